import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import { lengthOf } from '../policies/rules/working.ts'
import type { InspectionReport, PartOpinion, ReportParagraph, ReportPart } from './nouns.ts'
import * as rule from './rules.ts'
import { lacking, lengthOfAll } from './rules/length.ts'

const on = '2026-03-02' as never
const report = { state: 'drafting', writers: ['w'], trips: 0, returns: 0, agreedBy: [] } as unknown as InspectionReport
const paragraph = (more: object = {}): ReportParagraph => {
  const words = { title: '甲', text: '现象', nature: '定性', responsibility: '责任' }
  return {
    id: 'p',
    kind: 'problem',
    ...words,
    wording: 1,
    sheet: 's',
    sheetNumber: '3巡-1组-001',
    sheetTitle: '甲',
    sheetText: '现象',
    sheetNature: '定性',
    sheetResponsibility: '责任',
    acceptedWording: null,
    chapter: 'c',
    place: 1,
    ...more,
  } as unknown as ReportParagraph
}
const overall = paragraph({
  id: 'o',
  kind: 'overall',
  sheet: null,
  title: '',
  text: '总体评价',
  nature: '',
  responsibility: '',
})
const submission = (paragraphs: ReportParagraph[], more: object = {}) => ({
  paragraphs,
  left: 0,
  moved: 0,
  bounds: { report: undefined, overall: undefined },
  lengthReason: '',
  teamFirst: false,
  ...more,
})
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')

describe('what keeps a draft from being sent', () => {
  const span = { low: 10, high: 20 }
  test.each([
    ['nothing', submission([overall, paragraph()]), 'done'],
    ['the team has not met', submission([overall, paragraph()], { teamFirst: true }), 'reports.other-body-first'],
    ['no overall judgement', submission([paragraph()]), 'reports.no-overall'],
    ['no problem', submission([overall]), 'reports.no-problem'],
    ['no nature', submission([overall, paragraph({ nature: ' ', sheetNature: ' ' })]), 'reports.three-parts'],
    ['no responsibility', submission([overall, paragraph({ responsibility: '' })]), 'reports.three-parts'],
    ['other words', submission([overall, paragraph({ text: '别的' })]), 'reports.differs'],
    ['other words accepted', submission([overall, paragraph({ text: '别的', acceptedWording: 1 })]), 'done'],
    [
      'accepted before the last wording',
      submission([overall, paragraph({ text: '别', wording: 2, acceptedWording: 1 })]),
      'reports.differs',
    ],
    ['a sheet signed anew', submission([overall, paragraph()], { moved: 1 }), 'reports.sheet-moved'],
    ['a sheet without place or reason', submission([overall, paragraph()], { left: 1 }), 'reports.sheets-left'],
    ['within the length', submission([overall, paragraph()], { bounds: { report: span, overall: undefined } }), 'done'],
    [
      'too short',
      submission([overall, paragraph()], { bounds: { report: { low: 12, high: 20 }, overall: undefined } }),
      'reports.length',
    ],
    [
      'too short, with a reason',
      submission([overall, paragraph()], {
        bounds: { report: { low: 12, high: 20 }, overall: undefined },
        lengthReason: '小',
      }),
      'done',
    ],
    [
      'overall too long',
      submission([overall, paragraph()], { bounds: { report: undefined, overall: { low: 1, high: 3 } } }),
      'reports.length',
    ],
  ])('%s', (_, says, expected) => {
    expect(code(rule.submit(report, says as rule.Submission, 'who' as never, on))).toBe(expected)
  })

  test('sending counts a trip, sending back a return; words are frozen in between', () => {
    const sent = rule.submit(
      report,
      submission([overall, paragraph()]) as rule.Submission,
      'who' as never,
      on,
    ) as InspectionReport
    expect(sent).toMatchObject({ state: 'underReview', trips: 1 })
    expect(code(rule.write(sent, 'w'))).toBe('reports.frozen')
    expect(rule.sendBack(sent)).toMatchObject({ state: 'drafting', returns: 1 })
    expect(code(rule.sendBack(report))).toBe('flow.not-now')
    expect(rule.write(report, 'n')).toMatchObject({ writers: ['w', 'n'] })
  })
})

describe('differences', () => {
  test('a paragraph differs exactly where its words are not those of its sheet', () => {
    const word = fc.constantFrom('甲', '乙', '')
    fc.assert(
      fc.property(word, word, word, (text, nature, sheetText) => {
        const one = paragraph({ text, nature, sheetText, sheetNature: '甲' })
        const fields = rule.driftOf(one)
        expect(fields.includes('text')).toBe(text !== sheetText)
        expect(fields.includes('nature')).toBe(nature !== '甲')
        expect(rule.waitsForAcceptance(one)).toBe(fields.length > 0)
      }),
      { seed: 11 },
    )
    expect(rule.driftOf(paragraph({ sheet: null, text: '别的' }))).toEqual([])
  })

  test('accepted by another than who gave the words, once per wording', () => {
    const differs = paragraph({ text: '别的', wording: 2 })
    expect(code(rule.acceptIt(differs, 'w', 'w', '由', on))).toBe('reports.worded-by-you')
    expect(code(rule.acceptIt(paragraph(), 'w', 'x', '由', on))).toBe('reports.no-difference')
    const accepted = rule.acceptIt(differs, 'w', 'x', '由', on) as ReportParagraph
    expect(accepted).toMatchObject({ acceptedWording: 2, acceptedBy: 'x' })
    expect(code(rule.acceptIt(accepted, 'w', 'x', '由', on))).toBe('reports.accepted-already')
  })

  test('another wording must say something, and something else', () => {
    const words = { title: '甲', text: '现象', nature: '定性', responsibility: '责任' }
    expect(code(rule.word(paragraph(), words))).toBe('reports.nothing-changed')
    expect(code(rule.word(paragraph(), { ...words, text: ' ' }))).toBe('reports.empty')
    expect(rule.word(paragraph(), { ...words, text: '新' })).toMatchObject({ wording: 2, text: '新' })
  })
})

describe('joint review', () => {
  const under = { ...report, state: 'underReview' } as InspectionReport
  const parts = [{ id: 'a' }, { id: 'b' }] as unknown as ReportPart[]
  const says = (part: string, hat: string, verdict: string, answeredOn: string | null = null) =>
    ({ part, hat, verdict, answeredOn }) as unknown as PartOpinion
  const both = [says('a', 'office', 'agree'), says('b', 'office', 'agree')]
  test.each([
    ['agreed', both, 'x', 'done'],
    ['by a writer', both, 'w', 'reports.written-by-you'],
    ['one part unsaid', both.slice(1), 'x', 'reports.unreviewed'],
    ['a change wanted', [both[0], says('b', 'office', 'change')], 'x', 'reports.changes-wanted'],
    ['a question open', [both[0], says('b', 'office', 'question')], 'x', 'reports.unanswered'],
    ['a question answered', [both[0], says('b', 'office', 'question', '2026-03-02')], 'x', 'done'],
    ['another’s change', [...both, says('a', 'discipline', 'change')], 'x', 'reports.changes-wanted'],
  ])('%s', (_, opinions, by, expected) => {
    expect(code(rule.pass(under, ['office'], parts, opinions as PartOpinion[], by as string, on))).toBe(expected)
  })
  test('a department that was asked is waited for', () => {
    expect(rule.pass(under, ['office', 'discipline'], parts, both, 'x', on)).toMatchObject({
      facts: { hat: 'discipline', count: 2 },
    })
  })
})

test('lengths count what is seen; the three parts are asked of problems alone', () => {
  expect(lengthOf(' 党 组\n织𠀀　')).toBe(4)
  expect(lengthOfAll([paragraph(), overall])).toBe(7 + 4)
  expect(lacking(paragraph({ text: '', nature: '' }))).toEqual(['text', 'nature'])
  expect(lacking(overall)).toEqual([])
})

test('a sheet is a problem by its proposal until it is routed, then by its ways; a lead never', () => {
  const sheet = (state: string, proposal: string, ways: string) => rule.goesIntoReport({ state, proposal, ways })
  expect(sheet('adopted', 'report', '')).toBe(true)
  expect(sheet('adopted', 'lead', '')).toBe(false)
  expect(sheet('routed', 'lead', 'report')).toBe(true)
  expect(sheet('routed', 'report', 'report,lead')).toBe(false)
  expect(sheet('routed', 'report', 'immediate')).toBe(false)
  expect(sheet('notAdopted', 'report', '')).toBe(false)
})

test('a sheet stands under its first topic that is a heading, else under its supervision content (S1-05)', () => {
  const titles = ['总体', '粮食安全', '四个落实', '其他']
  const topics = [{ title: '营商环境' }, { title: '粮食安全' }]
  expect(rule.headingOf(topics, '四个落实', titles)).toBe('粮食安全')
  expect(rule.headingOf([], '四个落实', titles)).toBe('四个落实')
  expect(rule.headingOf([{ title: '营商环境' }], undefined, titles)).toBeNull()
})
