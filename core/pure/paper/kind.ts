import type * as z from 'zod'
import type { Query } from '../contract.ts'
import type { Day } from '../days.ts'
import type { Hat } from '../hats.ts'
import {
  type Form,
  isPieces,
  isTable,
  type Line,
  type Official,
  type Paper,
  type Signing,
  type Table,
  type Value,
} from '../paper.ts'

/** What is asked besides the thing itself, as it stands in the address: a span of months, a round. */
export type More = Readonly<Record<string, string>>

/** A question a paper is filled from, and what is asked of it about one thing. Lists are asked to their end. */
export type Asking<Q extends Query = Query> = Readonly<{
  query: Q
  of: (about: string, more: More) => Readonly<Record<string, unknown>>
}>

/** Ties a question to the thing a paper is about. */
export const asking = <Q extends Query>(
  query: Q,
  of: (about: string, more: More) => Partial<z.input<Q['input']>>,
): Asking<Q> => ({
  query,
  of: of as Asking['of'],
})

type Asked = Readonly<Record<string, Asking>>
export type Given<A extends Asked> = { readonly [K in keyof A]: z.infer<A[K]['query']['gives']> }

/**
 * How a paper goes out, as it is kept beside it and not in it: its number in the register and the day that was drawn, how urgent it is (紧急程度, the code and
 * its word), whom it is copied to (抄送), in how many numbered copies (份数; 0: none bears a 份号). `version` of what is kept, 0 where nothing is.
 */
export type Sent = Readonly<{
  number: string
  on: Day | null
  urgency: Readonly<{ code: string; word: string }>
  copyTo: string
  copies: number
  version: number
}>

/** A paper of which nothing is kept beside it. */
export const notSent: Sent = {
  ...{ number: '', on: null, urgency: { code: '', word: '' }, copyTo: '', copies: 0, version: 0 },
}

/** How codes are worded on paper, by the rooms' own Chinese words (`room.key`), the day it is printed, and how it goes out. */
export type Wording = Readonly<{ say: (key: string) => string; today: Day; sent: Sent }>

/**
 * What a paper says: a value for each of its fields and who signs it. `number` and `title` as they stand in its head, `inspection`: whose file it
 * belongs into, empty for papers of a round. `head`: what an official document needs besides.
 */
export type Filling<F extends string = string> = Readonly<{
  number: string
  title?: string
  inspection: string
  values: Readonly<Record<F, Value>>
  signings?: readonly Signing[]
  code?: string
  foot?: readonly string[]
  head?: Readonly<
    Pick<Official, 'issuer' | 'addressee' | 'signed'> &
      Partial<Pick<Official, 'upward' | 'copyTo' | 'annex' | 'marks'>> &
      // Who printed it, where the mark in red is no body: 巡察组 prints what is headed 巡察组报告. `bodys`: a body issues it, under a number of its own.
      Readonly<{ printed?: string; bodys?: boolean }>
  >
}>

/** The circle of files into which a paper goes (documents: who sees it). */
export type PaperCircle = 'team' | 'rectification' | 'opinion' | 'office'

/** A kind of paper: what it is called, by which clause of domain.md 4 it stands, which fields it prints, from what, and how it is laid out. */
export type PaperKind<F extends string = string, A extends Asked = Asked> = Readonly<{
  tag: 'paper'
  kind: string
  name: string
  clause: string
  /** What it is about: the noun whose id it is asked by. */
  noun: string
  circle: PaperCircle
  /** What is read only with a purpose stands on it: it is printed by who has it open, and never filed or put together with others. */
  purpose?: true
  /** It says that something is there which hides from whom it is about: printed by who sees it, and never filed or put together with others either. */
  unfiled?: true
  /** What may be asked besides the thing, by its names in the address; without it nothing may. */
  takes?: readonly string[]
  /** The list of what it is about in a round, for what stands in no unit and no round by itself: a meeting that heard several reports. */
  ofRound?: Asking
  /** Each field by its key, and the words before it on paper. */
  fields: Readonly<Record<F, string>>
  /** The columns of fields that are lists; null where they follow from what is listed. A template repeats a row or paragraph for each of their rows. */
  columns?: Readonly<Partial<Record<F, readonly string[] | null>>>
  asks: A
  fill: (given: Given<A>, wording: Wording, about: string, more?: More) => Filling<F> | null
  lay: (filling: Filling<F>) => Paper
}>

/** Whether a paper of a kind is never filed, bundled or archived. */
export const isUnfiled = ({ purpose, unfiled }: Pick<PaperKind, 'purpose' | 'unfiled'>): boolean =>
  purpose === true || unfiled === true

/** A filling whose lists leave their head to the columns of their kind. */
type Filled<F extends string> = Omit<Filling<F>, 'values'> &
  Readonly<{ values: Readonly<Record<F, Value | Omit<Table, 'head'>>> }>

type Says<F extends string, A extends Asked> = Omit<PaperKind<F, A>, 'tag' | 'lay' | 'fill'> & {
  fill: (given: Given<A>, wording: Wording, about: string, more?: More) => Filled<F> | null
  lay?: (filling: Filling<F>) => Paper
}

/**
 * Declares a kind of paper. What is not laid out otherwise is a form: every field in its order. A list that is filled without a head has the
 * columns of its field.
 */
export function paperOf<const F extends string, const A extends Asked>(says: Says<F, A>): PaperKind<F, A> {
  const { fields, name, columns } = says
  const headed = (key: F, value: Filled<F>['values'][F]): Value =>
    typeof value === 'object' && 'rows' in value ? { head: columns?.[key] ?? [], ...value } : value
  const fill: PaperKind<F, A>['fill'] = (given, wording, about, more) => {
    const filled = says.fill(given, wording, about, more)
    if (!filled) return null
    const values = Object.entries(filled.values).map(([key, value]) => [key, headed(key as F, value as Value)])
    return { ...filled, values: Object.fromEntries(values) as Record<F, Value> }
  }
  return { tag: 'paper', lay: (filling) => formOf(name, fields, filling), ...says, fill }
}

const isLine = (line: Line | null): line is Line => line !== null

/** A form out of its fields: texts as labelled lines, tables below them, both in the order the kind names them. */
export function formOf<F extends string>(name: string, fields: Readonly<Record<F, string>>, filling: Filling<F>): Form {
  const all = Object.entries(fields) as [F, string][]
  const valueOf = (key: F): Value => filling.values[key]
  const line = ([key, label]: [F, string]): Line | null => {
    const value = valueOf(key)
    return isTable(value) ? null : { label, value: isPieces(value) ? paragraphs(value) : value }
  }
  const table = ([key, label]: [F, string]) => {
    const value = valueOf(key)
    return isTable(value) ? [{ label, table: value }] : []
  }
  return {
    form: 'form',
    title: filling.title ?? name,
    number: filling.number,
    lines: all.map(line).filter(isLine),
    tables: all.flatMap(table),
    signings: filling.signings ?? [],
    code: filling.code ?? '',
    foot: filling.foot ?? [],
  }
}

/** The paragraphs of a value as a document writes them; a table has none. */
export function paragraphs(value: Value): readonly string[] {
  if (isTable(value)) return []
  const texts = isPieces(value)
    ? value.pieces.flatMap((piece) => (piece.kind === 'table' ? [] : [piece.text]))
    : typeof value === 'string'
      ? value.split('\n')
      : value
  return texts.filter((text) => text.trim() !== '')
}

/** The hats that may print a kind: those that may ask every question it is filled from. */
export const printers = (kind: PaperKind): readonly Hat[] =>
  Object.values(kind.asks)
    .map((asking) => asking.query.of)
    .reduce((all, of) => all.filter((hat) => of.includes(hat)))
