import { Act, List, Moment, Page, ProseField, State, To, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { PrintLink } from '../../documents/screens/parts/prints.tsx'
import { rounds } from '../../planning/contract.ts'
import { liftRecusal, recusals } from '../contract.ts'
import { lift } from '../rules.ts'

/** Who keeps out of what, since when and why; under a hat of a team one's own. */
export default function Recusals() {
  const t = useTexts()
  const me = useMe()
  const { data } = useAsk(rounds, { size: 200 })
  const lifting = { fields: <ProseField name="reason" label={t('teams.reason')} required /> }
  return (
    <Page title={t('teams.recusals')}>
      <List
        ask={recusals}
        xlsx
        label={t('teams.recusals')}
        filters={[
          {
            name: 'round',
            label: t('teams.round'),
            kind: 'one',
            choices: (data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
          },
          {
            name: 'live',
            label: t('teams.live'),
            kind: 'one',
            choices: [
              { value: 'yes', label: t('teams.state.recused') },
              { value: 'no', label: t('teams.state.lifted') },
            ],
          },
        ]}
        columns={[
          { key: 'name', title: t('teams.forWhom'), choice: 'always', show: (row) => row.name },
          {
            key: 'unit',
            title: t('teams.unit'),
            show: (row) =>
              row.inspectionName === '' ? (
                <span className="mc-quiet">{t('teams.unitHidden')}</span>
              ) : (
                <To to={`/inspections/${row.inspection}`}>{row.inspectionName}</To>
              ),
          },
          { key: 'kind', title: t('teams.recusalKind'), show: (row) => t(`teams.kind.${row.kind}`) },
          { key: 'reason', title: t('teams.recusal.reason'), show: (row) => row.reason },
          { key: 'paper', title: t('documents.prints'), show: (row) => <PrintLink kind="recusal" about={row.id} /> },
          { key: 'declaredAt', title: t('teams.declaredAt'), show: (row) => <Moment at={row.declaredAt} /> },
          {
            key: 'state',
            title: t('teams.live'),
            show: (row) =>
              row.liftedAt === null ? (
                <State of="teams.state" is="recused" tone="warn" />
              ) : (
                <>
                  <State of="teams.state" is="lifted" /> {row.liftReason}
                </>
              ),
          },
          {
            key: 'acts',
            title: '',
            show: (row) =>
              row.liftedAt === null ? (
                <Act
                  does={liftRecusal}
                  size="small"
                  input={{ round: row.round, recusal: row.id, version: row.version }}
                  unless={lift(row, me.person, '', row.declaredAt)}
                  form={lifting}
                />
              ) : null,
          },
        ]}
      />
    </Page>
  )
}
