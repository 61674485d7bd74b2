import type { Day } from '../../core/pure/days.ts'
import type { Evidence, Sheet } from './nouns.ts'
import { actedOnPaper, citationOf, topicsOnPaper } from './rules/ground.ts'

/** One line of the form: a key of the room's words, and what stands beside it. Codes are worded by whoever prints. */
export type PaperLine = Readonly<{ label: string; text: string } | { label: string; codes: readonly string[] }>

/** The printed working sheet (domain 4.11): a pure model that HTML shows now, and DOCX later. */
export type SheetPaper = Readonly<{
  number: string
  revision: number
  hash: string
  /** What the QR code says: kind, number, revision, hash. */
  code: string
  head: readonly PaperLine[]
  body: readonly PaperLine[]
  evidence: readonly Readonly<{ place: number; title: string; page: string; form: string; singleWitness: boolean }>[]
  /** The last head of the log when this was printed: how many records are sealed and their root; null before the first. */
  sealed: Readonly<{ size: number; root: string }> | null
  /** Who signs where; a name is printed where the person is known, the signature and the day are left to the pen. */
  signatures: readonly Readonly<{ label: string; name: string; day: Day | null }>[]
}>

export type SheetPaperOf = Readonly<{
  sheet: Sheet
  hash: string
  bodyName: string
  teamName: string
  roundName: string
  evidence: readonly Evidence[]
  names: Readonly<Record<string, string>>
  /** The leader of the team, who is to sign. */
  leader: string
  head: Readonly<{ size: number; root: string }> | null
}>

/** The form of 4.11 out of a sheet. Nothing but what the sheet says appears; a blank field is printed blank. */
export function sheetPaper(of: SheetPaperOf): SheetPaper {
  const { sheet, hash, evidence, names } = of
  const { number, revision } = sheet
  const name = (person: string | null) => (person === null ? '' : (names[person] ?? ''))
  const line = (label: keyof Sheet & string): PaperLine => ({ label, text: String(sheet[label] ?? '') })
  const code = (label: string, ...words: readonly string[]): PaperLine => ({
    label,
    codes: words.filter((word) => word !== '').map((word) => `${label}.${word}`),
  })
  return {
    number,
    revision,
    hash,
    sealed: of.head === null ? null : { size: of.head.size, root: of.head.root },
    code: `mingcha:sheet:${number}:${revision}:${hash}`,
    head: [
      { label: 'number', text: number },
      { label: 'body', text: of.bodyName },
      { label: 'round', text: of.roundName },
      { label: 'team', text: of.teamName },
    ],
    body: [
      line('title'),
      { label: 'category', codes: [sheet.category, ...(sheet.subcategory ? [sheet.subcategory] : [])] },
      ...(sheet.content ? [{ label: 'content', codes: [sheet.content] }] : []),
      ...(sheet.themes ? [code('themes', ...sheet.themes.split(','))] : []),
      ...(sheet.topics.length > 0 ? [{ label: 'topics', text: topicsOnPaper(sheet.topics) }] : []),
      code('disciplines', ...sheet.disciplines.split(',')),
      code('root', sheet.root),
      code('key', sheet.key),
      code('power', sheet.power),
      code('spread', sheet.spread),
      code('source', sheet.source),
      line('overview'),
      line('facts'),
      { label: 'actedOn', text: [actedOnPaper(sheet), sheet.actedOn].filter((part) => part !== '').join('；') },
      { label: 'basis', text: [...sheet.rules.map(citationOf), sheet.basis].filter((part) => part !== '').join('\n') },
      line('nature'),
      line('consequence'),
      line('responsible'),
      line('explanation'),
      line('surface'),
      line('cause'),
      line('focus'),
      line('opinion'),
      code('proposal', sheet.proposal),
    ],
    evidence: [...evidence]
      .sort((a, b) => a.place - b.place)
      .map(({ title, page, form, singleWitness }, n) => ({ place: n + 1, title, page, form, singleWitness })),
    signatures: [
      { label: 'handlerOne', name: name(sheet.handlerOne), day: sheet.draftedOn },
      { label: 'handlerTwo', name: name(sheet.handlerTwo), day: null },
      { label: 'checkedBy', name: name(sheet.checkedBy), day: sheet.checkedOn },
      { label: 'signedBy', name: sheet.signedBy === null ? of.leader : name(sheet.signedBy), day: sheet.signedOn },
    ],
  }
}
