import { Act, LineField, ManyField, ProseField, useMe, useTexts } from '../../../../core/web/index.ts'
import { refuse } from '../../../../core/pure/refusal.ts'
import * as says from '../../contract.ts'
import * as rule from '../../rules.ts'
import type { Shown } from './editor.tsx'

/** What may be done with a report now, by the hat worn. */
export function ReportActs({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { report } = shown
  const input = { inspectionReport: report.id, version: report.version }
  return (
    <>
      {report.state === 'drafting' || report.state === 'teamAgreed' ? <Submit shown={shown} /> : null}
      {report.state === 'underReview' ? <Pass shown={shown} /> : null}
      {'sendBack' in rule.lifeOfInspectionReport[report.state] && rule.mayReturn(report, hat) === true ? (
        <Act
          does={says.sendBackReport}
          input={input}
          form={{ fields: <LineField name="reason" label={t('reports.reason')} /> }}
        />
      ) : null}
    </>
  )
}

type Of = { shown: Shown }
const teamFirst = refuse('reports.other-body-first', { body: 'team' })

function Submit({ shown }: Of) {
  const t = useTexts()
  const { report, paragraphs, candidates, moved, bounds, bodies } = shown
  // A length outside the policy is no reason to keep the form shut: it asks for the reason.
  const refused = rule.unready({
    paragraphs,
    left: candidates.length,
    moved: moved.length,
    bounds: { report: bounds.report ?? undefined, overall: bounds.overall ?? undefined },
    lengthReason: '—',
  })
  return (
    <Act
      does={says.submitReport}
      kind="primary"
      input={{ inspectionReport: report.id, version: report.version }}
      unless={refused ?? (bodies.includes('team') && !report.agreedBy.includes('team') ? teamFirst : true)}
      form={{
        initial: { ask: ['discipline', 'organisation'], lengthReason: '' },
        note: <p className="mc-quiet">{t('reports.submitAsk')}</p>,
        fields: (
          <>
            <ManyField
              name="ask"
              label={t('reports.ask')}
              hint={t('reports.askHint')}
              required={false}
              choices={(['discipline', 'organisation'] as const).map((value) => ({
                value,
                label: t(`reports.reviewer.${value}`),
              }))}
            />
            <ProseField
              name="lengthReason"
              label={t('reports.lengthReason')}
              hint={t('reports.lengthHint')}
              rows={2}
              required={false}
            />
          </>
        ),
      }}
    />
  )
}

function Pass({ shown }: Of) {
  const t = useTexts()
  const me = useMe()
  const { report, trips, parts, opinions } = shown
  const asked = trips.at(-1)?.asked ?? []
  return (
    <Act
      does={says.passReview}
      kind="primary"
      confirm={t('reports.passAsk')}
      input={{ inspectionReport: report.id, version: report.version }}
      unless={rule.pass(report, asked, parts, opinions, me.person, '2000-01-01' as never)}
    />
  )
}
