/** Talks and opinions before a democratic-life meeting (domain 4.14). */
export const talkWords = {
  lifeTalk: 'Talks and opinions before the meeting',
  lifeTalks: 'Talks and opinions before the meeting',
  lifeTalksNone:
    'Nothing noted yet. Note each talk and each opinion asked for before the meeting; its counts come from here.',
  lifeTalksHidden: 'Once the meeting is reported on, the talks and opinions before it stand here.',
  noteLifeTalk: 'Note a talk or an opinion',
  strikeLifeTalk: 'Strike out',
  lifeTalkKind: 'Kind',
  'lifeTalk.kind.talk': 'Talk',
  'lifeTalk.kind.opinion': 'Opinion asked for',
  lifeTalkDay: 'Day',
  lifeTalkPlace: 'Place or way',
  lifeTalkSpeaker: 'Who talked or asked, with post',
  lifeTalkPartner: 'With whom, or of whom, with post',
  lifeTalkText: 'What was talked or asked about',
  lifeTalkViews: 'Opinions and suggestions',
  lifeTalkStruck: 'Struck out: {reason}',
  lifeTalkReason: 'Why it is struck out',
  lifeTalkCounts: '{talks} talks and {opinions} opinions noted.',
} as const

export const talkRefusals = {
  'meeting-reported': { says: 'The meeting was reported on.', todo: 'What was noted before it stays as it is.' },
  'talk-not-yet': { says: 'That day has not come.', todo: 'Correct the day.' },
  'talk-after-meeting': {
    says: 'The meeting was on {heldOn}; talks and opinions come before it.',
    todo: 'Check the day.',
  },
  'talk-struck': { says: 'It is struck out already.', todo: 'Nothing more to do.' },
  'fewer-talks': {
    says: '{noted} talks are noted; the meeting counts fewer.',
    todo: 'Check the count, or strike out what is too much.',
  },
  'fewer-opinions': {
    says: '{noted} opinions are noted; the meeting counts fewer.',
    todo: 'Check the count, or strike out what is too much.',
  },
} as const

export const talkRecords = {
  'lifeTalk.noted': 'Noted {kind} of {on}',
  'lifeTalk.struck': 'Struck out a talk or an opinion',
} as const
