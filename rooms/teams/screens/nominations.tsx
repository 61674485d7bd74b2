import {
  Act,
  ChoiceField,
  Days,
  List,
  newId,
  Page,
  Prose,
  ProseField,
  State,
  useTexts,
} from '../../../core/web/index.ts'
import { Approve } from '../../registry/screens/parts/route.tsx'
import {
  admitToPool,
  nominations,
  outcomes,
  refuseNomination,
  type Vetting,
  vetNomination,
  withdrawNomination,
} from '../contract.ts'
import type * as z from 'zod'
import { mayBeAdmitted, stillOpen } from '../rules/pool.ts'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { Nominate } from './parts/pool-acts.tsx'

type Line = z.infer<typeof nominations.gives>['rows'][number]
const tones = { open: 'going', admitted: 'good', refused: 'off', withdrawn: 'off' } as const

/** 严把入口: who was put forward, what discipline and organisation found, what the leading group decided (S0-27). */
export default function Nominations() {
  const t = useTexts()
  return (
    <Page title={t('teams.nominations')} acts={<Nominate />}>
      <List
        ask={nominations}
        label={t('teams.nominations')}
        filters={[
          {
            name: 'outcome',
            label: t('teams.nominationOutcome'),
            kind: 'one',
            choices: outcomes.map((value) => ({ value, label: t(`teams.outcome.${value}`) })),
          },
        ]}
        columns={[
          { key: 'name', title: t('teams.person'), choice: 'always', show: (row) => row.name },
          { key: 'body', title: t('teams.poolUnit'), show: (row) => row.bodyName },
          { key: 'day', title: t('teams.nominatedOn'), show: (row) => <Days day={row.nominatedOn} /> },
          { key: 'may', title: t('teams.poolMay'), show: (row) => t(`teams.role.${row.may}`) },
          { key: 'text', title: t('teams.nominationText'), show: (row) => <Prose text={row.text} /> },
          { key: 'vettings', title: t('teams.vettings'), show: (row) => <Vettings rows={row.vettings} /> },
          {
            key: 'outcome',
            title: t('teams.nominationOutcome'),
            show: (row) => (
              <>
                <State of="teams.outcome" is={row.outcome} tone={tones[row.outcome]} /> {row.reason}
              </>
            ),
          },
          { key: 'acts', title: t('core.page.acts'), choice: 'always', show: (row) => <RowActs row={row} /> },
        ]}
      />
    </Page>
  )
}

function Vettings({ rows }: { rows: readonly Vetting[] }) {
  const t = useTexts()
  if (rows.length === 0) return <span className="mc-quiet">{t('teams.notVettedYet')}</span>
  return rows.map((one) => (
    <div key={one.id}>
      {t(`teams.vetter.${one.hat}`)}
      {t.colon}
      {t(`teams.verdict.${one.verdict}`)} <span className="mc-quiet">{one.note}</span>
    </div>
  ))
}

function RowActs({ row }: { row: Line }) {
  const t = useTexts()
  const [member, renew] = useNewId()
  if (row.outcome !== 'open') return null
  const input = { nomination: row.id, version: row.version }
  const reason = { fields: <ProseField name="reason" label={t('teams.reason')} required /> }
  const verdicts = (['clear', 'doubt'] as const).map((value) => ({ value, label: t(`teams.verdict.${value}`) }))
  return (
    <span className="mc-row-acts">
      <Act
        does={vetNomination}
        size="small"
        input={{ id: newId(), nomination: row.id }}
        unless={stillOpen(row)}
        form={{
          id: `vet:${row.id}`,
          initial: { verdict: 'clear', note: '' },
          fields: (
            <>
              <ChoiceField name="verdict" label={t('teams.verdict')} choices={verdicts} />
              <ProseField name="note" label={t('teams.vettingNote')} />
            </>
          ),
        }}
      />
      <Approve
        matter="pool"
        thing={row.id}
        does={admitToPool}
        size="small"
        kind="primary"
        input={{ id: member, ...input }}
        after={renew}
        unless={mayBeAdmitted(row, row.vettings)}
      />
      <Act does={refuseNomination} size="small" input={input} form={{ id: `refuse:${row.id}`, ...reason }} />
      <Act does={withdrawNomination} size="small" input={input} form={{ id: `withdraw:${row.id}`, ...reason }} />
    </span>
  )
}
