import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { entered, type Tip } from '../nouns.ts'
import { kindOf } from './photos.ts'

/** What a scan of a letter may be. */
export const scannable = ['jpeg', 'png', 'pdf'] as const
export type Scannable = (typeof scannable)[number]

/** A scan in bytes, and so many of them with one tip. */
export const largestScan = 8 * 1024 * 1024
export const mostScans = 20

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** What a scan is by its bytes, whatever it is called: a photo, or a PDF from its head to its end; null for anything else. */
export function scanKind(bytes: Uint8Array): Scannable | null {
  if (latin(bytes.subarray(0, 5)) === '%PDF-' && latin(bytes.subarray(-1024)).includes('%%EOF')) return 'pdf'
  const kind = kindOf(bytes)
  return kind === 'jpeg' || kind === 'png' ? kind : null
}

/** A scan that may be sealed: its kind. Refuses `tips.not-a-scan`, `tips.scan-too-large`. */
export function scanOf(bytes: Uint8Array): Scannable | Refusal {
  if (bytes.length > largestScan) return refuse('tips.scan-too-large', { most: largestScan / 1024 / 1024 })
  return scanKind(bytes) ?? refuse('tips.not-a-scan')
}

/** What was sealed as a scan is opened only if it is one by its bytes, of the kind that was said. */
export const isScan = (bytes: Uint8Array, said: string): boolean => {
  const found = scanOf(bytes)
  return !isRefusal(found) && found === said
}

/** Scans stand with letters, calls and visits that the office entered, until they are closed; twenty at most (S4-18). */
export function mayScan(tip: Pick<Tip, 'channel' | 'state'>, there: number): true | Refusal {
  if (!(entered as readonly string[]).includes(tip.channel)) return refuse('tips.not-entered')
  if (tip.state === 'closed') return refuse('tips.closed')
  return there >= mostScans ? refuse('tips.scans-full', { most: mostScans }) : true
}
