import { Act, Asked, Days, Page, Prose, Section, State, To, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import * as says from '../contract.ts'
import { Cards } from './parts/cards.tsx'
import { surveyTones } from './parts/tones.ts'
import { useInTeam } from './parts/units.ts'
import './parts/fieldwork.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

/** One survey: its questions, its cards while it is opened, its results once it is closed. */
export default function OneSurvey() {
  const t = useTexts()
  const { survey: id } = useAt<'survey'>()
  const asked = useAsk(says.surveyPage, { survey: id })
  const inTeam = useInTeam()
  return (
    <Asked of={asked}>
      {({ survey, questions, groups, results, bodyName }) => (
        <Page
          title={survey.title}
          state={<State of="fieldwork.survey" is={survey.state} tone={surveyTones[survey.state]} />}
          back={{ to: '/surveys', label: t('fieldwork.surveys') }}
          about={survey.id}
          printable
          acts={
            survey.state === 'open' ? (
              <Act
                does={says.closeSurvey}
                kind="primary"
                input={{ survey: survey.id, version: survey.version }}
                confirm={t('fieldwork.privacy')}
              />
            ) : null
          }
          facts={[
            { label: t('fieldwork.body'), value: <To to={`/inspections/${survey.inspection}`}>{bodyName}</To> },
            { label: t('fieldwork.codesN'), value: survey.codes },
            survey.openedOn !== null && { label: t('fieldwork.openedOn'), value: <Days day={survey.openedOn} /> },
            survey.closedOn !== null && { label: t('fieldwork.closedOn'), value: <Days day={survey.closedOn} /> },
            groups.length > 0 && { label: t('fieldwork.groups'), value: groups.join(t.pause) },
            survey.intro !== '' && { label: t('fieldwork.intro'), value: <Prose text={survey.intro} />, wide: true },
          ]}
        >
          {inTeam ? <Cards survey={survey} /> : null}
          <Section title={t('fieldwork.results')}>
            <Shown results={results} questions={questions} />
          </Section>
          {results === null ? (
            <Section title={t('fieldwork.questions')}>
              <ol>
                {questions.map((one) => (
                  <li key={one.text}>
                    {one.text}
                    {t.colon}
                    {one.options.join('／')}
                  </li>
                ))}
              </ol>
            </Section>
          ) : null}
          <Prints kinds={['survey']} about={survey.id} />
        </Page>
      )}
    </Asked>
  )
}

function Shown({ results, questions }: { results: says.Results | null; questions: readonly says.Question[] }) {
  const t = useTexts()
  if (results === null) return <p className="mc-quiet">{t('fieldwork.noResults')}</p>
  if (results.all === null) return <p>{t('fieldwork.tooFew')}</p>
  return (
    <>
      <Part title={t('fieldwork.allSheets')} sheets={results.sheets ?? 0} counts={results.all} questions={questions} />
      {results.groups.map((one) => (
        <Part key={one.group} title={one.group} sheets={one.sheets} counts={one.questions} questions={questions} />
      ))}
      <p className="mc-quiet">{t('fieldwork.withheldGroups')}</p>
    </>
  )
}

type Counts = NonNullable<says.Results['all']>
type PartOf = { title: string; sheets: number; counts: Counts; questions: readonly says.Question[] }

function Part({ title, sheets, counts, questions }: PartOf) {
  const t = useTexts()
  return (
    <>
      <h3>{`${title}${t.aside(t('fieldwork.sheetsN', { n: sheets }))}`}</h3>
      {questions.map((question, n) => (
        <div key={question.text}>
          <p>{`${n + 1}. ${question.text}`}</p>
          <div className="mc-field-bars">
            {[...question.options, t('fieldwork.blank')].map((option, k) => {
              const count = k < question.options.length ? (counts[n]?.counts[k] ?? 0) : (counts[n]?.blank ?? 0)
              return [
                <span key={option}>{option}</span>,
                <meter key={`${option} bar`} min={0} max={sheets} value={count} aria-label={option} />,
                <span
                  key={`${option} n`}
                >{`${count}${t.aside(`${Math.round((100 * count) / Math.max(1, sheets))}%`)}`}</span>,
              ]
            })}
          </div>
        </div>
      ))}
    </>
  )
}
