import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { File } from '../contract.ts'
import type { CopyState, SignedCopy } from './contract.ts'

/** A signed copy is filed, and taken back where it was a mistake; it is never changed. */
export const lifeOfSignedCopy = flow<CopyState>()({ filed: { withdraw: 'withdrawn' }, withdrawn: {} })

/** A version of a paper as its code says it, and the mark that proves it ours. */
export type Read = Readonly<{ kind: string; about: string; hash: string; mark: string }>

/**
 * Whether what was found on a scan is the version it is to be filed as. `expected`: the mark of that version; `found`: every code of a paper on it;
 * `typed`: the short code as somebody read it, used where none is found. Refuses `documents.another-paper`, `documents.another-version` (with
 * the version it is of), `documents.strange-mark` for a code that is not ours, `documents.no-code-found` and `documents.typed-code`.
 */
export function isOf(
  wanted: Omit<Read, 'mark'>,
  expected: string,
  found: readonly Read[],
  typed: string,
): true | Refusal {
  if (found.length === 0) {
    if (typed === '') return refuse('documents.no-code-found', { field: 'code' })
    return typed === expected ? true : refuse('documents.typed-code', { field: 'code' })
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

/** Whether a kept file may be filed as this copy: a scan that was read to be of this version, signed on a day that has been. */
export function mayFile(
  file: File,
  note: string | null,
  copy: Pick<SignedCopy, 'kind' | 'about' | 'hash' | 'signedOn'>,
  today: Day,
): true | Refusal {
  if (file.state !== 'kept' || !scans.includes(file.kind)) return refuse('documents.no-scan')
  if (note !== noteOf(copy)) return refuse('documents.unread-scan')
  return copy.signedOn > today ? refuse('documents.future-day', { field: 'signedOn' }) : true
}

/** Takes a copy back. By who filed it: `documents.not-your-file` otherwise; `flow.not-now` when it is taken back already. */
export function withdraw(copy: SignedCopy, by: string, reason: string): SignedCopy | Refusal {
  const state = move(lifeOfSignedCopy, copy.state, 'withdraw')
  if (isRefusal(state)) return state
  return copy.filedBy === by ? { ...copy, state, reason } : refuse('documents.not-your-file')
}
