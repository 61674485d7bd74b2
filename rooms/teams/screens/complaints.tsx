import {
  Act,
  ChoiceField,
  Days,
  List,
  Page,
  Prose,
  ProseField,
  State,
  To,
  useAsk,
  useMe,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { inspections } from '../../planning/contract.ts'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { answerComplaint, complain, complaintChannels, complaints } from '../contract.ts'

/** Complaints about teams: they go to the office and past the team (S2-19). */
export default function Complaints() {
  const t = useTexts()
  const { hat } = useMe()
  const few = (words: readonly string[], of: string) =>
    words.map((value) => ({ value, label: t(`teams.${of}.${value}`) }))
  return (
    <Page title={t('teams.complaints')} acts={<Complain />}>
      <p className="mc-quiet">{t('teams.complaintsLead')}</p>
      {hat === 'office' ? (
        <p className="mc-quiet">
          {t('teams.complaintsOutside')} <To to="/tips?against=team">{t('teams.complaintsOutsideLink')}</To>
        </p>
      ) : null}
      <List
        ask={complaints}
        label={t('teams.complaints')}
        filters={[{ name: 'open', label: t('teams.open'), kind: 'one', choices: few(['yes', 'no'], 'open') }]}
        columns={[
          { key: 'team', title: t('teams.teamOf'), choice: 'always', show: (row) => row.teamName },
          { key: 'unit', title: t('teams.unit'), show: (row) => row.unitName },
          { key: 'day', title: t('teams.receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
          { key: 'channel', title: t('teams.channel'), show: (row) => t(`teams.channel.${row.channel}`) },
          { key: 'text', title: t('teams.complaintText'), show: (row) => <Prose text={row.text} /> },
          {
            key: 'answer',
            title: t('teams.answerText'),
            show: (row) =>
              row.answeredOn === null ? (
                <>
                  <State of="teams.open" is="yes" tone="warn" />{' '}
                  <Act
                    does={answerComplaint}
                    size="small"
                    input={{ complaint: row.id, version: row.version }}
                    form={{
                      id: `answer:${row.id}`,
                      initial: { founded: false },
                      fields: (
                        <>
                          <YesField name="founded" label={t('teams.founded')} />
                          <ProseField name="answer" label={t('teams.answerText')} required />
                        </>
                      ),
                    }}
                  />
                </>
              ) : (
                <>
                  <State of="teams.founded" is={row.founded ? 'yes' : 'no'} /> <Prose text={row.answer} />
                </>
              ),
          },
        ]}
      />
    </Page>
  )
}

function Complain() {
  const t = useTexts()
  const { hat } = useMe()
  const [id, renew] = useNewId()
  const asked = useAsk(inspections, { size: 200 })
  const units = (asked.data?.rows ?? []).map((one) => ({ value: one.id as string, label: one.name }))
  const channels = complaintChannels
    .filter((one) => hat === 'office' || one === 'system')
    .map((value) => ({ value, label: t(`teams.channel.${value}`) }))
  return (
    <Act
      does={complain}
      kind="primary"
      input={{ id }}
      after={renew}
      form={{
        id: 'complain',
        initial: { channel: hat === 'office' ? 'letter' : 'system' },
        fields: (
          <>
            <ChoiceField name="inspection" label={t('teams.unit')} choices={units} />
            <ChoiceField name="channel" label={t('teams.channel')} choices={channels} />
            <ProseField name="text" label={t('teams.complaintText')} required />
          </>
        ),
      }}
    />
  )
}
