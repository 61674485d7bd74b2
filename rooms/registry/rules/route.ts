import type { Day } from '../../../core/pure/days.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { byMeetingsAlone, type Competence, type DecidingBody, type Ruling } from '../../policies/contract.ts'
import { agreedBy, undecidedBy } from '../../policies/rules/rulings.ts'
import type { Organ } from '../contract/leadership.ts'
import type { Organisation, Post, Tenure } from '../nouns.ts'

/** By whose right a hat approves (S0-01): the secretary for the committee, the others each for their own. */
const organOfHat: Readonly<Partial<Record<Hat, Organ>>> = {
  office: 'office',
  leading_group: 'leadingGroup',
  secretary: 'committee',
  discipline: 'discipline',
  organisation: 'organisation',
}
export const organOf = (hat: Hat): Organ | null => organOfHat[hat] ?? null

type Place = Pick<Organisation, 'id' | 'path' | 'state'>

/** 领导小组、纪委、组织部、巡察办 stand under the committee in the tree: it is named first, and what is merged or abolished is none of the five. */
export function designate(organ: Organ, place: Place, committee: Place | undefined): true | Refusal {
  if (place.state !== 'active') return refuse('registry.not-active')
  if (organ === 'committee') return true
  if (!committee) return refuse('registry.committee-first')
  return place.id !== committee.id && place.path.startsWith(committee.path)
    ? true
    : refuse('registry.not-under-committee', { organ })
}

type Held = Pick<Post, 'fromDay' | 'untilDay'>

/** Whether somebody held a post on a day: from his first day on, and no more on the day from which another holds it. */
export const heldOn = ({ fromDay, untilDay }: Held | Pick<Tenure, 'fromDay' | 'untilDay'>, day: Day): boolean =>
  (fromDay === null || fromDay <= day) && (untilDay === null || day < untilDay)

/** What an approval is judged by: the row of the policy, what was ruled so far, and where the approver stands in the tree. */
export type Standing = Readonly<{
  rule: Pick<Competence, 'matter' | 'bodies' | 'record' | 'posts'> | undefined
  rulings: readonly Pick<Ruling, 'step' | 'body' | 'item'>[]
  organ: Organ | null
  place: string | null
  post: string | null
  /** Whether something stands above the committee in the tree. */
  above: boolean
}>

/**
 * Whether somebody may approve now (S0-01, S0-03). Refuses `registry.not-decided` while a body that the row names has not agreed in a meeting (of feedback
 * the room of feedback asks that itself, by its report);
 * where posts are asked for, `registry.no-organ` while his body has no place in the tree, `registry.no-post` without a post there today, and
 * `registry.no-superior` for what is to go up while nothing stands above the committee.
 */
export function mayApprove({ rule, rulings, ...who }: Standing, raised = false): true | Refusal {
  if (!rule) return true
  if (rule.record === 'meeting' && !byMeetingsAlone.includes(rule.matter)) {
    const body = undecidedBy(rule.bodies, rulings)
    if (body !== undefined) return refuse('registry.not-decided', { matter: rule.matter, body })
  }
  if (!rule.posts || who.organ === null) return true
  if (who.place === null) return refuse('registry.no-organ', { organ: who.organ })
  if (who.post === null) return refuse('registry.no-post', { organ: who.organ, name: who.place })
  return raised && !who.above ? refuse('registry.no-superior') : true
}

/** The items of meetings by which the bodies of a row have agreed. */
export const itemsOf = (bodies: readonly DecidingBody[], rulings: Standing['rulings']): string[] =>
  bodies.map((body) => agreedBy(rulings, body)?.item).filter((item) => item != null)
