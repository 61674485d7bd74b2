import type { Bounds } from '../../../core/server/apart.ts'
import { type FileLimits, officeLimits } from '../../../core/server/files/kinds/limits.ts'

const MB = 1024 * 1024

/** The largest file that is read, in bytes; what is announced larger is refused before it comes. */
export const LARGEST = 200 * MB

/** What an archive may unpack to: half a gigabyte in 5,000 parts, none of the larger ones grown more than two-hundredfold. */
export const packageLimits: FileLimits = { ...officeLimits, maxBytes: LARGEST, maxEntries: 5_000 }

/** What a text may hold: lines, characters in all, pages of a PDF, and how deep its markup may nest. */
export const textLimits = { lines: 1_000_000, characters: 30_000_000, pages: 3_000, depth: 200 } as const

/** What a ledger may hold: sheets, rows and columns of each, characters of a cell. */
export const gridLimits = { sheets: 50, rows: 50_000, columns: 256, cell: 32_767 } as const

/** What the process that opens a file may use. */
export const readingBounds: Bounds = { heapMB: 1_024, residentMB: 1_800, seconds: 90, answerBytes: 400 * MB }

/** What LibreOffice may use to change an old file into one that is read here. */
export const officeBounds = { residentMB: 2_000, seconds: 120 } as const
