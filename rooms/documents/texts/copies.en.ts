/** What is said of signed copies. */
export const copies = {
  words: {
    signedCopy: 'signed copy',
    signedCopies: 'Signed copies',
    fileSignedCopy: 'File a signed copy',
    withdrawSignedCopy: 'Take back',
    copiesNote:
      'A paper printed and signed by hand is scanned and filed here as the signed copy of this version. Each page carries a QR code and a paper code at its foot; the system reads it on pictures and PDF; on other kinds, or where none is found, type the paper code.',
    copiesNone: 'No signed copy yet. Print it, have it signed, scan it, and file it here.',
    copyOffice: 'This paper belongs to no single body: its signed copy is filed by the office.',
    chooseScan: 'Choose the scan (PDF or picture, at most 30 MB)',
    scanMissing: 'First choose the scan of the signed paper.',
    signerMissing: 'Write the name of who signed, as it stands on the paper.',
    signedOnMissing: 'Choose the day of the signature, as it stands on the paper.',
    scanSentAgain: 'No answer came. Press again: what is filed already is not filed twice.',
    paperCode: 'Paper code',
    paperCodeHint: 'The 16 signs after 文书码 at the foot of the page; not needed where the QR on the scan can be read',
    signerName: 'Signed by (as written)',
    copyVersion: 'Version',
    thisVersion: 'As it stands now',
    earlierVersion: 'Printed earlier',
    fileEarlier: 'File it as the version on the scan',
    filedBy: 'Filed by',
    filedOn: 'Filed on',
    copyFiledNow: 'Filed as the signed copy.',
    'state.filed': 'Filed',
    'state.withdrawn': 'Taken back',
    copyTitle: 'Paper',
  },
  refusals: {
    'another-paper': {
      says: 'The scan is of another paper.',
      todo: 'Look at the scan, and file it on the page of its own paper.',
    },
    'another-version': {
      says: 'The scan is of another version of this paper ({hash}).',
      todo: 'To file it as that version choose so; otherwise print anew and have it signed.',
    },
    'strange-mark': { says: 'The code on the scan was not printed by this system.', todo: 'Use a paper printed here.' },
    'code-wanted': {
      says: 'No code is looked for on such a scan (other than PNG, JPEG or PDF, or a PDF that cannot be opened or has more than 12 pages).',
      todo: 'Type the paper code from the foot of the page, or scan to PNG or JPEG.',
    },
    'no-code-found': {
      says: 'The scan was looked through, and no QR code was found.',
      todo: 'See that the scan has the foot of the page; then type the paper code that stands there, or scan again at 300 dpi.',
    },
    'typed-code': {
      says: 'No version of this paper was printed with this code.',
      todo: 'Type it again from the foot of the page; if the paper was not printed here, print anew.',
    },
    'unread-scan': {
      says: 'This file was not read to be a scan of this version.',
      todo: 'File the signed copy from the page of the paper.',
    },
    'copy-twice': { says: 'This scan is filed already.', todo: 'Refresh the page.' },
    'scan-unreadable': {
      says: 'The picture cannot be opened or is too large, so no code was looked for.',
      todo: 'Scan it again at 300 dpi; or to PDF, and type the paper code from the foot of the page.',
    },
    'not-your-copy': {
      says: 'A signed copy is taken back by who filed it; where he is gone, by the leader (the team’s own) or the office (all else).',
      todo: 'Speak with who filed it, the leader or the office.',
    },
    'scans-busy': { says: 'Too many scans are being filed at once.', todo: 'Try again in a few seconds.' },
  },
  records: {
    'signedCopy.filed': 'A signed copy was filed, signed on {signedOn}',
    'signedCopy.filedHeld': 'A signed copy was filed, signed on {signedOn}',
    'signedCopy.filedShared': 'A signed copy was filed, signed on {signedOn}',
    'signedCopy.filedOffice': 'A signed copy was filed, signed on {signedOn}',
    'signedCopy.withdrawn': 'A signed copy was taken back',
    'signedCopy.withdrawnHeld': 'A signed copy was taken back',
    'signedCopy.withdrawnShared': 'A signed copy was taken back',
    'signedCopy.withdrawnOffice': 'A signed copy was taken back',
  },
} as const
