import { Form, Select } from 'antd'
import {
  Act,
  DayField,
  Days,
  LineField,
  List,
  NumberField,
  Page,
  ProseField,
  To,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { PrintLink } from '../../documents/screens/parts/prints.tsx'
import { rounds } from '../../planning/contract.ts'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { holdTraining, trainings } from '../contract.ts'

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
        xlsx
        empty={t('teams.noTrainings')}
        filters={[
          ...(choices.length > 0 ? [{ name: 'round', label: t('teams.round'), kind: 'one' as const, choices }] : []),
          {
            name: 'mine',
            label: t('teams.ownTrainings'),
            kind: 'one',
            choices: [{ value: 'yes', label: t('teams.onlyOwnTrainings') }],
          },
        ]}
        columns={[
          {
            key: 'title',
            title: t('teams.trainingTitle'),
            choice: 'always',
            show: (row) => <To to={`/trainings/${row.id}`}>{row.title}</To>,
          },
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
          { key: 'test', title: t('teams.test'), show: (row) => (row.needed > 0 ? t('core.yes') : '—') },
          { key: 'paper', title: t('documents.prints'), show: (row) => <PrintLink kind="training" about={row.id} /> },
        ]}
      />
    </Page>
  )
}
