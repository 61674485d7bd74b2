import { randomUUID } from 'node:crypto'
import type { Town } from '../../core/test/as.ts'
import { aBody, approved, aRound } from '../planning/fixture.ts'

let teams = 0

/**
 * A team at work: units under an approved round, a leader, a deputy, two members, and what each does under the hat. The whole town
 * must have the rooms up to teams.
 */
export async function aTeam(town: Town, units = 1) {
  const office = town.as(town.office, 'office')
  const bodies: string[] = []
  for (let n = 0; n < units; n++) bodies.push(await aBody(town, `县${randomUUID().slice(0, 8)}局党组`))
  const made = await aRound(town, bodies)
  await approved(town, made.round, await town.someone('secretary'), await town.someone('leading_group'))
  const team = randomUUID()
  const number = (teams++ % 90) + 1
  await office.does('formTeam', { id: team, round: made.round, number, name: `县委第${number}巡察组`, mandate: '' })
  for (const inspection of made.units) {
    await office.does('assignTeam', { id: randomUUID(), round: made.round, team, inspection })
  }
  const seat = async (role: 'leader' | 'deputy' | 'member', name: string, skill: string) => {
    const person = await town.someone(undefined, { name })
    const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
    const rest = { origin: 'seconded', skill, basis: '' }
    const id = randomUUID()
    await office.does('appoint', { id, round: made.round, team, person, role, ...days, ...rest })
    return { person, ...town.as(person, role) }
  }
  const people = {
    leader: await seat('leader', '郭组长', 'party'),
    deputy: await seat('deputy', '傅组长', 'discipline'),
    one: await seat('member', '甲一', 'finance'),
    two: await seat('member', '乙二', 'general'),
  }
  await readied(town, made.round)
  return {
    ...made,
    bodies,
    team,
    number,
    inspection: made.units[0] as string,
    ...people,
  }
}

/** What domain 2.1 asks before a round is staffed and mobilised, of whoever appointed lacks it still: declared and checked, pledged, trained. */
export async function readied(town: Town, round: string): Promise<void> {
  const office = town.as(town.office, 'office')
  const { people } = await office.asks('readiness', { round })
  for (const { appointment, person, role, declared, pledged } of people) {
    const nothing = { nothing: true, text: '' }
    if (declared === 'no') await office.does('fileDeclaration', { id: randomUUID(), appointment, ...nothing })
    if (!pledged) await town.as(person, role).does('signPledge', { id: randomUUID(), appointment, kind: 'secrecy' })
  }
  await office.does('checkDeclarations', { round })
  const training = randomUUID()
  const about = { title: '动员部署和业务培训', onDay: '2026-03-02', hours: 8, place: '', text: '' }
  await office.does('holdTraining', { id: training, round, ...about })
  const present = people.map(({ person }: { person: string }) => ({ person, hours: 8 }))
  await office.does('recordAttendance', { training, version: 1, people: present })
}
