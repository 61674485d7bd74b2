import type { outcomeRecords as records, outcomeRefusals as refusals, outcomeWords as words } from './outcome.zh.ts'

/** 处置结果统计 in English: part of the room's words, refusals and records. */
export const outcomeWords: Readonly<Record<keyof typeof words, string>> = {
  leadOutcome: 'What came of a lead in numbers',
  restateOutcome: 'Correct the numbers',
  'told.cases': 'Cases opened',
  'told.persons': 'Persons concerned',
  'told.formOne': 'Persons, first form',
  'told.formTwo': 'Persons, second form',
  'told.formThree': 'Persons, third form',
  'told.formFour': 'Persons, fourth form',
  toldLine:
    'Cases opened: {cases}; persons concerned: {persons}; by the first form {formOne}, second {formTwo}, third {formThree}, fourth {formFour}',
  toldHint:
    'Numbers alone, never a name; 0 where there is none. A person counts once, under the gravest form; whom another body dealt with is left out.',
  toldBefore: 'Before the correction',
  toldNotYet: 'Not stated',
  cause: 'Why it is corrected',
  'cause.first': 'First statement',
  'cause.later': 'More came of it since',
  'cause.mistake': 'It was stated wrongly',
}

export const outcomeRefusals: Readonly<Record<keyof typeof refusals, { says: string; todo: string }>> = {
  'cases-not-yours': {
    says: 'Cases are opened by the discipline body; the organisation department states none.',
    todo: 'Enter 0 for cases opened.',
  },
  'nothing-of-untrue': {
    says: 'Of a lead found untrue there is neither a case nor anybody dealt with.',
    todo: 'Enter 0; if somebody was dealt with, check the finding.',
  },
  'more-than-persons': {
    says: 'The four forms are {dealtWith} persons, more than the {persons} concerned.',
    todo: 'Check them: a person counts once, under the gravest form.',
  },
  'stated-already': { says: 'These are the numbers that stand.', todo: 'What did not change needs no correction.' },
  'stated-meanwhile': { says: 'Somebody has just corrected them.', todo: 'Load the page again and check.' },
}

export const outcomeRecords: Readonly<Record<keyof typeof records, string>> = {
  'leadTransfer.stated':
    '{receiver} stated in numbers what came of it ({cause}): cases {cases}, persons {persons}, first to fourth form {formOne}, {formTwo}, {formThree}, {formFour}',
}
