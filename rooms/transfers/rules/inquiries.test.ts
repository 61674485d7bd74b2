import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { mayInquire, mayNoteReply, mayReport } from './inquiries.ts'

const day = (text: string) => text as Day
const today = day('2026-03-10')
const code = (given: unknown) => (isRefusal(given) ? given.refused : given)
const transfer = { state: 'handling', way: 'talk', opinionOn: day('2026-03-01') } as const
const began = { onDay: day('2026-03-05'), open: false }
const letter = { kind: 'letter', onDay: day('2026-03-05'), repliedOn: null, reportedOn: null } as const

test.each([
  ['a letter since the opinion', transfer, began, true],
  ['before the opinion is given', { ...transfer, state: 'received' as const }, began, 'transfers.not-by-talk'],
  ['where the way is another', { ...transfer, way: 'verify' as const }, began, 'transfers.not-by-talk'],
  ['while one is open', transfer, { ...began, open: true }, 'transfers.inquiry-open'],
  ['tomorrow', transfer, { ...began, onDay: day('2026-03-11') }, 'transfers.inquiry-day'],
  ['before the opinion', transfer, { ...began, onDay: day('2026-02-28') }, 'transfers.inquiry-day'],
] as const)('谈话函询: %s', (_, of, said, wanted) => {
  expect(code(mayInquire(of, said, today))).toBe(wanted)
})

test('a letter is replied to once, between its receipt and today; a talk never (T19)', () => {
  expect(code(mayNoteReply(letter, today, today))).toBe(true)
  expect(code(mayNoteReply(letter, day('2026-03-04'), today))).toBe('transfers.inquiry-day')
  expect(code(mayNoteReply({ ...letter, repliedOn: today }, today, today))).toBe('transfers.replied-already')
  expect(code(mayNoteReply({ ...letter, kind: 'talk' }, today, today))).toBe('transfers.replied-already')
})

test('the report comes after the reply or the talk, and once (T20)', () => {
  expect(code(mayReport(letter))).toBe('transfers.reply-first')
  expect(code(mayReport({ ...letter, repliedOn: today }))).toBe(true)
  expect(code(mayReport({ ...letter, kind: 'talk' }))).toBe(true)
  expect(code(mayReport({ ...letter, repliedOn: today, reportedOn: today }))).toBe('transfers.reported-already')
})
