/** Words of feedback meetings, commitments and feedback to town and village. */
export const meetingWords = {
  feedbackMeeting: 'Feedback meeting',
  feedbackMeetings: 'Feedback meetings',
  meetingTitle: 'Meeting',
  meetingDay: 'Day',
  meetingPlace: 'Place',
  meetingHost: 'Of the leading group',
  meetingUnits: 'Units (several for a group meeting)',
  meetingsNote:
    'A meeting gives feedback to one unit or to several together; what each principal commits himself to is recorded for each.',
  speaker: 'Speaker',
  commitment: 'Commitment',
  commitments: 'Commitments',
  noCommitment: 'no commitment recorded',
  'committed.yes': 'recorded',
  'committed.no': 'not recorded',
  holdFeedbackMeeting: 'Record a feedback meeting',
  recordCommitment: 'Record the commitment',
  townCopy: 'Feedback to town and village',
  townCopies: 'Feedback to town and village',
  townCopyNote:
    'What is fed back to a village goes to the town committee too: the town bears the main responsibility, the village the direct one; each signs for it.',
  upperBody: 'Town committee',
  villageBody: 'Village organisation',
  copiedOn: 'Handed to the town on',
  copyPlace: 'Place',
  townReceived: 'Receipt',
  'townReceived.yes': 'received',
  'townReceived.no': 'to be received',
  mainDuty: 'Main responsibility',
  directDuty: 'Direct responsibility',
  copyToTown: 'Hand it to the town too',
  receiveTownCopy: 'Sign for it',
  townReceiveAsk: 'Signed for the town committee; the day cannot be changed.',
  townCopiesToReceive: 'Feedback to your villages to sign for',
} as const

export const meetingRefusals = {
  'not-delivered': {
    says: 'The opinion was not handed to the village yet.',
    todo: 'Hand it to the village first, then to the town.',
  },
  'no-town-above': {
    says: 'There is no town committee above this unit.',
    todo: 'It is for villages only; check the unit above in the register.',
  },
  'before-the-village': {
    says: 'The town would have it before the village ({deliveredOn}).',
    todo: 'Check the day.',
  },
  'copy-received': { says: 'It is signed for already.', todo: 'Reload the page.' },
  'meeting-twice': { says: 'The unit is in this meeting already.', todo: 'Reload the page.' },
  'town-copied': { says: 'The town has this opinion already.', todo: 'See “Feedback to town and village”.' },
} as const

export const meetingRecords = {
  'feedbackMeeting.held': 'held a feedback meeting on {on}',
  'feedbackMeeting.committed': 'recorded the commitment',
  'townCopy.delivered': 'handed {items} items to the town committee too, on {on}',
  'townCopy.received': 'the town committee signed for its copy on {on}',
} as const
