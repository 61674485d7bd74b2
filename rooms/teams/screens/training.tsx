import { Table } from 'antd'
import {
  Asked,
  Days,
  Page,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { PrintLink } from '../../documents/screens/parts/prints.tsx'
import { learners } from '../../knowledge/contract.ts'
import { trainingPage } from '../contract.ts'
import { Agenda, Attendance, SetTest, type Shown, TakeTest } from './parts/training-forms.tsx'
import './parts/teams.css'

const tones = { passed: 'good', notYet: 'plain' } as const

/** One training (S1-02, S1-38): agenda, materials, who was there for how long, and its test: passed or not yet, and no more of anybody. */
export default function OneTraining() {
  const t = useTexts()
  const { training } = useAt<'training'>()
  const asked = useAsk(trainingPage, { training: training as never })
  const holder = ['office', 'organisation'].includes(useMe().hat)
  return (
    <Asked of={asked}>
      {(page) => {
        const { training: one, roundName, own } = page
        return (
          <Page
            title={one.title}
            back={{ to: '/trainings', label: t('teams.trainings') }}
            about={one.id}
            printable
            acts={
              holder ? (
                <>
                  <Agenda of={page} />
                  <Attendance of={page} />
                  <SetTest of={page} />
                  <PrintLink kind="training" about={one.id} />
                </>
              ) : null
            }
            facts={[
              { label: t('teams.trainingDay'), value: <Days day={one.onDay} /> },
              { label: t('teams.trainingHours'), value: one.hours },
              one.place !== '' && { label: t('teams.trainingPlace'), value: one.place },
              roundName !== '' && { label: t('teams.trainingRound'), value: roundName },
              own.hours !== null && { label: t('teams.ownHours'), value: own.hours },
            ]}
          >
            {one.text === '' ? null : <Prose text={one.text} />}
            <AgendaOf of={page} />
            <Test of={page} />
            <People of={page} holder={holder} />
          </Page>
        )
      }}
    </Asked>
  )
}

function AgendaOf({ of: { training, materials } }: { of: Shown }) {
  const t = useTexts()
  const reads = ['office', ...learners].includes(useMe().hat)
  return (
    <>
      <Section title={t('teams.agenda')}>
        {training.agenda.length === 0 ? (
          <p className="mc-quiet">{t('teams.noAgenda')}</p>
        ) : (
          <ol>
            {training.agenda.map((item, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the agenda
              <li key={n}>
                {item.at === '' ? null : `${item.at}　`}
                {item.subject}
                {item.by === '' ? null : t.aside(item.by)}
              </li>
            ))}
          </ol>
        )}
      </Section>
      {materials.length === 0 ? null : (
        <Section title={t('teams.trainingMaterials')}>
          <ul>
            {materials.map(({ id, title }) => (
              <li key={id}>{reads ? <To to={`/materials/${id}`}>{title}</To> : title}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Test({ of: page }: { of: Shown }) {
  const t = useTexts()
  const { training, own, answers } = page
  if (training.questions.length === 0) return null
  return (
    <Section title={t('teams.test')}>
      <p>{t('teams.testAsks', { n: training.questions.length, needed: training.needed })}</p>
      {answers.length === 0 ? null : (
        <ol>
          {training.questions.map((one, n) => (
            <li key={one.text}>
              {one.text} <strong>{one.options[(answers[n] ?? 0) - 1]}</strong>
            </li>
          ))}
        </ol>
      )}
      {own.test ? (
        <p>
          <State of="teams.test" is={own.test.state} tone={tones[own.test.state]} /> <Days day={own.test.onDay} />
        </p>
      ) : null}
      {own.test?.state === 'passed' ? null : own.hours === null ? (
        <p className="mc-quiet">{t('teams.testForThere')}</p>
      ) : (
        <TakeTest of={page} />
      )}
    </Section>
  )
}

function People({ of: { training, people }, holder }: { of: Shown; holder: boolean }) {
  const t = useTexts()
  const office = useMe().hat === 'office'
  if (people.length === 0)
    return <p className="mc-quiet">{t(holder ? 'teams.nobodyThere' : 'teams.notThereYourself')}</p>
  return (
    <Section title={t('teams.trainingPeople')}>
      <Table
        size="small"
        rowKey="person"
        pagination={people.length > 50 ? { pageSize: 50 } : false}
        dataSource={people}
        columns={[
          { title: t('teams.person'), dataIndex: 'name' },
          { title: t('teams.trainingHours'), dataIndex: 'hours', align: 'right' as const },
          ...(office && training.questions.length > 0
            ? [
                {
                  title: t('teams.test'),
                  dataIndex: 'test',
                  render: (_: unknown, { test }: Shown['people'][number]) =>
                    test === null ? '—' : <State of="teams.test" is={test} tone={tones[test]} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
