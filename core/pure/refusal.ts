/** Facts of a refusal: what a sentence needs to be filled in. Never more than the asker may see. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A no that is plain data: a public code, the facts of its sentence, and how grave it is. It blocks; nothing was changed. */
export type Refusal = Readonly<{ refused: string; facts: Facts }>

/** A doubt that a person may accept with a reason, which is then recorded. */
export type Concern = Readonly<{ concern: string; facts: Facts }>

/** Says no. `code` is `room.reason`; its sentences stand in the room's texts. */
export const refuse = (code: string, facts: Facts = {}): Refusal => ({ refused: code, facts })

export const concern = (code: string, facts: Facts = {}): Concern => ({ concern: code, facts })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value && typeof value.refused === 'string'

/** A refusal on its way out of an act; the doorway turns it into problem+json and rolls back. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/** Gives the value of a rule, or leaves the act with its refusal. */
export function accept<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Refused(value)
  return value
}
