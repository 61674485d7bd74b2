import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wholeAs } from '../core/pure/carried.ts'
import { type Hat, hatNames } from '../core/pure/hats.ts'
import { buildApp } from '../core/server/http/app.ts'
import { whoSays } from '../core/test/said.ts'
import { type ATown, aTown, townDay } from '../core/test/town.ts'
import { mountDocuments, storeOf } from './documents/http.ts'
import { mountPrinting } from '../core/server/http/printing.ts'
import { isSignedBy } from '../core/server/log/note.ts'
import { openSigner } from '../core/server/log/signer.ts'
import { marker } from '../core/server/paper/mark.ts'
import { mountArchiving } from './documents/archiving.ts'
import { mountScans } from './documents/copies/http.ts'
import { mountTemplates } from './documents/templates/http.ts'
import { settingsOf } from './documents/templates/setting.ts'
import { mountTrials } from './documents/templates/trial.ts'
import { mountLate } from './fieldwork/late/http.ts'
import { mountSurveys } from './fieldwork/http.ts'
import { mountOutgoing } from './feedback/http.ts'
import { mountPublicationCheck } from './publication/http.ts'
import { mountLog } from './ledger/http.ts'
import { notesOf } from './ledger/notes.ts'
import { rooms } from './order.ts'
import { mountPreparation } from './preparation/http.ts'
import { mountRegistry } from './registry/http.ts'
import { house } from './server.ts'
import { mountTakeover } from './takeover/http.ts'
import { mountTeams } from './teams/http.ts'
import { say, sentences } from './texts.ts'
import { mountRoundNotice } from './planning/http.ts'
import { readNotice } from './planning/rules/superior.ts'
import { sendings } from './policies/numbered.ts'
import { mountPackages } from './statistics/http.ts'
import { mountTips } from './tips/http.ts'
import { bodiesOf, inspectionsOf, type Looker, oracle, type Raw, type World } from './walls.oracle.ts'
import { situations } from './walls.situations.ts'

/** Routes that are neither command nor query stand outside the matrix of the contracts: here each of them meets every hat. */

/** Who is let in, by domain 3.2; `thing`: the table whose row the address names, and whether these eyes may have what lies behind it. */
type Way = Readonly<{
  of: readonly Hat[] | 'everybody'
  path?: string
  thing?: Readonly<{ table: string; sees(who: Looker, row: Raw): boolean }>
}>
const rowsOf = (table: string): readonly Raw[] => world[table] ?? []
const sees = (who: Looker, table: string, row: Raw) => (oracle[table] ?? (() => false))(who, row, world)
const attached = new Set<string>()
const file: Way['thing'] = {
  table: 'documents_file',
  sees: (who, row) => sees(who, 'documents_file', row) || attached.has(row['id']),
}
/** A paper is made from what its pages say: here that of a sheet (rooms/papers.db.test.ts makes each kind). */
const sheet: Way['thing'] = { table: 'findings_sheet', sees: (who, row) => sees(who, 'findings_sheet', row) }
/** What was said in a tip is open to whoever sees its messages, that is, has opened it. */
const says = (who: Looker, tip: string) =>
  rowsOf('tips_message').some((row) => row['tip'] === tip && sees(who, 'tips_message', row))
const importers = ['office', 'discipline', 'organisation'] as const
const treeReaders = ['audit_admin', 'security_admin', 'office'] as const
const ways: Readonly<Record<string, Way>> = {
  'PATCH /api/uploads/:id': { of: hatNames, thing: { table: 'documents_file', sees: () => false } },
  'POST /api/uploads/:id': { of: [], thing: { table: 'documents_file', sees: () => false } },
  'HEAD /api/uploads/:id': { of: hatNames, thing: { table: 'documents_file', sees: () => false } },
  'PUT /api/uploads/:id': { of: hatNames, thing: { table: 'documents_file', sees: () => false } },
  'OPTIONS /api/uploads/:id': { of: 'everybody' },
  'GET /api/files/:id/content': { of: hatNames, thing: file },
  'GET /api/files/:id/codes': { of: hatNames, thing: file },
  'GET /api/inspections/:inspection/archive.zip': {
    of: ['office'],
    thing: {
      table: 'planning_inspection',
      sees: (who, row) =>
        who.hat === 'office' &&
        rowsOf('documents_archive_handover').some(
          (one) => one['inspection'] === row['id'] && one['state'] === 'received',
        ),
    },
  },
  'POST /api/registry/import': { of: ['office'], path: `/api/registry/import?id=${randomUUID()}&name=a.csv` },
  'GET /api/registry/template.xlsx': { of: ['office'] },
  'POST /api/preparation/import': {
    of: importers,
    path: `/api/preparation/import?id=${randomUUID()}&name=a&round=${randomUUID()}&department=discipline&secrecy=internal`,
  },
  'POST /api/pool/import': { of: ['office'], path: '/api/pool/import?basis=a' },
  'GET /api/pool/template.xlsx': { of: ['office'] },
  'GET /survey/:survey': { of: 'everybody' },
  'POST /survey/:survey': { of: 'everybody' },
  'GET /api/log/checkpoint': { of: hatNames },
  'GET /api/log/key': { of: hatNames },
  'GET /api/log/tile/*': { of: treeReaders, path: '/api/log/tile/0/000' },
  'GET /api/log/consistency': { of: hatNames, path: '/api/log/consistency?from=1' },
  'GET /api/records/:record/proof': {
    of: hatNames,
    thing: { table: 'ledger_record', sees: (who, row) => row['audience'].includes(who.hat) },
  },
  'POST /api/takeovers/:takeover/reading': {
    of: ['office'],
    thing: { table: 'takeover_takeover', sees: (who, row) => sees(who, 'takeover_takeover', row) },
  },
  'GET /api/rounds/:round/notice': {
    of: ['office'],
    thing: { table: 'planning_round', sees: (who, row) => sees(who, 'planning_round', row) },
  },
  'GET /api/figures/packages/:package/file': {
    of: ['superior', 'office', 'leading_group', 'secretary'],
    thing: { table: 'statistics_package', sees: (who, row) => sees(who, 'statistics_package', row) },
  },
  'GET /api/tips/:tip/words': { of: hatNames, thing: { table: 'tips_tip', sees: (who, row) => says(who, row['id']) } },
  'GET /api/tips/:tip/key': {
    of: hatNames,
    thing: { table: 'tips_tip', sees: (who, row) => sees(who, 'tips_tip', row) },
  },
  'GET /api/tip-files/:file/content': {
    of: hatNames,
    thing: { table: 'tips_file', sees: (who, row) => sees(who, 'tips_file', row) },
  },
  'GET /api/tip-referrals/:referral/package': {
    of: hatNames,
    thing: {
      table: 'tips_referral',
      sees: (who, row) => sees(who, 'tips_referral', row) && says(who, row['tip']),
    },
  },
  'GET /api/tip-key': { of: hatNames },
  'POST /api/outgoing/:noun/:about/check': {
    of: ['office', 'leading_group', 'secretary'],
    path: '/api/outgoing/opinion/:about/check',
    thing: { table: 'feedback_opinion', sees: (who, row) => sees(who, 'feedback_opinion', row) },
  },
  'GET /api/prints': { of: hatNames },
  'GET /api/prints/:kind/:about': { of: hatNames, thing: sheet },
  'GET /api/prints/:kind/:about/readiness': { of: hatNames, thing: sheet },
  'GET /api/prints/:kind/:about/docx': { of: hatNames, thing: sheet },
  'POST /api/prints/:kind/:about/archive': { of: hatNames, thing: sheet },
  // a body's page is looked through for nobody
  'POST /api/publications/:publication/check': {
    of: ['office', 'leading_group', 'secretary'],
    path: '/api/publications/:about/check',
    thing: {
      table: 'publication_page',
      sees: (who, row) => row['side'] === 'office' && sees(who, 'publication_page', row),
    },
  },
  // the office's own forms: drawn up by the office, tried by whoever decides or is told of them
  'POST /api/template-files': {
    of: ['office'],
    path: `/api/template-files?id=${randomUUID()}&kind=sheet&name=a.docx&from=2026-12-01`,
  },
  'GET /api/template-kinds': { of: ['office', 'leading_group', 'secretary'] },
  'GET /api/template-kinds/:kind/start': {
    of: ['office', 'leading_group', 'secretary'],
    path: '/api/template-kinds/sheet/start',
  },
  'GET /api/template-kinds/:kind/things': {
    of: ['office', 'leading_group', 'secretary'],
    path: '/api/template-kinds/roundPlan/things',
  },
  'GET /api/templates/:template/trial': {
    of: ['office', 'leading_group', 'secretary'],
    thing: { table: 'documents_template', sees: (who, row) => sees(who, 'documents_template', row) },
  },
  'GET /api/templates/:template/trial/docx': {
    of: ['office', 'leading_group', 'secretary'],
    thing: { table: 'documents_template', sees: (who, row) => sees(who, 'documents_template', row) },
  },
  'POST /api/scans': {
    of: ['leader', 'deputy', 'member', 'principal', 'clerk', 'office', 'discipline', 'organisation'],
    path: `/api/scans?id=${randomUUID()}&file=${randomUUID()}&kind=:kind&about=:about&name=a.png&signer=a&on=2026-01-01`,
    thing: sheet,
  },
  // Under no hat, for the hat has ended: what is refused here is an envelope that says nothing, from everybody.
  'POST /api/late': { of: [] },
  'GET /api/late/:late/content': {
    of: hatNames,
    thing: {
      table: 'fieldwork_late',
      sees: (who, row) =>
        rowsOf('fieldwork_late_content').some(
          (one) => one['late'] === row['id'] && sees(who, 'fieldwork_late_content', one),
        ),
    },
  },
}
/** Asked of each route as each situation: this many things one may not have, and one that nobody has. */
const most = 2

let town: ATown
let app: FastifyInstance
let notes: ReturnType<typeof notesOf>
let world: World
const mounted: string[] = []

beforeAll(async () => {
  town = await aTown()
  const read: Record<string, Raw[]> = {}
  const tables = [...rooms.flatMap((room) => room.nouns.map((noun) => noun.table)), 'ledger_record']
  for (const table of new Set(tables)) read[table] = (await town.above.query(`select * from ${table}`)).rows
  world = read
  for (const [table, rows] of Object.entries(read))
    for (const row of rows) if (table !== 'documents_file' && row['file']) attached.add(row['file'])
  const { pool, stage } = { pool: town.pool, stage: town.t.stage }
  const doors = { house, pool, clock: stage.clock, whoIs: whoSays }
  notes = notesOf(doors, () => undefined)
  const served = { ...doors, notes }
  const files = { ...served, ...(stage.files as Required<typeof stage>['files']) }
  app = await buildApp({
    ...served,
    sentences,
    version: 'test',
    rate: 1e9,
    mount: async (instance) => {
      let ours = true
      instance.addHook('onRoute', ({ method, url }: RouteOptions) => {
        if (ours) mounted.push(...[method].flat().map((one) => `${one} ${url}`))
      })
      await mountDocuments(instance, files)
      for (const mount of [mountRegistry, mountPreparation, mountSurveys, mountTeams]) await mount(instance, served)
      mountLog(instance, served)
      mountTakeover(instance, files)
      const opened = { ...files, say, mark: marker(pool, files.keyring), store: storeOf(files) }
      const printer = { ...opened, sendings, settings: settingsOf(files) }
      mountPrinting(instance, printer)
      mountArchiving(instance, printer)
      await mountScans(instance, printer)
      await mountTemplates(instance, printer)
      mountTrials(instance, printer)
      mountTips(instance, files)
      mountOutgoing(instance, files)
      mountPublicationCheck(instance, files)
      mountPackages(instance, files)
      mountRoundNotice(instance, files)
      await mountLate(instance, files)
      ours = false
    },
  })
})
afterAll(async () => {
  await notes?.stop()
  await app?.close()
  await town?.close()
})

const bytes = { 'content-type': 'application/octet-stream', 'tus-resumable': '1.0.0', 'upload-offset': '0' }
/** What stands beside a file that comes in one request: it is to begin where its sender sees nothing. */
const whole = (path: string, size: number) => {
  const about = { circle: 'team', noun: 'inspection', about: randomUUID(), name: 'a.csv' }
  const start = { id: path.split('/').at(-1), inspection: randomUUID(), size, ...about }
  return wholeAs({ start, finish: randomUUID() })
}
function ask(route: string, path: string, headers: Record<string, string>) {
  const [method] = route.split(' ') as ['GET' | 'POST' | 'PATCH' | 'PUT' | 'HEAD']
  const json = /\/(reading|archive|check)$/.test(path)
  const body = json ? { file: randomUUID(), ...(path.endsWith('reading') ? { version: 1 } : {}) } : 'a,b\n1,2\n'
  const type = json
    ? { 'content-type': 'application/json' }
    : { ...bytes, ...(method === 'PUT' ? whole(path, String(body).length) : {}) }
  return app.inject({
    method,
    url: path,
    headers: { ...(method === 'GET' || method === 'HEAD' ? {} : type), 'idempotency-key': randomUUID(), ...headers },
    ...(method === 'GET' || method === 'HEAD' ? {} : { payload: body }),
  })
}
const paperOfSheet = [...house.papers.values()].find(({ noun }) => noun === 'sheet')?.kind as string
const wearing = (person: string, hat: string) => ({ 'x-person': person, 'mingcha-hat': hat, 'mingcha-token': 'token' })
const at = (route: string, id: string) =>
  (ways[route]?.path ?? (route.split(' ')[1] as string)).replace(':kind', paperOfSheet).replace(/:\w+/, id)
const guarded = Object.entries(ways).filter(([, { of }]) => of !== 'everybody')

describe('what is mounted by hand', () => {
  test('stands in this table, each of it', () => {
    const starts = readFileSync(join(import.meta.dirname, '../apps/server/start.ts'), 'utf8')
    const test = readFileSync(import.meta.filename, 'utf8')
    // Sign-in has a list of its own (rooms/identity/sign-in.db.test.ts), pages show nothing of a case.
    const beside = ['mountSignIn', 'mountPages']
    const named = [...new Set(starts.match(/\bmount[A-Z]\w+/g))].filter((one) => !beside.includes(one))
    expect(named.filter((one) => !test.includes(`import { ${one}`) && !test.includes(`, ${one} }`))).toEqual([])
    const heads = (route: string) => route.startsWith('HEAD ') && !(route in ways)
    expect([...new Set(mounted)].filter((route) => !heads(route)).sort()).toEqual(Object.keys(ways).sort())
  })

  test('answers nobody who is not signed in, and no change that is not sent by our page', async () => {
    const wrong: string[] = []
    for (const [route] of guarded) {
      const path = at(route, randomUUID())
      const unsigned = await ask(route, path, {})
      if (unsigned.statusCode !== 401 && !route.startsWith('POST /api/uploads'))
        wrong.push(`${route}: ${unsigned.statusCode}`)
      if (/^(GET|HEAD)/.test(route)) continue
      const forged = await ask(route, path, { ...wearing(town.t.id('office'), 'office'), 'mingcha-token': 'other' })
      if (forged.statusCode < 400) wrong.push(`${route} forged: ${forged.statusCode}`)
    }
    expect(wrong).toEqual([])
  })

  test.each(situations)(
    'as %s: no hat it is not for, no guessed id, nothing of others; never a fault',
    async (_, name, hat) => {
      const person = town.t.id(name)
      const who: Looker = {
        ...{ hat, person, inspections: inspectionsOf(world, person, hat, townDay) },
        bodies: bodiesOf(world, person, hat, townDay),
      }
      const wrong: string[] = []
      for (const [route, { of, thing }] of guarded) {
        const welcome = of.includes(hat)
        const hidden = thing ? rowsOf(thing.table).filter((row) => !thing.sees(who, row)) : []
        const ids = [randomUUID(), ...hidden.slice(0, most).map((row) => String(row['id']))]
        for (const id of thing ? ids : [ids[0] as string]) {
          const { statusCode, body } = await ask(route, at(route, id), wearing(person, hat))
          const refused = statusCode >= 400 && statusCode < 500
          if (statusCode >= 500 || ((thing || !welcome) && !refused))
            wrong.push(`${route} of ${id}: ${statusCode} ${body}`)
        }
      }
      expect(wrong).toEqual([])
    },
  )

  test('gives what is one’s own, and a package that leaves is on record before it', async () => {
    const office = wearing(town.t.id('office'), 'office')
    const who = {
      hat: 'office',
      person: town.t.id('office'),
      inspections: new Set<string>(),
      bodies: new Set<string>(),
    }
    const gone = rowsOf('tips_destruction').filter(({ state }) => state === 'destroyed')
    const open = rowsOf('tips_tip').find(({ id }) => says(who, id) && gone.every(({ tip }) => tip !== id))
    const told = await ask('GET', `/api/tips/${open?.['id']}/words`, office)
    expect([told.statusCode, told.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(told.json().messages[0].text).toMatch(/\S/)
    const referral = rowsOf('tips_referral')[0] as Raw
    const recipient = await identityToRecipient(await generateIdentity())
    await town.above.query('update tips_referral set recipient = $2 where id = $1', [referral['id'], recipient])
    const purpose = { id: randomUUID(), purpose: '制作转办材料' }
    const url = `/api/tips/${referral['tip']}/readings`
    const headers = { ...office, 'idempotency-key': randomUUID() }
    expect((await app.inject({ method: 'POST', url, headers, payload: purpose })).statusCode).toBe(200)
    const packed = () =>
      town.above.query(
        "select person, facts from (select person, convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record where kind = 'tip.packed') r",
      )
    expect((await packed()).rows).toEqual([])
    const taken = await ask('GET', `/api/tip-referrals/${referral['id']}/package`, office)
    expect([taken.statusCode, taken.rawPayload.subarray(0, 21).toString()]).toEqual([200, 'age-encryption.org/v1'])
    expect((await packed()).rows).toEqual([{ person: office['x-person'], facts: { referral: referral['id'] } }])
  })

  test('a notice of a round for those below is signed by our log, and tells which units were notified (S1-07)', async () => {
    const live = rowsOf('planning_round').find((row) => row['state'] === 'onSite')
    const told = await ask('GET', `/api/rounds/${live?.['id']}/notice`, wearing(town.t.id('office'), 'office'))
    const { keyring } = town.t.stage.files as Required<typeof town.t.stage>['files']
    const { origin, public: key } = await openSigner(town.pool, keyring)
    expect(isSignedBy(told.body, origin, key)).toBe(true)
    expect(readNotice(told.body)).toMatchObject({ notice: { units: expect.arrayContaining([expect.any(String)]) } })
  })

  test('a paper is on record before it leaves: which kind, of what, with its hash', async () => {
    const [, name, hat] = situations[0] as (typeof situations)[number]
    const person = town.t.id(name)
    const reach = { inspections: inspectionsOf(world, person, hat, townDay), bodies: new Set<string>() }
    const own = rowsOf('findings_sheet').find(
      (row) => row['state'] === 'signed' && sees({ hat, person, ...reach }, 'findings_sheet', row),
    )
    const of = `/api/prints/${paperOfSheet}/${own?.['id']}`
    const shown = await ask('GET', of, wearing(person, hat))
    expect((await ask('GET', `${of}/docx`, wearing(person, hat))).statusCode).toBe(200)
    const { rows } = await town.above.query(
      `select person, inspection, convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record
       where kind = 'paper.taken' and person = $1 order by at, kind`,
      [person],
    )
    const facts = { paper: paperOfSheet, thing: own?.['id'], hash: shown.json().hash }
    const { inspection } = own ?? {}
    const told = ['page', 'docx'].map((form) => ({ person, inspection, facts: { ...facts, form } }))
    expect(rows).toEqual(told)
  })

  test('whether there is something to print is said beforehand, and nothing is on record of that', async () => {
    const office = wearing(town.t.id('office'), 'office')
    const count = async () => (await town.above.query('select count(*)::int as n from ledger_record')).rows[0].n
    const before = await count()
    const ready = ({ id }: Raw) => ask('GET', `/api/prints/announcement/${id}/readiness`, office)
    const said = (await Promise.all(rowsOf('planning_inspection').map(ready))).map((one) => one.json())
    expect(said).toContainEqual({ ready: true, filed: true })
    expect(said).toContainEqual({ ready: false, filed: false })
    const term = await ask('GET', `/api/prints/termPlan/${rowsOf('planning_term_plan')[0]?.['id']}/readiness`, office)
    expect(term.json()).toEqual({ ready: true, filed: false })
    expect(await count()).toBe(before)
  })
})
