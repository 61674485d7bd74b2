import type { Day } from '../../core/pure/days.ts'
import type { InspectionReport, ReportChapter, ReportParagraph, ReportPart, ReportWording, Words } from './nouns.ts'
import { driftOf, wordsOfSheet } from './rules.ts'
import type { SignedSheet } from './store.ts'

type Walled = Readonly<{ authority: string; inspection: string; report: string }>
type NewId = () => string

const unquoted = {
  sheet: null,
  sheetNumber: '',
  sheetHash: null,
  sheetTitle: '',
  sheetText: '',
  sheetNature: '',
  sheetResponsibility: '',
}
const unaccepted = { acceptedWording: null, acceptedReason: '', acceptedBy: null, acceptedOn: null }

/** A paragraph of one's own words, and its first wording. */
export function ownParagraph(
  walls: Walled,
  says: Readonly<{ id: string; chapter: string; place: number; kind: 'overall' | 'suggestion' | 'free' }>,
  words: Words,
): ReportParagraph {
  return { ...walls, ...says, ...words, wording: 1, ...unquoted, ...unaccepted, version: 1 }
}

/** What a paragraph keeps of the sheet it quotes. */
export function quoting(sheet: SignedSheet) {
  const { title, text, nature, responsibility } = wordsOfSheet(sheet.words)
  return {
    sheet: sheet.id,
    sheetNumber: sheet.number,
    sheetHash: sheet.hash,
    sheetTitle: title,
    sheetText: text,
    sheetNature: nature,
    sheetResponsibility: responsibility,
  }
}

/** The paragraph that a sheet becomes, in the sheet's own words. */
export const problemFrom = (
  sheet: SignedSheet,
  walls: Walled,
  { id, chapter, place }: Readonly<{ id: string; chapter: string; place: number }>,
): ReportParagraph => ({
  ...walls,
  id,
  chapter,
  place,
  kind: 'problem',
  ...wordsOfSheet(sheet.words),
  wording: 1,
  ...quoting(sheet),
  ...unaccepted,
  version: 1,
})

/** The words of a paragraph as they stand, to be kept. */
export function wordingOf(one: ReportParagraph, id: string, by: string, onDay: Day): ReportWording {
  const { authority, inspection, report, wording, title, text, nature, responsibility } = one
  return {
    id,
    authority,
    inspection,
    report,
    paragraph: one.id,
    wording,
    title,
    text,
    nature,
    responsibility,
    by,
    onDay,
  }
}

/** The paragraphs as they are sent to review, frozen, by heading and place. */
export function partsFrom(
  report: InspectionReport,
  paragraphs: readonly ReportParagraph[],
  chapters: readonly ReportChapter[],
  asked: readonly string[],
  newId: NewId,
): ReportPart[] {
  const { authority, inspection, id, trips: trip } = report
  const heads = new Map(chapters.map((one, n) => [one.id, { n, title: one.title }]))
  const at = (one: ReportParagraph) => heads.get(one.chapter)?.n ?? 0
  return [...paragraphs]
    .sort((a, b) => at(a) - at(b) || a.place - b.place)
    .map((one, n) => ({
      id: newId(),
      authority,
      inspection,
      report: id,
      trip,
      paragraph: one.id,
      place: n + 1,
      chapter: heads.get(one.chapter)?.title ?? '',
      kind: one.kind,
      title: one.title,
      text: one.text,
      nature: one.nature,
      responsibility: one.responsibility,
      differs: driftOf(one).length > 0,
      discipline: asked.includes('discipline'),
      organisation: asked.includes('organisation'),
      shown: false,
    }))
}
