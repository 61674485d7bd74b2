import { Asked, Days, Page, Prose, Section, To, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { postEvaluationPage } from '../contract.ts'

/** How one team worked, as its body said after feedback: people talked to, sheets, and what was taken off with its evidence (4.19). */
export default function OnePostEvaluation() {
  const t = useTexts()
  const { postEvaluation } = useAt<'postEvaluation'>()
  const asked = useAsk(postEvaluationPage, { postEvaluation })
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Asked of={asked}>
      {({ postEvaluation: one, bodyName, teamName, names }) => (
        <Page
          title={`${teamName || bodyName} · ${text('postEvaluation')}`}
          back={{ to: '/post-evaluations', label: text('postEvaluations') }}
          about={one.id}
          printable={<Print noun="postEvaluation" thing={one.id} />}
          facts={[
            { label: text('body'), value: <To to={`/inspections/${one.inspection}`}>{bodyName}</To> },
            { label: text('postOutcome'), value: text(`outcome.${one.outcome}`) },
            { label: text('fedBackOn'), value: <Days day={one.fedBackOn} /> },
            { label: text('postDue'), value: <Days day={one.dueOn} tentative={one.provisional} /> },
            { label: text('postOn'), value: <Days day={one.onDay} /> },
            { label: text('filedPostOn'), value: `${names[one.by] ?? ''} ${t.day(one.filedOn)}`.trim() },
            one.outcome === 'held' && { label: text('talked'), value: one.talked },
            one.outcome === 'held' && { label: text('sheetsBack'), value: `${one.returned} / ${one.sent}` },
            one.outcome === 'held' && { label: text('deducted'), value: one.deducted },
            { label: text('postConclusion'), value: <Prose text={one.conclusion} />, wide: true },
          ]}
        >
          {one.deductions.length === 0 ? null : (
            <Section title={text('teamDeductions')}>
              <ul>
                {one.deductions.map(({ item, points, evidence }) => (
                  <li key={`${item} ${evidence}`}>
                    {item} −{points}
                    {t.colon}
                    {evidence}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </Page>
      )}
    </Asked>
  )
}
