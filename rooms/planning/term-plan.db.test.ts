import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aBody } from './fixture.ts'

const town = await aHouse('policies', 'ledger', 'registry', 'planning')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const secretary = town.as(await town.someone('secretary', { name: '钟书记' }), 'secretary')
const bodies = [await aBody(town, '县教育局党组'), await aBody(town, '县财政局党组'), await aBody(town, '县民政局党组')]
const [education, finance, civil] = bodies as [string, string, string]
const [term, termPlan, one, two] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
await office.does('draftTerm', {
  ...{ id: term, number: 14, name: '第十四届', startsOn: '2025-01-01', endsOn: '2029-12-31', plan: '' },
})
const rounds = [
  { id: one, year: 2026, place: 1, name: '第一轮', kind: 'regular' },
  { id: two, year: 2027, place: 1, name: '第二轮', kind: 'special' },
]
const to = (body: string, round: string | null, way = 'direct') => ({ body, round, way })
const decision = (verdict: string, version: number, plan = termPlan) =>
  secretary.does('decideTermPlan', {
    termPlan: plan,
    version,
    verdict,
    instruction: '同意。',
    document: '常委会纪要3号',
  })
const figures = async () => (await office.asks('coverageFigures', { term })).total

describe('a plan of a term (S3-03)', () => {
  test('is drafted once, arranged in one act, approved by the committee with its instruction', async () => {
    await office.does('draftTermPlan', { id: termPlan, term })
    await town.refused(office.does('draftTermPlan', { id: randomUUID(), term }), 'planning.plan-exists')
    await town.refused(office.does('submitTermPlan', { termPlan, version: 1 }), 'planning.plan-empty')
    const moves = [to(education, one), to(finance, two, 'extended')]
    await office.does('arrangePlan', { termPlan, version: 1, rounds, moves })
    await town.refused(office.does('arrangePlan', { termPlan, version: 1, rounds, moves: [] }), 'doorway.stale')
    // What an approved plan does to coverage begins with the approval.
    expect((await figures()).now).toMatchObject({ scope: 3, planned: 0, unplanned: 3 })
    await office.does('submitTermPlan', { termPlan, version: 2 })
    await town.refused(office.does('arrangePlan', { termPlan, version: 3, rounds, moves: [] }), 'flow.not-now')
    await town.refused(
      office.does('decideTermPlan', {
        termPlan,
        version: 3,
        verdict: 'approve',
        instruction: '同意',
        document: '纪要',
      }),
      'doorway.not-yours',
    )
    const { groups } = await secretary.asks('desk')
    expect(groups.find(({ key }: { key: string }) => key === 'plansToDecide')).toBeDefined()
    await decision('sendBack', 3)
    await office.does('submitTermPlan', { termPlan, version: 4 })
    await decision('approve', 5)
    const board = await office.asks('planBoard', { termPlan })
    expect(board.plan).toMatchObject({ state: 'approved', number: 1, decidedOn: '2026-03-02' })
    expect(board.remarks.map((said: { verdict: string; byName: string }) => [said.verdict, said.byName])).toEqual([
      ['approve', '钟书记'],
      ['sendBack', '钟书记'],
    ])
    expect(board.cards.map((card: { name: string; way: string | null }) => [card.name, card.way]).sort()).toEqual(
      [
        ['县教育局党组', 'direct'],
        ['县民政局党组', null],
        ['县财政局党组', 'extended'],
      ].sort(),
    )
    expect(await figures()).toMatchObject({
      planned: { scope: 3, direct: 1, extended: 1, unplanned: 1 },
      now: { scope: 3, planned: 2, unplanned: 1 },
    })
  })

  test('is amended as the next version, which says what is otherwise; the one before stays as it was', async () => {
    const next = randomUUID()
    await office.does('amendTermPlan', { id: next, termPlan, reason: '民政领域信访集中' })
    await town.refused(
      office.does('amendTermPlan', { id: randomUUID(), termPlan, reason: '再来一版' }),
      'planning.plan-open',
    )
    const board = await office.asks('planBoard', { termPlan: next })
    expect((await office.asks('planDifference', { termPlan: next })).count).toBe(0)
    const [first, second] = board.rounds as { id: string; year: number; place: number; name: string; kind: string }[]
    const text = ({ id, year, place, name, kind }: NonNullable<typeof first>) => ({ id, year, place, name, kind })
    if (!first || !second) throw new Error('two rounds were copied')
    // The rounds change places, which no single order of updates could do under the constraint alone.
    const swapped = [
      { ...text(first), year: 2027 },
      { ...text(second), year: 2026 },
    ]
    const moves = [to(civil, second.id), to(education, null)]
    await office.does('arrangePlan', { termPlan: next, version: 1, rounds: swapped, moves })
    const difference = await office.asks('planDifference', { termPlan: next })
    expect(difference).toMatchObject({
      count: 3,
      added: 1,
      moved: 1,
      removed: 1,
      from: { number: 1 },
      to: { number: 2 },
    })
    expect(difference.rows.find((row: { name: string }) => row.name === '县财政局党组')).toMatchObject({
      ...{ change: 'moved', before: { year: 2027, way: 'extended' }, after: { year: 2026, way: 'extended' } },
    })
    expect((await figures()).now).toMatchObject({ planned: 2 })
    await office.does('submitTermPlan', { termPlan: next, version: 2 })
    await decision('approve', 3, next)
    const states = (await office.asks('termPlans', { term })).rows
    expect(states.map((plan: { number: number; state: string }) => [plan.number, plan.state])).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ])
    expect(
      (await office.asks('planBoard', { termPlan })).cards.filter((card: { round: unknown }) => card.round),
    ).toHaveLength(2)
    await town.refused(
      office.does('amendTermPlan', { id: randomUUID(), termPlan, reason: '旧版' }),
      'planning.not-in-force',
    )
  })

  test('takes in only bodies in scope, and leaves behind what was merged away', async () => {
    const { plan } = await office.asks('planBoard', { termPlan: (await office.asks('termPlans', { term })).rows[0].id })
    const version = async (body: string) =>
      (await office.asks('organisationPage', { organisation: body })).organisation.version
    await office.does('mergeOrganisations', {
      ...{ organisation: finance, version: await version(finance), on: '2026-03-02', basis: '' },
      merged: [{ id: civil, version: await version(civil) }],
    })
    const third = randomUUID()
    await office.does('amendTermPlan', { id: third, termPlan: plan.id, reason: '机构改革' })
    const board = await office.asks('planBoard', { termPlan: third })
    expect(board.cards.filter((card: { round: unknown }) => card.round)).toHaveLength(1)
    const keep = board.rounds.map(({ id, year, place, name, kind }: (typeof rounds)[number]) => ({
      id,
      year,
      place,
      name,
      kind,
    }))
    const put = (body: string) =>
      office.does('arrangePlan', { termPlan: third, version: 1, rounds: keep, moves: [to(body, keep[0].id)] })
    await town.refused(put(civil), 'planning.unit-gone')
    await town.refused(put(randomUUID()), 'doorway.not-found')
    // As planned the merged body still counts: the plan in force was approved while it stood.
    expect(await figures()).toMatchObject({ now: { scope: 2 }, planned: { scope: 2 } })
  })
})
