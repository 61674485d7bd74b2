import type { SameAs } from '../../../core/pure/texts.ts'
import type { lettersInZh } from './letters-in.zh.ts'

/** What is said in English of departments that answer by letter, and of everything handed to departments. */
export const lettersInEn: SameAs<typeof lettersInZh> = {
  words: {
    letterIn: 'Letters received',
    lettersIn: 'Letters received',
    noteAdvisoryReceipt: 'Note receipt by letter',
    noteAdvisoryAnswer: 'Note answer by letter',
    noteChecklistReceipt: 'Note receipt by letter',
    noteChecklistAnswer: 'Note answer by letter',
    letterHint:
      'Nobody who answers for this department has an account here: the office notes what its letter or receipt says, and keeps the original; another than who noted the answer judges and closes.',
    letterDocument: 'Number of the letter',
    letterDocumentHint: 'Without a number, how it came: a receipt on paper, the confidential post.',
    letterDay: 'Day of receipt, or of the letter',
    'letterStep.receipt': 'Receipt',
    'letterStep.answer': 'Answer',
  },
  refusals: {
    'answers-itself': {
      says: 'The principal of this department has an account here and signs and answers himself.',
      todo: 'Ask the department; if he left, have the security administrator end his hat first.',
    },
    'letter-to-come': { says: 'The day lies after today.', todo: 'Give the day of the letter.' },
    'noted-by-you': {
      says: 'You noted this answer from a letter; judging and closing it is for another.',
      todo: 'Let another of the office do it.',
    },
    'letter-before': {
      says: 'The day lies before {since}, when nothing had been sent or signed for.',
      todo: 'Check the day.',
    },
  },
  records: { 'letterIn.noted': '{step} noted from a letter ({onDay})' },
}
