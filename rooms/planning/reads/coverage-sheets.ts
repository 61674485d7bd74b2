import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { kindWords } from '../../registry/rules/words.ts'
import * as say from '../contract.ts'
import { saidShare } from '../rules.ts'
import { zh } from '../texts/zh.ts'

const { words } = zh

/** The figures as they are shown: as planned and as of today, direct and extended apart. */
export const figuresSheet = spreadsheetOf(say.coverageFigures, words.coverageFigures, [
  { head: words.coverageOf, width: 24, of: (row) => row.name || words.ownUnits },
  { head: `${words.asPlanned}·${words['figure.scope']}`, kind: 'number', of: (row) => row.planned.scope },
  { head: `${words.asPlanned}·${words['way.direct']}`, kind: 'number', of: (row) => row.planned.direct },
  { head: `${words.asPlanned}·${words['way.extended']}`, kind: 'number', of: (row) => row.planned.extended },
  { head: `${words.asPlanned}·${words['figure.unplanned']}`, kind: 'number', of: (row) => row.planned.unplanned },
  { head: `${words.asPlanned}·${words['figure.doneDirect']}`, kind: 'number', of: (row) => row.planned.doneDirect },
  { head: `${words.asPlanned}·${words['figure.doneExtended']}`, kind: 'number', of: (row) => row.planned.doneExtended },
  { head: `${words.asOfNow}·${words['figure.scope']}`, kind: 'number', of: (row) => row.now.scope },
  { head: `${words.asOfNow}·${words['standing.direct']}`, kind: 'number', of: (row) => row.now.direct },
  { head: `${words.asOfNow}·${words['figure.rate']}`, of: (row) => saidShare(row.now.direct, row.now.scope) },
  { head: `${words.asOfNow}·${words['standing.extended']}`, kind: 'number', of: (row) => row.now.extended },
  {
    head: `${words.asOfNow}·${words['figure.both']}`,
    of: (row) => saidShare(row.now.direct + row.now.extended, row.now.scope),
  },
  { head: `${words.asOfNow}·${words['standing.underWay']}`, kind: 'number', of: (row) => row.now.underWay },
  { head: `${words.asOfNow}·${words['standing.planned']}`, kind: 'number', of: (row) => row.now.planned },
  { head: `${words.asOfNow}·${words['standing.unplanned']}`, kind: 'number', of: (row) => row.now.unplanned },
  { head: `${words.asOfNow}·${words['figure.never']}`, kind: 'number', of: (row) => row.now.never },
  { head: words.definition, width: 80, of: (row) => row.definition },
])

export const bodiesSheet = spreadsheetOf(say.coverageBodies, words.coverageBodies, [
  { head: words.body, width: 36, of: (row) => row.name },
  { head: words.under, width: 24, of: (row) => row.parentName },
  { head: words.bodyKind, of: (row) => kindWords[row.kind][0] },
  { head: words.standing, of: (row) => words[`standing.${row.standing}`] },
  { head: words.directOn, kind: 'day', of: (row) => row.directOn },
  { head: words.extendedOn, kind: 'day', of: (row) => row.extendedOn },
  { head: words.lastOn, kind: 'day', of: (row) => row.lastOn },
  { head: words.inherited, of: (row) => row.inherited },
  { head: words.plannedIn, width: 24, of: (row) => row.plannedIn },
  { head: words.dueOn, kind: 'day', of: (row) => row.dueOn },
])
