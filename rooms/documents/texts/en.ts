import type { SameAs } from '../../../core/pure/texts.ts'
import type { zh } from './zh.ts'

/** What the room says in English. */
export const en: SameAs<typeof zh> = {
  words: {
    room: 'Documents',
    file: 'File',
    files: 'Files',
    paper: 'Signature on paper',
    papers: 'Signatures on paper',
    startUpload: 'Upload a file',
    finishUpload: 'Finish the upload',
    removeFile: 'Remove the file',
    signOnPaper: 'File a signature on paper',
    confirmPaper: 'Confirm the signature',
    rejectPaper: 'The scan shows otherwise',

    'circle.team': 'Team only',
    'circle.rectification': 'Rectification',
    'circle.opinion': 'Feedback',
    'circle.office': 'Office only',
    'state.receiving': 'Receiving',
    'state.kept': 'Kept',
    'state.refused': 'Refused',
    'state.removed': 'Removed',
    'state.waiting': 'To be confirmed',
    'state.confirmed': 'Confirmed',
    'state.rejected': 'Rejected',

    name: 'File name',
    size: 'Size',
    kind: 'Kind',
    state: 'State',
    sha256: 'SHA-256',
    by: 'Uploaded by',
    at: 'Uploaded at',
    choose: 'Choose a file, or drop it here',
    chooseHint: 'At most 500 MB a file; after a break it goes on where it stopped',
    sending: 'Uploading {percent}%',
    paused: 'Paused at {percent}%',
    checking: 'Being checked',
    pause: 'Pause',
    resume: 'Go on',
    open: 'Open',
    preview: 'Preview',
    closePreview: 'Close the preview',
    download: 'Download',
    noPreview: 'This kind cannot be shown on the page; please download it.',
    unfinished: 'Not finished last time: choose the same file again to go on.',
    otherFile: 'This is another file (its name or size differs).',

    number: 'Number',
    hash: 'Version hash',
    scan: 'Scan',
    person: 'Signer',
    writtenName: 'Name as signed on paper',
    signedOn: 'Day as written on paper',
    uploadedBy: 'Filed by',
    confirmedBy: 'Confirmed by',
    reason: 'Reason',
    confirmHint: 'Read name and day off the scan yourself. The signature takes effect when they are what was filed.',
    signHint:
      'Number and hash as printed on the sheet. Upload the scan first; it takes effect once another person confirms.',
  },
  refusals: {
    'other-circle': {
      says: 'Your present role cannot put a file here.',
      todo: 'Upload it from the page it belongs to, or change your role.',
    },
    'too-many': {
      says: 'This inspection already holds {most} files.',
      todo: 'Merge or remove files that are not needed, or ask the system administrator.',
    },
    full: {
      says: 'The files of this inspection already take {most} GB.',
      todo: 'Remove files that are not needed, or ask the system administrator.',
    },
    'too-many-open': {
      says: 'You have {most} uploads that are not finished.',
      todo: 'Finish or remove some of them first.',
    },
    'not-your-file': {
      says: 'Somebody else uploaded this file.',
      todo: 'Ask that person; the leader may remove files of the team.',
    },
    'not-arrived': {
      says: 'The file has not arrived whole ({received} of {size} bytes).',
      todo: 'Go on with the upload; it continues where it stopped.',
    },
    'not-checked': { says: 'The file has arrived and is still being checked.', todo: 'Try again in a few seconds.' },
    linked: {
      says: 'This file is evidence or bears a signature, or is gone.',
      todo: 'Reload the page. To remove it, unlink it first; evidence of a signed version stays.',
    },
    'no-preview': { says: 'This kind of file ({kind}) cannot be shown on the page.', todo: 'Download it.' },
    twice: { says: 'This upload was begun already.', todo: 'Reload the page and go on in the list of files.' },
    'paper-twice': {
      says: 'A signature on paper is already filed for this version.',
      todo: 'Confirm that one; if it is wrong, say first that the scan shows otherwise.',
    },
    'no-scan': {
      says: 'This is no scan, or it has not passed the checks.',
      todo: 'Upload the scan as PDF, OFD or a picture.',
    },
    'another-name': {
      says: 'The name on paper is not that of the signer ({name}).',
      todo: 'Check who signed; if it was somebody else, choose that person.',
    },
    'future-day': { says: 'The day of the signature lies after today.', todo: 'Enter the day as written on paper.' },
    'second-person': {
      says: 'Whoever filed it cannot confirm it.',
      todo: 'Ask another member to compare it with the scan.',
    },
    'read-otherwise': {
      says: 'You read another name or day than was filed.',
      todo: 'Look at the scan again; if it differs, say so, and it will be filed anew.',
    },
  },
  records: {
    'file.started': 'Began to upload a file ({size} bytes)',
    'file.kept': 'The file passed the checks and is kept ({kind}, {size} bytes)',
    'file.refused': 'The file did not pass the checks ({code})',
    'file.removed': 'Removed the file and destroyed its key',
    'paper.filed': 'Filed a signature on paper of {signedOn}; another person is to confirm it',
    'paper.confirmed': 'A second person confirmed the signature on paper of {signedOn}',
    'paper.rejected': 'The scan shows otherwise; the signature on paper is to be filed anew',
  },
}
