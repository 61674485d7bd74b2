import type { Official, Paper, Piece, Value } from '../paper.ts'
import { headingNumber, isPieces, isTable } from '../paper.ts'
import { type Filling, type PaperKind, paragraphs, type Sent } from './kind.ts'
import { ended } from './words.ts'

const noMarks = { copy: '', secrecy: '', urgency: '' } as const

/** One field as paragraphs or a table; a list of nothing is said in a word, and no empty table is drawn. */
export const piecesOf = (value: Value): readonly Piece[] =>
  isPieces(value)
    ? value.pieces
    : isTable(value)
      ? value.rows.length === 0
        ? [{ kind: 'text', text: '无' }]
        : [{ kind: 'table', table: value }]
      : paragraphs(value).map((text) => ({ kind: 'text' as const, text }))

/** Fields under headings of the first level, 一、二、三、; a field that says nothing has no heading, and one chapter alone has no number. */
export function chapters<F extends string>(
  fields: Readonly<Record<F, string>>,
  filling: Filling<F>,
  keys: readonly F[],
): Piece[] {
  const said = keys.filter((key) => piecesOf(filling.values[key]).length > 0)
  return said.flatMap((key, n): Piece[] => [
    { kind: 'heading', level: 1, text: `${said.length === 1 ? '' : headingNumber(1, n + 1)}${fields[key]}` },
    ...piecesOf(filling.values[key]),
  ])
}

/** A paragraph of an official document is a sentence: one that ends without a sign gets its full stop. Addresses and numbers alone are none. */
const sentence = (piece: Piece): Piece =>
  piece.kind === 'text' && /\p{Script=Han}/u.test(piece.text) ? { ...piece, text: ended(piece.text.trimEnd()) } : piece

/** An official document with this body; what its head needs comes from the filling. */
export function documentOf<F extends string>(name: string, filling: Filling<F>, body: readonly Piece[]): Official {
  const { head, number } = filling
  const signed = head?.signed ?? { by: '', on: null }
  const issuer = head?.issuer ?? ''
  return {
    form: 'official',
    marks: head?.marks ?? noMarks,
    issuer,
    number,
    upward: head?.upward ?? '',
    title: filling.title ?? name,
    addressee: head?.addressee ?? '',
    body: body.map(sentence),
    annex: head?.annex ?? [],
    signed,
    copyTo: head?.copyTo ?? '',
    printed: { by: head?.printed ?? issuer, on: signed.on },
  }
}

/**
 * The set sentences of a kind of document: what leads to its chapters (现将有关情况报告如下。) and what ends them (特此报告。 妥否，请批示。). `after`: fields of what
 * came of it once it was sent, which stand below its end and are no chapters of it.
 */
export type Framed<F extends string> = Readonly<{ opens?: string; closes?: string; after?: readonly F[] }>

/** What came later, behind its label: on one line, or on lines of its own where there are several. */
const noted = (label: string, value: Value): Piece[] => {
  const texts = paragraphs(value)
  const lines = texts.length > 1 ? [`${label}：`, ...texts] : texts.map((text) => `${label}：${text}`)
  return lines.map((text) => ({ kind: 'text', text }))
}

/**
 * Lays a kind out as an official document: an opening without a heading, then a chapter per field, in the order the kind names them, between its set
 * sentences.
 */
export const asDocument =
  <F extends string>(
    { name, fields }: Pick<PaperKind<F>, 'name' | 'fields'>,
    opening: readonly F[] = [],
    { opens = '', closes = '', after = [] }: Framed<F> = {},
  ) =>
  (filling: Filling<F>): Official => {
    const keys = (Object.keys(fields) as F[]).filter((key) => !opening.includes(key) && !after.includes(key))
    return documentOf(name, filling, [
      ...opening.flatMap((key) => piecesOf(filling.values[key])),
      ...piecesOf(opens),
      ...chapters(fields, filling, keys),
      ...piecesOf(closes),
      ...after.flatMap((key) => noted(fields[key], filling.values[key])),
    ])
  }

/**
 * An official document as it goes out: what is kept beside it of number, urgency and copies stands in its head, before what its own room says of them. What has
 * no red head, and what a body issues by itself, stays as it is.
 */
export function sentAs(filling: Filling, { number, urgency, copyTo }: Sent): Filling {
  const { head } = filling
  if (!head || head.issuer === '' || head.bodys) return filling
  const marks = head.marks ?? noMarks
  return {
    ...filling,
    number: number || filling.number,
    head: {
      ...head,
      marks: { ...marks, urgency: urgency.word || marks.urgency },
      copyTo: copyTo || (head.copyTo ?? ''),
    },
  }
}

/** One of the numbered copies of an official document: its 份号 of six digits at the top left (GB/T 9704-2012 7.2.1). All copies are one version. */
export const copyOf = (paper: Paper, copy: number): Paper =>
  paper.form === 'official' && paper.issuer !== ''
    ? { ...paper, marks: { ...paper.marks, copy: copyNumber(copy) } }
    : paper

/** 份号: six digits. */
export const copyNumber = (copy: number): string => String(copy).padStart(6, '0')
