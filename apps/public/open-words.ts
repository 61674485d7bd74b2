import type { PublicationKind } from '../../rooms/publication/nouns.ts'
import type { Words } from './words.ts'

export const answers = ['satisfied', 'mostly', 'unsatisfied', 'unsure'] as const
export type Answers = (typeof answers)[number]

/** How a kind of page is called; a circular is never public. */
export const kindWords = (kind: PublicationKind): keyof Words =>
  kind === 'party' ? 'kind.rectification' : `kind.${kind}`
