import type * as z from 'zod'
import type { Query } from '../pure/contract.ts'
import type { Cell, Column } from './xlsx/cells.ts'

type Listed<Q extends Query> = z.infer<Q['gives']> extends { rows: readonly (infer R)[] } ? R : never

/** A list as a spreadsheet: the query it shows, its title, and a column per thing shown. */
export type Spreadsheet<Q extends Query = Query> = Readonly<{
  tag: 'spreadsheet'
  query: Q
  title: string
  columns: readonly (Column & Readonly<{ of: (row: Listed<Q>) => Cell }>)[]
}>

/** Lets a list be taken away as a spreadsheet: the same question, the same filters, all its rows, under the same walls. */
export const spreadsheetOf = <Q extends Query>(
  query: Q,
  title: string,
  columns: Spreadsheet<Q>['columns'],
): Spreadsheet<Q> => ({
  tag: 'spreadsheet',
  query,
  title,
  columns,
})
