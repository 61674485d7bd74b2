import type { SameAs } from '../../../pure/texts.ts'
import type { zh } from './zh.ts'

export const en: SameAs<typeof zh> = {
  words: {},
  refusals: {
    'no-account': {
      says: 'Under root PostgreSQL needs an ordinary account to run as; this machine has none of {candidates}.',
      todo: 'Make one (useradd --system mingcha), or start as an ordinary user.',
    },
    'no-package': {
      says: 'There is no built-in database for this processor ({platform}).',
      todo: 'Install Node 24 or later and PostgreSQL 15 or later and set DATABASE_URL; if this machine should be supported, run npm ci --include=optional again.',
    },
    'no-place': {
      says: 'The database programs could not be copied to {place}: {reason}',
      todo: 'Check that it is writable and has about 60 MB left.',
    },
    'awkward-path': {
      says: 'The database programs cannot run from a path with one of " $ ` \\ in it: {path}',
      todo: 'Move Mingcha to a folder without these characters (spaces and Chinese are fine).',
    },
    'cannot-run': {
      says: 'The database program {program} does not run: {reason}',
      todo: 'Check whether that disk forbids execution (noexec) or the system lacks glibc; or set DATABASE_URL to a PostgreSQL of your own.',
    },
    'in-use': {
      says: 'The data directory {data} is in use by another Mingcha (process {pid}, started {start}).',
      todo: 'Use the one that is running, or stop it first, or name another data directory in MINGCHA_DATA.',
    },
    'no-lock': {
      says: 'The file system of the data directory {data} has no file locks: {reason}',
      todo: 'Put the data directory on a local disk (set MINGCHA_DATA).',
    },
    'data-not-writable': {
      says: 'The data directory {data} cannot be written: {reason}',
      todo: 'Name a writable one in MINGCHA_DATA.',
    },
    'unreachable-data': {
      says: 'The account {account}, which runs the database, cannot get into the data directory {data}.',
      todo: 'Choose another directory (such as /var/lib/mingcha/data), or chmod o+x the folders above it.',
    },
    'socket-folder': {
      says: 'The socket folder {place} cannot be used: {reason}',
      todo: 'If Mingcha did not make it, remove it and start again.',
    },
    'no-password': {
      says: 'The database is there, but its password file {file} is not.',
      todo: 'Restore that file from a backup.',
    },
    'init-failed': {
      says: 'The database could not be made in {data}: {reason}',
      todo: 'Check free space and permissions, then start again.',
    },
    'other-version': {
      says: 'The data directory {data} was made by PostgreSQL {made}; this program carries {here}.',
      todo: 'Back up with the former version and restore with this one (mingcha upgrade).',
    },
    'start-failed': {
      says: 'The database did not start: {reason}',
      todo: 'Remove the cause named above and start again; no data was changed.',
    },
    'not-running': {
      says: 'No Mingcha is running on the data directory {data}.',
      todo: 'Start it first: ./mingcha serve.',
    },
    'stop-failed': {
      says: 'The database (process {pid}) did not stop within a minute.',
      todo: 'Wait and try again; do not delete files by force.',
    },
  },
  records: {},
}
