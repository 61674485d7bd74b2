import { createHash, randomUUID } from 'node:crypto'
import { toBuffer } from 'qrcode'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Day } from '../../../core/pure/days.ts'
import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { Refused } from '../../../core/pure/refusal.ts'
import { printed } from '../../../core/server/printing.ts'
import { aHouse } from '../../../core/test/as.ts'
import { inspectionPage } from '../../planning/contract.ts'
import { sendings } from '../../policies/numbered.ts'
import { aTeam } from '../../teams/fixture.ts'
import { aCabinet } from '../fixture.ts'
import { fileScan } from './http.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams')
const files = await aCabinet(town)
let team: Awaited<ReturnType<typeof aTeam>>
beforeAll(async () => {
  team = await aTeam(town)
})
afterAll(async () => {
  await town.close()
  await files.leave()
})

const slip = paperOf({
  ...{ kind: 'slip', name: '测试单', clause: '4.20', noun: 'inspection', circle: 'team', fields: { name: '单位' } },
  asks: { page: asking(inspectionPage, (inspection) => ({ inspection })) },
  fill: ({ page }, _wording, inspection) => ({ number: '', inspection, values: { name: page.inspection.name } }),
})
const ofRound = paperOf({
  ...slip,
  kind: 'ofRound',
  fill: ({ page }) => ({ number: '', inspection: '', values: { name: page.inspection.name } }),
})
const house = { ...town.house, papers: new Map([slip, ofRound].map((kind) => [kind.kind, kind as never])) }
const mark = async (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16).toUpperCase()
const printer = { ...files.cabinet, house, sendings, mark, say: (key: string) => key, store: files.store }
const filing = { ...printer, whoIs: async () => null }

/** A paper of an inspection is filed by its leader, one of none by the office. */
const kinds = [
  { kind: slip, wears: () => ({ person: team.leader.person, hat: 'leader' }) },
  { kind: ofRound, wears: () => ({ person: town.office, hat: 'office' }) },
]
type Kind = (typeof kinds)[number]

/** A scan of today's version; `margin` makes it another picture of the same code. */
async function scanOf({ kind, wears }: Kind, margin = 4): Promise<Buffer> {
  const { printed: made } = await printed(printer, wears(), kind as never, team.inspection)
  return toBuffer(made.code.text, { margin, width: 400 })
}
type Try = Readonly<{ id: string; file: string; key: string }>
const aTry = (): Try => ({ id: randomUUID(), file: randomUUID(), key: randomUUID() })
/** Files it; gives the id of the copy, or why not. */
const sends =
  ({ kind, wears }: Kind, { key, ...ids }: Try, bytes: Buffer, through = filing) =>
  () =>
    fileScan(
      through,
      wears(),
      {
        ...{ ...ids, kind: kind.kind, about: team.inspection, name: '签字.png', code: '', signer: '王五' },
        on: Day.parse(town.clock.now().slice(0, 10)),
      },
      bytes,
      key,
    ).then(
      ({ id }) => id,
      (error: unknown) => (error instanceof Refused ? error.refusal.refused : JSON.stringify(error)),
    )

const together = (all: readonly (() => Promise<string>)[]) => Promise.all(all.map((send) => send()))
/** Sends all at once, and lets none begin a file before all of them are about to. */
async function atOnce(all: readonly (() => Promise<string>)[]): Promise<string[]> {
  const above = await town.above.connect()
  try {
    await above.query('begin; lock table mingcha.documents_file in exclusive mode')
    const sent = together(all)
    const waiting = `select from pg_locks where not granted
      and pid in (select pid from pg_stat_activity where datname = current_database())`
    await vi.waitUntil(async () => (await above.query(waiting)).rowCount === all.length, { timeout: 60_000 })
    await above.query('commit')
    return await sent
  } finally {
    await above.query('rollback')
    above.release()
  }
}

const kept = async ({ file }: Try) =>
  (await town.above.query('select sha256 from documents_file where id = $1 and state = $2', [file, 'kept'])).rows
const told = async ({ id, file }: Try) =>
  (await town.above.query('select kind from ledger_record where about = any($1)', [[id, file]])).rows
    .map(({ kind }) => String(kind))
    .filter((kind) => kind === 'file.kept' || kind.startsWith('signedCopy.filed'))

test.each(kinds)(
  'a scan filed three times at the same moment is one file and one copy, and all three are told so: $kind.kind',
  async (one) => {
    const bytes = await scanOf(one)
    for (let n = 0; n < 3; n++) {
      const same = aTry()
      const send = sends(one, same, bytes)
      // The last time the second and third come when the first is done, or nearly.
      const done = n < 2 ? await atOnce([send, send, send]) : await together([send, send, send])
      expect(done).toEqual([same.id, same.id, same.id])
      expect(await kept(same)).toHaveLength(1)
      expect(await told(same)).toHaveLength(2)
    }
  },
)

test.each(kinds)(
  'one that was filed while the same, or another, was looked at: the one is told so, the other refused: $kind.kind',
  async (one) => {
    const [bytes, others] = [await scanOf(one, 4), await scanOf(one, 5)]
    for (const later of [bytes, others]) {
      const same = aTry()
      let first: Promise<string> | undefined
      const slow = async (text: string) => {
        first ??= sends(one, same, bytes)()
        await first
        return mark(text)
      }
      const answer = await sends(one, same, later, { ...filing, mark: slow })()
      expect(await first).toBe(same.id)
      expect(later === bytes ? [same.id] : ['doorway.key-reused', 'documents.twice']).toContain(answer)
      expect(await kept(same)).toEqual([{ sha256: createHash('sha256').update(bytes).digest('hex') }])
    }
  },
)
