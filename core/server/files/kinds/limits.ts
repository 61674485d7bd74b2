import { Refused, refuse } from '../../../pure/refusal.ts'

const MB = 1024 * 1024

/** What a file may be at most before it is refused unread. */
export type FileLimits = {
  maxBytes: number
  /** Bytes all entries of an archive, nested ones too, may inflate to. */
  maxInflated: number
  /** An entry that inflates to more than `ratioFrom` bytes may not have grown more than this many times. */
  maxRatio: number
  ratioFrom: number
  maxEntries: number
  /** An archive inside an archive is looked into up to this size and depth, and refused beyond. */
  maxNested: number
  maxDepth: number
  maxPixels: number
  /** Time and V8 heap of the process that looks. */
  seconds: number
  heapMB: number
}

export const officeLimits: FileLimits = {
  maxBytes: 2048 * MB,
  maxInflated: 500 * MB,
  maxRatio: 200,
  ratioFrom: 10 * MB,
  maxEntries: 20_000,
  maxNested: 64 * MB,
  maxDepth: 3,
  maxPixels: 100_000_000,
  seconds: 60,
  heapMB: 128,
}

export const broken = (reason: string): Refused => new Refused(refuse('files.broken', { reason }))
export const truncated = (): Refused => new Refused(refuse('files.truncated'))
export const encrypted = (): Refused => new Refused(refuse('files.encrypted'))
export const macros = (): Refused => new Refused(refuse('files.macros'))

export type BombReason = 'inflated' | 'ratio' | 'entries' | 'overlap' | 'path' | 'nested' | 'pixels'
export const bomb = (reason: BombReason): Refused => new Refused(refuse('files.bomb', { reason }))
