import type * as z from 'zod'
import { Days, List, Page, State, To, useMe, useTexts } from '../../../core/web/index.ts'
import { unitTone } from '../../planning/screens/parts/tones.ts'
import { myInspections } from '../contract.ts'
import { Recuse } from './parts/recuse.tsx'

type Mine = z.infer<typeof myInspections.gives>['rows'][number]

/** The units of one's own team under the worn hat, and until when one is authorised. */
export default function Mine() {
  const t = useTexts()
  const { hat } = useMe()
  // Who does not sit with the team has no page of the unit: what is put to him, and his way out.
  const sits = hat !== 'non_resident'
  return (
    <Page title={t('teams.mine')}>
      <List
        ask={myInspections}
        label={t('teams.mine')}
        columns={[
          {
            key: 'name',
            title: t('teams.unit'),
            choice: 'always',
            show: (row) => <To to={sits ? `/inspections/${row.id}` : `/leads?inspection=${row.id}`}>{row.name}</To>,
          },
          {
            key: 'state',
            title: t('planning.progress'),
            show: (row) => <State of="planning.inspection" is={row.state} tone={unitTone(row.state)} />,
          },
          {
            key: 'round',
            title: t('teams.round'),
            show: (row) => (sits ? <To to={`/rounds/${row.round}`}>{row.roundName}</To> : row.roundName),
          },
          { key: 'team', title: t('teams.teamOf'), show: (row) => row.teamName },
          { key: 'role', title: t('teams.myRole'), show: (row) => t(`teams.role.${row.role}`) },
          {
            key: 'enterOn',
            title: t('planning.inspection.enterOn'),
            show: (row) => <Days day={row.enterOn} due done={row.enteredOn !== null} />,
          },
          {
            key: 'exitOn',
            title: t('planning.inspection.exitOn'),
            show: (row) => <Days day={row.exitOn} due={row.enteredOn !== null} done={row.exitedOn !== null} />,
          },
          { key: 'until', title: t('teams.untilDay'), show: (row) => <Days day={row.untilDay} due /> },
          ...(sits ? [] : [{ key: 'recuse', title: '', show: (row: Mine) => <Recuse unit={row} /> }]),
        ]}
      />
    </Page>
  )
}
