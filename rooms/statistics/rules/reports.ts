import type { FormulaName } from './formulas.ts'
import type { Measure } from './measures.ts'

/** A part of a report: results of formulas, the parts of a measure with their shares, or a table by area, round, kind or month. */
export type Section = Readonly<
  | { key: string; formulas: readonly FormulaName[] }
  | { key: string; parts: Measure }
  | { key: string; by: 'area' | 'round' | 'kind' | 'month' | 'week'; measures: readonly Measure[] }
  | { key: string; ages: 'leadsStanding' }
  | { key: string; coverage: 'kind' | 'area' }
>

const problems: Section[] = [
  { key: 'overview', formulas: ['problems', 'problemsImmediate', 'perUnit', 'evidenceComplete'] },
  { key: 'categories', parts: 'sheetsAdopted' },
  { key: 'tags', parts: 'problemsTagged' },
  { key: 'ways', parts: 'problemsRouted' },
]
const force: Section = { key: 'force', formulas: ['teamsFormed', 'appointed'] }
const rectified: Section[] = [
  { key: 'standings', parts: 'tasksOpened' },
  { key: 'rates', formulas: ['rectified', 'rectifiedMostly', 'rectifiedWithoutStaged', 'inTime', 'relapsed'] },
]
const evaluated: Section = { key: 'evaluated', formulas: ['evaluationScore', 'evaluationsLowest'] }
const results: Section[] = [
  { key: 'money', formulas: ['refunded', 'recovered', 'avoided'] },
  { key: 'rules', formulas: ['rulesMade', 'rulesAmended', 'rulesAbolished', 'heldToAccount'] },
]
const leads: Section[] = [
  { key: 'receivers', parts: 'leadsTransferred' },
  { key: 'outcomes', parts: 'leadsStanding' },
  { key: 'leadRates', formulas: ['leadsClosed', 'leadCases', 'casesOpened', 'leadsHandled', 'leadPersons'] },
  { key: 'forms', formulas: ['dealtWith', 'formOne', 'formTwo', 'formThree', 'formFour'] },
]
const advice: Section[] = [
  { key: 'advice', formulas: ['adviceLetters', 'adviceAdopted', 'satisfied', 'invalidSheets', 'keyTalks'] },
]
const byArea = (...measures: Measure[]): Section => ({ key: 'byArea', by: 'area', measures })

/** The reports of domain 6.2, each with its sections in order. Teams are evaluated on a page of their own (6.6). */
export const reports = {
  round: [force, ...problems, ...rectified, evaluated, ...results, ...leads, ...advice],
  year: [
    force,
    ...problems,
    ...rectified,
    evaluated,
    ...results,
    ...leads,
    ...advice,
    { key: 'byRound', by: 'round', measures: ['inspectionsEntered', 'sheetsAdopted', 'tasksOpened'] },
    byArea('inspectionsEntered', 'sheetsAdopted', 'tasksOpened'),
  ],
  coverage: [
    { key: 'coverageByKind', coverage: 'kind' },
    { key: 'coverageByArea', coverage: 'area' },
  ],
  rectification: [
    ...rectified,
    { key: 'tasksByCategory', parts: 'tasksByCategory' },
    evaluated,
    ...results,
    byArea('tasksOpened', 'tasksClosed', 'refundedFen', 'recoveredFen', 'avoidedFen'),
  ],
  leads: [
    ...leads,
    { key: 'ages', ages: 'leadsStanding' },
    { key: 'byMonth', by: 'month', measures: ['leadsTransferred', 'leadsStanding'] },
  ],
  villages: [
    {
      key: 'byKind',
      by: 'kind',
      measures: ['inspectionsEntered', 'householdsVisited', 'sheetsAdopted', 'tasksOpened'],
    },
    { key: 'levels', parts: 'tasksByLevel' },
    { key: 'categories', parts: 'sheetsAdopted' },
    byArea('inspectionsEntered', 'householdsVisited', 'sheetsAdopted'),
  ],
  immediate: [
    { key: 'immediate', formulas: ['immediateOral', 'immediateNotice', 'immediateDays'] },
    { key: 'byWeek', by: 'week', measures: ['immediateIssued', 'immediateClosed', 'immediateDays'] },
    { key: 'byMonth', by: 'month', measures: ['immediateIssued', 'immediateClosed'] },
  ],
} as const satisfies Readonly<Record<string, readonly Section[]>>

export type ReportName = keyof typeof reports
export const reportNames = Object.keys(reports) as [ReportName, ...ReportName[]]
export const sectionsOf = (report: ReportName): readonly Section[] => reports[report]
