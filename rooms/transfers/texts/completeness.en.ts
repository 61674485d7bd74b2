import type { completenessWords as zh } from './completeness.zh.ts'

/** “三不”清单 in English: part of the room's words. */
export const completenessWords: Record<keyof typeof zh, string> = {
  completeness: 'Nothing left out',
  completenessOf: '{name}: nothing left out',
  noObject: 'No one left out',
  noProblem: 'No problem left out',
  noLead: 'No lead left out',
  noSubUnits: 'The register has no organisation beneath this one.',
  allSubUnits: 'Every sub-unit was touched',
  subUnitsLeft: 'Sub-units not touched yet: {n} of {of}',
  allTalked: 'The holder of every key post was talked with',
  allChecked: 'Every key post was checked',
  'postsLeft.talk': 'Key posts not talked with yet ({n}): {names}',
  'postsLeft.check': 'Key posts not checked yet ({n}): {names}',
  noSuspicions: 'No suspicion is left open',
  suspicionsOpen: 'Suspicions that became no sheet and were not dropped: {n}',
  noTips: 'No tip was given to your team.',
  allTips: 'Something was done about every tip given to your team',
  tipsLeft: 'Tips given to your team with nothing done about them yet: {n} of {of}',
  tipsMore: 'Others in the list of tips: {n}.',
  tipsFormula:
    'Done about: a talk, visit, borrowed paper or sample is noted with it, a lead came out of it, or it is closed. Only tips that you see are counted.',
  noUngraded: 'Every registered lead is graded',
  ungradedLeft: 'Leads registered and not graded yet: {n}',
}
