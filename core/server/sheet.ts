import type * as z from 'zod'
import type { Query } from '../pure/contract.ts'
import type { Cell, Column } from './xlsx/cells.ts'

type Listed<Q extends Query> = z.infer<Q['gives']> extends { rows: readonly (infer R)[] } ? R : never

/** A list as a spreadsheet: the query it shows, its title, and a column per thing shown. */
export type SheetOf<Q extends Query = Query> = Readonly<{
  tag: 'sheet'
  query: Q
  title: string
  columns: readonly (Column & Readonly<{ of: (row: Listed<Q>) => Cell }>)[]
}>

/** Lets a list be taken away as a spreadsheet: the same question, the same filters, all its rows, under the same walls. */
export const sheetOf = <Q extends Query>(query: Q, title: string, columns: SheetOf<Q>['columns']): SheetOf<Q> => ({
  tag: 'sheet',
  query,
  title,
  columns,
})
