import { randomUUID } from 'node:crypto'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aTeam } from '../teams/fixture.ts'

/** A team on site, notified and entered on the day of the house, and what tests of fieldwork ask again and again. `more`: further rooms. */
export async function onSite(...more: readonly string[]) {
  const town = await aHouse(
    ...['policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'preparation', 'fieldwork', 'findings'],
    ...more,
  )
  const at = await aTeam(town)
  const { inspection, leader } = at
  const office = town.as(town.office, 'office')
  const day = '2026-03-02'
  const version = async () => (await leader.asks('inspectionPage', { inspection })).inspection.version
  const round = async () => (await office.asks('roundPage', { round: at.round })).round.version
  await office.does('staffRound', { round: at.round, version: await round() })
  await office.does('mobiliseRound', { round: at.round, version: await round(), on: day })
  await leader.does('prepareInspection', { inspection, version: await version() })
  await office.does('notifyInspection', { inspection, version: await version(), on: day })
  await leader.does('enterInspection', { inspection, version: await version(), on: day })
  const body = at.bodies[0] as string
  const clerk = await town.someone('clerk', { body })
  return {
    town,
    ...at,
    at,
    office,
    day,
    body,
    clerk: town.as(clerk, 'clerk'),
    group: town.as(await town.someone('leading_group'), 'leading_group'),
    /** Somebody put on the list by the first member; gives the talk. */
    async planned(more: object = {}): Promise<string> {
      const id = randomUUID()
      await at.one.does('planTalk', { id, inspection, name: '王某', title: '办公室主任', plannedOn: day, ...more })
      return id
    },
    /** A talk of both members, written down by the first. */
    async recorded(talk: string, by: Someone & { person: string }, other: string | null, more: object = {}) {
      const { version } = (await by.asks('talkPage', { talk })).talk
      const said = { place: '县粮食局三楼', hours: '9:00—10:10', text: '会议从不记录，大额支出由局长一人定。' }
      return by.does('recordTalk', { talk, version, other, heldOn: day, ...said, ...more })
    },
    async confirmed(talk: string, by: Someone) {
      const { version } = (await by.asks('talkPage', { talk })).talk
      return by.does('confirmTalk', { talk, version })
    },
    opened: (talk: string, by: Someone) => by.does('openTalk', { id: randomUUID(), talk, purpose: '核实底稿所述事实' }),
  }
}
