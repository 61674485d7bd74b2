import { type FileLimits, officeLimits } from '../../../../core/server/files/kinds/limits.ts'
import type { Bounds } from '../../../../core/server/apart.ts'

const MB = 1024 * 1024

/** The largest template, in bytes: a page or a few with a coat of arms on it, not a book. */
export const LARGEST = 5 * MB

/** What its package may unpack to: 30 MB in 200 parts, a part of XML to 4 MB. */
export const packageLimits: FileLimits = {
  ...officeLimits,
  maxBytes: LARGEST,
  maxInflated: 30 * MB,
  ratioFrom: MB,
  maxEntries: 200,
}
export const largestPart = 4 * MB

/** How deep the markup of a template may nest, and of how many elements a part may consist. */
export const markupLimits = { depth: 120, elements: 60_000 } as const

/** What the process that reads an uploaded template may use. */
export const readingBounds: Bounds = { heapMB: 256, residentMB: 700, seconds: 20, answerBytes: MB }
