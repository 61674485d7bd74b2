import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  LineField,
  ManyField,
  newId,
  Page,
  Prose,
  ProseField,
  Section,
  today,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { holdMeeting, insideTeam, type Module, setModule } from '../contract.ts'

/** Inside a team at a unit: its modules with their tasks (S2-14) and the meetings of its temporary branch (S2-15). */
export default function Inside() {
  const t = useTexts()
  const { inspection } = useAt<'inspection'>()
  const asked = useAsk(insideTeam, { inspection })
  const [id, renew] = useNewId()
  return (
    <Asked of={asked}>
      {({ unitName, people, modules, meetings }) => {
        const choices = people.map((one) => ({ value: one.person, label: one.name }))
        const nameOf = (person: string) => people.find((one) => one.person === person)?.name ?? '—'
        const fields = (
          <>
            <LineField name="name" label={t('teams.moduleName')} />
            <ProseField name="task" label={t('teams.moduleTask')} />
            <ManyField name="members" label={t('teams.moduleMembers')} choices={choices} />
          </>
        )
        const edit = (one: Module) => (
          <Act
            does={setModule}
            size="small"
            input={{ inspection, module: one.id }}
            form={{ initial: { name: one.name, task: one.task, members: one.members }, fields }}
          />
        )
        return (
          <Page title={t('teams.inside')} back={{ to: `/inspections/${inspection}`, label: unitName }}>
            <Section
              title={t('teams.modules')}
              acts={
                <Act
                  does={setModule}
                  input={{ inspection, module: id }}
                  after={renew}
                  form={{ id: `setModule:${inspection}`, initial: { task: '', members: [] }, fields }}
                />
              }
            >
              {modules.length === 0 ? <p className="mc-quiet">{t('teams.noneYet')}</p> : null}
              {modules.map((one) => (
                <div key={one.id}>
                  <strong>{one.name}</strong>　{one.members.map(nameOf).join(t('teams.comma'))} {edit(one)}
                  <Prose text={one.task} />
                </div>
              ))}
            </Section>
            <Section
              title={t('teams.meetings')}
              acts={
                <Act
                  does={holdMeeting}
                  input={{ id: newId(), inspection }}
                  form={{
                    id: `holdMeeting:${inspection}`,
                    initial: { onDay: today(), text: '', present: people.map((one) => one.person) },
                    fields: (
                      <>
                        <DayField name="onDay" label={t('teams.meetingDay')} />
                        <LineField name="topic" label={t('teams.meetingTopic')} />
                        <ChoiceField name="secretary" label={t('teams.meetingSecretary')} choices={choices} />
                        <ManyField name="present" label={t('teams.meetingPresent')} choices={choices} />
                        <ProseField name="text" label={t('teams.meetingText')} />
                      </>
                    ),
                  }}
                />
              }
            >
              {meetings.length === 0 ? <p className="mc-quiet">{t('teams.noneYet')}</p> : null}
              {meetings.map((one) => (
                <div key={one.id}>
                  <Days day={one.onDay} />　<strong>{one.topic}</strong>　{t('teams.meetingSecretary')}
                  {t.colon}
                  {nameOf(one.secretary)}　{one.present.map(nameOf).join(t('teams.comma'))}
                  <Prose text={one.text} />
                </div>
              ))}
            </Section>
            <Prints kinds={['teamMeetings']} about={inspection} />
          </Page>
        )
      }}
    </Asked>
  )
}
