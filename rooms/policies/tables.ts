import type { Once } from '../../core/server/tables.ts'
import type { CalendarDay, Category, Limit, Series } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    policiesLimit: Limit
    policiesCategory: Category
    policiesSeries: Series
    policiesNumber: { authority: Once<string>; series: Once<string>; year: Once<number>; last: number }
    policiesDay: CalendarDay
  }
  interface Owned {
    policies: 'policiesLimit' | 'policiesCategory' | 'policiesSeries' | 'policiesNumber' | 'policiesDay'
  }
}
