import type { inquiryRecords as records, inquiryRefusals as refusals, inquiryWords as words } from './inquiry.zh.ts'

/** 谈话函询 in English: part of the room's words, refusals and records. */
export const inquiryWords: Readonly<Record<keyof typeof words, string>> = {
  inquiry: 'Talk or inquiry',
  'kind.letter': 'Letter of inquiry',
  'kind.talk': 'Talk',
  'inquiryOn.letter': 'received',
  'inquiryOn.talk': 'held',
  inquiryDay: 'Day the letter was received, or of the talk',
  inquiryNote:
    'Days and steps only; what is asked and said stays in your own system. A letter is replied to in 15 working days (T19); report and opinion follow within a month of the reply or the talk (T20).',
  replyDue: 'Reply due',
  repliedOn: 'Reply received',
  reportDue: 'Report and opinion due',
  reportedOn: 'Reported',
  reportNote: 'Once report and opinion are written and submitted; what they say stays in your own system.',
  outcome: 'Opinion',
  'outcome.settle': 'Settled',
  'outcome.educate': 'Criticism or admonition',
  'outcome.again': 'Talk or letter once more',
  'outcome.verify': 'Preliminary verification',
  beginInquiry: 'Enter a talk or letter of inquiry',
  noteReply: 'Enter the reply',
  reportInquiry: 'Enter report and opinion',
  'desk.repliesAwaited': 'Letters of inquiry awaiting a reply',
  'desk.inquiriesToReport': 'Talks and replies to report on',
}

export const inquiryRefusals: Readonly<Record<keyof typeof refusals, { says: string; todo: string }>> = {
  'not-by-talk': {
    says: 'This lead is not disposed of by talk or inquiry, or its result was fed back.',
    todo: 'Give that opinion first.',
  },
  'inquiry-open': { says: 'The one before is not reported on yet.', todo: 'Enter its report and opinion first.' },
  'inquiry-day': { says: 'The day lies not between {from} and {until}.', todo: 'Check the day.' },
  'replied-already': { says: 'It was no letter, or the reply is entered.', todo: 'Load the page again.' },
  'reply-first': { says: 'The letter is not replied to yet.', todo: 'Enter the reply first; urge it when it is late.' },
  'reported-already': { says: 'Its report is entered.', todo: 'There is nothing more to do.' },
}

export const inquiryRecords: Readonly<Record<keyof typeof records, string>> = {
  'inquiry.begun': '{kind} entered, due {due}',
  'inquiry.replied': 'Reply received, report due {due}',
  'inquiry.reported': 'Reported, opinion: {outcome}',
}
