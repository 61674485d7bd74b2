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
  const seat = async (role: 'leader' | 'deputy' | 'member', name: string) => {
    const person = await town.someone(undefined, { name })
    const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
    const rest = { origin: 'seconded', skill: 'general', basis: '' }
    const id = randomUUID()
    await office.does('appoint', { id, round: made.round, team, person, role, ...days, ...rest })
    return { person, ...town.as(person, role) }
  }
  return {
    ...made,
    bodies,
    team,
    number,
    inspection: made.units[0] as string,
    leader: await seat('leader', '郭组长'),
    deputy: await seat('deputy', '傅组长'),
    one: await seat('member', '甲一'),
    two: await seat('member', '乙二'),
  }
}
