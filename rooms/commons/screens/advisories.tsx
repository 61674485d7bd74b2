import { Alert } from 'antd'
import {
  Asked,
  Days,
  List,
  Page,
  Section,
  State,
  To,
  today,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { advisories, advisoryFigures, advisoryStates } from '../contract.ts'
import { DraftLetter } from './parts/letter-fields.tsx'
import { advisoryTones } from './parts/looks.ts'

/** 巡察建议书: letters with their suggestions, how far they were taken up, and whether the counts reconcile. */
export default function Advisories() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`commons.${key}`)
  const inside = hat !== 'principal' && hat !== 'clerk'
  return (
    <Page title={text('advisories')} acts={hat === 'office' ? <DraftLetter group={null} units={1} /> : null}>
      <p className="mc-quiet">{text('advisoriesLead')}</p>
      {inside ? <Figures /> : null}
      <List
        ask={advisories}
        label={text('advisories')}
        empty={text('noAdvisories')}
        xlsx
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: advisoryStates.map((value) => ({ value, label: text(`advisory.${value}`) })),
          },
          {
            name: 'overdue',
            label: text('overdue'),
            kind: 'one',
            choices: [{ value: 'yes', label: text('overdue.yes') }],
          },
          { name: 'year', label: text('year'), kind: 'one', choices: years() },
        ]}
        columns={[
          {
            key: 'title',
            title: text('letterTitle'),
            choice: 'always',
            show: (row) => <To to={`/advisories/${row.id}`}>{row.title}</To>,
          },
          { key: 'number', title: text('letterNumber'), show: (row) => row.number || '—' },
          { key: 'body', title: text('department'), show: (row) => row.bodyName },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="commons.advisory" is={row.state} tone={advisoryTones[row.state]} />,
          },
          { key: 'suggestions', title: text('suggestions'), align: 'right', show: (row) => row.suggestions },
          {
            key: 'taken',
            title: text('verdict'),
            show: (row) =>
              row.adopted + row.partly + row.declined === 0
                ? '—'
                : `${text('verdict.adopted')} ${row.adopted} · ${text('verdict.partly')} ${row.partly} · ${text('verdict.declined')} ${row.declined}`,
          },
          { key: 'issuedOn', title: text('issuedOn'), show: (row) => <Days day={row.issuedOn} /> },
          {
            key: 'dueOn',
            title: text('replyDue'),
            show: (row) => <Days day={row.dueOn} due done={row.state !== 'received'} tentative={row.provisional} />,
          },
        ]}
      />
    </Page>
  )
}

/** This year and the nine before it. */
const years = () =>
  Array.from({ length: 10 }, (_, n) => String(Number(today().slice(0, 4)) - n)).map((value) => ({
    value,
    label: value,
  }))

/** 47 letters with 68 suggestions: letters and suggestions apart, and whether they reconcile (6.1, 6.3). */
function Figures() {
  const t = useTexts()
  const [{ year }] = useQueryString()
  const asked = useAsk(advisoryFigures, (year ? { year } : {}) as never)
  return (
    <Asked of={asked}>
      {({ letters, suggestions, answered, adopted, partly, declined, waiting, rulesMade, each, rate, holds }) =>
        letters === 0 ? null : (
          <Section title={t('commons.figures')}>
            <p>
              {t('commons.figuresSay', {
                ...{ letters, suggestions, answered, adopted, partly, declined, waiting, each },
                rules: rulesMade,
              })}
              {rate === '' ? '' : t('commons.figuresRate', { rate })}
            </p>
            {holds ? (
              <p className="mc-quiet">{t('commons.figuresHold')}</p>
            ) : (
              <Alert type="error" showIcon title={t('commons.figuresBreak')} />
            )}
          </Section>
        )
      }
    </Asked>
  )
}
