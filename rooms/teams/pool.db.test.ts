import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aBody, approved, aRound } from '../planning/fixture.ts'

const town = await aHouse('policies', 'documents', 'registry', 'knowledge', 'planning', 'teams')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const discipline = town.as(await town.someone('discipline'), 'discipline')
const organisation = town.as(await town.someone('organisation'), 'organisation')
const group = town.as(await town.someone('leading_group'), 'leading_group')
const brings = { skills: ['finance'], sectors: ['农业农村'], may: 'member', source: 'finance', level: 'county' }
const days = { fromDay: '2026-03-02', untilDay: '2026-06-30' }

/** A unit, its clerk, and somebody of its staff. */
async function aUnit(name: string) {
  const body = await aBody(town, name)
  const clerk = town.as(await town.someone('clerk', { body }), 'clerk')
  const person = randomUUID()
  await office.does('addPerson', { id: person, name: `人${person.slice(0, 4)}`, title: '科员', homeUnit: body })
  return { body, clerk, person }
}

async function aVillage(): Promise<string> {
  const id = randomUUID()
  const text = {
    kind: 'village',
    level: 'village',
    name: `${id.slice(0, 6)}村`,
    code: null,
    sector: '',
    partyKind: 'branch',
  }
  await office.does('registerOrganisation', { id, parent: null, ...text, managedBy: null, inScope: true })
  return id
}

async function inThePool() {
  const unit = await aUnit(`县${randomUUID().slice(0, 6)}局`)
  const rows = [{ id: randomUUID(), person: unit.person, ...brings, home: null, ties: [] }]
  await office.does('importPool', { basis: '青巡组〔2025〕3号', rows })
  return { ...unit, member: rows[0]?.id as string }
}

test('nominated by the unit, checked by discipline and organisation, admitted by the leading group (S0-27)', async () => {
  const { body, clerk, person } = await aUnit('县财政局')
  const other = await aUnit('县审计局')
  const id = randomUUID()
  const input = { id, body, person, ...brings, text: '业务骨干' }
  await town.refused(clerk.does('nominate', { ...input, person: other.person }), 'doorway.not-found')
  await town.refused(clerk.does('nominate', { ...input, body: other.body }), 'doorway.not-yours')
  await clerk.does('nominate', input)
  await town.refused(clerk.does('nominate', { ...input, id: randomUUID() }), 'teams.nominated-already')
  const admit = { id: randomUUID(), nomination: id, version: 1 }
  await town.refused(group.does('admitToPool', admit), 'teams.not-vetted')
  await town.refused(office.does('admitToPool', admit), 'doorway.not-yours')
  await discipline.does('vetNomination', { id: randomUUID(), nomination: id, verdict: 'clear', note: '无处分' })
  await town.refused(
    discipline.does('vetNomination', { id: randomUUID(), nomination: id, verdict: 'clear', note: '' }),
    'teams.vetted-already',
  )
  await organisation.does('vetNomination', { id: randomUUID(), nomination: id, verdict: 'clear', note: '合格' })
  await group.does('admitToPool', admit)
  expect((await office.asks('pool', { search: '人' })).rows).toMatchObject([
    { person, unitName: '县财政局', rounds: 0, hours: 0 },
  ])
  // The unit reads its nomination and no check; discipline its own check alone.
  const seenBy = async (one: typeof clerk) => (await one.asks('nominations')).rows[0]?.vettings.length
  expect([await seenBy(clerk), await seenBy(discipline), await seenBy(office)]).toEqual([0, 1, 2])
  expect((await other.clerk.asks('nominations')).rows).toEqual([])
  expect((await clerk.asks('pool')).rows).toEqual([])
})

test('a doubt keeps out; a refusal has its reason; leaving ends it', async () => {
  const { body, person } = await aUnit('县民政局')
  const id = randomUUID()
  await office.does('nominate', { id, body, person, ...brings, text: '' })
  for (const [who, verdict] of [
    [discipline, 'doubt'],
    [organisation, 'clear'],
  ] as const)
    await who.does('vetNomination', { id: randomUUID(), nomination: id, verdict, note: '有信访待核' })
  await town.refused(group.does('admitToPool', { id: randomUUID(), nomination: id, version: 1 }), 'teams.in-doubt')
  await group.does('refuseNomination', { nomination: id, version: 1, reason: '核查未了' })
  const { member } = await inThePool()
  await organisation.does('leavePool', { member, version: 1, reason: '调离' })
  await town.refused(office.does('leavePool', { member, version: 2, reason: '调离' }), 'teams.left-already')
  expect((await office.asks('pool', { state: 'out' })).rows.map((row: { id: string }) => row.id)).toEqual([member])
})

test('trainings count hours; who is away is not free; the person reads his own record', async () => {
  const { person, member } = await inThePool()
  const training = randomUUID()
  const held = {
    id: training,
    round: null,
    title: '巡察干部培训班',
    onDay: '2026-02-10',
    hours: 16,
    place: '',
    text: '',
  }
  await office.does('holdTraining', held)
  const attend = (hours: number, version: number) =>
    office.does('recordAttendance', { training, version, people: [{ person, hours }] })
  await town.refused(attend(17, 1), 'teams.too-many-hours')
  await attend(16, 1)
  await attend(12, 2)
  const edit = {
    member,
    version: 1,
    ...brings,
    home: null,
    awayFrom: '2026-03-01',
    awayUntil: '2026-03-31',
    awayWhy: '学习',
  }
  await organisation.does('editPoolMember', edit)
  const lines = async (free: string) => (await office.asks('pool', { free })).rows.map((row: { id: string }) => row.id)
  expect(await lines('no')).toContain(member)
  expect(await lines('yes')).not.toContain(member)
  const grant = { id: randomUUID(), person, hat: 'discipline', body: null, fromDay: '2026-03-02', untilDay: null }
  await town.as(town.security_admin, 'security_admin').does('grantHat', grant)
  const self = town.as(person, 'discipline')
  expect((await self.asks('pool')).rows).toMatchObject([{ id: member, hours: 12 }])
  expect(await self.asks('poolPage', { member })).toMatchObject({ trainings: [{ title: '巡察干部培训班', hours: 12 }] })
})

test('a training has an agenda with materials, and a test that keeps passed or not yet for oneself and the office', async () => {
  const [one, other] = [await inThePool(), await inThePool()]
  const [training, material] = [randomUUID(), randomUUID()]
  const title = '谈话实务'
  await office.does('holdTraining', {
    id: training,
    round: null,
    title,
    onDay: '2026-02-11',
    hours: 8,
    place: '',
    text: '',
  })
  const here = { kind: 'training', title: '谈话要点', text: '二人谈话。' }
  await office.does('writeMaterial', { material, version: null, ...here })
  const agenda = (version: number) => {
    const items = [{ at: '9:00', subject: '个别谈话', by: '省委巡视办' }]
    return organisation.does('setAgenda', { training, version, agenda: items, materials: [material] })
  }
  await town.refused(agenda(1), 'teams.not-on-the-shelf')
  await office.does('publishMaterial', { material, version: 1 })
  await agenda(1)
  await office.does('recordAttendance', { training, version: 2, people: [{ person: one.person, hours: 8 }] })
  const questions = [
    { text: '谈话须有几人？', options: ['一人', '二人'], right: 2 },
    { text: '可否表态？', options: ['可以', '不可以'], right: 2 },
  ]
  await office.does('setTest', { training, version: 3, questions, needed: 2 })
  const self = town.as(one.person, 'discipline')
  for (const { person } of [one, other]) {
    const grant = { id: randomUUID(), person, hat: 'discipline', body: null, fromDay: '2026-03-02', untilDay: null }
    await town.as(town.security_admin, 'security_admin').does('grantHat', grant)
  }
  const answer = (by: typeof self, ...answers: number[]) => by.does('takeTest', { id: randomUUID(), training, answers })
  await town.refused(answer(town.as(other.person, 'discipline'), 2, 2), 'teams.not-there')
  await answer(self, 1, 2)
  const said = async (by: typeof self) => by.asks('trainingPage', { training })
  expect(await said(self)).toMatchObject({
    ...{ answers: [], own: { hours: 8, test: { state: 'notYet' } }, people: [{ person: one.person, test: 'notYet' }] },
    ...{ materials: [{ title: '谈话要点' }], training: { agenda: [{ subject: '个别谈话' }], needed: 2 } },
  })
  await answer(self, 2, 2)
  await town.refused(answer(self, 2, 2), 'teams.passed-already')
  await town.refused(office.does('setTest', { training, version: 4, questions, needed: 1 }), 'teams.test-taken')
  expect(await said(office)).toMatchObject({ answers: [2, 2], people: [{ test: 'passed', hours: 8 }] })
  expect((await said(organisation)).people).toMatchObject([{ test: null, hours: 8 }])
  expect(await said(town.as(other.person, 'discipline'))).toMatchObject({
    people: [],
    answers: [],
    own: { test: null },
  })
  expect((await self.asks('trainings', { mine: 'yes' })).rows.map((row: { title: string }) => row.title)).toEqual([
    title,
  ])
  const kept = await town.above.query('select * from teams_training_test where training = $1', [training])
  expect(Object.keys(kept.rows[0]).sort()).toEqual([
    'authority',
    'id',
    'on_day',
    'person',
    'state',
    'training',
    'version',
  ])
})

test('recusals follow from ties before anybody is appointed and after; hard ones are broken by nothing', async () => {
  const village = await aVillage()
  const bureau = await aBody(town, '县教育局')
  const made = await aRound(town, [village, bureau])
  await approved(town, made.round, await town.someone('secretary'), await town.someone('leading_group'))
  const [inVillage, inBureau] = made.units as [string, string]
  const team = randomUUID()
  await office.does('formTeam', { id: team, round: made.round, number: 1, name: '第一组', mandate: '' })
  await office.does('assignTeam', { id: randomUUID(), round: made.round, team, inspection: inVillage })
  const { person } = await inThePool()
  const appoint = (who: string) =>
    office.does('appoint', {
      id: randomUUID(),
      round: made.round,
      team,
      person: who,
      role: 'member',
      ...days,
      origin: 'seconded',
      skill: 'finance',
      basis: '',
    })
  const tie = (who: string, body: string, kind: string) =>
    office.does('declareTie', { id: randomUUID(), person: who, body, kind, detail: '', untilDay: null })
  await tie(person, village, 'hometown')
  await town.refused(appoint(person), 'teams.recused')
  const mine = (await office.asks('recusals', { person })).rows
  expect(mine).toMatchObject([{ inspection: inVillage, kind: 'locality', hard: true, derived: true, liftedAt: null }])
  const lift = { round: made.round, recusal: mine[0].id, version: 1, reason: '工作需要' }
  await town.refused(office.does('liftRecusal', lift), 'teams.hard')
  // Past every act: the database itself refuses.
  await expect(
    town.above.query('update teams_recusal set lifted_at = now() where person = $1', [person]),
  ).rejects.toThrow(/teams_recusal_hard/)
  const row = `insert into teams_appointment (id, authority, round, team, person, role, from_day, until_day, origin, skill)
    select gen_random_uuid(), authority, round, id, $1, 'member', '2026-03-02', '2026-06-30', 'seconded', 'general' from teams_team where id = $2`
  await expect(town.above.query(row, [person, team])).rejects.toThrow(/recused/)
  // A soft one, of somebody who sits in the team already: it bites at once, and is lifted with a reason.
  const seated = await inThePool()
  await appoint(seated.person)
  const sees = async () => (await town.as(seated.person, 'member').asks('inspections')).rows.length
  expect(await sees()).toBe(1)
  await tie(seated.person, village, 'longWork')
  expect(await sees()).toBe(0)
  const [soft] = (await office.asks('recusals', { person: seated.person })).rows
  await office.does('liftRecusal', { round: made.round, recusal: soft.id, version: 1, reason: '已离开十年' })
  expect(await sees()).toBe(1)
  // In a team one declares for oneself.
  const self = town.as(seated.person, 'member')
  const own = { id: randomUUID(), person: seated.person, body: bureau, kind: 'classmate', detail: '', untilDay: null }
  await town.refused(self.does('declareTie', { ...own, person }), 'teams.not-yourself')
  await self.does('declareTie', own)
  // The team is not given a unit one of its members is tied to.
  await tie(seated.person, bureau, 'spouse')
  const given = { id: randomUUID(), round: made.round, team, inspection: inBureau }
  await town.refused(office.does('assignTeam', given), 'teams.recused')
  await expect(
    town.above.query(
      `insert into teams_assignment (id, authority, round, inspection, team)
       select gen_random_uuid(), authority, round, $1, id from teams_team where id = $2`,
      [inBureau, team],
    ),
  ).rejects.toThrow(/recused/)
})

test('a body taken into a round finds those who are tied to it', async () => {
  const { person } = await inThePool()
  const body = await aBody(town, '县交通局')
  await organisation.does('declareTie', {
    id: randomUUID(),
    person,
    body,
    kind: 'inLaw',
    detail: '姐夫',
    untilDay: null,
  })
  const { units } = await aRound(town, [body])
  expect((await office.asks('recusals', { person })).rows).toMatchObject([{ inspection: units[0], hard: true }])
})

test('a tie entered wrongly is withdrawn by somebody else, and the hard recusal that followed from it alone ends (3.4)', async () => {
  const { body } = await aUnit(`县${randomUUID().slice(0, 6)}局`)
  const made = await aRound(town, [body])
  const { member, person } = await inThePool()
  const declare = (kind: string) => {
    const id = randomUUID()
    const said = { id, person, body, kind, detail: '', untilDay: null }
    return office.does('declareTie', said).then(() => id)
  }
  const spouse = await declare('spouse')
  const recused = async () => (await office.asks('recusals', { inspection: made.units[0], person, live: 'yes' })).rows
  expect(await recused()).toMatchObject([{ hard: true, derived: true, kind: 'kinship' }])
  const [hard] = await recused()
  const lifting = { round: made.round, recusal: hard.id, version: hard.version, reason: '登记有误' }
  await town.refused(office.does('liftRecusal', lifting), 'teams.hard')
  const wrong = { tie: spouse, version: 1, reason: '同名同姓，非本人配偶' }
  await town.refused(office.does('withdrawTie', wrong), 'teams.entered-by-you')
  const classmate = await declare('classmate')
  await discipline.does('withdrawTie', wrong)
  expect(await recused()).toMatchObject([{ hard: false, kind: 'duty' }])
  await town.refused(discipline.does('withdrawTie', { ...wrong, version: 2 }), 'teams.tie-withdrawn')
  await organisation.does('withdrawTie', { tie: classmate, version: 1, reason: '年级不同' })
  expect(await recused()).toEqual([])
  expect((await office.asks('poolPage', { member })).ties).toMatchObject([
    { kind: 'classmate', withdrawReason: '年级不同' },
    { kind: 'spouse', withdrawReason: '同名同姓，非本人配偶' },
  ])
  await declare('spouse')
  expect(await recused()).toMatchObject([{ hard: true }])
})
