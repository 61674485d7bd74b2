import type { Day } from '../days.ts'
import { dayOnPaper, type Signing } from '../paper.ts'

type Names = Readonly<Record<string, string>>

/** The name of a person as the page that was asked gives it; empty for nobody and for whom one may not see. */
export const nameIn = (names: Names, person: string | null | undefined): string => (person ? (names[person] ?? '') : '')

export const yesNo = (yes: boolean): string => (yes ? '是' : '否')

/** From one day to another, as paper says it. */
export const fromTo = (from: string | null | undefined, until: string | null | undefined): string =>
  [from, until].filter(Boolean).map(dayOnPaper).join('至')

/** A line of the table of signatures. */
export const signs = (label: string, name = '', day: string | null = null): Signing => ({
  label,
  name,
  day: day as Day | null,
})

/** Who issues the papers of an office, as the mark at their head reads: the office of the leading group of 中共某县委员会. */
export const officeOf = (authority: string): string =>
  authority.endsWith('办公室') ? authority : `${groupOf(authority)}办公室`
export const groupOf = (authority: string): string => `${committeeOf(authority)}巡察工作领导小组`
export const committeeOf = (authority: string): string =>
  authority.startsWith('中共') ? authority : `中共${authority}委员会`

/** A sentence with its full stop, where it ends without a sign; nothing stays nothing. */
export const ended = (text: string): string => (text === '' || /[。！？；…：”）〕]$/u.test(text) ? text : `${text}。`)

/** What a paper is about, as it stands between 关于 and 的请示: titles that say so already do not say it twice. */
export const matterOf = (title: string): string =>
  title
    .trim()
    .replace(/^关于/u, '')
    .replace(/的(?:呈报|请示|报告)$/u, '')

/** Several texts as the paragraphs of a numbered list. */
export const numbered = (texts: readonly string[]): readonly string[] => texts.map((text, n) => `${n + 1}. ${text}`)

/** 分 as 元 with two decimals, said with its unit. */
export function yuanOnPaper(fen: string | number | bigint | null | undefined): string {
  if (fen === null || fen === undefined || fen === '') return ''
  const value = BigInt(fen)
  const [whole, rest] = [value / 100n, value % 100n]
  return `${whole}.${String(rest < 0n ? -rest : rest).padStart(2, '0')}元`
}
