import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  figuresOf,
  type KindOfScore,
  kindsOfScore,
  type Label,
  letters,
  type Score,
  score,
  together,
} from '../rooms/takeover/split/score.ts'
import { linesOf, printed, split } from '../rooms/takeover/split/split.ts'
import { bare, byRatio, medianOf, type Result } from './measure.ts'

type Text = Readonly<{ name: string; text: string; label: Label }>
type Marked = Readonly<{ name: string; styles: readonly string[]; score: Score; left: number; length: number }>

const home = resolve(import.meta.dirname, '../rooms/takeover/split')
const least = 95

/** The labelled texts of a folder; none where there is no such folder. */
function textsOf(folder: string): Text[] {
  const place = join(home, folder)
  if (!existsSync(place)) return []
  const names = readdirSync(place).filter((name) => name.endsWith('.json'))
  return names.map((file) => {
    const name = file.slice(0, -'.json'.length)
    const read = (end: string) => readFileSync(join(place, name + end), 'utf8')
    return { name, text: read('.txt'), label: JSON.parse(read('.json')) as Label }
  })
}

function marked({ name, text, label }: Text): Marked {
  const print = printed(split(linesOf(text)).split)
  const left = letters(print.leftover.map((one) => one.text).join('')).length
  return { name, styles: label.styles ?? [], score: score(print, label), left, length: letters(text).length }
}

const percent = (part: number) => Number((100 * part).toFixed(1))

/** F1 in percent, with precision and recall in its name. */
function figure(what: string, kind: KindOfScore, whole: Score, aim: boolean): Result {
  const { precision, recall, f1 } = figuresOf(whole[kind])
  const { right, labelled } = whole[kind]
  const about = `${what} · ${kind} · P ${percent(precision)} R ${percent(recall)} (${right} of ${labelled})`
  const measured = percent(f1)
  return { ...bare(about, '%', measured), ...(aim ? { aim: `≥ ${least} %`, met: measured >= least } : {}) }
}

function ofFolder(folder: string, names: boolean, say: (line: string) => void): Result[] {
  const all = textsOf(folder).map(marked)
  if (all.length === 0) return []
  const whole = together(all.map((one) => one.score))
  const sum = (of: (one: Marked) => number) => all.reduce((total, one) => total + of(one), 0)
  if (names)
    for (const one of all)
      say(
        `${folder}/${one.name}: ${kindsOfScore.map((kind) => `${kind} ${percent(figuresOf(one.score[kind]).f1)}`).join(', ')}`,
      )
  const styles = [...new Set(all.flatMap((one) => one.styles))].toSorted()
  return [
    ...kindsOfScore.map((kind) => figure(`${folder}, ${all.length} texts`, kind, whole, kind !== 'totals')),
    ...(['items', 'status', 'measures'] as const).map((kind) => {
      const told = all.filter((one) => one.score[kind].labelled > 0)
      const mean = told.reduce((total, one) => total + figuresOf(one.score[kind]).f1, 0) / (told.length || 1)
      return bare(`${folder} · ${kind}, mean of F1 by text (${told.length})`, '%', percent(mean))
    }),
    bare(`${folder} · statuses printed where none is stated`, 'items', whole.guessed),
    bare(`${folder} · characters left over`, '%', percent(sum((one) => one.left) / sum((one) => one.length))),
    ...styles.flatMap((style) => {
      const some = all.filter((one) => one.styles.includes(style))
      const of = together(some.map((one) => one.score))
      return (['items', 'status', 'measures'] as const)
        .filter((kind) => of[kind].labelled > 0)
        .map((kind) => figure(`${folder}, ${style} (${some.length})`, kind, of, false))
    }),
  ]
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** A report of at least so many bytes in which no two findings are the same. */
function grown(bytes: number): string {
  const parts = ['某县某局党组关于巡察整改进展情况的通报\n根据县委统一部署，现将整改情况通报如下。\n']
  for (let n = 0, size = 0; size < bytes; n++) {
    const part = [
      n % 100 === 0 ? `${ordinals[(n / 100) % 10]}、第${n / 100 + 1}方面反馈问题整改落实情况\n` : '',
      n % 10 === 0 ? `（${ordinals[(n / 10) % 10]}）落实第${n / 10 + 1}类工作要求方面\n` : '',
      `${(n % 10) + 1}.关于“第${n + 1}号台账登记不全，${n % 7}个季度没有核对”问题的整改\n`,
      `整改情况：一是组织人员对第${n + 1}号台账逐笔核对，补登记${(n * 13) % 900}笔。二是修订登记办法，明确每月核对。`,
      ['该问题已完成整改。\n', '正在推进。\n', '\n', '长期坚持。\n'][n % 4],
    ].join('')
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

/** Milliseconds, the median of three; the first run is warmth. */
function took(work: () => unknown): number {
  const times = [0, 1, 2, 3].map(() => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return medianOf(times.slice(1))
}

const marks =
  /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])|[一二三四五六七八九十]是|整改情况：/gmu

/** Lines cut and one regular expression over all, the least any splitter does. */
const plainPass = (text: string) => text.split('\n').length + [...text.matchAll(marks)].length

/** What ten times as much text costs, held against a plain pass and against a tenth of it. */
function time(): Result[] {
  const sizes = [1, 5, 10].map((size) => {
    const text = grown(size * 1_000_000)
    return { size, plain: took(() => plainPass(text)), ours: took(() => split(linesOf(text))) }
  })
  const each = sizes.map(({ size, ours }) => ours / size) as [number, number, number]
  return [
    ...sizes.map(({ size, plain, ours }) => byRatio(`split ${size} MB, against a plain pass`, plain, ours, null)),
    byRatio('a megabyte of 5, against a megabyte alone', each[0], each[1], 2),
    byRatio('a megabyte of 10, against a megabyte alone', each[0], each[2], 2),
  ]
}

/**
 * How well reports are split: precision, recall and F1 against labels, texts the rules were written from apart from those held aside, by
 * layout too; then time. Says nothing of what the texts contain; `names` tells the figures of each text.
 */
export function splitting(names: boolean, say: (line: string) => void): Result[] {
  return [...ofFolder('texts', names, say), ...ofFolder('aside', names, say), ...time()]
}
