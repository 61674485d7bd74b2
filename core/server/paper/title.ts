import type * as Docx from 'docx'
import { sizes, widthOf } from './measures.ts'
import { type Press, run } from './runs.ts'

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** What a name of a body ends with, and so begins no line. */
const ends = /^(?:委员会|领导小组|小组|办公室|巡察组|党组织|党委|党组|支部|农村局|工作)/u

type Break = Readonly<{ at: number; cost: number }>

/** Where a title may go on in the next line, and how little it likes to: never before a sign or 的, rarely inside brackets or beside a single character. */
function breaksOf(text: string): Break[] {
  const parts = [...words.segment(text)]
  return parts.slice(1).flatMap(({ index: at, segment }, n): Break[] => {
    const before = parts[n]?.segment ?? ''
    if (!/^[\p{L}\p{N}（《“]/u.test(segment) || /^[的之和及与等]/u.test(segment) || /[（《“]$/u.test(before)) return []
    const front = text.slice(0, at)
    const inside = (front.match(/[（《“]/gu)?.length ?? 0) > (front.match(/[）》”]/gu)?.length ?? 0)
    const alone = [segment, before].filter((one) => [...one].length === 1 && !/[的：、，）》”]/u.test(one)).length
    return [{ at, cost: (inside ? 6 : 0) + 3 * alone + (ends.test(text.slice(at)) ? 5 : 0) }]
  })
}

/**
 * A title of more than one line is broken where its sense is whole, into lines of about one length (GB/T 9704 7.3.1). `most`: characters a line takes.
 * What has no place to break is left to the program that opens the paper.
 */
export function titleLines(text: string, most: number): string[] {
  const whole = widthOf(text)
  if (whole <= most) return [text]
  const count = Math.ceil(whole / most)
  const costOf = ({ at, cost }: Break) => Math.abs(widthOf(text.slice(0, at)) - whole / count) + cost
  const [best] = breaksOf(text)
    .filter(({ at }) => widthOf(text.slice(0, at)) <= most && widthOf(text.slice(at)) <= most * (count - 1))
    .sort((a, b) => costOf(a) - costOf(b))
  return best === undefined ? [text] : [text.slice(0, best.at), ...titleLines(text.slice(best.at), most)]
}

/** A title in 小标宋 of size 2, its lines broken for this width in twentieths of a point. */
export const titleRuns = (press: Press, text: string, wide: number): Docx.TextRun[] =>
  titleLines(text, Math.floor(wide / (sizes.title * 10))).map((said, n) =>
    run(press, said, { font: 'mark', size: sizes.title, ...(n > 0 ? { fresh: true } : {}) }),
  )
