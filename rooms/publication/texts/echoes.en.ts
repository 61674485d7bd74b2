/** Reports on what is said in public (domain 4.14). */
export const echoWords = {
  echo: 'Report on public opinion',
  echoes: 'Reports on public opinion',
  noEchoes:
    'No report yet. Once feedback or rectification is made known, the office or the principal of the body reports what is said of it.',
  fileEcho: 'Report on public opinion',
  answerEcho: 'Answer',
  withdrawEcho: 'Take back',
  'echo.filed': 'Filed',
  'echo.answered': 'Answered',
  'echo.withdrawn': 'Taken back',
  subject: 'What was made known',
  'subject.feedbackNews': 'News release on the feedback',
  'subject.feedbackParty': 'Circular on the feedback',
  'subject.publicText': 'Public text on the rectification',
  'subject.partyText': 'Circular on the rectification',
  echoFrom: 'Watched from',
  echoUntil: 'Watched until',
  channels: 'Channels',
  heard: 'Heard (items)',
  concerning: 'Of these to be looked after (items)',
  views: 'What is said',
  viewsHint: 'What is said, not who says it: no names, accounts or telephones.',
  handling: 'What was done',
  advice: 'Judgement and advice',
  echoAnswer: 'Answer',
  filedBy: 'Filed by',
  filedOn: 'Filed on',
  echoReason: 'Why it is taken back',
} as const

export const echoRefusals = {
  'nothing-known': {
    says: 'This was not made known yet.',
    todo: 'Report once the feedback was given or the text published.',
  },
  'before-it-was-known': { says: 'This was made known on {out}.', todo: 'Begin on that day or later.' },
  'echo-days': { says: 'The days do not fit.', todo: 'The last day is not before the first, and not after today.' },
  'more-than-heard': { says: 'More items to be looked after than were heard.', todo: 'Check the counts.' },
  'names-a-speaker': {
    says: 'The text has personal data: {text}.',
    todo: 'Write what is said, and delete who said it.',
  },
  'not-yours-to-answer': {
    says: 'A body is answered by the office, the office by the leading group.',
    todo: 'Leave it to whoever is to answer.',
  },
} as const

export const echoRecords = {
  'echo.filed': 'Reported on {subject}: {heard} heard, {concerning} to be looked after',
  'echo.answered': 'Answered',
  'echo.withdrawn': 'Took the report back',
} as const
