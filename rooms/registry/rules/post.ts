import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Post } from '../contract.ts'

type Holding = Pick<Post, 'holderName' | 'person'>

/** A post with another holder from a day on. Refuses `registry.post-ended`, `registry.before-holder`, `registry.same-holder`, `registry.nameless`. */
export function assign(post: Post, to: Holding, on: Day): Post | Refusal {
  if (post.untilDay !== null) return refuse('registry.post-ended')
  if (to.holderName === null && to.person !== null) return refuse('registry.nameless')
  if (post.fromDay !== null && on < post.fromDay) return refuse('registry.before-holder', { from: post.fromDay })
  if (post.holderName === to.holderName && post.person === to.person) return refuse('registry.same-holder')
  return { ...post, ...to, fromDay: to.holderName === null ? null : on }
}

/** A post that ceases on a day, vacant. Refuses `registry.post-ended`, `registry.before-holder`. */
export function end(post: Post, on: Day): Post | Refusal {
  if (post.untilDay !== null) return refuse('registry.post-ended')
  if (post.fromDay !== null && on < post.fromDay) return refuse('registry.before-holder', { from: post.fromDay })
  return { ...post, holderName: null, person: null, fromDay: null, untilDay: on }
}
