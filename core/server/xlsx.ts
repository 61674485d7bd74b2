/** Tables in and out: files of strangers are read in a limited process, lists are written under fixed memory. */
export type { Cell, CellKind, Column } from './xlsx/cells.ts'
export { readSheets } from './xlsx/read.ts'
export type { Sheet } from './xlsx/table.ts'
export { CannotRead, type Unreadable } from './xlsx/unpack.ts'
export { writeCsv, writeXlsx } from './xlsx/write.ts'
