import { addDays, type Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import {
  Act,
  Asked,
  DayField,
  Days,
  LineField,
  Page,
  Prose,
  ProseField,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import * as say from '../contract.ts'
import * as rule from '../rules/escalations.ts'
import { escalationTone } from './parts/looks.tsx'

type Given = NonNullable<ReturnType<typeof useAsk<typeof say.escalationPage>>['data']>

/** One escalation: why it was raised, who took it over, and what came back. */
export default function OneEscalation() {
  const { escalation } = useAt<'escalation'>()
  const asked = useAsk(say.escalationPage, { escalation })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { hat } = useMe()
  const { escalation: one, bodyName, upperName, names } = page
  const text = (key: string) => t(`rectification.${key}`)
  const by = (person: string | null, on: string | null) =>
    `${person === null ? '' : (names[person] ?? '')} ${on === null ? '' : t.day(on)}`.trim()
  // The town above reads the escalation and not the task.
  const ofTask = ['office', 'in_charge', ...team].includes(hat) || one.level === 'county' || one.upper === null
  return (
    <Page
      title={one.title}
      state={<State of="rectification.escalation" is={one.state} tone={escalationTone(one.state)} />}
      back={{ to: '/escalations', label: text('escalations') }}
      about={one.id}
      acts={<EscalationActs one={one} />}
      facts={[
        { label: text('body'), value: bodyName },
        { label: text('level'), value: one.level === 'town' ? upperName : text('level.county') },
        ofTask && { label: text('task'), value: <To to={`/tasks/${one.task}`}>{one.title}</To> },
        { label: text('raisedOn'), value: by(one.raisedBy, one.raisedOn) },
        { label: text('raiseReason'), value: <Prose text={one.reason} />, wide: true },
        one.passedOn !== null && { label: text('passedOn'), value: by(one.passedBy, one.passedOn) },
        one.passedReason !== '' && {
          label: text('passedReason'),
          value: <Prose text={one.passedReason} />,
          wide: true,
        },
        one.leadName !== '' && { label: text('leadName'), value: one.leadName },
        one.dueOn !== null && {
          label: text('clockOn'),
          value: <Days day={one.dueOn} due done={one.state !== 'accepted'} />,
        },
        one.result !== '' && { label: text('result'), value: <Prose text={one.result} />, wide: true },
      ]}
    >
      <Prints kinds={['escalation']} about={one.id} />
    </Page>
  )
}

function EscalationActs({ one }: { one: say.Escalation }) {
  const t = useTexts()
  const me = useMe()
  const ofBody = (body as readonly string[]).includes(me.hat)
  const input = { escalation: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfEscalation[one.state]
  const turn = one.level === 'town' ? ofBody : me.hat === 'office'
  if (!turn) return null
  return (
    <>
      {can('accept') ? (
        <Act
          does={say.acceptEscalation}
          kind="primary"
          input={input}
          form={{
            fields: (
              <>
                <LineField name="leadName" label={t('rectification.leadName')} />
                <DayField name="dueOn" label={t('rectification.clockOn')} earliest={addDays(today() as Day, 1)} />
              </>
            ),
          }}
        />
      ) : null}
      {can('solve') ? (
        <Act
          does={say.solveEscalation}
          kind="primary"
          input={input}
          form={{ fields: <ProseField name="result" label={t('rectification.result')} rows={6} required /> }}
        />
      ) : null}
      {can('passUp') && one.level === 'town' ? (
        <Act
          does={say.passUpEscalation}
          input={input}
          form={{ fields: <ProseField name="reason" label={t('rectification.passedReason')} required /> }}
        />
      ) : null}
      {can('decline') ? (
        <Act
          does={say.declineEscalation}
          input={input}
          form={{ fields: <ProseField name="reason" label={t('rectification.reason')} required /> }}
        />
      ) : null}
    </>
  )
}
