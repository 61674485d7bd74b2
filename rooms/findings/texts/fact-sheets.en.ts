/** Words of the talk about the facts (事实沟通). */
export const factSheetWords = {
  draftFactSheet: 'Draft a fact sheet',
  withdrawFactSheet: 'Take it back',
  issueFactSheet: 'Approve and issue',
  answerFactSheet: 'Answer',
  concludeFactSheet: 'Conclude',
  factSheet: 'Fact sheet',
  factSheets: 'Fact sheets',
  'factSheet.drafted': 'To be approved',
  'factSheet.issued': 'To be answered',
  'factSheet.answered': 'Answered',
  'factSheet.concluded': 'Concluded',
  'factSheet.withdrawn': 'Taken back',
  reply: 'Reply to the explanation or objection',
  'hint.reply':
    'The body reads it: what is accepted, what is not, and why; no leads, no writers of tips, nobody talked with, nobody else.',
  repliedBy: 'What the team replied',
  endedUnanswered: 'Nobody answered; the team ended it.',
  takeAnswer: 'Take the answer in ({number})',
  answeredSo: 'Answered in writing on {day}: {text}',
  factNumber: 'Number',
  factDraftedBy: 'Drafted by',
  'desk.factIssue': 'Fact sheets to approve',
  'desk.factAnswer': 'Fact sheets to answer',
  'desk.factConclude': 'Fact sheets to conclude',
} as const

export const factSheetRefusals = {
  'answer-empty': {
    says: 'The explanation or objection has no words.',
    todo: 'Write it; if there is nothing to say against it, choose “Confirmed”.',
  },
  'reply-empty': {
    says: 'The body explained or objected, and has no reply.',
    todo: 'Say what is accepted, what is not, and why; the body reads it.',
  },
} as const
