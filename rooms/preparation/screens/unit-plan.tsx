import { Asked, Page, State, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Approval } from '../../registry/screens/parts/route.tsx'
import { unitPlanPage } from '../contract.ts'
import type { PlanPaper } from '../papers.ts'
import { planTones } from './parts/choices.ts'
import './parts/preparation.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

/** 一单位一方案 as paper, as it was frozen; a draft as it stands now. */
export default function UnitPlanPaper() {
  const t = useTexts()
  const { unitPlan: id } = useAt<'unitPlan'>()
  const asked = useAsk(unitPlanPage, { unitPlan: id })
  return (
    <Asked of={asked}>
      {({ plan, paper, unit }) => {
        const of = JSON.parse(paper) as PlanPaper
        return (
          <Page
            title={t('preparation.planOf', { body: unit.bodyName })}
            state={<State of="preparation.unitPlan" is={plan.state} tone={planTones[plan.state]} />}
            back={{ to: `/preparations/${plan.inspection}`, label: unit.bodyName }}
            about={plan.id}
            printable
          >
            <article className="mc-preparation-paper">
              <h2>{t('preparation.planOf', { body: of.bodyName })}</h2>
              <p className="mc-preparation-under">
                {[of.roundName, of.teamName, t('preparation.issue', { n: of.issue })].filter(Boolean).join('　')}
              </p>
              <Body of={of} />
              <table>
                <tbody>
                  {['signatureLeader', 'signatureOffice'].map((word) => (
                    <tr key={word}>
                      <th scope="row">{t(`preparation.${word}`)}</th>
                      <td />
                    </tr>
                  ))}
                </tbody>
              </table>
              <footer>
                {plan.hash === null ? (
                  t('preparation.draftNotice')
                ) : (
                  <>
                    {t('preparation.frozen')}
                    {t.colon}
                    <code>{plan.hash}</code>
                  </>
                )}
              </footer>
            </article>
            <Approval
              matter="unitPlan"
              thing={plan.id}
              due={plan.state !== 'drafted'}
              open={plan.state === 'submitted'}
            />
            <Prints kinds={['unitPlan']} about={plan.id} />
          </Page>
        )
      }}
    </Asked>
  )
}

function Body({ of }: { of: PlanPaper }) {
  const t = useTexts()
  const texts = (['goals', 'methods', 'division'] as const).filter((key) => of[key] !== '')
  return (
    <>
      {texts.map((key) => (
        <section key={key}>
          <h3>{t(`preparation.${key}`)}</h3>
          <p>{of[key]}</p>
        </section>
      ))}
      <h3>{t('preparation.profile')}</h3>
      {of.profile.map(({ heading, text }) => (
        <p key={heading}>{`${t(`preparation.heading.${heading}`)}${t.colon}${text}`}</p>
      ))}
      <Numbered
        title={t('preparation.pointsN')}
        lines={of.points.map((one) =>
          [t(`preparation.kind.${one.kind}`), one.text]
            .join(t.colon)
            .concat(one.department === '' ? '' : `${t.aside(t(`preparation.department.${one.department}`))}`),
        )}
      />
      <Numbered
        title={t('preparation.earlierN')}
        lines={of.earlier.map(
          (one) => `${one.roundName}${t.aside(one.number)}${one.title}${t.colon}${t(`preparation.task.${one.state}`)}`,
        )}
      />
      {of.lists.map(({ list, lines }) => (
        <Numbered key={list} title={t(`preparation.list.${list}`)} lines={lines} />
      ))}
      {of.joint === null ? null : <p>{t('preparation.jointLine', of.joint)}</p>}
    </>
  )
}

function Numbered({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  )
}
