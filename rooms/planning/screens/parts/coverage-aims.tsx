import { Table } from 'antd'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  Light,
  LineField,
  NumberField,
  Section,
  useAsk,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import { kinds } from '../../../registry/nouns.ts'
import { OrganisationField } from '../../../registry/screens/parts/organisation-field.tsx'
import { coverageAims, removeAim, setAim } from '../../contract.ts'
import { saidShare } from '../../rules.ts'
import { useNewId } from './new-id.ts'

/** What is to be reached by which day, by area and kind, and what is (S4-03). */
export function Aims({ term }: { term: { id: string; endsOn: string } }) {
  const t = useTexts()
  const { data } = useAsk(coverageAims, { term: term.id, size: 200 })
  const [id, renew] = useNewId()
  const initial = { area: null, kind: null, percent: 100, extended: true, byDay: term.endsOn }
  const act = (
    <Act
      does={setAim}
      size="small"
      input={{ id, term: term.id }}
      after={renew}
      form={{ id: `setAim:${term.id}`, initial, fields: <AimFields /> }}
    />
  )
  return (
    <Section title={t('planning.aims')} acts={act} flush>
      {data && data.rows.length === 0 ? <p className="mc-section-body mc-quiet">{t('planning.noAims')}</p> : null}
      {data && data.rows.length > 0 ? (
        <Table
          size="small"
          rowKey="id"
          dataSource={data.rows}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            { key: 'area', title: t('planning.aim.area'), render: (_, row) => row.areaName ?? t('planning.allPlaces') },
            {
              key: 'kind',
              title: t('planning.aim.kind'),
              render: (_, row) => (row.kind ? t(`registry.kind.${row.kind}`) : t('planning.aim.kindAll')),
            },
            {
              key: 'aim',
              title: t('planning.aim'),
              render: (_, row) => (
                <>
                  {row.percent}%{' '}
                  {row.extended ? <span className="mc-quiet">{t.aside(t('planning.aim.extended'))}</span> : null}
                </>
              ),
            },
            {
              key: 'by',
              title: t('planning.aim.byDay'),
              render: (_, row) => <Days day={row.byDay} due done={row.reached} />,
            },
            {
              key: 'done',
              title: t('planning.asOfNow'),
              render: (_, row) => (
                <Light is={row.reached ? 'done' : 'plain'}>
                  {row.reached ? t('planning.reached') : t('planning.notReached')}{' '}
                  {t('planning.aimDone', { done: row.done, scope: row.scope, share: saidShare(row.done, row.scope) })}
                </Light>
              ),
            },
            { key: 'basis', title: t('planning.aim.basis'), render: (_, row) => row.basis },
            {
              key: 'acts',
              render: (_, row) => (
                <Act does={removeAim} size="small" kind="link" confirm input={{ aim: row.id, version: row.version }} />
              ),
            },
          ]}
        />
      ) : null}
    </Section>
  )
}

function AimFields() {
  const t = useTexts()
  return (
    <>
      <OrganisationField name="area" label={t('planning.aim.area')} hint={t('planning.aim.areaHint')} />
      <ChoiceField
        name="kind"
        label={t('planning.aim.kind')}
        choices={kinds.map((value) => ({ value, label: t(`registry.kind.${value}`) }))}
      />
      <NumberField name="percent" label={t('planning.aim.percent')} min={1} max={100} />
      <YesField name="extended" label={t('planning.aim.extended')} />
      <DayField name="byDay" label={t('planning.aim.byDay')} />
      <LineField name="basis" label={t('planning.aim.basis')} />
    </>
  )
}
