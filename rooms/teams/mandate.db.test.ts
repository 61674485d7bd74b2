import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aBody, approved, aRound } from '../planning/fixture.ts'

const town = await aHouse('policies', 'registry', 'planning', 'teams')
afterAll(() => town.close())
const office = town.as(town.office, 'office')

const days = { fromDay: '2026-03-02', untilDay: '2026-06-30' }
const rest = { origin: 'seconded', skill: 'general', basis: '' }

/** A team of the round with its units and a leader; gives its id and the leader under the hat. */
async function aTeam(round: string, number: number, units: readonly (string | undefined)[]) {
  const id = randomUUID()
  await office.does('formTeam', { id, round, number, name: `第${number}组`, mandate: '' })
  for (const inspection of units) await office.does('assignTeam', { id: randomUUID(), round, team: id, inspection })
  const person = await town.someone()
  await office.does('appoint', { id: randomUUID(), round, team: id, person, role: 'leader', ...days, ...rest })
  return { id, leader: town.as(person, 'leader') }
}

test('is read by the office and by that team, moves with its units, and by no other team', async () => {
  const made = await aRound(town, [await aBody(town, '县甲局党组'), await aBody(town, '县乙局党组')])
  const { round: id, units } = made
  await approved(town, id, await town.someone('secretary'), await town.someone('leading_group'))
  const [{ id: mine, leader: one }, { id: theirs, leader: two }] = [
    await aTeam(id, 1, [units[0]]),
    await aTeam(id, 2, [units[1]]),
  ]
  const text = '重点了解惠民资金管理使用情况。'
  const { version } = (await office.asks('teamPage', { team: mine })).team
  await office.does('renameTeam', { round: id, team: mine, version, number: 1, name: '第一组', mandate: text })
  const read = async (by: Someone) => (await by.asks('teamPage', { team: mine })).mandate
  const listed = async (by: Someone) =>
    (await by.asks('teamsOfRound', { round: id })).teams.find((each: { id: string }) => each.id === mine).mandate
  const group = town.as(await town.someone('discipline'), 'discipline')
  expect([await read(office), await read(one), await read(two), await read(group)]).toEqual([text, text, '', ''])
  expect([await listed(office), await listed(one), await listed(two)]).toEqual([text, text, ''])
  await office.does('relieveTeam', { round: id, team: mine, inspection: units[0] })
  expect([await read(office), await read(two)]).toEqual([text, ''])
  await office.does('assignTeam', { id: randomUUID(), round: id, team: mine, inspection: units[0] })
  expect(await read(one)).toBe(text)
  await office.does('assignTeam', { id: randomUUID(), round: id, team: theirs, inspection: units[0] })
  const { rows } = await town.above.query('select team from teams_mandate where inspection = $1', [units[0]])
  expect(rows).toEqual([{ team: theirs }])
})
