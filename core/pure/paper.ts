import type { Day } from './days.ts'

/** A table inside a paper: its columns, and a text per cell. */
export type Table = Readonly<{ head: readonly string[]; rows: readonly (readonly string[])[] }>

/** Part of a body with headings of its own. */
export type Pieces = Readonly<{ pieces: readonly Piece[] }>

/** What one field of a paper says: a text, several paragraphs, a table, or a part of the body. */
export type Value = string | readonly string[] | Table | Pieces
export const isPieces = (value: Value): value is Pieces => typeof value === 'object' && 'pieces' in value
export const isTable = (value: Value): value is Table => typeof value === 'object' && 'head' in value

/**
 * A piece of the body of an official document: a heading of level 1 一、 2 （一） 3 1. 4 （1）, a paragraph, a table, or an address that stands there as a QR
 * code, too.
 */
export type Piece =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }>
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'table'; table: Table }>
  | Readonly<{ kind: 'code'; text: string }>

/** The three lines at the top left (GB/T 9704-2012 7.2.1–7.2.3); each empty where it does not apply. `copies`: 份号 of six digits. */
export type Marks = Readonly<{ copy: string; secrecy: string; urgency: string }>

/**
 * An official document by GB/T 9704-2012: 版头, 主体, 版记. `issuer` is the mark in red; `upward` names the signer (签发人) of a paper to
 * a superior, empty on all others. `annex`: attachments by title. `copyTo` and `printed` stand in the 版记.
 */
export type Official = Readonly<{
  form: 'official'
  marks: Marks
  issuer: string
  number: string
  upward: string
  title: string
  addressee: string
  body: readonly Piece[]
  annex: readonly string[]
  signed: Readonly<{ by: string; on: Day | null }>
  copyTo: string
  printed: Readonly<{ by: string; on: Day | null }>
}>

export type Line = Readonly<{ label: string; value: string | readonly string[] }>

/** Who signs where; what is not known yet is left to the pen. */
export type Signing = Readonly<{ label: string; name: string; day: Day | null }>

/** A form: a table of labelled fields, tables below it, places to sign. `code`: what its QR says, empty where nobody signs on paper. */
export type Form = Readonly<{
  form: 'form'
  title: string
  number: string
  lines: readonly Line[]
  tables: readonly Readonly<{ label: string; table: Table }>[]
  signings: readonly Signing[]
  code: string
  foot: readonly string[]
}>

export type Paper = Official | Form

/** A day as it stands on paper: 2026年11月21日, without leading zeros; empty where there is none (GB/T 9704 7.3.5.4). What is no day stands as it is. */
export function dayOnPaper(day: string | null | undefined): string {
  if (!day) return ''
  if (!/^\d{4}-\d{2}-\d{2}/.test(day)) return day
  const [year, month, date] = day.slice(0, 10).split('-').map(Number) as [number, number, number]
  return `${year}年${month}月${date}日`
}

const digits = '零一二三四五六七八九'
/** A count from 1 to 99 in characters: 一, 十, 十二, 二十, 二十一. */
export function inCharacters(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const front = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return front + (ones === 0 && tens > 0 ? '' : (digits[ones] ?? ''))
}

/** The number before a heading of a level: 一、 （一） 1. （1） (GB/T 9704 7.3.3). */
export function headingNumber(level: 1 | 2 | 3 | 4, n: number): string {
  const said = { 1: `${inCharacters(n)}、`, 2: `（${inCharacters(n)}）`, 3: `${n}.`, 4: `（${n}）` }
  return said[level]
}

/** Everything a paper says, in the order it is read: for hashing, comparing and looking for what must not be there. */
export function textOf(paper: Paper): string {
  const table = ({ head, rows }: Table) => [head, ...rows].map((row) => row.join('\t'))
  const lines =
    paper.form === 'official'
      ? [
          ...Object.values(paper.marks),
          paper.issuer,
          paper.number,
          paper.upward,
          paper.title,
          paper.addressee,
          ...paper.body.flatMap((piece) => (piece.kind === 'table' ? table(piece.table) : [piece.text])),
          ...paper.annex,
          paper.signed.by,
          dayOnPaper(paper.signed.on),
          paper.copyTo,
          paper.printed.by,
          dayOnPaper(paper.printed.on),
        ]
      : [
          paper.title,
          paper.number,
          ...paper.lines.flatMap(({ label, value }) => [label, ...(typeof value === 'string' ? [value] : value)]),
          ...paper.tables.flatMap((one) => [one.label, ...table(one.table)]),
          ...paper.signings.flatMap(({ label, name, day }) => [label, name, dayOnPaper(day)]),
          ...paper.foot,
        ]
  return lines.filter((line) => line !== '').join('\n')
}
