import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '../../core/pure/days.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aBody, aRound, versionOf } from '../planning/fixture.ts'
import { rooms } from './fixture.ts'

const town = await aHouse(...rooms)
afterAll(() => town.close())

const day = '2026-03-02'
const office = town.as(town.office, 'office')
type Seated = Someone & { person: string }
const someone = async (hat: 'leading_group' | 'secretary'): Promise<Seated> => {
  const person = await town.someone(hat)
  return { person, ...town.as(person, hat) }
}
let group: Seated
let secretary: Seated
let round: string
beforeAll(async () => {
  town.clock.moveTo(`${day}T01:00:00.000Z` as Instant)
  group = await someone('leading_group')
  secretary = await someone('secretary')
  round = (await aRound(town, [await aBody(town, '县粮食局')])).round
  await group.does('setObjects', { round, version: await versionOf(town, round) })
})

const rules = (more: object) =>
  office.does('amendCompetence', {
    ...{ id: randomUUID(), matter: 'plan', bodies: ['leadingGroup', 'secretary'], quorum: 50 },
    ...{ record: 'meeting', posts: false, fromDay: day, citation: '县委巡察工作领导小组工作规则（虚构）', ...more },
  })
const verdict = { verdict: 'approve', instruction: '同意。' }
const approve = async () => secretary.does('approveRound', { round, version: await versionOf(town, round), ...verdict })
/** What the last record of the round says. */
const lastFacts = async () => (await office.asks('timeline', { about: round, size: 1 })).rows[0].facts
const route = (by: Someone = secretary) => by.asks('approvalRoute', { matter: 'plan', thing: round })
const toPut = async () =>
  (await office.asks('desk')).groups.find(({ key }: { key: string }) => key === 'toPut.plan')?.rows ?? []

/** A meeting that has the plan on its agenda and decides it so; gives its item. */
async function meets(kind: 'leadingGroup' | 'secretary', outcome: string, absent = 0): Promise<string> {
  const [conference, item] = [randomUUID(), randomUUID()]
  const seats = [secretary, group].map(({ person }, n) => ({ person, capacity: n === 0 ? 'chair' : 'member' }))
  const items = [{ id: item, matter: 'plan', title: '审议巡察工作方案', report: null, thing: round }]
  await office.does('callConference', {
    ...{ id: conference, kind, inspection: null, title: '研究方案', onDay: day, place: '会议室', seats, items },
  })
  const { seats: sat } = await office.asks('conferencePage', { conference })
  const away = sat.slice(0, absent).map(({ id }: { id: string }) => ({ presence: id, reason: '出差' }))
  await office.does('holdConference', { conference, version: 1, heldOn: day, absent: away })
  const tasks = [{ id: randomUUID(), title: '按方案组建巡察组', owner: town.office, dueOn: '2026-03-20' }]
  await office.does('decideItem', { agendaItem: item, version: 1, outcome, decision: '意见。', ballots: [], tasks })
  return item
}

describe('a plan that meetings must have decided', () => {
  test('needs none by what an office finds in place, and stands on nobody’s desk', async () => {
    expect(await route()).toMatchObject({ record: 'approval', posts: false, refusal: null, approvals: [] })
    expect(await toPut()).toEqual([])
  })

  test('is not approved before them; the page and the desk of the office say which', async () => {
    await town.refused(rules({ bodies: [] }), 'policies.no-body')
    await rules({})
    expect(await town.refused(approve(), 'registry.not-decided')).toEqual({ matter: 'plan', body: 'leadingGroup' })
    expect((await route()).refusal).toEqual({
      refused: 'registry.not-decided',
      facts: { matter: 'plan', body: 'leadingGroup' },
    })
    expect(await toPut()).toMatchObject([{ id: round, word: 'policies.body.leadingGroup' }])
    expect((await office.asks('awaiting')).rows).toMatchObject([{ matter: 'plan', thing: round, title: '首轮巡察' }])
  })

  test('what was sent back, put off or decided without quorum does not count; the second body waits for the first', async () => {
    await meets('leadingGroup', 'returned')
    await meets('leadingGroup', 'deferred')
    expect(await town.refused(meets('secretary', 'agreed'), 'reports.other-body-first')).toEqual({
      body: 'leadingGroup',
    })
    await rules({ quorum: 67, fromDay: '2026-03-01' })
    await town.refused(approve(), 'registry.not-decided')
  })

  test('is approved once all have agreed, and says on which items it rests', async () => {
    await meets('leadingGroup', 'agreed')
    expect(await town.refused(approve(), 'registry.not-decided')).toMatchObject({ body: 'secretary' })
    const first = (await route()).bodies
    expect(first).toMatchObject([{ decided: { step: 'agreed', onDay: day } }, { decided: null }])
    const item = await meets('secretary', 'changes')
    expect(await toPut()).toEqual([])
    const { items } = await route()
    expect(items).toHaveLength(2)
    expect(items[1]).toBe(item)
    const version = await versionOf(town, round)
    await secretary.does('approveRound', { round, version, verdict: 'sendBack', instruction: '单位再作调整。' })
    expect((await route()).items).toEqual([])
  })

  test('sent back, it is decided anew', async () => {
    await group.does('setObjects', { round, version: await versionOf(town, round) })
    await town.refused(approve(), 'registry.not-decided')
    const items = [await meets('leadingGroup', 'agreed'), await meets('secretary', 'agreed')]
    await approve()
    expect(await lastFacts()).toMatchObject({ items, organisation: null, post: null })
  })

  test('an item decides what its caller sees, of a kind that is decided so', async () => {
    const call = (item: object) =>
      office.does('callConference', {
        ...{ id: randomUUID(), kind: 'leadingGroup', inspection: null, title: '会', onDay: day, place: '会议室' },
        seats: [{ person: group.person, capacity: 'chair' }],
        items: [{ id: randomUUID(), title: '议题', report: null, thing: round, ...item }],
      })
    await town.refused(call({ matter: 'annual' }), 'reports.nothing-to-decide')
    await town.refused(call({ matter: 'plan', thing: randomUUID() }), 'doorway.not-found')
    await town.refused(call({ matter: 'personnel' }), 'doorway.not-found')
    await town.refused(group.asks('awaiting'), 'doorway.not-yours')
  })
})

test('the database refuses a ruling that the rules or the tree refuse, whoever asks for it to be written', async () => {
  const other = (await aRound(town, [await aBody(town, '县水务局')])).round
  const write = async (more: object, who: Seated = secretary, hat = 'secretary') => {
    const { authority } = await as(other)
    const none = { body: null, conference: null, item: null, organisation: null, post: null, superior: null }
    const row = {
      id: randomUUID(),
      authority,
      matter: 'plan',
      thing: other,
      step: 'approved',
      by: secretary.person,
      ...none,
    }
    const ruling = { ...row, hat: 'secretary', on_day: day, at: `${day}T01:00:00.000Z`, ...more }
    const client = await town.above.connect()
    await client.query('begin')
    try {
      await client.query(`set local m.today = '${day}'`)
      await client.query('select mingcha.enter($1, $2, 64)', [who.person, hat])
      await client.query('set local role mingcha_hand_planning')
      await client.query('select mingcha.note_ruling($1::jsonb)', [JSON.stringify(ruling)])
      return 'written'
    } catch (error) {
      return (error as { constraint?: string }).constraint
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const as = async (id: string) =>
    (await town.above.query('select authority from mingcha.planning_round where id = $1', [id])).rows[0]
  // Two meetings are demanded of a plan that day, and none has met.
  expect(await write({})).toBe('policies_ruling_undecided')
  expect(await write({ matter: 'special' })).toBe('written')
  expect(await write({ matter: 'special' }, group, 'leading_group')).toBe('policies_ruling_own')
  expect(await write({ matter: 'special', hat: 'leading_group' })).toBe('policies_ruling_own')
  expect(await write({ matter: 'special', organisation: randomUUID() })).toBe('policies_ruling_post')
  expect(await write({ matter: 'special', post: randomUUID() })).toBe('policies_ruling_post')
  const met = { step: 'agreed', body: 'leadingGroup', conference: randomUUID(), item: randomUUID() }
  expect(await write({ ...met })).toBe('policies_ruling_decided')
})

test('the office names the rounds of a meeting, which stands among theirs', async () => {
  const mine = (await aRound(town, [await aBody(town, '县气象局')])).round
  const conference = randomUUID()
  const seats = [{ person: group.person, capacity: 'chair' }]
  const items = [{ id: randomUUID(), matter: 'annual', title: '听取年度汇报', report: null }]
  const text = {
    id: conference,
    kind: 'leadingGroup',
    inspection: null,
    title: '年度会议',
    onDay: day,
    place: '会议室',
  }
  await town.refused(
    office.does('callConference', { ...text, seats, items, rounds: [randomUUID()] }),
    'doorway.not-found',
  )
  await office.does('callConference', { ...text, seats, items })
  const listed = async () =>
    (await office.asks('conferences', { round: mine })).rows.map(({ id }: { id: string }) => id)
  expect(await listed()).toEqual([])
  await office.does('nameRounds', { conference, version: 1, rounds: [mine, mine] })
  expect(await listed()).toEqual([conference])
  expect((await group.asks('conferencePage', { conference })).rounds).toMatchObject([{ id: mine }])
  await town.refused(group.does('nameRounds', { conference, version: 2, rounds: [] }), 'doorway.not-yours')
})

describe('objects of a round go by the same gate', () => {
  let other: string
  const set = async () => group.does('setObjects', { round: other, version: await versionOf(town, other) })
  const asks = () => group.asks('approvalRoute', { matter: 'objects', thing: other })
  const says = (on: string, more: object) =>
    rules({ matter: 'objects', bodies: ['leadingGroup'], quorum: 0, fromDay: on, ...more })

  test('of a meeting, and of posts; the record names what it rests on', async () => {
    other = (await aRound(town, [await aBody(town, '县供销社')])).round
    await says('2026-02-01', {})
    expect(await town.refused(set(), 'registry.not-decided')).toEqual({ matter: 'objects', body: 'leadingGroup' })
    expect((await asks()).refusal).toMatchObject({ refused: 'registry.not-decided' })
    expect((await office.asks('awaiting')).rows).toContainEqual(
      expect.objectContaining({ matter: 'objects', thing: other }),
    )
    const [conference, item] = [randomUUID(), randomUUID()]
    const items = [{ id: item, matter: 'objects', title: '研究巡察对象', report: null, thing: other }]
    const seats = [{ person: group.person, capacity: 'chair' }]
    const kind = 'leadingGroup'
    await office.does('callConference', {
      ...{ id: conference, kind, inspection: null, title: '研究对象', onDay: day, place: '会议室', seats, items },
    })
    await office.does('holdConference', { conference, version: 1, heldOn: day, absent: [] })
    const tasks = [{ id: randomUUID(), title: '印发名单', owner: town.office, dueOn: '2026-03-20' }]
    const agreed = { outcome: 'agreed', decision: '同意。', ballots: [], tasks }
    await office.does('decideItem', { agendaItem: item, version: 1, ...agreed })
    expect(await asks()).toMatchObject({ refusal: null, items: [item] })
    await says('2026-02-15', { posts: true })
    await town.refused(set(), 'registry.no-organ')
    await says('2026-03-01', {})
    await set()
    await says(day, { record: 'approval' })
    const { rows } = await office.asks('timeline', { about: other, size: 1 })
    expect(rows[0]).toMatchObject({
      kind: 'round.objectsSet',
      facts: { items: [item], organisation: null, post: null },
    })
  })
})

describe('approvals follow the tree', () => {
  let county: string
  let post: string
  beforeAll(async () => {
    const body = async (parent: string | null, name: string, level: string, kind: string) => {
      const id = randomUUID()
      const text = { code: null, sector: '', partyKind: null, managedBy: null, inScope: false }
      await office.does('registerOrganisation', { id, parent, name, kind, level, ...text })
      return id
    }
    const city = await body(null, '柳州市', 'city', 'city')
    county = await body(city, '柳城县', 'county', 'county')
    round = (await aRound(town, [await aBody(town, '县林业局')])).round
    await group.does('setObjects', { round, version: await versionOf(town, round) })
    await rules({ record: 'approval', posts: true, fromDay: '2026-02-01' })
    await rules({ record: 'approval', posts: true, fromDay: '2026-03-03' })
    town.clock.moveTo('2026-03-03T01:00:00.000Z' as Instant)
  })
  const name = (organ: string, body: string) =>
    office.does('designateOrgan', {
      id: randomUUID(),
      organ,
      body,
      fromDay: '2026-03-03',
      citation: '体制文件（虚构）',
    })

  test('whose body has no place there approves nothing; the committee is named first, the others stand under it', async () => {
    expect(await town.refused(approve(), 'registry.no-organ')).toEqual({ organ: 'committee' })
    await town.refused(name('leadingGroup', county), 'registry.committee-first')
    await name('committee', county)
    await town.refused(name('leadingGroup', county), 'registry.not-under-committee')
    expect(await secretary.asks('leadership')).toMatchObject({
      superior: { name: '柳州市' },
      organs: [{ organ: 'committee', place: { name: '柳城县' }, holders: [] }, { place: null }, {}, {}, {}],
    })
  })

  test('who holds no post there does not approve, nor does he who left it', async () => {
    expect(await town.refused(approve(), 'registry.no-post')).toEqual({ organ: 'committee', name: '柳城县' })
    post = randomUUID()
    const text = { title: '县委书记', key: false, principal: true }
    const holder = { holderName: '书记', person: secretary.person, fromDay: '2026-01-01' }
    await office.does('addPost', { id: post, organisation: county, ...text, ...holder })
    expect(await route()).toMatchObject({ refusal: null, post, holders: [{ title: '县委书记', name: '书记' }] })
    const leaves = (on: string) => ({ post, holderName: '继任', person: null, on })
    await office.does('assignHolder', { ...leaves('2026-03-10'), version: 1 })
    expect((await route()).refusal).toBeNull()
    town.clock.moveTo('2026-03-11T01:00:00.000Z' as Instant)
    await town.refused(approve(), 'registry.no-post')
    const back = { post, holderName: '书记', person: secretary.person, on: '2026-03-11' }
    await office.does('assignHolder', { ...back, version: 2 })
    await approve()
    expect(await lastFacts()).toMatchObject({ items: [], organisation: county, post })
    expect((await route()).approvals).toMatchObject([{ organisation: '柳城县', post: '县委书记', hat: 'secretary' }])
  })
})
