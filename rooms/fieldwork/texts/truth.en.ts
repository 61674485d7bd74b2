import type { SameAs } from '../../../core/pure/texts.ts'
import type { truthZh } from './truth.zh.ts'

/** What is said in English of statements of truth. */
export const truthEn: SameAs<typeof truthZh> = {
  words: {
    truth: 'Statement of truth',
    stateTruth: 'State that it is true',
    takeTruth: 'Note a statement on paper',
    truthText:
      'This body states that what it hands over is true and whole and agrees with the originals; nothing is hidden, forged, altered or made up for the inspection; it answers for what is not so.',
    truthLine: '{edition}: {signer}, {signedOn}',
    truthHere: 'stated here, {at}',
    truthOnPaper: 'signed on paper, noted {at}',
    truthMissing: 'No statement of truth yet. A paper without one counts as not handed over, and its days go on.',
    truthNone: 'No statement of truth yet.',
    truthOwed: 'not stated to be true: counts as owed',
    owed: 'Owed',
    onlyOwed: 'Only those not handed over or not stated to be true',
    edition: 'Version of the paper',
    signer: 'Signer',
    signedOn: 'Signed on',
    'hint.edition': 'Which version it is, such as “final of December 2025”. Another version needs another statement.',
    'hint.signer': 'Name and post as they stand on the paper.',
    'desk.truthsOwed': 'Papers handed over without a statement of truth',
  },
  refusals: {
    'truth-not-wanted': { says: 'This paper is no longer needed.', todo: 'There is nothing to state.' },
    'stated-already': { says: 'This version was stated already.', todo: 'If it is another version, say which.' },
  },
  records: {
    'truth.stated': 'stated to be true ({signedOn}, on paper: {onPaper})',
  },
}
