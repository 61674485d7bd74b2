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
  subUnitsLeft: '{n} of {of} sub-units not touched yet',
  allTalked: 'The holder of every key post was talked with',
  allChecked: 'Every key post was checked',
  'postsLeft.talk': '{n} key posts not talked with yet: {names}',
  'postsLeft.check': '{n} key posts not checked yet: {names}',
  noSuspicions: 'No suspicion is left open',
  suspicionsOpen: '{n} suspicions became no sheet yet and were not dropped',
  noTips: 'No tip was given to your team.',
  allTips: 'Something was done about every tip given to your team',
  tipsLeft: '{n} of {of} tips given to your team with nothing done about them yet',
  tipsMore: '{n} more stand in the list of tips.',
  tipsFormula:
    'Done about: a talk, visit, borrowed paper or sample is noted with it, a lead came out of it, or it is closed. Only tips that you see are counted.',
  noUngraded: 'Every registered lead is graded',
  ungradedLeft: '{n} leads registered and not graded yet',
}
