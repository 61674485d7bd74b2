import type { Day } from '../../core/pure/days.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Inspection, Round, Term } from './nouns.ts'
import { inOrder, standing, wasDone } from './rules.ts'

export type Former = Readonly<{
  id: string
  round: string
  number: number
  roundName: string
  kind: Round['kind']
  body: string
  enteredOn: Day
  exitedOn: Day
}>

type Known = Readonly<{ round: Round; units: readonly Inspection[] }> | null

/**
 * An inspection that was before this system: the round it belonged to (over since long) and the closed unit. `known`: the round of the term
 * that bears the number already. Refuses days reversed or to come, a round that runs here (`planning.round-runs`), the same body twice
 * (`planning.unit-recorded`).
 */
export function recordFormer(
  term: Term,
  says: Former,
  bodyName: string,
  known: Known,
  today: Day,
): { round: Round; isNew: boolean; unit: Inspection } | Refusal {
  const { enteredOn, exitedOn } = says
  for (const check of [inOrder(enteredOn, exitedOn), wasDone(exitedOn, today)]) if (isRefusal(check)) return check
  if (known && known.round.state !== 'archived') return refuse('planning.round-runs', { number: says.number })
  if (known && standing(known.units).some((unit) => unit.body === says.body)) {
    return refuse('planning.unit-recorded', { unit: bodyName })
  }
  const round: Round = known?.round ?? {
    id: says.round as Round['id'],
    authority: term.authority,
    term: term.id,
    number: says.number,
    name: says.roundName,
    kind: says.kind,
    state: 'archived',
    plan: '',
    startsOn: enteredOn,
    endsOn: exitedOn,
    suspendedOn: null,
    reason: '',
    version: 1,
  }
  const unit: Inspection = {
    id: says.id as Inspection['id'],
    authority: term.authority,
    round: round.id,
    body: says.body,
    name: bodyName,
    size: 'small',
    batch: 1,
    state: 'closed',
    open: false,
    announced: true,
    enterOn: enteredOn,
    exitOn: exitedOn,
    enteredOn,
    exitedOn,
    version: 1,
  }
  return { round, isNew: known === null, unit }
}
