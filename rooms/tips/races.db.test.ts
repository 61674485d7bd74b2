import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { atTheBox } from './fixture.ts'
import { gather } from './gather.ts'
import { sealTip } from './sealing/filing.ts'
import { newReceipt } from './sealing/receipt.ts'

let box: Awaited<ReturnType<typeof atTheBox>>
beforeAll(async () => {
  box = await atTheBox()
  await box.town.above.query(`create function mingcha.waits_at_the_end() returns trigger language plpgsql
    as 'begin perform pg_advisory_xact_lock(7001); return null; end'`)
})
afterAll(() => box?.leave())

const rowsOf = async (text: string, values: readonly unknown[] = []) =>
  (await box.town.above.query(text, [...values])).rows
const waiting = async (object = '') =>
  (
    await rowsOf(`select from pg_locks where locktype = 'advisory' and not granted ${object}
      and database = (select oid from pg_database where datname = current_database())`)
  ).length

/**
 * Two at once: the first has done all it does, and is about to commit what it wrote in a table; the second does what it can until it is done or waits; then both
 * may end.
 */
async function meanwhile(table: string, first: () => Promise<unknown>, second: () => Promise<unknown>) {
  const above = await box.town.above.connect()
  try {
    await above.query(`create constraint trigger waits_at_the_end after insert or update on mingcha.${table}
      deferrable initially deferred for each row execute function mingcha.waits_at_the_end()`)
    await above.query('select pg_advisory_lock(7001)')
    const one = first()
    while ((await waiting('and objid = 7001')) === 0) await Promise.race([one, setTimeout(20)])
    let done = false
    const other = second().finally(() => {
      done = true
    })
    while (!done && (await waiting()) < 2) await setTimeout(20)
    await above.query('select pg_advisory_unlock(7001)')
    await Promise.all([one, other])
    await above.query(`drop trigger waits_at_the_end on mingcha.${table}`)
  } finally {
    above.release()
  }
}

/** A colleague of the office, and how he comes to the team. */
const aColleague = async () => {
  const person = await box.town.someone('office', { name: '后来入组的同事' })
  const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
  const seat = { role: 'member', origin: 'office', skill: 'general', basis: '', ...days }
  const at = { round: box.at.round, team: box.at.team }
  return { person, comes: () => box.office.does('appoint', { id: randomUUID(), person, ...at, ...seat }) }
}

type Made = Readonly<{ id: () => Promise<string>; does: () => Promise<unknown> }>
/** The ways a tip comes to be one about a team. */
const ways: Record<string, () => Promise<Made>> = {
  'is registered': async () => {
    const id = randomUUID()
    const said = { against: 'team', text: '组里有人收了烟。', files: [] } as const
    const { named: _, against, ...filed } = await sealTip(said, null, newReceipt(), box.recipients)
    const about = { id, channel: 'letter', inspection: box.inspection, against, receivedOn: '2026-03-02', other: null }
    return { id: async () => id, does: () => box.office.does('registerTip', { ...about, filed }) }
  },
  'is taken in': async () => {
    const { filing } = await box.put('组里有人收了烟。', { against: 'team' })
    return { id: () => idOf(filing.hash), does: () => gather(box.town, '2999-01-01' as Day) }
  },
  'turns out to be one': async () => {
    const { filing } = await box.put('有人收了烟。')
    await gather(box.town, '2999-01-01' as Day)
    const tip = await idOf(filing.hash)
    const said = { tip, version: 1, way: 'inScope', reason: '属于受理范围', against: 'team' }
    return { id: async () => tip, does: () => box.office.does('triageTip', said) }
  },
}
const idOf = async (hash: string): Promise<string> =>
  (await rowsOf('select id from tips_tip where hash = $1', [hash]))[0].id
const aboutOf = async (tip: string): Promise<readonly string[]> =>
  (await rowsOf('select about_persons as about from tips_tip where id = $1', [tip]))[0].about
/** Whether he sees a tip, on the list and by its id. */
const sees = async (person: string, tip: string) => {
  const { rows } = await box.town.as(person, 'office').asks('tips', { size: 200 })
  return rows.some(({ id }: { id: string }) => id === tip)
}

test.each(Object.keys(ways))(
  'a tip about a team %s while somebody comes to it: he does not see it, whoever is first',
  async (way) => {
    const make = ways[way] as () => Promise<Made>
    for (const first of ['tip', 'colleague']) {
      const [made, colleague] = [await make(), await aColleague()]
      await (first === 'tip'
        ? meanwhile('tips_tip', made.does, colleague.comes)
        : meanwhile('teams_appointment', colleague.comes, made.does))
      const tip = await made.id()
      expect(await aboutOf(tip), first).toContain(colleague.person)
      expect(await sees(colleague.person, tip), first).toBe(false)
    }
  },
)

test('two come to a team at once: a tip about it is about both', async () => {
  const made = await ways['is registered']?.()
  await made?.does()
  const [one, other] = [await aColleague(), await aColleague()]
  await meanwhile('teams_appointment', one.comes, other.comes)
  const about = await aboutOf((await made?.id()) ?? '')
  expect(about).toEqual(expect.arrayContaining([one.person, other.person]))
})

test('tips about teams and those who come to them, many at once: none waits for one who waits for him', async () => {
  const [tips, people] = [[] as Made[], [] as Awaited<ReturnType<typeof aColleague>>[]]
  for (const way of ['is registered', 'turns out to be one', 'is registered'])
    for (let n = 0; n < 3; n++) tips.push(await (ways[way] as () => Promise<Made>)())
  for (let n = 0; n < 6; n++) people.push(await aColleague())
  await Promise.all([...tips.map(({ does }) => does()), ...people.map(({ comes }) => comes())])
  for (const { id } of tips)
    expect(await aboutOf(await id())).toEqual(expect.arrayContaining(people.map(({ person }) => person)))
})
