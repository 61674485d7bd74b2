import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { File } from '../contract.ts'
import type { CopyState, SignedCopy } from './contract.ts'

/** A signed copy is filed, and taken back where it was a mistake; it is never changed. */
export const lifeOfSignedCopy = flow<CopyState>()({ filed: { withdraw: 'withdrawn' }, withdrawn: {} })

/** A version of a paper as its code says it, and the mark that proves it ours. */
export type Read = Readonly<{ kind: string; about: string; hash: string; mark: string }>

/** What was made of a scan: the codes found on it; or why none was looked for: `unseen` of a kind that is not looked through. */
export type Looked = readonly Read[] | 'busy' | 'unreadable' | 'unseen'

/**
 * Whether what was found on a scan is the version it is to be filed as. `expected`: the mark of that version; `found`: every code of a paper on it;
 * `typed`: the short code as somebody read it, used only where it was looked for a code and none is there, or where none can be looked for; `earlier`: the hash of the version taken
 * before whose mark was typed. Refuses `documents.another-paper` and `documents.another-version` (with the version it is of),
 * `documents.strange-mark` for a code that is not ours, `documents.no-code-found`, `documents.code-wanted` (where none can be looked for), `documents.typed-code`,
 * `documents.scans-busy` and `documents.scan-unreadable`.
 */
export function isOf(
  wanted: Omit<Read, 'mark'>,
  expected: string,
  found: Looked,
  typed: string,
  earlier: string | null = null,
): true | Refusal {
  if (found === 'busy') return refuse('documents.scans-busy')
  if (found === 'unreadable') return refuse('documents.scan-unreadable', { field: 'file' })
  if (found === 'unseen' || found.length === 0) {
    if (typed === '')
      return refuse(found === 'unseen' ? 'documents.code-wanted' : 'documents.no-code-found', { field: 'code' })
    if (typed === expected) return true
    if (earlier !== null) return refuse('documents.another-version', { hash: earlier })
    return refuse('documents.typed-code', { field: 'code' })
  }
  if (found.some((one) => one.kind !== wanted.kind || one.about !== wanted.about))
    return refuse('documents.another-paper')
  const other = found.find((one) => one.hash !== wanted.hash)
  if (other) return refuse('documents.another-version', { hash: other.hash })
  return found.every((one) => one.mark === expected) ? true : refuse('documents.strange-mark')
}

/** What the scan was read to be of, as it is noted beside its arrival. */
export const noteOf = ({ kind, about, hash }: Omit<Read, 'mark'>): string => `${kind} ${about} ${hash}`

const scans = ['pdf', 'ofd', 'png', 'jpeg', 'webp', 'heic', 'tiff', 'bmp']

/** Whether a kind of file is one that scans come in. */
export const isScan = (kind: string | undefined): boolean => kind !== undefined && scans.includes(kind)

/** Whether a kept file may be filed as this copy: a scan that was read to be of this version, signed on a day that has been. */
export function mayFile(
  file: File,
  note: string | null,
  copy: Pick<SignedCopy, 'kind' | 'about' | 'hash' | 'signedOn'>,
  today: Day,
): true | Refusal {
  if (file.state !== 'kept' || !isScan(file.kind)) return refuse('documents.no-scan')
  // What goes with a report or stands in the library has no printed form of its own.
  if (file.circle === 'report' || file.circle === 'library') return refuse('documents.other-circle')
  if (note !== noteOf(copy)) return refuse('documents.unread-scan')
  return copy.signedOn > today ? refuse('documents.future-day', { field: 'signedOn' }) : true
}

/**
 * Whether a try to file a scan may be sent again as the same try: its answer was lost, or it was turned away before anybody looked whether it is filed
 * already. After any other refusal nothing of it is filed, and the next try is another one.
 */
export const sameTry = (code: string): boolean =>
  ['documents.scans-busy', 'files.out-of-step'].includes(code) ||
  !/^(documents|files)\.|^doorway\.key-reused$/.test(code)

/**
 * Takes a copy back. By who filed it; where he is gone, by the leader for a copy of the team's own and by the office for any other:
 * `documents.not-your-copy` otherwise; `flow.not-now` when it is taken back already.
 */
export function withdraw(copy: SignedCopy, by: string, hat: Hat, reason: string): SignedCopy | Refusal {
  const state = move(lifeOfSignedCopy, copy.state, 'withdraw')
  if (isRefusal(state)) return state
  const may = copy.filedBy === by || hat === (copy.circle === 'team' ? 'leader' : 'office')
  return may ? { ...copy, state, reason } : refuse('documents.not-your-copy')
}
