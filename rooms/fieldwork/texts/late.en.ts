import type { SameAs } from '../../../core/pure/texts.ts'
import type { lateZh } from './late.zh.ts'

/** What is said in English of the late box. */
export const lateEn: SameAs<typeof lateZh> = {
  words: {
    late: 'Late box',
    lateBox: 'Late box',
    lateContent: 'Late content',
    lateReading: 'Opening of a late item',
    openLate: 'Open',
    handLate: 'Hand to the present team',
    setLateAside: 'Set aside',
    'late.sealed': 'To decide',
    'late.handed': 'Handed over',
    'late.setAside': 'Set aside',
    'state.sealed': 'To decide',
    'state.handed': 'Handed over',
    'state.setAside': 'Set aside',
    'why.ended': 'authority had ended',
    'why.recused': 'recused',
    'form.command': 'record',
    'form.photo': 'photo',
    noLate: 'The late box is empty.',
    lateWhat: 'What',
    lateWhy: 'Why late',
    lateSender: 'Sent by',
    lateMadeAt: 'Written on the phone at',
    lateReceivedAt: 'Received at',
    lateSize: 'Size',
    lateReason: 'Reason of the decision',
    lateDecided: 'Decided by',
    lateHash: 'Checksum',
    lateNotOpen:
      'What it says is sealed. Open it with a purpose; it closes by itself after 15 minutes, and every opening is on record.',
    lateSaid: 'What was sealed',
    latePhoto: 'The photo that was sealed',
    lateSame: 'Other late items of the same matter',
    lateHint:
      'What came from a phone after an authority had ended or a recusal had begun lies here sealed; who sent it sees it no longer. Once handed over, the present team checks it and enters it itself.',
    lateKilobytes: '{n} kB',
    'hint.latePurpose': 'Say why it must be read, for example “to decide whether to hand it over”.',
    'hint.lateReason': 'Say on what ground; once handed over the present team can open it with a purpose.',
    'desk.lateToDecide': 'Late items to decide',
  },
  refusals: {
    'not-late': {
      says: 'Your authority for this body still holds; this does not belong in the late box.',
      todo: 'Correct what it was refused for and send it again.',
    },
    'never-yours': {
      says: 'You never had an authority in the round of this body.',
      todo: 'Delete this one; if you think that is wrong, ask the inspection office.',
    },
    'late-full': {
      says: 'The late box already holds {most} items of yours.',
      todo: 'Export them and hand them to the office.',
    },
    'late-unread': {
      says: 'Nobody has opened it yet, so it cannot be decided.',
      todo: 'Open it with a purpose first, then hand it over or set it aside.',
    },
    'late-closed': { says: 'It is not open, or has closed by itself.', todo: 'Open it again with a purpose.' },
  },
  records: {
    'late.received': 'Arrived late: {form}, {why}',
    'late.opened': 'Late item opened',
    'late.handed': 'Late item handed to the present team',
    'late.setAside': 'Late item set aside',
  },
}
