import { createPrivateKey } from 'node:crypto'
import { signedNote } from '../../../core/server/log/note.ts'
import { signerOf } from '../../../core/server/log/signer.ts'
import { type Cell, generation } from '../../../rooms/statistics/rules/measures.ts'
import { packed, textOf } from '../../../rooms/statistics/rules/packages.ts'
import { zh } from '../../../rooms/statistics/texts/zh.ts'
import type { Teller } from '../teller.ts'
import { numbered } from './numbers.ts'

/** An Ed25519 key of 32 sevens: that of an office that is invented. */
const key = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
})

const figures: readonly Cell[] = [
  { measure: 'inspectionsEntered', part: '', n: '6' },
  { measure: 'sheetsAdopted', part: 'decisions', n: '11' },
  { measure: 'tasksOpened', part: 'done', n: '9' },
  { measure: 'tasksOpened', part: 'open', n: '2' },
  { measure: 'rulesMade', part: '', n: '4' },
]

/** The year's report and that of a round, fixed; the round's takes its number. */
async function fixReports(t: Teller, round: string, year: number): Promise<void> {
  const office = t.wears('office', 'office')
  const [fromMonth, untilMonth] = [`${year}-01`, `${year}-12`]
  const [ofYear, ofRound] = [t.name('report of the year'), t.name('report of the round')]
  await t.does(office, 'fixReport', { id: ofYear, report: 'year', fromMonth, untilMonth })
  await t.does(office, 'fixReport', { id: ofRound, report: 'round', round, fromMonth: '', untilMonth: '' })
  for (const [paper, about, title] of [
    ['figureYear', ofYear, `${year}年巡察工作报告`],
    ['figureRound', ofRound, '综合情况报告'],
  ] as const)
    await numbered(t, paper, { about, inspection: null, title })
}

/** An office below sends its figures of the last year as a signed package, and the county makes its own for the city (逐级汇总). */
async function rollUp(t: Teller, year: number): Promise<void> {
  const office = t.wears('office', 'office')
  const signer = signerOf('mingcha/demo-zone', key)
  const name = '固镇经济开发区巡察工作站'
  await t.does(office, 'nameSubordinate', { id: t.name('office below'), name, verifier: signer.verifier })
  const [fromMonth, untilMonth] = [`${year}-01`, `${year}-12`]
  const says = {
    from: fromMonth,
    until: untilMonth,
    number: 1,
    replaces: null,
    made: `${year + 1}-01-05`,
    counting: generation,
    names: {},
    within: [],
  }
  const content = packed({ office: name, ...says } as never, figures, (measure) => zh.words[`definition.${measure}`])
  const text = signedNote(textOf(content), signer.keys)
  await t.does(office, 'takePackage', { id: t.name('package of the office below'), text })
  await t.does(office, 'makePackage', { id: t.name('package of the county'), fromMonth, untilMonth })
}

/** What is told of the figures of a year that is over. */
export async function closeYear(t: Teller, round: string, year: number): Promise<void> {
  await rollUp(t, year)
  await fixReports(t, t.id(round), year)
}
