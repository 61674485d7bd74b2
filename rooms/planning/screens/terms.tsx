import { Empty, Tag } from 'antd'
import {
  Act,
  Asked,
  DayField,
  Days,
  LineField,
  NumberField,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useGo,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { draftTerm, draftTermPlan, editTerm, planners, setTarget, termPlans, terms } from '../contract.ts'
import { useNewId } from './parts/new-id.ts'
import { planTone } from './parts/tones.ts'
import './planning.css'

/** The terms of office with their plans and what each year is to bring (S3-03). */
export default function Terms() {
  const t = useTexts()
  const asked = useAsk(terms, { size: 50 })
  const { hat } = useMe()
  const plans = (planners as readonly string[]).includes(hat)
  const [id, renew] = useNewId()
  const form = { id: 'draftTerm', fields: <TermFields /> }
  const draft = <Act does={draftTerm} kind="primary" input={{ id }} form={form} after={renew} />
  return (
    <Page title={t('planning.terms')} acts={draft}>
      <Asked of={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('planning.noTerms')} />
          ) : (
            <>
              {rows.map((term) => (
                <Section key={term.id} title={term.name} acts={<TermActs term={term} />}>
                  <p className="mc-plan-line">
                    <Days day={term.startsOn} /> — <Days day={term.endsOn} />
                    <To to={`/rounds?term=${term.id}`}>
                      {t('planning.termSoFar', { rounds: term.rounds, units: term.units })}
                    </To>
                  </p>
                  <p className="mc-plan-tags">
                    {term.targets.length === 0 ? <span className="mc-quiet">{t('planning.noTargets')}</span> : null}
                    {term.targets.map(({ year, rounds, units }) => (
                      <Tag key={year}>{t('planning.targetLine', { year, rounds, units })}</Tag>
                    ))}
                  </p>
                  {term.plan ? <Prose text={term.plan} /> : null}
                  {plans ? <Versions term={term.id} /> : null}
                </Section>
              ))}
            </>
          )
        }
      </Asked>
    </Page>
  )
}

/** The versions of a term's plan, the newest first. */
function Versions({ term }: { term: string }) {
  const t = useTexts()
  const go = useGo()
  const { data } = useAsk(termPlans, { term: term as never, size: 50 })
  const [id] = useNewId()
  if (!data) return null
  return (
    <>
      {data.rows.length === 0 ? (
        <Act
          does={draftTermPlan}
          size="small"
          input={{ id, term: term as never }}
          after={(touched) => go(`/term-plans/${touched.id}`)}
        />
      ) : null}
      <ul className="mc-definitions">
        {data.rows.map((plan) => (
          <li key={plan.id}>
            <To to={`/term-plans/${plan.id}`}>{t('planning.planN', { number: plan.number })}</To>{' '}
            <State of="planning.termPlan" is={plan.state} tone={planTone(plan.state)} />{' '}
            {t('planning.planSums', { rounds: plan.rounds, direct: plan.direct, extended: plan.extended })}
          </li>
        ))}
      </ul>
    </>
  )
}

type Line = {
  id: string
  version: number
  number: number
  name: string
  startsOn: string
  endsOn: string
  plan: string
}

function TermActs({ term }: { term: Line }) {
  const t = useTexts()
  const { id, version, number, name, startsOn, endsOn, plan } = term
  const input = { term: id as never, version }
  const labels = { number: t('planning.term.number'), name: t('planning.name'), plan: t('planning.plan') }
  const year = (
    <>
      <NumberField name="year" label={t('planning.year')} min={2000} max={2200} />
      <NumberField name="rounds" label={t('planning.roundsMany')} min={0} max={99} />
      <NumberField name="units" label={t('planning.unitsMany')} min={0} max={9999} />
    </>
  )
  return (
    <>
      <Act
        does={setTarget}
        size="small"
        input={input}
        form={{ initial: { year: Number(today().slice(0, 4)) }, fields: year }}
      />
      <Act
        does={editTerm}
        size="small"
        input={input}
        form={{ initial: { number, name, startsOn, endsOn, plan }, labels, fields: <TermFields /> }}
      />
    </>
  )
}

function TermFields() {
  const t = useTexts()
  return (
    <>
      <NumberField name="number" label={t('planning.term.number')} min={1} max={999} />
      <LineField name="name" label={t('planning.name')} />
      <DayField name="startsOn" label={t('planning.startsOn')} />
      <DayField name="endsOn" label={t('planning.endsOn')} />
      <ProseField name="plan" label={t('planning.plan')} rows={8} />
    </>
  )
}
