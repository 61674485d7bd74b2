import type { Once } from '../../core/server/tables.ts'
import type { Bound, CalendarDay, Category, Competence, Drawn, Limit, Ruling, Sending, Series } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    policiesLimit: Limit
    policiesCategory: Category
    policiesSeries: Series
    policiesNumber: { authority: Once<string>; series: Once<string>; year: Once<number>; last: number }
    policiesDay: CalendarDay
    policiesDrawn: Drawn
    policiesSending: Sending
    policiesBound: Bound
    policiesCompetence: Competence
    policiesRuling: Ruling
  }
  interface Owned {
    policies:
      | 'policiesLimit'
      | 'policiesCategory'
      | 'policiesSeries'
      | 'policiesNumber'
      | 'policiesDay'
      | 'policiesDrawn'
      | 'policiesSending'
      | 'policiesBound'
      | 'policiesCompetence'
      | 'policiesRuling'
  }
}
