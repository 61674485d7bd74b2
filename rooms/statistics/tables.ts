import type { Once } from '../../core/server/tables.ts'
import type { Measure } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    statisticsDelta: {
      id: Once<string>
      authority: Once<string>
      measure: Once<Measure>
      day: Once<string>
      n: Once<number>
    }
    statisticsTotal: { authority: Once<string>; measure: Once<Measure>; day: Once<string>; n: number }
  }
  interface Owned {
    statistics: 'statisticsDelta' | 'statisticsTotal'
  }
}
