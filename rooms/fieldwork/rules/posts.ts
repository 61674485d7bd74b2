import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { KeyCover, PostCovered } from '../contract/posts.ts'

/** Whether what was done on that day was done with the present holder of a post, and not with who held it before (S0-12: person and post). */
export const withHolder = (post: Readonly<{ fromDay: Day | null }>, on: Day | null): boolean =>
  post.fromDay === null || on === null || on >= post.fromDay

type KeyPost = Readonly<{ id: string; fromDay: Day | null }>
type HeldTalk = Readonly<{ post: string | null; heldOn: Day | null }>
export type KeyTalked = Readonly<{ posts: number; talked: number }>

/** Whether somebody talked with the present holder of a post. */
export const isTalkedWith = (post: KeyPost, talks: readonly HeldTalk[]): boolean =>
  talks.some((talk) => talk.post === post.id && withHolder(post, talk.heldOn))

/** 覆盖测评 (domain 6.1) in two numbers: key posts that have a holder, and those of them talked with, each once. */
export const keyTalked = (posts: readonly KeyPost[], talks: readonly HeldTalk[]): KeyTalked => ({
  posts: posts.length,
  talked: posts.filter((post) => isTalkedWith(post, talks)).length,
})

/** After the team left: posts stay those of its stay, whoever holds them since; what is entered late may only add. */
export const keyTalkedAfter = (before: KeyTalked, now: KeyTalked): KeyTalked => ({
  posts: before.posts,
  talked: Math.min(before.posts, Math.max(before.talked, now.talked)),
})

type Post = Readonly<{ body: string; untilDay: Day | null }>

/**
 * Whether a check may be noted for a post (S0-12), and that check. `check`: null where there is none at this unit that was made, which is refused
 * (`fieldwork.check-not-made`). The post must be one of the inspected body (`fieldwork.other-bodys-post`) that still is (`fieldwork.post-over`).
 */
export function mayConcern<C>(unit: Readonly<{ body: string }>, post: Post, check: C | null): C | Refusal {
  if (post.body !== unit.body) return refuse('fieldwork.other-bodys-post', { field: 'post' })
  if (post.untilDay !== null) return refuse('fieldwork.post-over', { field: 'post' })
  return check ?? refuse('fieldwork.check-not-made', { field: 'about' })
}

/**
 * 覆盖测评 (domain 6.1): talks with key posts ÷ key posts, each post once however often its holder was talked with; and the same of checks. A vacant
 * post has nobody to cover and counts in neither.
 */
export function keyCover(posts: readonly Omit<PostCovered, 'id'>[]): KeyCover {
  const key = posts.filter((one) => one.key && one.holderName !== '')
  const talked = key.filter((one) => one.talks > 0)
  const checked = key.filter((one) => one.checks.length > 0)
  const named = (without: typeof key) =>
    key.filter((one) => !without.includes(one)).map((one) => `${one.title} ${one.holderName}`)
  return {
    posts: key.length,
    talked: talked.length,
    checked: checked.length,
    both: talked.filter((one) => checked.includes(one)).length,
    notTalked: named(talked),
    notChecked: named(checked),
  }
}
