import type { SameAs } from '../../../pure/texts.ts'
import type { zh } from './zh.ts'

export const en: SameAs<typeof zh> = {
  words: {},
  refusals: {
    'bad-recipient': {
      says: '“{recipient}” is no age recipient.',
      todo: 'A recipient begins with age1 and is made by age-keygen; check it and try again.',
    },
    'bad-identity': {
      says: '{path} is no age identity file.',
      todo: 'It should have a line that begins with AGE-SECRET-KEY-.',
    },
    'needs-identity': { says: 'This backup is encrypted.', todo: 'Name the age identity file with --identity.' },
    'wrong-identity': {
      says: 'This identity does not open this backup: {reason}',
      todo: 'Use the identity that belongs to a recipient of the backup.',
    },
    'other-house': {
      says: 'The directory {place} holds the backups of another house.',
      todo: 'Choose another directory.',
    },
    'not-empty': {
      says: 'The directory {place} is no directory of backups, and not empty.',
      todo: 'Choose an empty directory.',
    },
    'no-place': {
      says: 'The directory {place} cannot be written: {reason}',
      todo: 'Check the path, its permissions and the space left.',
    },
    running: { says: 'Another backup is being made.', todo: 'Try again when it has ended.' },
    'not-as-written': {
      says: 'What was read back is not what was written: {file}',
      todo: 'The medium may be failing; replace it and back up again.',
    },
    'not-here': {
      says: 'There is no usable backup in {place} ({missing} is missing).',
      todo: 'Check the directory; --at takes the name of a folder in it.',
    },
    damaged: {
      says: '{file} in the backup is damaged or was changed.',
      todo: 'Choose an earlier one with --at, or another copy.',
    },
    'data-in-use': {
      says: 'The directory {data} is not empty; nothing is restored into it.',
      todo: 'Name an empty one with --data; what is there is never overwritten.',
    },
    'database-in-use': {
      says: 'This database holds data of Mingcha already.',
      todo: 'Restore into a new, empty database.',
    },
    unfinished: {
      says: 'A restore into {data} was broken off; it cannot be opened.',
      todo: 'Run the same ./mingcha restore again; it begins anew.',
    },
    'other-shape': {
      says: 'The backup has a column that this program does not know: {table}.{column}.',
      todo: 'Restore with the version that made the backup.',
    },
    differs: {
      says: 'Table {table} is not what the backup says ({was} rows there, {is} here).',
      todo: 'Nothing was changed; try another backup and tell the developers.',
    },
    dangling: {
      says: 'After the restore a row of {constraint} points at nothing.',
      todo: 'Nothing was changed; try another backup and tell the developers.',
    },
    'other-head': {
      says: 'After the restore the log has another checkpoint ({was} leaves there, {is} here).',
      todo: 'Nothing was changed; try another backup.',
    },
    'file-lost': {
      says: 'The file {id} is not in the backup, or damaged.',
      todo: 'Complete the folder files from another copy and try again; for the backup before a migration add --files.',
    },
    'upgrade-unfinished': {
      says: 'An upgrade of the engine in {data} was broken off; it cannot be opened.',
      todo: 'Run ./mingcha upgrade --back, then upgrade again.',
    },
    'upgrade-open': {
      says: 'The last upgrade of the engine in {data} is not confirmed yet.',
      todo: 'First run ./mingcha upgrade --confirm (or --back).',
    },
    'no-upgrade': {
      says: 'There is no upgrade in {data} to confirm or to return from.',
      todo: 'Nothing need be done; to upgrade run ./mingcha upgrade.',
    },
    'no-house': {
      says: 'There is no house in {data}.',
      todo: 'Name the right data directory with --data (or MINGCHA_DATA).',
    },
  },
  records: {},
}
