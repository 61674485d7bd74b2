import type { SameAs } from '../../../core/pure/texts.ts'
import type { superiorZh } from './superior.zh.ts'

/** What is said in English of the superior's round and of telling those below of one's own. */
export const superiorEn: SameAs<typeof superiorZh> = {
  words: {
    linkRound: 'Read the superior’s notice',
    superiorNotice: 'Notice of the superior’s round',
    noticeFile: 'File of the notice',
    noticeText: 'Text of the notice',
    noticeHint:
      'The superior’s office takes it from “Tell those below” on the page of its round and sends it by a safe way; choose the file, or paste all of it below.',
    noticeKey: 'Key of the superior’s log',
    noticeKeyHint: 'Given to you by the superior in person or on paper; it tells whether the notice was changed.',
    noticeFrom: 'Told by',
    noticeName: 'Superior’s round',
    noticeDays: 'Its days',
    noticeMade: 'Told on',
    noticeRead: 'Read on',
    noticeTopics: 'Its focus topics',
    noticeUnits: 'Bodies it has notified',
    noticeNone: 'none yet',
    noticeHash: 'Fingerprint of the notice',
    noticeApart:
      'The two go together, and the days of this round do not lie within those of the superior’s; ask the superior.',
    takeTopic: 'Take as a topic of this round',
    tellRound: 'Tell those below',
    tellRoundHint:
      'A file for the offices below: name, days, topics and the bodies notified by now, signed by your log. They read it on the page of their round.',
  },
  refusals: {
    'notice-unreadable': {
      says: 'This is no notice of a round, or not all of it.',
      todo: 'Choose the file the superior’s system gave out, from the first line to the line of the signature.',
    },
    'notice-forged': {
      says: 'The signature is not of the key you typed.',
      todo: 'Check the key; if it is right, the notice was changed: ask the superior for it again.',
    },
    'notice-own': { says: 'This is a round of your own office.', todo: 'Read the notice of the superior’s office.' },
    'notice-older': { says: 'This notice is of {made}; that of {read} was read already.', todo: 'Use a newer one.' },
    'notice-ahead': {
      says: 'This notice is of {made}, a day that has not come.',
      todo: 'Check the day in the notice and the clock here; if the notice is wrong, ask the superior for another.',
    },
    'notice-other-key': {
      says: 'This notice is signed by another key than the one with which the plan was approved.',
      todo: 'Ask the superior to sign with that key; if it was replaced, have the plan sent back and read the notice then.',
    },
    'notice-too-early': { says: 'The plan of this round is not approved.', todo: 'Tell those below once it is.' },
    'link-is-plan': {
      says: 'With which round this one goes is part of the plan, and the plan was handed in.',
      todo: 'Have the plan sent back first. A newer notice of the same round can be read at any time.',
    },
  },
  records: { 'round.linked': 'notice of the superior’s round read (fingerprint {sha256})' },
}
