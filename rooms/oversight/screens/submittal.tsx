import {
  Act,
  Asked,
  ChoiceField,
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
import { Print } from '../../ledger/screens/parts/print.tsx'
import { Approval, Approve } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import * as rule from '../rules/submittals.ts'
import { submittalTones } from './parts/looks.ts'
import { RecordOutcome } from './parts/outcome.tsx'

/** One matter brought upward: what was done, what is proposed, what was decided. */
export default function OneSubmittal() {
  const t = useTexts()
  const { submittal } = useAt<'submittal'>()
  const asked = useAsk(say.submittalPage, { submittal })
  const text = (key: string) => t(`oversight.${key}`)
  return (
    <Asked of={asked}>
      {({ submittal: one, bodyName, letterNumber, names }) => {
        const step = (key: string, who: string | null, on: string | null) =>
          on !== null && {
            label: text(key),
            value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim(),
          }
        return (
          <Page
            title={one.title}
            state={<State of="oversight.submittal" is={one.state} tone={submittalTones[one.state]} />}
            back={{ to: '/submittals', label: text('submittals') }}
            about={one.id}
            printable={<Print noun="submittal" thing={one.id} />}
            acts={<SubmittalActs one={one} />}
            facts={[
              { label: text('body'), value: bodyName },
              one.letter !== null && {
                label: text('letter'),
                value: <To to={`/letters/${one.letter}`}>{letterNumber}</To>,
              },
              step('submittedBy', one.submittedBy, one.submittedOn),
              step('passedBy', one.passedBy, one.passedOn),
              step('decidedBy', one.decidedBy, one.decidedOn),
              one.outcome !== null && { label: text('outcome'), value: text(`outcome.${one.outcome}`) },
              { label: text('submittalReason'), value: <Prose text={one.reason} />, wide: true },
              { label: text('proposal'), value: <Prose text={one.proposal} />, wide: true },
              one.view !== '' && { label: text('view'), value: <Prose text={one.view} />, wide: true },
              one.decision !== '' && { label: text('decision'), value: <Prose text={one.decision} />, wide: true },
            ]}
          >
            <Approval matter="submittal" thing={one.id} open={one.state !== 'decided' && one.state !== 'withdrawn'} />
            <Prints kinds={['submittal']} about={one.id} />
          </Page>
        )
      }}
    </Asked>
  )
}

function SubmittalActs({ one }: { one: say.Submittal }) {
  const t = useTexts()
  const me = useMe()
  const input = { submittal: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfSubmittal[one.state]
  const day = today() as say.Submittal['submittedOn']
  return (
    <>
      {can('decide') ? (
        <Approve
          matter="submittal"
          thing={one.id}
          does={say.decideSubmittal}
          kind="primary"
          input={input}
          unless={rule.decide(one, { outcome: 'order', decision: '' }, me.person, me.hat, day)}
          form={{
            fields: (
              <>
                <ChoiceField
                  name="outcome"
                  label={t('oversight.outcome')}
                  choices={say.outcomes.map((value) => ({ value, label: t(`oversight.outcome.${value}`) }))}
                />
                <ProseField name="decision" label={t('oversight.decision')} rows={5} required />
              </>
            ),
          }}
        />
      ) : null}
      {can('pass') ? (
        <Act
          does={say.passSubmittal}
          input={input}
          form={{ fields: <ProseField name="view" label={t('oversight.view')} rows={4} required /> }}
        />
      ) : null}
      {can('withdraw') ? <Act does={say.withdrawSubmittal} input={input} /> : null}
      {one.outcome === 'account' ? <RecordOutcome inspection={one.inspection} submittal={one.id} /> : null}
    </>
  )
}
