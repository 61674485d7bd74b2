import {
  Act,
  Asked,
  ChoiceField,
  Days,
  LineField,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import * as say from '../contract.ts'
import * as rule from '../rules/reports.ts'
import { reportTone } from './parts/looks.tsx'

type Given = NonNullable<ReturnType<typeof useAsk<typeof say.rectificationReportPage>>['data']>

/** One report: what it says, how the tasks stood, and its two signatures (S3-24). */
export default function OneReport() {
  const { rectificationReport } = useAt<'rectificationReport'>()
  const asked = useAsk(say.rectificationReportPage, { rectificationReport })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { report, bodyName, names } = page
  const name = (person: string | null) => (person === null ? '—' : (names[person] ?? '—'))
  const text = (key: string, facts?: Record<string, number>) => t(`rectification.${key}`, facts)
  return (
    <Page
      title={[bodyName, t.months(report.period), text(`report.kind.${report.kind}`)].filter(Boolean).join(' ')}
      state={<State of="rectification.report" is={report.state} tone={reportTone(report.state)} />}
      back={{ to: '/rectification/reports', label: text('reports') }}
      about={report.id}
      printable={<Print noun="rectificationReport" thing={report.id} />}
      acts={<ReportActs report={report} />}
      facts={[
        { label: text('body'), value: bodyName },
        { label: text('plan'), value: <To to={`/plans/${report.plan}`}>{text('plan')}</To> },
        {
          label: text('reportDueOn'),
          value: <Days day={report.dueOn} due done={report.state === 'filed'} tentative={report.provisional} />,
        },
        report.charge !== null && { label: text('charge'), value: name(report.charge) },
        report.signedOn !== null && {
          label: text('signedBy'),
          value: `${name(report.signedBy)} ${t.day(report.signedOn)}`,
        },
        report.endorsedOn !== null && {
          label: text('endorsedBy'),
          value: `${name(report.endorsedBy)} ${t.day(report.endorsedOn)}`,
        },
        report.signedOn !== null && {
          label: text('standing'),
          value: text('standingIs', { tasks: report.tasks, closed: report.closed, longTerm: report.longTerm }),
        },
        report.comment !== '' && { label: text('comment'), value: <Prose text={report.comment} />, wide: true },
        report.hash !== null && { label: text('fingerprint'), value: <code>{report.hash}</code>, wide: true },
      ]}
    >
      <Section title={text('reportText')}>
        {report.text === '' ? <p className="mc-quiet">{text('reportEmpty')}</p> : <Prose text={report.text} />}
      </Section>
      <Prints kinds={['rectificationReport']} about={report.id} />
    </Page>
  )
}

function ReportActs({ report }: { report: say.RectificationReport }) {
  const t = useTexts()
  const me = useMe()
  const leaders = useAsk(say.leadersInCharge, {})
  const input = { rectificationReport: report.id, version: report.version }
  const can = (verb: string) => verb in rule.lifeOfReport[report.state]
  return (
    <>
      {can('write') ? (
        <Act
          does={say.writeReport}
          kind={report.text === '' ? 'primary' : 'plain'}
          input={input}
          form={{
            initial: { text: report.text, charge: report.charge },
            fields: (
              <>
                <ProseField name="text" label={t('rectification.reportText')} rows={16} />
                <ChoiceField
                  name="charge"
                  label={t('rectification.charge')}
                  choices={(leaders.data?.rows ?? []).map(({ id, name, title }) => ({
                    value: id,
                    label: title === '' ? name : `${name} · ${title}`,
                  }))}
                />
              </>
            ),
          }}
        />
      ) : null}
      {can('sign') ? (
        <Act
          does={say.signReport}
          kind="primary"
          input={input}
          unless={rule.complete(report)}
          confirm={t('rectification.signReportAsk')}
        />
      ) : null}
      {can('endorse') ? (
        <Act
          does={say.endorseReport}
          kind="primary"
          input={input}
          unless={rule.endorse(report, '', me.person, today())}
          form={{
            note: <p className="mc-quiet">{t('rectification.endorseAsk')}</p>,
            initial: { comment: '' },
            fields: <ProseField name="comment" label={t('rectification.comment')} />,
          }}
        />
      ) : null}
      {can('return') ? (
        <Act
          does={say.returnReport}
          input={input}
          unless={rule.sendBack(report, '', me.hat, me.person)}
          form={{ fields: <LineField name="reason" label={t('rectification.reason')} /> }}
        />
      ) : null}
    </>
  )
}
