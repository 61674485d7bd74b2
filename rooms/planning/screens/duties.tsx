import { Table } from 'antd'
import {
  Act,
  Asked,
  ChoiceField,
  LineField,
  Page,
  ProseField,
  useAsk,
  useMe,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { levels } from '../../registry/nouns.ts'
import { type Duty, duties, removeDuty, setDuty } from '../contract.ts'
import { useNewId } from './parts/new-id.ts'
import './planning.css'

/** The matrix of the five levels (五级职责, S4-23): a line to each matter, a column to each level, the first responsible marked. */
export default function Duties() {
  const t = useTexts()
  const office = useMe().hat === 'office'
  const asked = useAsk(duties, { size: 200 })
  const [id, renew] = useNewId()
  const act = (
    <Act
      does={setDuty}
      kind="primary"
      input={{ id }}
      after={renew}
      form={{ id: 'setDuty', initial: { leads: false }, fields: <DutyFields /> }}
    />
  )
  return (
    <Page title={t('planning.duties')} printable acts={act}>
      <p className="mc-quiet">{t('planning.dutiesSays')}</p>
      <Asked of={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="mc-quiet">{t('planning.noDuties')}</p>
          ) : (
            <Table
              size="small"
              bordered
              rowKey="matter"
              pagination={false}
              scroll={{ x: 900 }}
              dataSource={[...new Set(rows.map(({ matter }) => matter))].map((matter) => ({ matter }))}
              columns={[
                { key: 'matter', title: t('planning.matter'), render: (_, { matter }) => <strong>{matter}</strong> },
                ...levels.map((level) => ({
                  key: level,
                  title: t(`planning.level.${level}`),
                  render: (_: unknown, { matter }: { matter: string }) => {
                    const duty = rows.find((one) => one.matter === matter && one.level === level)
                    return duty ? <Cell duty={duty} office={office} /> : <span className="mc-quiet">—</span>
                  },
                })),
              ]}
            />
          )
        }
      </Asked>
    </Page>
  )
}

function Cell({ duty, office }: { duty: Duty; office: boolean }) {
  const t = useTexts()
  const [id] = useNewId()
  const { matter, level, text, leads } = duty
  return (
    <>
      {leads ? <strong>【{t('planning.leads')}】</strong> : null}
      {text}
      {office ? (
        <div className="mc-plan-line">
          <Act
            does={setDuty}
            size="small"
            kind="link"
            input={{ id }}
            form={{ id: `setDuty:${duty.id}`, initial: { matter, level, text, leads }, fields: <DutyFields /> }}
          />
          <Act does={removeDuty} size="small" kind="link" confirm input={{ duty: duty.id, version: duty.version }} />
        </div>
      ) : null}
    </>
  )
}

function DutyFields() {
  const t = useTexts()
  return (
    <>
      <LineField name="matter" label={t('planning.matter')} />
      <ChoiceField
        name="level"
        label={t('planning.level')}
        choices={levels.map((value) => ({ value, label: t(`planning.level.${value}`) }))}
      />
      <ProseField name="text" label={t('planning.dutyText')} required />
      <YesField name="leads" label={t('planning.leads')} />
    </>
  )
}
