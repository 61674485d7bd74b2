import type { Cell, Measure } from './measures.ts'

const cell = (measure: Measure, n: number | string, part = ''): Cell => ({ measure, part, n: String(n) })

/** Figures that documents state, with what must come out of them (domain 5.5): for tests, and to be shown beside one's own. */
export const scenarios = {
  /** Document 004: 14.3 万 villages, 39 万 problems in five categories that exclude each other, 26.2 万 rectified; livelihood is a tag of its own. */
  villages: [
    cell('inspectionsEntered', 143_000),
    cell('sheetsAdopted', 63_000, 'policy'),
    cell('sheetsAdopted', 81_000, 'corruption'),
    cell('sheetsAdopted', 144_000, 'organisation'),
    cell('sheetsAdopted', 29_800, 'livelihood'),
    cell('sheetsAdopted', 72_200, 'governance'),
    cell('problemsTagged', 200_000, 'livelihood.'),
    cell('tasksOpened', 262_000, 'done'),
    cell('tasksOpened', 128_000, 'open'),
  ],
  /** Document 003: 112 problems, 90 immediate items, 47 letters with 68 suggestions, 35 of the problems on water. */
  county: [
    cell('sheetsAdopted', 35, 'water'),
    cell('sheetsAdopted', 77, 'other'),
    cell('immediateIssued', 90, 'notice'),
    cell('immediateClosed', 90, 'notice'),
    cell('adviceLetters', 47),
    cell('adviceItems', 68),
  ],
  /** Document 002: 24 units by 8 teams, 14 of them in the first batch. */
  firstRound: [cell('inspectionsEntered', 14), cell('inScope', 24), cell('coveredDirect', 14)],
  /** Kunming: 697 = 688 done + 4 staged + 5 not done; 589 rules; refunded 66.57, recovered 146, loss avoided 1,369.5 万元. */
  kunming: [
    cell('tasksOpened', 688, 'done'),
    cell('tasksOpened', 4, 'staged'),
    cell('tasksOpened', 5, 'open'),
    cell('rulesMade', 589),
    cell('refundedFen', 66_570_000),
    cell('recoveredFen', 146_000_000),
    cell('avoidedFen', 1_369_500_000),
  ],
  /** Zhen'an: 408 problems, 393 rectified; 220 leads, 167 handled. */
  zhenan: [
    cell('tasksOpened', 393, 'done'),
    cell('tasksOpened', 15, 'open'),
    cell('leadsTransferred', 220, 'discipline'),
    cell('leadsStanding', 167, 'handling'),
    cell('leadsStanding', 53, 'pending'),
  ],
} as const satisfies Readonly<Record<string, readonly Cell[]>>
