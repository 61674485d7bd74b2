import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { mayNote, notWhoNoted } from './letters-in.ts'

const day = (text: string) => text as Day
const asked = (answersItself: boolean, onDay: string, since: string | null = '2026-03-02') => {
  const said = mayNote(
    answersItself,
    { onDay: day(onDay), since: since === null ? null : day(since) },
    day('2026-03-09'),
  )
  return isRefusal(said) ? said.refused : said
}

test('the office notes a letter for who has no account, of a day from the step before until today (S0-07)', () => {
  expect(asked(false, '2026-03-02')).toBe(true)
  expect(asked(false, '2026-03-09')).toBe(true)
  expect(asked(false, '2025-01-01', null)).toBe(true)
  expect(asked(true, '2026-03-05')).toBe('commons.answers-itself')
  expect(asked(false, '2026-03-10')).toBe('commons.letter-to-come')
  expect(asked(false, '2026-03-01')).toBe('commons.letter-before')
})

test('who noted an answer is not who judges it', () => {
  expect(notWhoNoted({ answeredBy: 'a' }, 'b')).toBe(true)
  expect(notWhoNoted({ answeredBy: 'a' }, 'a')).toMatchObject({ refused: 'commons.noted-by-you' })
})
