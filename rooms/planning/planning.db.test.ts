import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { Refused } from '../../core/pure/refusal.ts'
import { aBody, approved, aRound, versionOf } from './fixture.ts'

const town = await aHouse('policies', 'registry', 'planning')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const secretary = await town.someone('secretary', { name: '钟书记' })
const group = await town.someone('leading_group')
const education = await aBody(town, '县教育局党组')
const health = await aBody(town, '县卫生健康局党组')

describe('a plan', () => {
  test('goes to the leading group and the secretary, whose instruction stays with it (S1-01, S1-05)', async () => {
    const { round, units } = await aRound(town, [education, health])
    await town.refused(town.as(group, 'leading_group').does('setObjects', { round, version: 1 }), 'doorway.stale')
    await town.as(group, 'leading_group').does('setObjects', { round, version: 2 })
    await town.refused(
      office.does('addTopic', { id: randomUUID(), round, version: 3, place: 2, title: '营商环境', text: '' }),
      'flow.not-now',
    )
    const back = { round, version: 3, verdict: 'sendBack', instruction: '重点再聚焦。' }
    await town.as(secretary, 'secretary').does('approveRound', back)
    await office.does('addTopic', { id: randomUUID(), round, version: 4, place: 2, title: '营商环境', text: '看服务' })
    await town.refused(
      office.does('addTopic', { id: randomUUID(), round, version: 5, place: 2, title: '又一项', text: '' }),
      'planning.place-taken',
    )
    await approved(town, round, secretary, group)

    const page = await office.asks('roundPage', { round })
    expect(page.round.state).toBe('approved')
    expect(page.topics.map((one: { title: string }) => one.title)).toEqual(['粮食安全', '营商环境'])
    expect(page.approvals.map((one: object) => ({ ...one }))).toMatchObject([
      {
        verdict: 'approve',
        instruction: '同意。突出重点，敢于亮剑。',
        byName: '钟书记',
        hat: 'secretary',
        onDay: '2026-03-02',
      },
      { verdict: 'sendBack', instruction: '重点再聚焦。', roundVersion: 3 },
    ])
    expect(page.inspections.map((one: { id: string }) => one.id).sort()).toEqual([...units].sort())
    const { rows } = await town.above.query('select kind, audience from ledger_record where about = $1 order by at', [
      round,
    ])
    expect(rows.map((row) => row.kind)).toEqual([
      'round.drafted',
      'topic.added',
      'round.objectsSet',
      'round.sentBack',
      'topic.added',
      'round.objectsSet',
      'round.approved',
    ])
    expect(rows[0].audience).not.toContain('principal')

    const topic = page.topics[0].id
    await town.refused(office.does('removeTopic', { round, version: page.round.version, topic }), 'flow.not-now')
    await office.does('cancelRound', { round, version: page.round.version, reason: '另行安排' })
  })

  test('topics are edited and taken out while it is drafted, and the term has yearly targets (S3-03)', async () => {
    const { term, round } = await aRound(town, [])
    const [topic] = (await office.asks('roundPage', { round })).topics
    await office.does('editTopic', { round, version: 2, topic: topic.id, place: 3, title: '耕地保护', text: '' })
    expect((await office.asks('roundPage', { round })).topics).toMatchObject([{ place: 3, title: '耕地保护' }])
    await office.does('removeTopic', { round, version: 3, topic: topic.id })
    expect((await office.asks('roundPage', { round })).topics).toEqual([])
    await town.refused(town.as(group, 'leading_group').does('setObjects', { round, version: 4 }), 'planning.no-units')

    await office.does('setTarget', { term, version: 1, year: 2026, rounds: 2, units: 24 })
    await office.does('setTarget', { term, version: 2, year: 2026, rounds: 3, units: 30 })
    const found = (await office.asks('terms')).rows.find((one: { id: string }) => one.id === term)
    expect(found).toMatchObject({ rounds: 1, units: 0, targets: [{ year: 2026, rounds: 3, units: 30 }] })
    await town.refused(office.does('setTarget', { term, version: 1, year: 2027, rounds: 1, units: 1 }), 'doorway.stale')
    const days = { startsOn: '2026-05-01', endsOn: '2026-04-01' }
    await town.refused(
      office.does('editRound', { round, version: 4, number: 1, name: '首轮', kind: 'regular', ...days, plan: '' }),
      'planning.days-reversed',
    )
  })

  test('is drafted by the office and approved by secretary or leading group, nobody else', async () => {
    const { round, term } = await aRound(town, [])
    await town.refused(office.does('setObjects', { round, version: 2 }), 'doorway.not-yours')
    const verdict = { round, version: 2, verdict: 'approve', instruction: '同意' }
    await town.refused(office.does('approveRound', verdict), 'doorway.not-yours')
    const days = { startsOn: '2026-03-01', endsOn: '2026-12-31' }
    const draft = { id: randomUUID(), term, number: 2, name: '二轮', kind: 'special', ...days, plan: '' }
    await town.refused(town.as(secretary, 'secretary').does('draftRound', draft), 'doorway.not-yours')
    await town.refused(office.does('draftRound', { ...draft, number: 1 }), 'planning.number-taken')
    const superior = await town.someone('superior')
    await town.refused(town.as(superior, 'superior').asks('rounds'), 'doorway.not-yours')
  })
})

describe('a body is in one open round', () => {
  test('and free again when it is taken out or the round cancelled', async () => {
    const one = await aRound(town, [education])
    const two = await aRound(town, [])
    const again = { id: randomUUID(), round: two.round, body: education, name: '县教育局党组', size: 'large', batch: 1 }
    const days = { enterOn: '2026-04-01', exitOn: '2026-05-01' }
    await town.refused(office.does('addInspection', { ...again, ...days }), 'planning.unit-in-open-round')
    await office.does('removeInspection', { inspection: one.units[0], version: 1 })
    await office.does('addInspection', { ...again, ...days })
    await office.does('cancelRound', { round: two.round, version: 2, reason: '撤销' })
    await office.does('addInspection', { ...again, ...days, id: randomUUID(), round: one.round })
    expect((await office.asks('inspections', { round: one.round })).count).toBe(1)
    expect((await office.asks('inspections', { round: one.round, state: 'removed' })).count).toBe(1)
    await office.does('cancelRound', { round: one.round, version: 2, reason: '撤销' })
  })

  test('also when two rounds take it in the same moment, 200 times', async () => {
    const [one, two] = [await aRound(town, []), await aRound(town, [])]
    const outcomes = { one: 0, two: 0 }
    for (let n = 0; n < 200; n++) {
      const text = {
        body: health,
        name: '县卫生健康局党组',
        size: 'small',
        batch: 1,
        enterOn: '2026-04-01',
        exitOn: '2026-05-01',
      }
      const ids = { [one.round]: randomUUID(), [two.round]: randomUUID() }
      const tries = await Promise.allSettled(
        Object.entries(ids).map(([round, id]) => office.does('addInspection', { id, round, ...text })),
      )
      const lost = tries.flatMap((t) => (t.status === 'rejected' ? [t.reason] : []))
      expect(lost.map((e) => (e instanceof Refused ? e.refusal.refused : e))).toEqual(['planning.unit-in-open-round'])
      const won = tries[0]?.status === 'fulfilled' ? 'one' : 'two'
      outcomes[won]++
      const winner = tries.find((t) => t.status === 'fulfilled') as PromiseFulfilledResult<{ id: string }>
      await office.does('removeInspection', { inspection: winner.value.id, version: 1 })
    }
    expect(outcomes.one + outcomes.two).toBe(200)
    const { rows } = await town.above.query(
      'select count(*)::int as open from planning_inspection where body = $1 and open',
      [health],
    )
    expect(rows[0].open).toBe(0)
  })
})

describe('sight', () => {
  test('a body sees its own inspection from the notice on, and never the round', async () => {
    const { round, units } = await aRound(town, [education, health])
    await approved(town, round, secretary, group)
    const principal = town.as(await town.someone('principal', { body: education }), 'principal')
    const [inspection, other] = units
    expect((await principal.asks('inspections')).count).toBe(0)
    await town.refused(principal.asks('inspectionPage', { inspection }), 'doorway.not-found')
    await office.does('staffRound', { round, version: await versionOf(town, round) })
    await office.does('notifyInspection', { inspection, version: 1, on: '2026-03-02' })
    await office.does('notifyInspection', { inspection: other, version: 1, on: '2026-03-02' })
    const seen = await principal.asks('inspections')
    expect(seen).toMatchObject({ count: 1, rows: [{ id: inspection, state: 'notified', roundName: '' }] })
    expect(await principal.asks('inspectionPage', { inspection })).toMatchObject({ roundState: null, topics: [] })
    await town.refused(principal.asks('inspectionPage', { inspection: other }), 'doorway.not-found')
    await town.refused(principal.asks('roundPage', { round }), 'doorway.not-yours')
    for (const hat of ['discipline', 'organisation'] as const) {
      const one = town.as(await town.someone(hat), hat)
      expect((await one.asks('inspections', { round })).count).toBe(2)
    }
  })

  test('lists count exactly, filter by closed words and sort', async () => {
    const all = await office.asks('rounds', { size: 200 })
    expect(all.count).toBe(all.rows.length)
    const cancelled = await office.asks('rounds', { state: 'cancelled' })
    expect(new Set(cancelled.rows.map((one: { state: string }) => one.state))).toEqual(new Set(['cancelled']))
    const one = await office.asks('rounds', { size: 1, from: 1, sort: 'oldest' })
    expect(one).toMatchObject({ count: all.count, rows: [{}] })
    expect((await office.asks('inspections', { q: '单位1', state: 'notified' })).count).toBe(1)
    await expect(office.asks('rounds', { state: "drafted' or true" })).rejects.toThrow()
  })
})
