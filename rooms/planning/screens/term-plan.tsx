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
  Timeline,
  To,
  useAsk,
  useAt,
  useGo,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Approval, useRoute } from '../../registry/screens/parts/route.tsx'
import { amendTermPlan, decideTermPlan, planBoard, submitTermPlan, type TermPlan } from '../contract.ts'
import { useNewId } from './parts/new-id.ts'
import { PlanBoard } from './parts/plan-board.tsx'
import { planTone } from './parts/tones.ts'
import './planning.css'

/** One version of a term's plan (S3-03): its page, what was said of it, and what may be done with it. */
export default function OneTermPlan() {
  const t = useTexts()
  const { termPlan } = useAt<'termPlan'>()
  const asked = useAsk(planBoard, { termPlan })
  return (
    <Asked of={asked}>
      {(given) => (
        <Page
          title={`${given.term.name} ${t('planning.planN', { number: given.plan.number })}`}
          state={<State of="planning.termPlan" is={given.plan.state} tone={planTone(given.plan.state)} />}
          back={{ to: '/terms', label: t('planning.terms') }}
          acts={<PlanActs plan={given.plan} />}
        >
          <p className="mc-plan-line">
            <To to={`/term-plans/${given.plan.id}/difference`}>{t('planning.planDifference')}</To>
            <To to={`/coverage?term=${given.term.id}`}>{t('planning.coveragePage')}</To>
            {given.plan.reason ? (
              <span>
                {t('planning.amendReason')}
                {t.colon}
                {given.plan.reason}
              </span>
            ) : null}
          </p>
          {given.remarks.length > 0 ? (
            <Section title={t('planning.approvals')}>
              {given.remarks.map((one) => (
                <figure key={one.id} className="mc-instruction">
                  <blockquote>
                    <Prose text={one.text} />
                  </blockquote>
                  <figcaption>
                    <strong>{t(`planning.approval.${one.verdict}`)}</strong>
                    <span>
                      {t.hat('secretary')} {one.byName}
                    </span>
                    <Days day={one.onDay} />
                    <span className="mc-quiet">{one.document}</span>
                  </figcaption>
                </figure>
              ))}
            </Section>
          ) : null}
          <Approval
            matter="termPlan"
            thing={given.plan.id}
            due={given.plan.state !== 'drafted'}
            open={given.plan.state === 'submitted'}
          />
          <Prints kinds={['termPlan']} about={given.plan.id} />
          <PlanBoard key={given.plan.version} given={given} />
          <Timeline about={given.plan.id} />
        </Page>
      )}
    </Asked>
  )
}

function PlanActs({ plan }: { plan: TermPlan }) {
  const t = useTexts()
  const go = useGo()
  const [id] = useNewId()
  const input = { termPlan: plan.id, version: plan.version }
  const held = useRoute('termPlan', plan.id, plan.state === 'submitted')?.refusal ?? null
  const verdicts = (['approve', 'sendBack'] as const).map((value) => ({
    ...{ value, label: t(`planning.approval.${value}`), disabled: value === 'approve' && held !== null },
  }))
  return (
    <>
      {plan.state === 'drafted' ? <Act does={submitTermPlan} kind="primary" input={input} confirm /> : null}
      {plan.state === 'submitted' ? (
        <Act
          does={decideTermPlan}
          kind="primary"
          input={input}
          form={{
            fields: (
              <>
                <ChoiceField
                  name="verdict"
                  label={t('planning.verdict')}
                  {...(held ? { hint: t.refusal(held).says } : {})}
                  choices={verdicts}
                />
                <ProseField
                  name="instruction"
                  label={t('planning.instruction')}
                  hint={t('planning.instructionHint')}
                  rows={5}
                  required
                />
                <LineField name="document" label={t('planning.document')} hint={t('planning.documentHint')} />
              </>
            ),
          }}
        />
      ) : null}
      {plan.state === 'approved' ? (
        <Act
          does={amendTermPlan}
          input={{ id, termPlan: plan.id }}
          after={(touched) => go(`/term-plans/${touched.id}`)}
          form={{ fields: <ProseField name="reason" label={t('planning.amendReason')} required /> }}
        />
      ) : null}
    </>
  )
}
