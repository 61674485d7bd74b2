import type { Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { LetterIn } from './contract.ts'
import type { Hand } from './store.ts'

/** Whether somebody answers for a body in this house on a day: a principal whose hat holds. */
export async function answersItself(reader: Reader, body: string, today: Day): Promise<boolean> {
  const grant = reader
    .selectFrom('identityGrant')
    .select('id')
    .where('hat', '=', 'principal')
    .where('body', '=', body)
    .where('endedAt', 'is', null)
    .where((e) => e.or([e('untilDay', 'is', null), e('untilDay', '>=', today)]))
  return (await grant.limit(1).executeTakeFirst()) !== undefined
}

export const addLetter = (tx: Hand, letter: LetterIn) => tx.insertInto('commonsLetter').values(letter).execute()

/** The letters on which the steps of a letter of advice or a list stand, the oldest first. */
export const lettersOf = (reader: Reader, about: string): Promise<LetterIn[]> =>
  reader.selectFrom('commonsLetter').selectAll().where('about', '=', about).orderBy('onDay').orderBy('id').execute()
