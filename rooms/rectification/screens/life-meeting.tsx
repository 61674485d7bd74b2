import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  LineField,
  NumberField,
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
  YesField,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import * as say from '../contract.ts'
import * as rules from '../rules/life-talks.ts'
import * as rule from '../rules/spots.ts'
import { LifeTalks } from './parts/life-talks.tsx'
import { meetingTone } from './parts/looks.tsx'

/** One special democratic-life meeting, from the request to the report. */
export default function OneLifeMeeting() {
  const t = useTexts()
  const { lifeMeeting } = useAt<'lifeMeeting'>()
  const asked = useAsk(say.lifeMeetingPage, { lifeMeeting })
  const text = (key: string) => t(`rectification.${key}`)
  const { hat } = useMe()
  const can = { plan: say.planPage.of.includes(hat) }
  return (
    <Asked of={asked}>
      {({ lifeMeeting: one, bodyName, names }) => (
        <Page
          title={[bodyName, text('lifeMeeting')].filter(Boolean).join(' ')}
          state={<State of="rectification.lifeMeeting" is={one.state} tone={meetingTone(one.state)} />}
          back={{ to: '/life-meetings', label: text('lifeMeetings') }}
          about={one.id}
          printable={<Print noun="lifeMeeting" thing={one.id} />}
          acts={<MeetingActs one={one} />}
          facts={[
            can.plan && { label: text('plan'), value: <To to={`/plans/${one.plan}`}>{text('plan')}</To> },
            {
              label: text('clockOn'),
              value: <Days day={one.dueOn} due done={one.heldOn !== null} tentative={one.provisional} />,
            },
            one.plannedOn !== null && { label: text('meetingPlannedOn'), value: <Days day={one.plannedOn} /> },
            one.charge !== null && { label: text('meetingCharge'), value: names[one.charge] ?? '—' },
            one.heldOn !== null && { label: text('meetingHeldOn'), value: <Days day={one.heldOn} /> },
            one.heldOn !== null &&
              one.charge !== null && {
                label: text('meetingAttended'),
                value: one.attended ? t('core.yes') : `${t('core.no')}　${one.absence}`,
              },
            one.heldOn !== null && { label: text('meetingTalks'), value: one.talks },
            one.heldOn !== null && { label: text('meetingOpinions'), value: one.opinions },
            one.heldOn !== null && { label: text('meetingCriticisms'), value: one.criticisms },
            one.request !== '' && { label: text('meetingRequest'), value: <Prose text={one.request} />, wide: true },
            one.report !== '' && { label: text('meetingReport'), value: <Prose text={one.report} />, wide: true },
          ]}
        >
          <LifeTalks meeting={one} />
          <Prints kinds={['lifeRequest', 'lifeOpinions', 'lifeReport']} about={one.id} />
        </Page>
      )}
    </Asked>
  )
}

function MeetingActs({ one }: { one: say.LifeMeeting }) {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  const input = { lifeMeeting: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfLifeMeeting[one.state]
  const { hat } = useMe()
  const asks = say.requestLifeMeeting.of.includes(hat)
  const noted = rules.notedOf(useAsk(say.lifeTalks, { lifeMeeting: one.id }, { enabled: asks }).data?.rows ?? [])
  const leaders = useAsk(say.leadersInCharge, {}, { enabled: asks }).data?.rows ?? []
  return (
    <>
      {can('request') ? (
        <Act
          does={say.requestLifeMeeting}
          kind={one.state === 'due' ? 'primary' : 'plain'}
          input={input}
          form={{
            initial: { request: one.request, plannedOn: one.plannedOn, charge: one.charge },
            fields: (
              <>
                <ProseField name="request" label={text('meetingRequest')} rows={8} required />
                <DayField name="plannedOn" label={text('meetingPlannedOn')} earliest={today()} />
                <ChoiceField
                  name="charge"
                  label={text('meetingCharge')}
                  choices={leaders.map(({ id, name, title }) => ({
                    value: id,
                    label: title === '' ? name : `${name} · ${title}`,
                  }))}
                />
              </>
            ),
          }}
        />
      ) : null}
      {can('hold') ? (
        <Act
          does={say.holdLifeMeeting}
          kind="primary"
          input={input}
          form={{
            initial: { ...noted, criticisms: 0, attended: one.charge !== null, absence: '' },
            fields: (
              <>
                <DayField name="heldOn" label={text('meetingHeldOn')} latest={today()} />
                <NumberField name="talks" label={text('meetingTalks')} min={0} />
                <NumberField name="opinions" label={text('meetingOpinions')} min={0} />
                <NumberField name="criticisms" label={text('meetingCriticisms')} min={0} />
                {one.charge === null ? null : (
                  <>
                    <YesField name="attended" label={text('meetingAttended')} />
                    <LineField name="absence" label={text('meetingAbsence')} />
                  </>
                )}
              </>
            ),
          }}
        />
      ) : null}
      {can('report') ? (
        <Act
          does={say.reportLifeMeeting}
          kind="primary"
          input={input}
          form={{ fields: <ProseField name="report" label={text('meetingReport')} rows={10} required /> }}
        />
      ) : null}
    </>
  )
}
