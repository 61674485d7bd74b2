import type { Sentence } from '../../../core/pure/texts.ts'
import type { teamRecords as records, teamRefusals as refusals, teamWords as words } from './teams.zh.ts'

/** 巡察组后评估 in English: part of the room's words, refusals and records. */
export const teamWords = {
  postEvaluation: 'Post-evaluation of a team',
  postEvaluations: 'Post-evaluations of teams',
  postEvaluationsLead:
    'Within ten working days of feedback (T30) people of the body are talked to and questioned about how the team worked. The team is evaluated and no person; neither team nor body reads it. At least a fifth of the teams of a year are; of one that was not drawn the reason is enough.',
  postOwed: 'To be evaluated',
  postOwedNone: 'None waits: of every body with feedback the team was evaluated, or why not is written down.',
  postDone: 'Recorded',
  postNone: 'None was recorded yet. After feedback record it from its line above.',
  recordPostEvaluation: 'Record a post-evaluation',
  postNote: 'By somebody who did not sit in the team; it is not changed afterwards and names nobody.',
  postOutcome: 'Outcome',
  'outcome.held': 'Evaluated',
  'outcome.spared': 'Not drawn',
  teamName: 'Team',
  fedBackOn: 'Feedback',
  postDue: 'Post-evaluation due',
  postOn: 'Talked on',
  filedPostOn: 'Recorded',
  talked: 'People talked to',
  sheetsSent: 'Sheets sent',
  sheetsBack: 'Sheets returned',
  deducted: 'Taken off',
  teamDeductions: 'What was taken off',
  deductionItem: 'Item',
  deductionPoints: 'Points',
  deductionEvidence: 'Evidence',
  postConclusion: 'Opinion (the reason, where it was not drawn)',
  'desk.teamsToEvaluate': 'Teams to be evaluated after feedback',
} as const satisfies Record<keyof typeof words, string>

export const teamRefusals = {
  'post-evaluated': { says: 'The team of this inspection is recorded already.', todo: 'It is not changed.' },
  'not-fed-back': { says: 'This body had no feedback yet.', todo: 'Record it after the feedback.' },
  'post-day': { says: 'The day lies before the feedback ({from}) or ahead.', todo: 'Check the day.' },
  'more-returned': { says: 'More sheets came back than went out.', todo: 'Check the counts.' },
  'nobody-asked': {
    says: 'Nobody was talked to, and no sheet came back.',
    todo: 'Give the counts, or say that it was not drawn.',
  },
  'spared-counts': {
    says: 'What was not drawn has no counts and nothing taken off.',
    todo: 'Say that it was evaluated, or leave them out.',
  },
  'post-names': { says: 'It names somebody.', todo: 'A team is evaluated: write posts and matters only.' },
  'of-own-team': { says: 'You sat in this team.', todo: 'Leave it to somebody who did not.' },
  'no-team': { says: 'No team is assigned to this inspection.', todo: 'Check the assignments of the round.' },
} as const satisfies Record<keyof typeof refusals, Sentence>

export const teamRecords = {
  'postEvaluation.recorded': 'Post-evaluation of a team: {outcome}, {deducted} taken off (due {dueOn})',
} as const satisfies Record<keyof typeof records, string>
