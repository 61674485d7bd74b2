import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aTeam } from '../findings/fixture.ts'
import { aBody } from '../planning/fixture.ts'

const town = await aHouse('policies', 'registry', 'planning', 'teams')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const sees = async (one: Someone): Promise<string[]> =>
  (await one.asks('inspections')).rows.map((row: { id: string }) => row.id).sort()

test('nobody gives himself a seat, more time or his recusal back, whatever hats he has', async () => {
  const { round, team, inspection } = await aTeam(town)
  const person = await town.someone('office')
  const [self, member] = [town.as(person, 'office'), town.as(person, 'member')]
  const days = { fromDay: '2026-03-02', untilDay: '2026-06-30' }
  const sit = { round, team, person, role: 'member', ...days, origin: 'office', skill: 'general', basis: '' }
  await town.refused(self.does('appoint', { id: randomUUID(), ...sit }), 'teams.not-for-yourself')
  const appointment = (await office.does('appoint', { id: randomUUID(), ...sit })).id
  const extend = { round, appointment, version: 1, untilDay: '2026-12-31' }
  await town.refused(self.does('extendAppointment', extend), 'teams.not-for-yourself')
  const recusal = randomUUID()
  const keepOut = { id: recusal, round, inspection, person, kind: 'kinship', reason: '亲属任职' }
  await member.does('declareRecusal', keepOut)
  const lift = { round, recusal, version: 1, reason: '无碍' }
  await town.refused(self.does('liftRecusal', lift), 'teams.not-for-yourself')
  expect(await sees(member)).toEqual([])
})

test('who comes to belong to a unit after he was appointed, or to what stands under it, sees it no more (S1-26)', async () => {
  const { one, units, bodies } = await aTeam(town, 2)
  expect(await sees(one)).toEqual([...units].sort())
  const move = async (homeUnit: string | undefined, version: number) => {
    const [id, reset] = [randomUUID(), randomUUID()]
    const to = { id, person: one.person, version, name: '调任人', homeUnit }
    await town.as(town.system_admin, 'system_admin').does('applyForPersonChange', to)
    const approval = { change: id, version: 1, reset }
    await town.as(town.security_admin, 'security_admin').does('approveAccountChange', approval)
  }
  await move(bodies[0], 1)
  expect(await sees(one)).toEqual([units[1]])
  await move(await aBody(town, '县粮食局储备站支部', bodies[1]), 2)
  expect(await sees(one)).toEqual([units[0]])
  await town.refused(one.asks('inspectionPage', { inspection: units[1] }), 'doorway.not-found')
})
