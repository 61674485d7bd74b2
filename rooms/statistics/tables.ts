import type { Once } from '../../core/server/tables.ts'
import type { FigureReport } from './fixed.ts'
import type { Side } from './nouns.ts'
import type { FigurePackage, Subordinate } from './rollup.ts'
import type { Measure } from './rules/measures.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    statisticsDelta: {
      id: Once<string>
      authority: Once<string>
      measure: Once<Measure>
      part: Once<string>
      area: Once<string | null>
      round: Once<string | null>
      kind: Once<string>
      day: Once<string>
      n: Once<number>
    }
    statisticsTotal: {
      authority: Once<string>
      measure: Once<Measure>
      part: Once<string>
      day: Once<string>
      n: number
    }
    statisticsCell: {
      authority: Once<string>
      measure: Once<Measure>
      side: Once<`${Side}${'' | '.year' | '.all'}`>
      key: Once<string>
      part: Once<string>
      month: Once<string>
      n: number
    }
    statisticsPlace: {
      id: Once<string>
      authority: Once<string>
      round: Once<string>
      area: Once<string | null>
      kind: Once<string>
    }
    statisticsCounted: {
      thing: Once<string>
      authority: Once<string>
      area: string | null
      round: string | null
      kind: string
      counts: unknown
    }
    statisticsSubordinate: Subordinate
    statisticsPackage: FigurePackage
    statisticsReport: FigureReport
    statisticsGeneration: { whole: Once<boolean>; generation: number }
  }
  interface Owned {
    statistics:
      | 'statisticsDelta'
      | 'statisticsTotal'
      | 'statisticsCell'
      | 'statisticsPlace'
      | 'statisticsCounted'
      | 'statisticsGeneration'
      | 'statisticsSubordinate'
      | 'statisticsPackage'
      | 'statisticsReport'
  }
}
