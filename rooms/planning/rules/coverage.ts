import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { type Facts, isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Aim, Definition, Extension, Ground, Inspection } from '../contract.ts'

/** A body beneath is listed, visited by the team, or let go of before that. */
export const lifeOfExtension = flow<Extension['state']>()({
  listed: { visit: 'visited', drop: 'dropped' },
  visited: {},
  dropped: {},
})

type Placed = Readonly<{ id: string; name: string; path: string; state: string }>

/**
 * A body to which an inspection extends (延伸, S0-11): one that exists, beneath the inspected one. Refuses `planning.not-beneath` and
 * `planning.unit-gone`.
 */
export function extendTo(body: Placed, inspected: Placed): true | Refusal {
  if (!body.path.startsWith(`${inspected.path}/`))
    return refuse('planning.not-beneath', { unit: body.name, of: inspected.name })
  return body.state === 'active' ? true : refuse('planning.unit-gone', { unit: body.name })
}

/** Only an inspection that is not over extends further: `planning.inspection-over` otherwise. */
export const stillOpen = (unit: Inspection): true | Refusal =>
  unit.open ? true : refuse('planning.inspection-over', { unit: unit.name })

/**
 * The team was there on a day: not before it entered the inspected body (`planning.visit-before-entry`), not on a day to come
 * (`planning.day-to-come`), not twice (`flow.not-now`).
 */
export function visit(one: Extension, unit: Inspection, on: Day, note: string, today: Day): Extension | Refusal {
  const open = stillOpen(unit)
  if (isRefusal(open)) return open
  if (on > today) return refuse('planning.day-to-come', { on, today })
  if (unit.enteredOn === null || on < unit.enteredOn)
    return refuse('planning.visit-before-entry', { entered: unit.enteredOn })
  const state = move(lifeOfExtension, one.state, 'visit')
  return isRefusal(state) ? state : { ...one, state, coveredOn: on, note }
}

/** Lets go of a body that was not visited, with a reason. */
export function drop(one: Extension, reason: string): Extension | Refusal {
  const state = move(lifeOfExtension, one.state, 'drop')
  return isRefusal(state) ? state : { ...one, state, note: reason }
}

/** An aim lies within its term: `planning.aim-outside-term`. */
export const withinTerm = (aim: Pick<Aim, 'byDay'>, term: { startsOn: Day; endsOn: Day }): true | Refusal =>
  aim.byDay >= term.startsOn && aim.byDay <= term.endsOn
    ? true
    : refuse('planning.aim-outside-term', { from: term.startsOn, until: term.endsOn })

/** A share in hundredths of a percent, rounded half up: 6,718 for 67.18 %; null where there is nothing to be a share of. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 20_000 + whole) / (whole * 2))

/** 67.18 % in writing; a dash where there is nothing to be a share of. */
export function saidShare(part: number, whole: number): string {
  const share = shareOf(part, whole)
  return share === null ? '–' : `${(share / 100).toFixed(2)}%`
}

type Said = 'scope' | 'direct' | 'extended' | 'rest' | 'never' | 'heirs' | 'planned' | 'unplanned' | 'due' | 'basis'
type SaidKey = `says.${Said}`

/**
 * The sentences that are printed beside the figures (口径, domain 6.5): the key of each sentence in the texts and the facts it is filled
 * with. `finished` and `heirs` stand for words of their own, `planning.finished.<word>` and `planning.heirs.<yes|no>`.
 */
export function definitionsOf(ground: Ground): readonly { key: SaidKey; facts: Facts }[] {
  const { term, definition, plan, asOf } = ground
  const span = { from: term.startsOn, until: asOf }
  return [
    { key: 'says.scope', facts: { on: asOf } },
    { key: 'says.direct', facts: { ...span, finished: definition.finished } },
    { key: 'says.extended', facts: span },
    { key: 'says.rest', facts: {} },
    { key: 'says.never', facts: { on: asOf } },
    { key: 'says.heirs', facts: { heirs: definition.heirs ? 'yes' : 'no' } },
    plan
      ? { key: 'says.planned', facts: { on: plan.approvedOn, number: plan.number } }
      : { key: 'says.unplanned', facts: {} },
    { key: 'says.due', facts: { until: term.endsOn } },
    { key: 'says.basis', facts: { from: definition.fromDay, citation: definition.citation } },
  ]
}

/** What an office begins with until it says otherwise: finished when the team has left, heirs inherit. */
export const firstDefinition = (authority: string, id: string): Definition => ({
  id,
  authority,
  fromDay: '2000-01-01' as Day,
  finished: 'exited',
  heirs: true,
  citation: '《中国共产党巡视工作条例》一届任期内巡视巡察全覆盖（默认口径，待本单位文件确认）',
  version: 1,
})
