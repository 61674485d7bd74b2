import { To, useTexts } from '../../../../core/web/index.ts'
import type { Inspection } from '../../../planning/contract.ts'
import './teams.css'

type Line = { id: string; name: string; members: number; units: readonly { inspection: string }[] }

/** Teams down, batches across, units in the cells; what has no team stands in a line of its own. */
export function Matrix({ units, teams }: { units: readonly Inspection[]; teams: readonly Line[] }) {
  const t = useTexts()
  const batches = [...new Set(units.map((unit) => unit.batch))].sort((a, b) => a - b)
  const taken = new Set(teams.flatMap((team) => team.units.map((one) => one.inspection)))
  const rest = units.filter((unit) => !taken.has(unit.id))
  if (units.length === 0) return <p className="mc-quiet">{t('planning.noUnits')}</p>
  const cells = (own: readonly Inspection[]) =>
    batches.map((batch) => (
      <td key={batch} data-batch={t('planning.batchN', { n: batch })}>
        <ul>
          {own
            .filter((unit) => unit.batch === batch)
            .map((unit) => (
              <li key={unit.id}>
                <To to={`/inspections/${unit.id}`}>{unit.name}</To>
              </li>
            ))}
        </ul>
      </td>
    ))
  return (
    <div className="mc-matrix" tabIndex={0} role="region" aria-label={t('teams.matrix')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('teams.teamOf')}</th>
            {batches.map((batch) => (
              <th scope="col" key={batch}>
                {t('planning.batchN', { n: batch })}
                <span className="mc-quiet"> {units.filter((unit) => unit.batch === batch).length}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.id}>
              <th scope="row">
                <To to={`/teams/${team.id}`}>{team.name}</To>
                <span className="mc-quiet">{t('teams.membersN', { n: team.members })}</span>
              </th>
              {cells(units.filter((unit) => team.units.some((one) => one.inspection === unit.id)))}
            </tr>
          ))}
          {rest.length > 0 ? (
            <tr>
              <th scope="row">{t('teams.unassigned')}</th>
              {cells(rest)}
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  )
}
