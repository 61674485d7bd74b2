import type { ReactNode } from 'react'
import { isRefusal, type Refusal } from '../../../../core/pure/refusal.ts'
import type { Command } from '../../../../core/pure/contract.ts'
import { Act, ChoiceField, DayField, ProseField, To, today, useTexts } from '../../../../core/web/index.ts'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as says from '../../contract.ts'
import type { Inspection, Round } from '../../contract.ts'
import * as rules from '../../rules.ts'
import { RoundFields } from './round-fields.tsx'

/** What may be done with a round now: the verbs its state has, each refused with its reason where a rule says no. */
export function RoundActs(props: {
  round: Round
  units: readonly Inspection[]
  topics: number
  /** What keeps the round from being staffed or mobilised yet, as the room of teams says. */
  unless?: Readonly<{ staff: Refusal | null; mobilise: Refusal | null }>
  /** What keeps the plan from being approved yet, by the working rules. */
  undecided?: Refusal | null
}) {
  const t = useTexts()
  const { round, units, topics, unless } = props
  const input = { round: round.id, version: round.version }
  const can = (verb: string) => verb in rules.lifeOfRound[round.state]
  const { number, name, kind, startsOn, endsOn, plan } = round
  const labels = { name: t('planning.name'), plan: t('planning.round.plan'), number: t('planning.round.number') }
  return (
    <>
      {can('setObjects') ? (
        <Approve
          matter="objects"
          thing={round.id}
          does={says.setObjects}
          kind="primary"
          input={input}
          confirm={t('planning.setObjectsAsk')}
          unless={rules.setObjects(round, units)}
        />
      ) : null}
      {can('approve') ? (
        <Act
          does={says.approveRound}
          kind="primary"
          input={input}
          unless={rules.running(round)}
          form={{ fields: <VerdictFields topics={topics} undecided={props.undecided ?? null} /> }}
        />
      ) : null}
      {can('staff') ? (
        <Act
          does={says.staffRound}
          kind="primary"
          input={input}
          confirm={t('planning.staffAsk')}
          unless={held(round) ?? unless?.staff}
        />
      ) : null}
      {can('mobilise') ? <OnDay does={says.mobiliseRound} round={round} unless={unless?.mobilise} /> : null}
      {can('decide') ? <OnDay does={says.decideRound} round={round} /> : null}
      {can('feedBack') ? <OnDay does={says.feedBackRound} round={round} /> : null}
      {can('supervise') ? (
        <Act
          does={says.superviseRound}
          kind="primary"
          input={input}
          confirm={t('planning.superviseAsk')}
          unless={rules.running(round)}
        />
      ) : null}
      {can('archive') ? (
        <Act
          does={says.archiveRound}
          kind="primary"
          input={input}
          confirm={t('planning.archiveAsk')}
          unless={rules.archive(round, units)}
        />
      ) : null}
      {can('edit') ? (
        <Act
          does={says.editRound}
          input={input}
          unless={rules.running(round)}
          form={{ initial: { number, name, kind, startsOn, endsOn, plan }, labels, fields: <RoundFields /> }}
        />
      ) : null}
      <Holding round={round} />
    </>
  )
}

/** That it is suspended, if it is. */
function held(round: Round): Refusal | null {
  const live = rules.running(round)
  return isRefusal(live) ? live : null
}

function Holding({ round }: { round: Round }) {
  const t = useTexts()
  const input = { round: round.id, version: round.version }
  const why = { fields: <ProseField name="reason" label={t('planning.reason')} required /> }
  const over = rules.isOver(round.state)
  return (
    <>
      {round.suspendedOn ? <Act does={says.resumeRound} kind="primary" input={input} confirm /> : null}
      {!round.suspendedOn && !over ? <Act does={says.suspendRound} input={input} form={why} /> : null}
      {'cancel' in rules.lifeOfRound[round.state] ? (
        <Act does={says.cancelRound} kind="danger" input={input} form={why} />
      ) : null}
    </>
  )
}

function OnDay<C extends Command>(props: { does: C; round: Round; unless?: Refusal | null | undefined }) {
  const t = useTexts()
  const fields: ReactNode = <DayField name="on" label={t('planning.on')} latest={today()} />
  const input = { round: props.round.id, version: props.round.version } as never
  return (
    <Act
      does={props.does}
      kind="primary"
      input={input}
      unless={held(props.round) ?? props.unless}
      form={{ initial: { on: today() }, fields }}
    />
  )
}

function VerdictFields({ topics, undecided }: { topics: number; undecided: Refusal | null }) {
  const t = useTexts()
  const refusal = topics === 0 ? { refused: 'planning.no-topics', facts: {} } : undecided
  const choices = [
    { value: 'approve', label: t('planning.approval.approve'), disabled: refusal !== null },
    { value: 'sendBack', label: t('planning.approval.sendBack') },
  ]
  return (
    <>
      <ChoiceField
        name="verdict"
        label={t('planning.verdict')}
        choices={choices}
        {...(refusal ? { hint: t.refusal(refusal).says } : {})}
      />
      <ProseField
        name="instruction"
        label={t('planning.instruction')}
        hint={t('planning.instructionHint')}
        rows={6}
        required
      />
    </>
  )
}

/** Where to go on from a round. */
export const RoundLinks = ({ round }: { round: Round }) => {
  const t = useTexts()
  return <To to={`/rounds/${round.id}/teams`}>{t('planning.board')}</To>
}
