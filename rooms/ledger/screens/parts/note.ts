import type { DeskRow } from '../../../../core/pure/desk.ts'
import type { Say } from '../../../../core/web/index.ts'

/** What a row of a desk says besides its title: its note, and its word in the language of the screen. */
export const noteOf = (t: Say, { note, word }: Pick<DeskRow, 'note' | 'word'>): string =>
  [note ?? '', word === null ? '' : t(word)].filter((part) => part !== '').join(' · ')
