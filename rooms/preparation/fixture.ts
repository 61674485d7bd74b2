import { randomUUID } from 'node:crypto'
import { aHouse } from '../../core/test/as.ts'
import { aTeam } from '../teams/fixture.ts'

/** A team that has taken up its unit, with the office and the discipline body around it. */
export async function inPreparation() {
  const town = await aHouse(
    ...['policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'preparation', 'fieldwork', 'findings'],
    ...['reports', 'feedback', 'rectification'],
  )
  const at = await aTeam(town)
  const { inspection, leader } = at
  const office = town.as(town.office, 'office')
  const day = '2026-03-02'
  const round = async () => (await office.asks('roundPage', { round: at.round })).round.version
  await office.does('staffRound', { round: at.round, version: await round() })
  await office.does('mobiliseRound', { round: at.round, version: await round(), on: day })
  const { version } = (await leader.asks('inspectionPage', { inspection })).inspection
  await leader.does('prepareInspection', { inspection, version })
  const { name } = (await leader.asks('inspectionPage', { inspection })).inspection
  return {
    town,
    ...at,
    office,
    day,
    unitName: name as string,
    discipline: town.as(await town.someone('discipline'), 'discipline'),
    prepared: () => leader.asks('preparation', { inspection }),
    /** A request to a department; gives its id. */
    async asked(department = 'discipline', by = leader): Promise<string> {
      const id = randomUUID()
      await by.does('askDepartment', { id, inspection, department, subject: '征询函', dueOn: '2026-03-20' })
      return id
    },
  }
}
