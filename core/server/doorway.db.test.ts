import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCabinet } from '../../rooms/documents/fixture.ts'
import { aDraft, aTeam, type TeamAtWork, text } from '../../rooms/findings/fixture.ts'
import { personAdded, personEdited } from '../../rooms/identity/contract.ts'
import type { Hat } from '../pure/hats.ts'
import { aHouse } from '../test/as.ts'
import { type Action, type Context, Defect, one, type Outcome } from './act.ts'
import { perform } from './doorway.ts'

type Does = (given: Context<never>) => Promise<Outcome<never>>

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'findings')
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const office = town.as(town.office, 'office')
let at: TeamAtWork
beforeAll(async () => {
  at = await aTeam(town, 2)
})

const count = async (what: string, ...values: unknown[]): Promise<number> =>
  (await town.above.query(`select count(*)::int as n from ${what}`, values)).rows[0].n
const records = (about: string) => count('ledger_record where about = $1', about)
const keys = (key: string) => count('ledger_key where key = $1', key)
const persons = (id: string) => count('identity_person where id = $1', id)
const aPerson = (more: object = {}) => ({ id: randomUUID(), name: '钥人', title: '', homeUnit: null, ...more })

describe('a key', () => {
  test('does its deed once, however often and however many at once', async () => {
    const key = randomUUID()
    const person = aPerson()
    const tries = await Promise.all(Array.from({ length: 8 }, () => office.does('addPerson', person, key)))
    const again = await office.does('addPerson', person, key)
    expect([...tries, again].filter((done) => !done.replayed)).toHaveLength(1)
    expect(new Set([...tries, again].map(({ record }) => record)).size).toBe(1)
    expect(again).toMatchObject({ id: person.id, version: 1, replayed: true })
    expect([await persons(person.id), await records(person.id), await keys(key)]).toEqual([1, 1, 1])
  })

  test('is for one body of one command under one hat; whoever else sends it has a key of his own', async () => {
    const key = randomUUID()
    const [first, second] = [aPerson(), aPerson()]
    await office.does('addPerson', first, key)
    await town.refused(office.does('addPerson', second, key), 'doorway.key-reused')
    await town.refused(office.does('addPerson', { ...first, title: '科员' }, key), 'doorway.key-reused')
    const edit = { person: first.id, version: 1, name: '钥人', title: '', homeUnit: null, active: true }
    await town.refused(office.does('editPerson', edit, key), 'doorway.key-reused')
    expect([await persons(second.id), await records(first.id)]).toEqual([0, 1])
    const declared = { id: randomUUID(), round: at.round, inspection: at.units[1], person: first.id }
    const both = await town.someone('office')
    const grant = {
      id: randomUUID(),
      person: both,
      hat: 'discipline',
      body: null,
      fromDay: '2026-03-02',
      untilDay: null,
    }
    await town.as(town.security_admin, 'security_admin').does('grantHat', grant)
    const recuse = (hat: Hat) =>
      town.as(both, hat).does('declareRecusal', { ...declared, kind: 'duty', reason: '曾任职' }, key)
    await recuse('office')
    await town.refused(recuse('discipline'), 'doorway.key-reused')
    const done = await town.as(town.system_admin, 'system_admin').does('addPerson', second, key)
    expect(done).toMatchObject({ id: second.id, replayed: false })
  })

  test('of a refusal is not kept: the corrected body goes through under it, and no number is lost', async () => {
    const before = await serials()
    const key = randomUUID()
    const draft = { id: randomUUID(), inspection: at.inspection, ...text }
    await town.refused(at.one.does('draftSheet', { ...draft, handlerTwo: town.office }, key), 'findings.not-in-team')
    expect([await keys(key), await records(draft.id), await serials()]).toEqual([0, 0, before])
    const done = await at.one.does('draftSheet', { ...draft, handlerTwo: at.two.person }, key)
    expect(done).toMatchObject({ id: draft.id, version: 1, replayed: false })
    expect(await serials()).toBe(before + 1)
  })

  test('is answered through the eyes of now: who keeps out of the unit is told that there is no such thing', async () => {
    const key = randomUUID()
    const draft = { id: randomUUID(), inspection: at.inspection, handlerTwo: at.one.person, ...text }
    await at.two.does('draftSheet', draft, key)
    const recusal = { id: randomUUID(), round: at.round, inspection: at.inspection, person: at.two.person }
    await office.does('declareRecusal', { ...recusal, kind: 'duty', reason: '曾在该单位任职' })
    await town.refused(at.two.does('draftSheet', draft, key), 'doorway.not-found')
    expect(await records(draft.id)).toBe(1)
    const lift = { round: at.round, recusal: recusal.id, version: 1, reason: '查无此事' }
    await office.does('liftRecusal', lift)
    expect(await at.two.does('draftSheet', draft, key)).toMatchObject({ id: draft.id, replayed: true })
  })
})

const serials = () => count('findings_sheet where team = $1', at.team)

describe('a version', () => {
  test('that is stale is told which one stands now, and nothing is written', async () => {
    const sheet = await aDraft(at, files, { handlerTwo: null })
    const edit = { sheet, handlerTwo: null, ...text }
    const key = randomUUID()
    await at.one.does('editSheet', { ...edit, version: 2, title: '先改的' })
    const facts = await town.refused(
      at.one.does('editSheet', { ...edit, version: 2, title: '后改的' }, key),
      'doorway.stale',
    )
    expect(facts).toEqual({ noun: 'sheet', id: sheet, yours: 2, now: 3 })
    const { title, version } = (await at.one.asks('sheetPage', { sheet })).sheet
    expect({ title, version, keys: await keys(key) }).toEqual({ title: '先改的', version: 3, keys: 0 })
  })

  test('is used up by one of twenty who change the same thing at once', async () => {
    const person = aPerson()
    await office.does('addPerson', person)
    const edit = (n: number) => ({
      person: person.id,
      version: 1,
      name: `第${n}人`,
      title: '',
      homeUnit: null,
      active: true,
    })
    const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => office.does('editPerson', edit(n))))
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason.message).toBe('doorway.stale')
    expect(await records(person.id)).toBe(2)
  })
})

/** `addPerson` and `editPerson` done otherwise: what an act of ours could get wrong. */
const otherwise = (command: string, does: Does, input: object = {}, key: string = randomUUID()) => {
  const right = town.house.actions.get(command) as Action
  const wrong = { ...right, does } as unknown as Action
  const call = { wearer: { person: town.office, hat: 'office' }, input: { ...input }, key }
  return perform(town.house, town.pool, town.clock, wrong, call)
}

const row = (id: string) => ({
  id,
  authority: town.authority,
  name: '错人',
  initials: 'cr',
  title: '',
  homeUnit: null,
  active: true,
  version: 1,
})

/** Adds a person and then says of it what it likes. */
const adding = (
  id: string,
  says: (about: ReturnType<typeof row>) => unknown,
  asks: string | null = 'person.add',
): Does =>
  (async ({ tx, may }: Context<never>) => {
    if (asks !== null) await (may as (ask: string) => Promise<void>)(asks)
    await (tx as never as { insertInto(table: string): { values(row: object): { execute(): Promise<void> } } })
      .insertInto('identityPerson')
      .values(row(id))
      .execute()
    return { result: { id, version: 1 }, record: says(row(id)) }
  }) as unknown as Does

describe('an act of ours that forgets something leaves nothing behind', () => {
  const added = (about: unknown) => ({ kind: personAdded.kind, about, facts: {} })
  const wrongs: readonly (readonly [string, RegExp, (id: string) => Does])[] = [
    ['never asks whether it may', /never asked/, (id) => adding(id, added, null)],
    ['asks for another line of the matrix', /asks for person\.edit/, (id) => adding(id, added, 'person.edit')],
    [
      'says a record its contract does not name',
      /contract names/,
      (id) => adding(id, (about) => ({ ...added(about), kind: personEdited.kind })),
    ],
    ['says nothing', /says nothing/, (id) => adding(id, () => [])],
    [
      'says facts that do not fit',
      /unrecognized_keys/,
      (id) => adding(id, (about) => ({ ...added(about), facts: { name: '错人' } })),
    ],
    [
      'says a second record that does not fit',
      /contract names/,
      (id) => adding(id, (about) => [added(about), { ...added(about), kind: 'person.vanished' }]),
    ],
  ]
  test.each(wrongs)('%s', async (_, message, does) => {
    const [id, key] = [randomUUID(), randomUUID()]
    await expect(otherwise('addPerson', does(id), {}, key)).rejects.toThrow(message)
    expect([await persons(id), await records(id), await keys(key)]).toEqual([0, 0, 0])
  })

  test('and one that forgets nothing is done', async () => {
    const id = randomUUID()
    await otherwise('addPerson', adding(id, added))
    expect([await persons(id), await records(id)]).toEqual([1, 1])
  })

  test('two commands under one key are told apart though their bodies are the same', async () => {
    const [id, key] = [randomUUID(), randomUUID()]
    await otherwise('addPerson', adding(id, added), { name: '钥人' }, key)
    await town.refused(otherwise('editPerson', adding(id, added), { name: '钥人' }, key), 'doorway.key-reused')
  })

  test('an update that touches another number of rows than one is a defect', () => {
    expect(one([1])).toBe(1)
    expect(() => one([])).toThrow(Defect)
    expect(() => one([1, 2])).toThrow(Defect)
  })
})

describe('what the database says no to', () => {
  test('is a refusal that does not tell which row stood in the way', async () => {
    const person = aPerson()
    await office.does('addPerson', person)
    expect(await town.refused(office.does('addPerson', { ...person, name: '另一人' }), 'doorway.taken')).toEqual({})
  })

  test('because two acts wait for each other is tried again, and both are done', async () => {
    const [a, b] = [aPerson(), aPerson()]
    await office.does('addPerson', a)
    await office.does('addPerson', b)
    const tries = { begun: 0, holding: 0 }
    let release: () => void = () => undefined
    const bothHoldOne = new Promise<void>((resolve) => {
      release = resolve
    })
    const crossing = (first: string, second: string): Does =>
      (async ({ see, may, actor }: Context<never>) => {
        tries.begun++
        await (may as (ask: string) => Promise<void>)('person.edit')
        const person = town.house.nouns.get('person') as never
        await see(person, first)
        if (++tries.holding >= 2) release()
        await bothHoldOne
        await see(person, second)
        const about = { id: second, authority: actor.scope.authority }
        const was = '0'.repeat(64)
        return {
          result: { id: second, version: 1 },
          record: {
            kind: personEdited.kind,
            about,
            facts: { active: true, was, now: was, wasUnit: null, nowUnit: null },
          },
        }
      }) as unknown as Does
    await Promise.all([
      otherwise('editPerson', crossing(a.id, b.id), { person: a.id }),
      otherwise('editPerson', crossing(b.id, a.id), { person: b.id }),
    ])
    expect(tries.begun).toBeGreaterThanOrEqual(3)
    expect([await records(a.id), await records(b.id)]).toEqual([2, 2])
  })
})

describe('a hat', () => {
  test('that is not held, or may not do this, does nothing', async () => {
    const person = aPerson()
    await town.refused(town.as(town.audit_admin, 'office').does('addPerson', person), 'doorway.not-your-hat')
    await town.refused(town.as(town.audit_admin, 'audit_admin').does('addPerson', person), 'doorway.not-yours')
    expect([await persons(person.id), await records(person.id)]).toEqual([0, 0])
  })

  test('reads only what is its own: a question of another hat is refused', async () => {
    await town.refused(town.as(town.audit_admin, 'audit_admin').asks('sheets'), 'doorway.not-yours')
  })
})

describe('an act and its record', () => {
  test('are of one transaction and one instant, and the record says who, under which hat, of which inspection', async () => {
    const id = randomUUID()
    const done = await at.one.does('draftSheet', { id, inspection: at.inspection, handlerTwo: null, ...text })
    const { rows } = await town.above.query(
      `select r.*, s.xmin::text = (r.xid::text::bigint % 4294967296)::text as together, entry = sha256(salt || bytes) as fits
       from ledger_record r join findings_sheet s on s.id = r.about where r.id = $1`,
      [done.record],
    )
    const { person } = at.one
    expect(rows).toMatchObject([
      { kind: 'sheet.drafted', person, hat: 'member', inspection: at.inspection, together: true, fits: true },
    ])
    const said = JSON.parse(rows[0].bytes.toString())
    expect(said).toMatchObject({ v: 1, id: done.record, about: id, kind: 'sheet.drafted', authority: town.authority })
    expect(Object.keys(said.facts)).toEqual(['serial'])
  })
})
