import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { readied } from './fixture.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import type { Hat } from '../../core/pure/hats.ts'
import type { Day, Instant } from '../../core/pure/days.ts'
import { Refused } from '../../core/pure/refusal.ts'
import { enter } from '../../core/server/enter.ts'
import { aBody, approved, aRound, versionOf } from '../planning/fixture.ts'

const town = await aHouse('policies', 'registry', 'planning', 'teams')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const secretary = await town.someone('secretary')
const group = await town.someone('leading_group')

const days = { fromDay: '2026-03-02', untilDay: '2026-06-30' }
const rest = { origin: 'seconded', skill: 'general', basis: '青巡组〔2026〕1号' }

/** An approved round over so many new bodies. */
async function round(units: number, batches: readonly number[] = []) {
  const bodies: string[] = []
  for (let n = 0; n < units; n++) bodies.push(await aBody(town, `县${randomUUID().slice(0, 8)}局党组`))
  const made = await aRound(town, bodies, batches)
  await approved(town, made.round, secretary, group)
  return { ...made, bodies }
}

async function team(of: string, number: number, units: readonly (string | undefined)[]): Promise<string> {
  const id = randomUUID()
  await office.does('formTeam', { id, round: of, number, name: `县委第${number}巡察组`, mandate: '' })
  for (const inspection of units) await office.does('assignTeam', { id: randomUUID(), round: of, team: id, inspection })
  return id
}

const seat = async (round: string, team: string, person: string, role: string, more: object = {}): Promise<string> =>
  (await office.does('appoint', { id: randomUUID(), round, team, person, role, ...days, ...rest, ...more })).id

const sees = async (one: Someone): Promise<string[]> =>
  (await one.asks('inspections')).rows.map((row: { id: string }) => row.id).sort()

/** How many seats the eyes of a principal see, without any query of ours in between. */
const seatsBehindTheWall = (person: string): Promise<number> =>
  enter(
    town.pool,
    { person, hat: 'principal' },
    'read only',
    '2026-03-02' as Day,
    async (tx) => (await tx.as('mingcha_eye_principal').selectFrom('teamsSeat').select('id').execute()).length,
  )

describe('a real round (S2-01, S2-11): 8 teams, 24 units, 14 of them in the first batch, 81 people', () => {
  test('is staffed, announced, entered and left by batches', async () => {
    const { round: id, units } = await round(
      24,
      Array.from({ length: 24 }, (_, n) => (n < 14 ? 1 : 2)),
    )
    const skills = ['party', 'discipline', 'finance', 'audit', 'sector', 'organisation'] as const
    const teams: string[] = []
    for (let n = 0; n < 8; n++) {
      const mine = units.filter((_, at) => at % 8 === n)
      const one = await team(id, n + 1, n === 7 ? mine.slice(1) : mine)
      teams.push(one)
      for (let p = 0; p < (n === 0 ? 11 : 10); p++) {
        const role = p === 0 ? 'leader' : p < 3 ? 'deputy' : 'member'
        const more = { skill: n === 7 ? 'general' : skills[p % skills.length], origin: p < 3 ? 'engaged' : 'seconded' }
        await seat(id, one, await town.someone(), role, more)
      }
    }
    const facts = await town.refused(
      office.does('staffRound', { round: id, version: await versionOf(town, id) }),
      'teams.incomplete',
    )
    expect(facts).toMatchObject({ units: ['单位8'], teams: [] })
    await office.does('assignTeam', { id: randomUUID(), round: id, team: teams[7], inspection: units[7] })
    const staff = async () => office.does('staffRound', { round: id, version: await versionOf(town, id) })
    expect((await office.asks('readiness', { round: id })).staff).toMatchObject({ refused: 'teams.undeclared' })
    expect(await town.refused(staff(), 'teams.undeclared')).toMatchObject({ n: 81 })
    await readied(town, id)
    expect(await town.refused(staff(), 'teams.skills-missing')).toEqual({ teams: ['县委第8巡察组'] })
    const last = (await office.asks('teamsOfRound', { round: id })).teams[7]
    await office.does('acceptLack', { round: id, team: last.id, version: last.version, reason: '由审计局另派专家支持' })
    await staff()
    expect((await office.asks('readiness', { round: id })).mobilise).toBeNull()
    await office.does('mobiliseRound', { round: id, version: await versionOf(town, id), on: '2026-03-02' })

    const page = await office.asks('teamsOfRound', { round: id })
    expect(page.teams.map((one: { units: unknown[]; members: number }) => [one.units.length, one.members])).toEqual([
      [3, 11],
      ...Array(7).fill([3, 10]),
    ])
    const count = await office.asks('staffing', { round: id })
    expect(count).toMatchObject({ people: 81, origins: { engaged: 24, seconded: 57, office: 0 } })
    expect(count.teams[7].lacks).toEqual(['party', 'discipline', 'finance'])
    expect(count.teams[0].lacks).toEqual([])

    const [first] = (await office.asks('appointments', { team: teams[0], sort: 'team' })).rows
    expect(first.role).toBe('leader')
    const leader = town.as(first.person, 'leader')
    const mine = (await leader.asks('myInspections')).rows
    expect(mine.map((one: { id: string }) => one.id).sort()).toEqual([units[0], units[8], units[16]].sort())
    for (const one of mine) {
      await leader.does('prepareInspection', { inspection: one.id, version: 1 })
      await town.refused(
        leader.does('enterInspection', { inspection: one.id, version: 2, on: '2026-03-02' }),
        'flow.not-now',
      )
      await office.does('notifyInspection', { inspection: one.id, version: 2, on: '2026-03-02' })
      await leader.does('enterInspection', { inspection: one.id, version: 3, on: '2026-03-02' })
    }
    const state = (await office.asks('roundPage', { round: id })).round.state
    expect(state).toBe('onSite')
    expect((await office.asks('rounds', { state: 'onSite' })).rows[0]).toMatchObject({
      units: 24,
      entered: 3,
      exited: 0,
    })
    await town.refused(
      office.does('assignTeam', { id: randomUUID(), round: id, team: teams[1], inspection: mine[0].id }),
      'teams.already-entered',
    )
    for (const one of mine) await leader.does('exitInspection', { inspection: one.id, version: 4, on: '2026-03-02' })
    expect((await office.asks('roundPage', { round: id })).round.state).toBe('onSite')
  })
})

describe('a round to its end', () => {
  test('reports when all are out, is archived when all are closed, and takes the hats with it', async () => {
    const { round: id, units, bodies } = await round(1)
    const one = await team(id, 1, units)
    const [boss, deputy, member] = [await town.someone(), await town.someone(), await town.someone()]
    await seat(id, one, boss, 'leader', { skill: 'party' })
    await seat(id, one, deputy, 'deputy', { skill: 'discipline' })
    await seat(id, one, member, 'member', { skill: 'audit' })
    const version = () => versionOf(town, id)
    await readied(town, id)
    await office.does('staffRound', { round: id, version: await version() })
    await office.does('mobiliseRound', { round: id, version: await version(), on: '2026-03-02' })
    const [inspection] = units
    const principalOf = await town.someone('principal', { body: bodies[0] as string })
    const principal = town.as(principalOf, 'principal')
    await town.refused(principal.asks('seats', { inspection }), 'doorway.not-found')
    expect(await seatsBehindTheWall(principalOf)).toBe(0)
    await office.does('notifyInspection', { inspection, version: 1, on: '2026-03-02' })
    expect((await principal.asks('seats', { inspection })).seats.map((s: { role: string }) => s.role)).toEqual([
      'leader',
      'deputy',
      'member',
    ])
    expect(await seatsBehindTheWall(principalOf)).toBe(3)
    const leader = town.as(boss, 'leader')
    await leader.does('enterInspection', { inspection, version: 2, on: '2026-03-02' })
    await leader.does('exitInspection', { inspection, version: 3, on: '2026-03-02' })
    expect((await office.asks('roundPage', { round: id })).round.state).toBe('reporting')
    await town.as(secretary, 'secretary').does('decideRound', { round: id, version: await version(), on: '2026-03-02' })
    await office.does('feedBackRound', { round: id, version: await version(), on: '2026-03-02' })
    await office.does('superviseRound', { round: id, version: await version() })
    const facts = await town.refused(
      office.does('archiveRound', { round: id, version: await version() }),
      'planning.units-open',
    )
    expect(facts).toEqual({ open: 1 })
    await office.does('closeInspection', { inspection, version: 4 })
    expect(await sees(leader)).toEqual([inspection])
    await office.does('archiveRound', { round: id, version: await version() })
    await town.refused(leader.asks('inspections'), 'doorway.not-your-hat')
  })
})

describe('what a team hat reaches', () => {
  test('the right team its units, another its own, a stranger nothing, and nobody under a role not given', async () => {
    const { round: id, units } = await round(3)
    const [a, b] = [await team(id, 1, units.slice(0, 2)), await team(id, 2, units.slice(2))]
    const [right, other, stranger] = [await town.someone(), await town.someone(), await town.someone()]
    await seat(id, a, right, 'member')
    await seat(id, b, other, 'member')
    expect(await sees(town.as(right, 'member'))).toEqual([units[0], units[1]].sort())
    expect(await sees(town.as(other, 'member'))).toEqual([units[2]])
    for (const hat of ['leader', 'deputy', 'member'] as Hat[]) {
      await town.refused(town.as(stranger, hat).asks('inspections'), 'doorway.not-your-hat')
    }
    await town.refused(town.as(right, 'leader').asks('inspections'), 'doorway.not-your-hat')
    const member = town.as(right, 'member')
    await town.refused(member.asks('inspectionPage', { inspection: units[2] }), 'doorway.not-found')
    await town.refused(member.asks('seats', { inspection: units[2] }), 'doorway.not-found')
    expect((await member.asks('terms')).rows[0].targets).toEqual([])
    const page = await member.asks('teamsOfRound', { round: id })
    expect(page.teams.map((one: { units: unknown[]; members: number }) => [one.units.length, one.members])).toEqual([
      [2, 1],
      [0, 0],
    ])
    expect((await member.asks('appointments')).rows.map((row: { person: string }) => row.person)).toEqual([right])
    expect((await member.asks('teamPage', { team: a })).members).toMatchObject([{ person: right, role: 'member' }])

    await office.does('assignTeam', { id: randomUUID(), round: id, team: b, inspection: units[1] })
    expect(await sees(member)).toEqual([units[0]])
    expect(await sees(town.as(other, 'member'))).toEqual([units[1], units[2]].sort())
    await office.does('relieveTeam', { round: id, team: b, inspection: units[1] })
    expect(await sees(town.as(other, 'member'))).toEqual([units[2]])
    await town.refused(office.does('relieveTeam', { round: id, team: b, inspection: units[1] }), 'teams.not-assigned')
  })

  test('one who keeps out loses the unit in the next transaction, in lists, pages and seats (3.3 rule 6)', async () => {
    const { round: id, units } = await round(2)
    const a = await team(id, 1, units)
    const [person, colleague] = [await town.someone(), await town.someone()]
    await seat(id, a, person, 'deputy')
    await seat(id, a, colleague, 'member')
    const deputy = town.as(person, 'deputy')
    const declare = { round: id, inspection: units[0], kind: 'duty', reason: '三年内曾在该单位任职' }
    await town.refused(
      deputy.does('declareRecusal', { ...declare, id: randomUUID(), person: colleague }),
      'teams.not-yourself',
    )
    const key = randomUUID()
    const recusal = randomUUID()
    const done = await deputy.does('declareRecusal', { ...declare, id: recusal, person }, key)
    expect((await deputy.does('declareRecusal', { ...declare, id: recusal, person }, key)).replayed).toBe(true)
    expect(await sees(deputy)).toEqual([units[1]])
    await town.refused(deputy.asks('inspectionPage', { inspection: units[0] }), 'doorway.not-found')
    expect((await deputy.asks('myInspections')).count).toBe(1)
    expect((await deputy.asks('recusals')).rows).toMatchObject([{ person, inspectionName: '' }])
    const left = await office.asks('seats', { inspection: units[0] })
    expect(left.seats.map((one: { person: string }) => one.person)).toEqual([colleague])
    expect((await town.as(colleague, 'member').asks('recusals')).count).toBe(0)
    await town.refused(office.does('declareRecusal', { ...declare, id: randomUUID(), person }), 'teams.recused-already')
    const { rows } = await town.above.query(
      `select convert_from(bytes, 'utf8') as bytes from ledger_record where id = $1`,
      [done.record],
    )
    expect(rows[0].bytes).not.toContain('任职')
    expect(rows[0].bytes).toContain('"seated":true')

    await office.does('liftRecusal', { round: id, recusal, version: 1, reason: '经核实不需回避' })
    expect(await sees(deputy)).toEqual([...units].sort())
    expect((await office.asks('seats', { inspection: units[0] })).seats).toHaveLength(2)
    await town.refused(office.does('liftRecusal', { round: id, recusal, version: 2, reason: '再次' }), 'teams.lifted')
  })

  test('one recused from everything still holds the hat, with nothing under it', async () => {
    const { round: id, units } = await round(1)
    const person = await town.someone()
    await seat(id, await team(id, 1, units), person, 'member')
    const keepOut = { id: randomUUID(), round: id, inspection: units[0], person, kind: 'kinship', reason: '亲属任职' }
    const discipline = town.as(await town.someone('discipline'), 'discipline')
    await discipline.does('declareRecusal', keepOut)
    expect(await sees(town.as(person, 'member'))).toEqual([])
  })

  test('an authority has its first and last day, may be extended, and ends when it is ended', async () => {
    const { round: id, units } = await round(1)
    const a = await team(id, 1, units)
    const [later, short, ended] = [await town.someone(), await town.someone(), await town.someone()]
    await seat(id, a, later, 'member', { fromDay: '2026-03-10' })
    const brief = await seat(id, a, short, 'member', { untilDay: '2026-03-09' })
    const end = await seat(id, a, ended, 'member')
    await town.refused(town.as(later, 'member').asks('inspections'), 'doorway.not-your-hat')
    expect(await sees(town.as(ended, 'member'))).toEqual(units)
    await office.does('endAppointment', { round: id, appointment: end, version: 1, reason: '调回原单位' })
    await town.refused(town.as(ended, 'member').asks('inspections'), 'doorway.not-your-hat')
    expect(await sees(town.as(short, 'member'))).toEqual(units)
    town.clock.moveTo('2026-03-10T01:00:00.000Z' as Instant)
    expect(await sees(town.as(later, 'member'))).toEqual(units)
    await town.refused(town.as(short, 'member').asks('inspections'), 'doorway.not-your-hat')
    const extension = { round: id, appointment: brief, version: 1, untilDay: '2026-04-30' }
    await office.does('extendAppointment', extension)
    expect(await sees(town.as(short, 'member'))).toEqual(units)
    await town.refused(office.does('extendAppointment', extension), 'doorway.stale')
  })
})

describe('the home unit gets no view through the person (S1-26)', () => {
  test('nobody is appointed to inspect the own unit or what stands above it, nor is it assigned to them', async () => {
    const { round: id, units, bodies } = await round(2)
    const [a, b] = [await team(id, 1, units.slice(0, 1)), await team(id, 2, units.slice(1))]
    const under = await aBody(town, `${randomUUID().slice(0, 8)}所`, bodies[0] as string)
    const person = randomUUID()
    await office.does('addPerson', { id: person, name: '金借调', title: '', homeUnit: under })
    const facts = await town.refused(seat(id, a, person, 'member'), 'teams.home-unit')
    expect(facts).toEqual({ unit: '单位1' })
    await seat(id, b, person, 'member')
    const move = { id: randomUUID(), round: id, team: b, inspection: units[0] }
    await town.refused(office.does('assignTeam', move), 'teams.home-unit')
  })

  test('who sits in a team of a round wears no hat of a body that the round inspects', async () => {
    const { round: id, units, bodies } = await round(2)
    const outside = await aBody(town, '县档案馆党支部')
    const [home] = bodies as [string]
    const person = await town.someone('clerk', { body: home })
    const security = town.as(town.security_admin, 'security_admin')
    const other = { id: randomUUID(), person, hat: 'clerk', body: outside, fromDay: '2026-03-01', untilDay: null }
    const principal = await town.someone('principal', { body: home })
    await sees(town.as(person, 'clerk'))
    const b = await team(id, 2, units.slice(1))
    const appointment = await seat(id, b, person, 'member')
    await town.refused(town.as(person, 'clerk').asks('inspections'), 'doorway.not-your-hat')
    await security.does('grantHat', other)
    const rows = await town.above.query(`select body from mingcha.hats_of($1, '2026-03-10') where hat = 'clerk'`, [
      person,
    ])
    expect(rows.rows).toEqual([{ body: outside }])
    await sees(town.as(principal, 'principal'))
    await office.does('endAppointment', { round: id, appointment, version: 1, reason: '调回' })
    const after = await town.above.query(`select body from mingcha.hats_of($1, '2026-03-10') where hat = 'clerk'`, [
      person,
    ])
    expect(after.rows.map((row) => row.body).sort()).toEqual([home, outside].sort())
  })
})

describe('appointing', () => {
  test('one leader for a team, one team for a person, no administrator, nobody recused, nobody inactive', async () => {
    const { round: id, units } = await round(2)
    const [a, b] = [await team(id, 1, units.slice(0, 1)), await team(id, 2, units.slice(1))]
    const [one, two] = [await town.someone(), await town.someone()]
    await seat(id, a, one, 'leader')
    await town.refused(seat(id, a, two, 'leader'), 'teams.has-leader')
    await town.refused(seat(id, b, one, 'member'), 'teams.in-a-team')
    await town.refused(seat(id, a, town.system_admin, 'member'), 'identity.administrators-exclude')
    const keepOut = { id: randomUUID(), round: id, inspection: units[0], person: two, kind: 'locality', reason: '家乡' }
    await office.does('declareRecusal', keepOut)
    expect(await town.refused(seat(id, a, two, 'member'), 'teams.recused')).toEqual({ unit: '单位1' })
    await seat(id, b, two, 'member')
    const move = { id: randomUUID(), round: id, team: b, inspection: units[0] }
    await town.refused(office.does('assignTeam', move), 'teams.recused')
    const stranger = await aRound(town, [])
    const elsewhere = {
      id: randomUUID(),
      round: stranger.round,
      team: a,
      person: two,
      role: 'member',
      ...days,
      ...rest,
    }
    await town.refused(office.does('appoint', elsewhere), 'teams.other-round')
    await town.refused(
      office.does('formTeam', { id: randomUUID(), round: id, number: 2, name: '重号', mandate: '' }),
      'teams.number-taken',
    )
    await town.refused(town.as(group, 'leading_group').does('appoint', elsewhere), 'doorway.not-yours')
  })

  test('and declaring a recusal exclude each other, 200 times in two connections: nobody recused has a seat', async () => {
    const { round: id, units } = await round(1)
    const a = await team(id, 1, units)
    const person = await town.someone()
    const tally = { refused: 0, seatedFirst: 0 }
    for (let n = 0; n < 200; n++) {
      const recusal = randomUUID()
      const appointment = randomUUID()
      const keepOut = { id: recusal, round: id, inspection: units[0], person, kind: 'duty', reason: '曾任职' }
      const sit = { id: appointment, round: id, team: a, person, role: 'member', ...days, ...rest }
      const both = [() => office.does('declareRecusal', keepOut), () => office.does('appoint', sit)]
      const tries = await Promise.allSettled((n % 2 === 0 ? both : both.toReversed()).map((start) => start()))
      const codes = tries.flatMap((t) =>
        t.status === 'rejected' ? [t.reason instanceof Refused ? t.reason.refusal.refused : t.reason] : [],
      )
      const { rows: seated } = await town.above.query('select from teams_seat where person = $1', [person])
      expect(seated).toEqual([])
      if (codes.length === 1) {
        expect(codes).toEqual(['teams.recused'])
        tally.refused++
      } else {
        expect(codes).toEqual([])
        tally.seatedFirst++
        // Both may stand only if the seat was there first, and the declaration took it.
        const { rows } = await town.above.query(
          `select convert_from(bytes, 'utf8')::jsonb -> 'facts' as facts from ledger_record where about = $1`,
          [recusal],
        )
        expect(rows[0].facts).toMatchObject({ seated: true })
        expect((await office.asks('recusals', { inspection: units[0], live: 'yes' })).count).toBe(1)
        await office.does('endAppointment', { round: id, appointment, version: 1, reason: '回避' })
      }
      await office.does('liftRecusal', { round: id, recusal, version: 1, reason: '重来' })
    }
    expect(tally.refused + tally.seatedFirst).toBe(200)
    expect(tally.refused).toBeGreaterThan(0)
    expect(tally.seatedFirst).toBeGreaterThan(0)
  })
})
