import type { Day } from '../../../core/pure/days.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type Level, levels, type Organisation, organisationFields, type Post } from '../contract.ts'
import { isCode } from './code.ts'
import { keyOf } from './name.ts'
import { isWithin, mayStandUnder, place, rankOf } from './place.ts'

/** What stands beside an organisation under the same parent. */
export type Sibling = Pick<Organisation, 'id' | 'name' | 'code'>
type Text = Pick<Organisation, (typeof organisationFields)[number]>

/**
 * Two of one name under one parent must each have a code to be told apart; a code must be a real one.
 * Refuses `registry.same-name`, `registry.bad-code`.
 */
export function distinct(one: Sibling, beside: readonly Sibling[], within: readonly string[]): Refusal | null {
  if (one.code !== null && !isCode(one.code)) return refuse('registry.bad-code')
  const key = keyOf(one.name, within)
  const twin = beside.find(
    (other) => other.id !== one.id && keyOf(other.name, within) === key && (one.code === null || other.code === null),
  )
  return twin ? refuse('registry.same-name', { name: twin.name, organisation: twin.id }) : null
}

/** Which of the written fields differ. */
export const changedFields = (before: Text, after: Text) =>
  organisationFields.filter((field) => before[field] !== after[field])

/**
 * An organisation as it would be after an edit, with its new path. Refuses `registry.ended`, `registry.nothing-changed`, what `place`
 * refuses, and `registry.wrong-place` when one of the `children` could no longer stand beneath it.
 */
export function edit(
  before: Organisation,
  after: Text,
  above: Organisation | null,
  children: readonly Pick<Organisation, 'kind' | 'level'>[],
  depthBelow: number,
): Organisation | Refusal {
  if (before.state !== 'active') return refuse('registry.ended')
  if (changedFields(before, after).length === 0) return refuse('registry.nothing-changed')
  const path = place({ ...after, id: before.id }, above, depthBelow)
  if (isRefusal(path)) return path
  const misfit = children.find((child) => !mayStandUnder(child, after))
  if (misfit) return refuse('registry.wrong-place', { kind: misfit.kind })
  return { ...before, ...after, path }
}

type Child = Pick<Organisation, 'id' | 'name' | 'code' | 'kind' | 'level'>

/** What stands under organisations that end, and beside what it comes to stand. */
export type Orphans = Readonly<{ children: readonly Child[]; beside: readonly Sibling[]; within: readonly string[] }>

/**
 * Whether these may go up in `into` on a day (撤并). Refuses `registry.ended`, `registry.under-itself`, `registry.other-level`,
 * `registry.day-ahead`, and for the children `registry.wrong-place` and `registry.same-name`.
 */
export function merge(
  into: Organisation,
  merged: readonly Organisation[],
  orphans: Orphans,
  on: Day,
  today: Day,
): Refusal | null {
  if (on > today) return refuse('registry.day-ahead', { today })
  if (into.state !== 'active' || merged.some((one) => one.state !== 'active')) return refuse('registry.ended')
  if (merged.some((one) => isWithin(into.path, one.path))) return refuse('registry.under-itself')
  if (merged.some((one) => one.level !== into.level)) return refuse('registry.other-level')
  return adopt(into, orphans, new Set(merged.map((one) => one.id)))
}

/** Whether an organisation may end without being taken over; what stands beneath it goes to the successor. Refuses besides: `registry.has-children`. */
export function abolish(
  one: Organisation,
  successor: Organisation | null,
  orphans: Orphans,
  on: Day,
  today: Day,
): Refusal | null {
  if (on > today) return refuse('registry.day-ahead', { today })
  if (one.state !== 'active' || (successor && successor.state !== 'active')) return refuse('registry.ended')
  if (successor === null) {
    return orphans.children.length > 0 ? refuse('registry.has-children', { count: orphans.children.length }) : null
  }
  if (isWithin(successor.path, one.path)) return refuse('registry.under-itself')
  return adopt(successor, orphans, new Set([one.id]))
}

function adopt(into: Organisation, { children, beside, within }: Orphans, ending: ReadonlySet<string>): Refusal | null {
  const misfit = children.find((child) => !mayStandUnder(child, into))
  if (misfit) return refuse('registry.wrong-place', { kind: misfit.kind })
  const all: Sibling[] = beside.filter((one) => !ending.has(one.id))
  for (const child of children) {
    const twin = distinct(child, all, within)
    if (twin) return twin
    all.push(child)
  }
  return null
}

/** The level responsible for an organisation: whose cadres its leaders are, else the level it is subordinate to (S0-10). */
export function responsibleLevel(
  one: Pick<Organisation, 'managedBy' | 'level'>,
  above: Pick<Organisation, 'level'> | null,
): Level {
  if (one.managedBy) return one.managedBy
  if (above) return above.level
  return levels[Math.max(0, rankOf(one.level) - 1)] as Level
}

/**
 * The level responsible for whoever holds a post (分级负责, S0-10): as the post says whose cadre he is; else the key few of an organisation are cadres of
 * the level that answers for it, and everybody else is its own.
 */
export function levelOfHolder(
  post: Pick<Post, 'managedBy' | 'key' | 'principal'>,
  one: Pick<Organisation, 'managedBy' | 'level'>,
  above: Pick<Organisation, 'level'> | null,
): Level {
  if (post.managedBy) return post.managedBy
  return post.key || post.principal ? responsibleLevel(one, above) : one.level
}
