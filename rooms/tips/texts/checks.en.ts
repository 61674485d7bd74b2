import type { SameAs } from '../../../core/pure/texts.ts'
import type { checksZh } from './checks.zh.ts'

/** What is said in English of what a team did about the tips it was given. */
export const checksEn: SameAs<typeof checksZh> = {
  words: {
    instructTip: 'Give the leader’s opinion',
    instruction: 'Leader’s opinion',
    discipline: 'Discipline it speaks of',
    disciplineHint: 'By what it says; it is a tag and no verdict. None where it speaks of none.',
    'discipline.political': 'Political discipline',
    'discipline.organisational': 'Organisational discipline',
    'discipline.integrity': 'Integrity',
    'discipline.masses': 'Discipline towards the masses',
    'discipline.work': 'Discipline at work',
    'discipline.life': 'Discipline in life',
    tipCheck: 'Work on a tip',
    tipChecks: 'What was done about it',
    noteTipCheck: 'Note what was done',
    undoTipCheck: 'Undo',
    notChecked:
      'Nothing was done yet. After a talk, visit, borrowed paper or sample, note here which of them concerns this tip.',
    'check.talk': 'Talk',
    'check.visit': 'Visit',
    'check.loan': 'Borrowed paper',
    'check.sample': 'Sample',
    checkedBy: '{kind}: {what}',
    whichDone: 'Which',
    checkHint:
      'Choose a talk, visit, borrowed paper or sample that was made. Your team alone sees it; the record of the talk or visit bears no mark of it.',
  },
  refusals: {
    'another-instructs': { says: 'You triaged this tip.', todo: 'Another of the office gives the leader’s opinion.' },
    'check-closed': {
      says: 'This tip is closed, or is not with the team.',
      todo: 'Note before it is closed; ask the office if something must be put right.',
    },
    'check-not-made': {
      says: 'No such work was done here.',
      todo: 'Write down the talk, note the visit, the receipt of the paper or the drawing of the sample first.',
    },
    'check-noted': { says: 'That is noted with this tip already.', todo: 'There is nothing to do.' },
    'nothing-done': {
      says: 'There is nothing to note yet.',
      todo: 'Come back once a talk was written down, a visit made, a paper received or a sample drawn.',
    },
  },
  records: {
    'tip.instructed': 'A leader gave an opinion',
    'tip.checkNoted': 'work on a tip noted',
    'tip.checkUndone': 'note of work on a tip undone',
  },
}
