import type { Kind, Status } from './shape.ts'

type Words = Readonly<{ line: number; text: string }>
type ItemWords = Readonly<{
  path: readonly string[]
  finding: string
  measures: readonly string[]
  status: Status | null
  statusText: string | null
}>
type TotalWords = Readonly<{ value: number; unit: string; text: string }>

/** A split in words only, as `printed` gives it and as a person labels it. */
export type Print = Readonly<{
  kind: Kind
  items: readonly ItemWords[]
  totals: readonly TotalWords[]
  leftover: readonly Words[]
}>

/** A labelled text: also its layouts and traps, and lines that may be left over or not. */
export type Label = Print & Readonly<{ styles?: readonly string[]; free?: readonly Words[] }>

/** How many there are in the print and in the label, and how many of them agree. Items by pieces; `words` and `leftover` by characters. */
export type Count = Readonly<{ right: number; printed: number; labelled: number }>

export const kindsOfScore = ['items', 'status', 'measures', 'words of measures', 'totals', 'leftover'] as const
export type KindOfScore = (typeof kindsOfScore)[number]

/** What one text, or several together, scored. `guessed`: statuses printed where the label of the same item has none. */
export type Score = Readonly<Record<KindOfScore, Count>> & Readonly<{ guessed: number }>

const alike = 0.8
const longest = 1.5

/** The letters of a text: one width, no blanks, no punctuation. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}\p{Z}]/gu, '')

/** The letters of a finding without the words that stand around it in some layouts (关于…问题, 有的存在…等问题). */
export const coreOf = (finding: string): string => {
  const all = letters(finding)
  const core = all
    .replace(
      /^(反[馈饋](意[见見])?(的)?[问問][题題]|[问問][题題]\d*|[关關][于於]|[针針][对對]|[对對][于於]|有的)+/u,
      '',
    )
    .replace(/^([党黨][组組][织織])?存在/u, '')
    .replace(/(等?方面)?的?等?([问問][题題])?(的整改((落实|进展|完成)?情[况況])?)?$/u, '')
  return core || all
}

/** The length of the longest common subsequence of two texts. */
export function common(a: string, b: string): number {
  let row = new Uint32Array(b.length + 1)
  for (const sign of a) {
    const next = new Uint32Array(b.length + 1)
    for (let n = 0; n < b.length; n++)
      next[n + 1] = sign === b[n] ? (row[n] as number) + 1 : Math.max(row[n + 1] as number, next[n] as number)
    row = next
  }
  return row[b.length] as number
}

/** Twice the longest common subsequence by the sum of lengths, from 0 to 1; 0 at once where lengths alone keep it below what counts. */
export function likeness(a: string, b: string): number {
  const both = a.length + b.length
  if (both === 0) return 1
  if ((2 * Math.min(a.length, b.length)) / both < alike) return 0
  return (2 * common(a, b)) / both
}

const first = (finding: string) => finding.split(/[。；;]/u)[0] as string

/** How alike a printed and a labelled finding are; cut after the first sentence still counts, with other things swallowed does not. */
function likeFinding(printed: string, labelled: string): number {
  const [a, b] = [coreOf(printed), coreOf(labelled)]
  const whole = likeness(a, b)
  if (whole >= alike || a.length > longest * b.length) return whole
  return likeness(coreOf(first(printed)), coreOf(first(labelled)))
}

/** Pairs of places in two lists, one to one, the most alike first, at least `alike`. */
export function paired<T>(a: readonly T[], b: readonly T[], like: (a: T, b: T) => number): [number, number][] {
  const near = a
    .flatMap((one, n) => b.map((other, m) => ({ n, m, like: like(one, other) })))
    .filter((pair) => pair.like >= alike)
    .toSorted((x, y) => y.like - x.like || Math.abs(x.n - x.m) - Math.abs(y.n - y.m))
  const [ofA, ofB] = [new Set<number>(), new Set<number>()]
  const pairs: [number, number][] = []
  for (const { n, m } of near) {
    if (ofA.has(n) || ofB.has(m)) continue
    ofA.add(n)
    ofB.add(m)
    pairs.push([n, m])
  }
  return pairs
}

const unmarked = (measure: string) =>
  letters(measure).replace(
    /^([一二三四五六七八九十]+是|[第其][一二三四五六七八九十]+|[一二三四五六七八九十]+(?=[^一二三四五六七八九十])|\d{1,2}(?!\d))/u,
    '',
  )

const size = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0)

function ofMeasures(pairs: readonly [ItemWords, ItemWords][], print: Print, label: Print) {
  const counted = (items: readonly ItemWords[]) => items.flatMap(({ measures }) => measures.map(unmarked))
  const [printed, labelled] = [counted(print.items), counted(label.items)]
  let [right, words] = [0, 0]
  for (const [a, b] of pairs) {
    const [ours, theirs] = [a.measures.map(unmarked), b.measures.map(unmarked)]
    right += paired(ours, theirs, likeness).length
    words += common(ours.join(''), theirs.join(''))
  }
  return {
    measures: { right, printed: printed.length, labelled: labelled.length },
    'words of measures': { right: words, printed: size(printed), labelled: size(labelled) },
  }
}

function ofStatus(pairs: readonly [ItemWords, ItemWords][], print: Print, label: Print) {
  const told = (items: readonly ItemWords[]) => items.filter(({ status }) => status !== null).length
  const right = pairs.filter(([a, b]) => b.status !== null && a.status === b.status).length
  return {
    status: { right, printed: told(print.items), labelled: told(label.items) },
    guessed: pairs.filter(([a, b]) => a.status !== null && b.status === null).length,
  }
}

const unitOf = (unit: string) =>
  letters(unit)
    .replace(/^([个個项項条條大小]|具体|具體|整改|突出)+(?=.)/u, '')
    .replace(/[举舉]措/u, '措施')
const stateWord = /完成|整改到位|销号|銷號|推进|推進|长期|長期|坚持|堅持|正在/u

function ofTotals(print: Print, label: Print): Count {
  const key = ({ value, unit }: TotalWords) => `${value} ${unitOf(unit)}`
  const open = label.totals.map(key)
  const known = new Set(open)
  let [right, printed] = [0, 0]
  for (const total of print.totals) {
    const place = open.indexOf(key(total))
    if (place >= 0) {
      open.splice(place, 1)
      right++
      printed++
    } else if (!known.has(key(total)) && !stateWord.test(total.text)) printed++
  }
  return { right, printed, labelled: label.totals.length }
}

function ofLeftover(print: Print, label: Label): Count {
  const on = (list: readonly Words[]) => {
    const lines = new Map<number, number>()
    for (const { line, text } of list) lines.set(line, (lines.get(line) ?? 0) + letters(text).length)
    return lines
  }
  const [ours, theirs, free] = [on(print.leftover), on(label.leftover), on(label.free ?? [])]
  let [right, printed] = [0, 0]
  for (const [line, count] of ours) {
    if (free.has(line) && !theirs.has(line)) continue
    printed += count
    right += Math.min(count, theirs.get(line) ?? 0)
  }
  return { right, printed, labelled: [...theirs.values()].reduce((sum, count) => sum + count, 0) }
}

/** Compares a printed split with a label of the same text (the rules are in aside/README.md). */
export function score(print: Print, label: Label): Score {
  const matched = paired(
    print.items.map(({ finding }) => finding),
    label.items.map(({ finding }) => finding),
    likeFinding,
  )
  const pairs = matched.map(([n, m]): [ItemWords, ItemWords] => [
    print.items[n] as ItemWords,
    label.items[m] as ItemWords,
  ])
  return {
    items: { right: pairs.length, printed: print.items.length, labelled: label.items.length },
    ...ofStatus(pairs, print, label),
    ...ofMeasures(pairs, print, label),
    totals: ofTotals(print, label),
    leftover: ofLeftover(print, label),
  }
}

/** Several scores as one: every piece weighs the same, whichever text it is from. */
export function together(scores: readonly Score[]): Score {
  const sum = (kind: KindOfScore): Count => ({
    right: scores.reduce((all, one) => all + one[kind].right, 0),
    printed: scores.reduce((all, one) => all + one[kind].printed, 0),
    labelled: scores.reduce((all, one) => all + one[kind].labelled, 0),
  })
  return {
    items: sum('items'),
    status: sum('status'),
    measures: sum('measures'),
    'words of measures': sum('words of measures'),
    totals: sum('totals'),
    leftover: sum('leftover'),
    guessed: scores.reduce((all, one) => all + one.guessed, 0),
  }
}

/** Precision, recall and F1, each from 0 to 1; nothing printed where nothing is labelled is 1. */
export function figuresOf({ right, printed, labelled }: Count): { precision: number; recall: number; f1: number } {
  const part = (whole: number) => (whole === 0 ? 1 : right / whole)
  const both = printed + labelled
  return { precision: part(printed), recall: part(labelled), f1: both === 0 ? 1 : (2 * right) / both }
}
