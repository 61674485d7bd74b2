import type { Official, Piece, Value } from '../paper.ts'
import { headingNumber, isPieces, isTable } from '../paper.ts'
import { type Filling, type PaperKind, paragraphs } from './kind.ts'

const noMarks = { copy: '', secrecy: '', urgency: '' } as const

/** One field as paragraphs or a table. */
export const piecesOf = (value: Value): readonly Piece[] =>
  isPieces(value)
    ? value.pieces
    : isTable(value)
      ? [{ kind: 'table', table: value }]
      : paragraphs(value).map((text) => ({ kind: 'text' as const, text }))

/** Fields under headings of the first level, 一、二、三、; a field that says nothing has no heading. */
export function chapters<F extends string>(
  fields: Readonly<Record<F, string>>,
  filling: Filling<F>,
  keys: readonly F[],
): Piece[] {
  const said = keys.filter((key) => piecesOf(filling.values[key]).length > 0)
  return said.flatMap((key, n): Piece[] => [
    { kind: 'heading', level: 1, text: `${headingNumber(1, n + 1)}${fields[key]}` },
    ...piecesOf(filling.values[key]),
  ])
}

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
    body,
    annex: head?.annex ?? [],
    signed,
    copyTo: head?.copyTo ?? '',
    printed: { by: head?.printed ?? issuer, on: signed.on },
  }
}

/** Lays a kind out as an official document: an opening without a heading, then a chapter per field, in the order the kind names them. */
export const asDocument =
  <F extends string>(says: Pick<PaperKind<F>, 'name' | 'fields'>, opening: readonly F[] = []) =>
  (filling: Filling<F>): Official => {
    const keys = (Object.keys(says.fields) as F[]).filter((key) => !opening.includes(key))
    const first = opening.flatMap((key) => piecesOf(filling.values[key]))
    return documentOf(says.name, filling, [...first, ...chapters(says.fields, filling, keys)])
  }
