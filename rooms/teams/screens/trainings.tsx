import { Form, Select } from 'antd'
import type * as z from 'zod'
import {
  Act,
  DayField,
  Days,
  LineField,
  List,
  NumberField,
  Page,
  ProseField,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { PrintLink } from '../../documents/screens/parts/prints.tsx'
import { rounds } from '../../planning/contract.ts'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { holdTraining, pool, recordAttendance, trainings } from '../contract.ts'

type Line = z.infer<typeof trainings.gives>['rows'][number]

/** Trainings and who was there (S1-02, S1-38): hours go into each person's record. */
export default function Trainings() {
  const t = useTexts()
  const [id, renew] = useNewId()
  const { hat } = useMe()
  const known = useAsk(rounds, { size: 200 }, { enabled: (rounds.of as readonly string[]).includes(hat) })
  const choices = (known.data?.rows ?? []).map((one) => ({ value: one.id as string, label: one.name }))
  return (
    <Page
      title={t('teams.trainings')}
      acts={
        <Act
          does={holdTraining}
          kind="primary"
          input={{ id }}
          after={renew}
          form={{
            id: 'holdTraining',
            initial: { onDay: today(), hours: 8, place: '', text: '', round: null },
            fields: (
              <>
                <LineField name="title" label={t('teams.trainingTitle')} />
                <Form.Item name="round" label={t('teams.trainingRound')}>
                  <Select allowClear options={choices} />
                </Form.Item>
                <DayField name="onDay" label={t('teams.trainingDay')} />
                <NumberField name="hours" label={t('teams.trainingHours')} />
                <LineField name="place" label={t('teams.trainingPlace')} />
                <ProseField name="text" label={t('teams.trainingText')} />
              </>
            ),
          }}
        />
      }
    >
      <List
        ask={trainings}
        label={t('teams.trainings')}
        filters={choices.length > 0 ? [{ name: 'round', label: t('teams.round'), kind: 'one', choices }] : []}
        columns={[
          { key: 'title', title: t('teams.trainingTitle'), choice: 'always', show: (row) => row.title },
          { key: 'day', title: t('teams.trainingDay'), show: (row) => <Days day={row.onDay} /> },
          { key: 'hours', title: t('teams.trainingHours'), show: (row) => row.hours },
          { key: 'round', title: t('teams.trainingRound'), show: (row) => row.roundName },
          { key: 'place', title: t('teams.trainingPlace'), show: (row) => row.place },
          {
            key: 'people',
            title: t('teams.trainingPeople'),
            show: (row) =>
              row.people.length > 12
                ? t('teams.membersN', { n: row.people.length })
                : row.people.map((one) => one.name).join(t('teams.comma')),
          },
          { key: 'paper', title: t('documents.prints'), show: (row) => <PrintLink kind="training" about={row.id} /> },
          { key: 'acts', title: t('core.page.acts'), choice: 'always', show: (row) => <Attendance row={row} /> },
        ]}
      />
    </Page>
  )
}

/** Who was there, chosen from the pool; each for all hours of the training. */
function Attendance({ row }: { row: Line }) {
  const t = useTexts()
  const asked = useAsk(pool, { size: 200 })
  const known = new Map([
    ...row.people.map((one) => [one.person, one.name] as const),
    ...(asked.data?.rows ?? []).map((one) => [one.person, one.name] as const),
  ])
  return (
    <Act
      does={recordAttendance}
      size="small"
      input={{ training: row.id, version: row.version }}
      form={{
        id: `recordAttendance:${row.id}`,
        initial: { people: row.people.map(({ person, hours }) => ({ person, hours })) },
        fields: (
          <Form.Item
            name="people"
            label={t('teams.attendees')}
            getValueProps={(people: { person: string }[] | undefined) => ({
              value: (people ?? []).map((one) => one.person),
            })}
            getValueFromEvent={(chosen: string[]) => chosen.map((person) => ({ person, hours: row.hours }))}
          >
            <Select
              mode="multiple"
              optionFilterProp="label"
              options={[...known].map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
        ),
      }}
    />
  )
}
