import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../texts/en.ts'
import { zh } from '../texts/zh.ts'
import { type Formula, type FormulaName, formulaNames, formulas } from './formulas.ts'
import { generation, measures, saysOf } from './measures.ts'
import { reportNames, reports, type Section } from './reports.ts'

/**
 * Domain 6.1 line by line, in its order: by which formulas each is reckoned. Written from the document by hand and sharing nothing with the code; a line without a
 * formula, and a formula of no line, is red. There are no exceptions.
 */
const lines: readonly (readonly [name: string, ...formulas: FormulaName[]])[] = [
  ['覆盖率', 'coverageDirect', 'coverageBoth'],
  ['有效覆盖', 'coverageDirect', 'perUnit', 'evidenceComplete', 'rectified'],
  ['问题数', 'problems', 'problemsImmediate'],
  ['分类构成', 'problems'],
  ['整改完成率', 'rectified', 'rectifiedMostly', 'rectifiedWithoutStaged'],
  ['立行立改完成率', 'immediateOral', 'immediateNotice'],
  ['按期完成率', 'inTime'],
  ['反弹率', 'relapsed'],
  ['线索办结率', 'leadsClosed'],
  ['线索立案率、处置率', 'leadCases', 'casesOpened', 'leadsHandled', 'leadPersons'],
  ['四种形态', 'dealtWith', 'formOne', 'formTwo', 'formThree', 'formFour'],
  ['挽回损失', 'refunded', 'recovered', 'avoided'],
  ['制度数', 'rulesMade', 'rulesAmended', 'rulesAbolished'],
  ['建议书采纳率', 'adviceAdopted', 'adviceLetters'],
  ['满意度', 'satisfied', 'invalidSheets'],
  ['覆盖测评', 'keyTalks'],
  ['整改评估得分', 'evaluationScore', 'evaluationsLowest'],
]
/** What the tables of 4.14 and the reports of 6.2 ask for besides: held to account; teams and people of a year; days of immediate rectification. */
const besides: readonly FormulaName[] = ['heldToAccount', 'teamsFormed', 'appointed', 'immediateDays']

const [counting, coverage] = ['../counting/sources.ts', '../reads/reports.ts'].map((path) =>
  readFileSync(join(import.meta.dirname, path), 'utf8'),
) as [string, string]

test('every line of domain 6.1 has its formulas, and every formula its line', () => {
  expect(lines).toHaveLength(17)
  for (const [name, ...of] of lines) expect(of.length, name).toBeGreaterThan(0)
  const named = new Set([...lines.flatMap(([, ...of]) => of), ...besides])
  expect([...named].filter((one) => !formulaNames.includes(one))).toEqual([])
  expect(formulaNames.filter((one) => !named.has(one))).toEqual([])
})

test('every measure is counted from rows by a source, or stands as of a day by coverage; each is counted by the definitions of now', () => {
  const uncounted = measures.filter((one) =>
    saysOf(one).asOfNow ? !coverage.includes(`measure: '${one}'`) : !counting.includes(`'${one}'`),
  )
  expect(uncounted).toEqual([])
  expect(measures.filter((one) => (saysOf(one).since ?? 0) > generation)).toEqual([])
})

test('every formula and every measure has its name and its definition in both languages, which are not the name once more', () => {
  for (const words of [zh.words, en.words] as Readonly<Record<string, string>>[]) {
    const short = formulaNames.filter(
      (one) => (words[`formulaSays.${one}`] ?? '').length < 6 || !words[`formula.${one}`],
    )
    expect(short).toEqual([])
    expect(measures.filter((one) => (words[`definition.${one}`] ?? '').length < 8 || !words[`measure.${one}`])).toEqual(
      [],
    )
  }
  for (const one of formulaNames) {
    const { of, by = [] }: Formula = formulas[one]
    expect([...of, ...by].every(({ measure }) => measures.includes(measure))).toBe(true)
  }
})

test('every formula but those of coverage, which has tables of its own, stands in a report that is filed (domain 6.2)', () => {
  const sections = reportNames.flatMap((name): readonly Section[] => reports[name])
  const printed = new Set(sections.flatMap((one) => ('formulas' in one ? [...one.formulas] : [])))
  const covered: readonly FormulaName[] = ['coverageDirect', 'coverageBoth']
  expect(formulaNames.filter((one) => !printed.has(one) && !covered.includes(one))).toEqual([])
  expect(sections.some((one) => 'coverage' in one)).toBe(true)
})

/** Domain 6.2 line by line: what each report must hold, as sections. Teams are evaluated on a page of their own (6.6). */
const filed: readonly (readonly [name: string, report: (typeof reportNames)[number], ...sections: string[]])[] = [
  ['本轮巡察综合情况报告', 'round', 'overview', 'categories', 'advice'],
  ['年度工作报告', 'year', 'force', 'overview', 'categories', 'receivers', 'leadRates', 'money', 'byRound', 'byArea'],
  ['全覆盖进度表', 'coverage', 'coverageByKind', 'coverageByArea'],
  ['整改情况统计表', 'rectification', 'standings', 'rates', 'tasksByCategory', 'money', 'rules'],
  ['线索办理统计', 'leads', 'receivers', 'outcomes', 'ages', 'forms', 'byMonth'],
  ['对村巡察统计', 'villages', 'byKind', 'categories', 'byArea'],
  ['立行立改周报', 'immediate', 'immediate', 'byWeek'],
]

test('every report of domain 6.2 that is a table of figures is there with what it must hold', () => {
  expect(filed.map(([, report]) => report).toSorted()).toEqual(reportNames.toSorted())
  for (const [name, report, ...sections] of filed) {
    const keys = (reports[report] as readonly Section[]).map(({ key }) => key)
    expect(
      sections.filter((one) => !keys.includes(one)),
      name,
    ).toEqual([])
  }
  for (const words of [zh.words, en.words] as Readonly<Record<string, string>>[])
    expect(reportNames.flatMap((name) => reports[name].filter(({ key }) => !words[`section.${key}`]))).toEqual([])
})
