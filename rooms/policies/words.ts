import type { Day } from '../../core/pure/days.ts'
import { accept } from '../../core/pure/refusal.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Category } from './contract.ts'
import * as rule from './rules.ts'
import { categoryOn } from './store.ts'

/**
 * Refuses what a room takes from the office's vocabularies and they do not have on that day: a category of findings, what stands under it,
 * and a word of supervision content (domain 5.1, 5.3). `before`: what the thing carries already, which it may keep although it has ended.
 * Read as the room policies.
 */
export async function acceptWords(
  reader: Reader,
  authority: string,
  day: Day,
  words: rule.Words,
  before?: rule.Words,
): Promise<void> {
  const known: Category[] = []
  for (const code of [words.category, words.subcategory, words.content]) {
    const found = code === '' ? undefined : await categoryOn(reader, authority, code, day)
    if (found) known.push(found)
  }
  accept(rule.fromVocabulary(known, words, before))
}
