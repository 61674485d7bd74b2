import type * as z from 'zod'
import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { ended, nameIn } from '../../../core/pure/paper/words.ts'
import { headingNumber, type Piece } from '../../../core/pure/paper.ts'
import { inspectionReportPage } from '../contract.ts'

type Part = Readonly<{
  chapter: string
  kind: string
  title: string
  text: string
  nature: string
  responsibility: string
}>

type Page = z.output<(typeof inspectionReportPage)['gives']>

const texts = (said: readonly string[]): Piece[] =>
  said
    .flatMap((text) => text.split('\n'))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'text', text }))

/** What follows the phenomenon: its nature, and whose responsibility it is. */
const threePart = ({ nature, responsibility }: Part): string =>
  [ended(nature.trim()), responsibility.trim() === '' ? '' : `责任主体：${ended(responsibility.trim())}`].join('')

/** Problems by chapter in three-part sentences: phenomenon, nature, responsibility (domain 4.12). */
function problems(chapters: readonly string[], parts: readonly Part[]): Piece[] {
  const filled = chapters.filter((title) => parts.some(({ chapter }) => chapter === title))
  return filled.flatMap((title, n): Piece[] => [
    { kind: 'heading', level: 2, text: `${headingNumber(2, n + 1)}${title}` },
    ...parts
      .filter(({ chapter }) => chapter === title)
      .flatMap((one, m): Piece[] => [
        { kind: 'heading', level: 3, text: `${m + 1}.${one.title}` },
        ...texts([one.text, threePart(one)]),
      ]),
  ])
}

/** What the report says; those who hear it see no paragraphs but the parts that were reviewed, which are the same words (3.2, step 10). */
function partsOf({ paragraphs, parts, chapters }: Page): Part[] {
  const byPlace = (a: { place: number }, b: { place: number }) => a.place - b.place
  if (paragraphs.length === 0) return [...parts].sort(byPlace)
  const said = [...paragraphs].sort(byPlace)
  return [...chapters].sort(byPlace).flatMap(({ id, title }) => {
    return said.filter(({ chapter }) => chapter === id).map((one) => ({ ...one, chapter: title }))
  })
}

const reportFields = {
  overall: '基本情况和总体评价',
  problems: '巡察发现的主要问题',
  suggestions: '意见建议',
  other: '其他情况',
} as const

/** 巡察报告 (domain 4.12): upward; its attachments by title. The leads about key persons are an attachment of their own, never its text. */
export const reportPaper = paperOf({
  kind: 'report',
  name: '巡察报告',
  clause: '4.12',
  noun: 'inspectionReport',
  circle: 'team',
  fields: reportFields,
  asks: { page: asking(inspectionReportPage, (inspectionReport) => ({ inspectionReport })) },
  fill: ({ page }) => {
    const { report, attachments, names } = page
    const parts = partsOf(page)
    const of = (kind: string) => parts.filter((one) => one.kind === kind)
    const plain = (kind: string) => ({ pieces: texts(of(kind).map((one) => one.text)) })
    const inOrder = [...new Set(parts.map(({ chapter }) => chapter))]
    return {
      number: report.number,
      title: report.title,
      inspection: report.inspection,
      values: {
        overall: plain('overall'),
        problems: { pieces: problems(inOrder, of('problem')) },
        suggestions: plain('suggestion'),
        other: plain('free'),
      },
      head: {
        issuer: '巡察组报告',
        addressee: '巡察工作领导小组',
        upward: nameIn(names, report.submittedBy),
        signed: { by: page.teamName || '巡察组', on: report.submittedOn },
        printed: page.teamName || '巡察组',
        annex: [...attachments].sort((a, b) => a.place - b.place).map((one) => one.title),
        marks: { copy: '', secrecy: '内部', urgency: '' },
      },
    }
  },
  lay: (filling) => asDocument({ name: '巡察报告', fields: reportFields })(filling),
})
