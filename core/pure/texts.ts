import type { Facts } from './refusal.ts'

/** The two languages of the interface; Chinese first, English complete. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** A refusal in words: what is wrong, and what to do now. `{fact}` is filled from the facts. */
export type Sentence = Readonly<{ says: string; todo: string }>

/**
 * What a room says in one language. `words` are labels by key, `refusals` sentences by code without the room's name,
 * `records` lines of the timeline by kind. en.ts is typed by zh.ts, so a missing text is a build error.
 */
export type Texts = Readonly<{
  words: Readonly<Record<string, string>>
  refusals: Readonly<Record<string, Sentence>>
  records: Readonly<Record<string, string>>
}>

/** The same keys as another language's texts. */
export type SameAs<T extends Texts> = Readonly<{
  words: Readonly<Record<keyof T['words'], string>>
  refusals: Readonly<Record<keyof T['refusals'], Sentence>>
  records: Readonly<Record<keyof T['records'], string>>
}>

/** Fills `{name}` from facts; an unknown name stays visible as it is written. */
export const fill = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name]
    return fact === undefined || fact === null ? whole : Array.isArray(fact) ? fact.join('、') : String(fact)
  })
