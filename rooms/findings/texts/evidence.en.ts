/** Words of the list of evidence: its entries and their order. */
export const evidenceWords = {
  addEvidence: 'Add evidence',
  removeEvidence: 'Remove evidence',
  fileUses: 'Where it is used',
  evidenceFirst: 'Upload the file first; when it has passed the checks, give the piece a title.',
  describeEvidence: 'Correct the entry',
  arrangeEvidence: 'Change the order',
  pieceUp: 'Up',
  pieceDown: 'Down',
} as const

export const evidenceRefusals = {
  'other-evidence': {
    says: 'The list of evidence has changed since you saw it.',
    todo: 'Reload, then change the order.',
  },
} as const

export const evidenceRecords = {
  'evidence.added': 'Added piece {place} of the evidence',
  'evidence.removed': 'Removed a piece of evidence',
  'evidence.described': 'Corrected the entry of piece {place} of the evidence',
  'evidence.arranged': 'Put the evidence in another order',
} as const
