/** What is said of signed copies. */
export const copies = {
  words: {
    signedCopy: 'signed copy',
    signedCopies: 'Signed copies',
    fileSignedCopy: 'File a signed copy',
    withdrawSignedCopy: 'Take back',
    copiesNote:
      'A paper printed and signed by hand is scanned and filed here as the signed copy of this version. Each page carries a QR code and a paper code at its foot; the QR is read by the system; for a PDF, or where none is found, type the paper code.',
    copiesNone: 'No signed copy yet. Print it, have it signed, scan it, and file it here.',
    copyOffice: 'This paper belongs to no single body: its signed copy is filed by the office.',
    chooseScan: 'Choose the scan (PDF or picture, at most 30 MB)',
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
    'no-code-found': {
      says: 'No QR code was found on the scan.',
      todo: 'Type the paper code from the foot of the page, or scan to PNG or JPEG.',
    },
    'typed-code': {
      says: 'This is not the paper code of this version.',
      todo: 'Type it again from the foot of the page; if an old version was printed, print anew.',
    },
    'unread-scan': {
      says: 'This file was not read to be a scan of this version.',
      todo: 'File the signed copy from the page of the paper.',
    },
    'copy-twice': { says: 'This scan is filed already.', todo: 'Refresh the page.' },
    'scans-busy': { says: 'Too many scans are being filed at once.', todo: 'Try again in a few seconds.' },
  },
  records: {
    'signedCopy.filed': 'A signed copy was filed, signed on {signedOn}',
    'signedCopy.withdrawn': 'A signed copy was taken back',
  },
} as const
