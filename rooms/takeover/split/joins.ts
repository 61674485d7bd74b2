import { closingAt } from './closing.ts'
import { endsInFlaw, isDeedLike, isFindingLike, isFlawClause } from './cues.ts'
import { labelAt } from './labels.ts'
import { markAt } from './levels.ts'
import { bracketedStatus, isStatusOnly } from './status.ts'

/** How two neighbouring lines hang together: one sentence that was broken, or two paragraphs. */
export type Join = 'broken' | 'paragraph'

const ended = /[。!?;:][”"’')\]]*$/
const open = /[,、(“《\-—/]$|[的和与及对在是把将被为了以]$/
const headingTail =
  /(?:问题|方面|情况|公示|公开|反馈|说明|整改|工作|落实|建设|通报|报告|公告|意见|措施|成效|打算|安排|计划|责任|到位|状态|完成|党组|党委|支部|委员会|日)[”"’')\]]*$/
const stateAlone = /^(?:该|此|上述|目前|已|均|基本|长期|持续|尚?未|取得|整改|需)[^。]*。?$/
const follower =
  /^(?:[,、。;:!?)”》%]|的(?!确)|了(?!解)|着(?![力重眼手])|过(?![程去渡期])|地(?![址区方点段质形图块铁面处名税震])|得(?![到以益]))/

/** Whether quotes or brackets opened in the line are still open at its end. */
function leavesOpen(shadow: string): boolean {
  const count = (sign: string) => shadow.split(sign).length - 1
  return count('“') > count('”') || count('(') > count(')') || count('《') > count('》')
}

const begins = (shadow: string) => markAt(shadow, 0, 'line') ?? labelAt(shadow, 0, 'line') ?? closingAt(shadow, 0)

/**
 * Whether the line break between two lines (shadows, trimmed, not empty) only broke a sentence.
 * @param width the width at which the text wraps, in characters, or 0 where it does not
 * @param running whether the line above goes on with a sentence that has commas or stops, so that it is no title though it is short
 */
export function joinOf(above: string, below: string, width: number, running = false): Join {
  if (follower.test(below)) return 'broken'
  if (begins(below)) return 'paragraph'
  if (ended.test(above) || (/[)\]]$/.test(above) && bracketedStatus(above))) return 'paragraph'
  if (open.test(above) || leavesOpen(above.slice(-400))) return 'broken'
  if (stateAlone.test(below) && isStatusOnly(below, true)) return 'paragraph'
  if (runsOn(above)) return 'broken'
  if (straddles(above, below) || endsHeading(above, below) || namesNothing(above) || statesAbove(above, below))
    return 'broken'
  const heading = begins(above) !== undefined && above.length <= (above.includes(',') ? 40 : 90) && !/[。;]/.test(above)
  if (heading) return wrapsOn(above, below, width) ? 'broken' : 'paragraph'
  const title = /^(?:中共|关于)/.test(above) && above.length <= 80 && !/[。;]/.test(above)
  if (title || /^(?:中共|关于|针对|\d{4}年\d{1,2}月\d{1,2}日$)/.test(below)) return 'paragraph'
  const short = above.length < 40 && !/[。,;]/.test(above)
  if (running && !/(?:问题|方面|情况|不足)$/.test(above)) return 'broken'
  return short && headingTail.test(above) ? 'paragraph' : 'broken'
}

/**
 * A heading broken amid the words that name its flaw: only both lines together end in one (以碰头 + 会代替会议). What a quotation names at its
 * front is not yet the flaw (“灯下黑”问题纠治力 + 度逐级递减).
 */
const straddles = (above: string, below: string) =>
  begins(above) !== undefined &&
  !headingTail.test(above) &&
  !endsInFlaw(above) &&
  (!isFindingLike(below) || above.length >= longHead) &&
  !isDeedLike(below) &&
  isFindingLike(above + below)

/** A heading over findings is shorter than this; a longer line that names nothing whole yet goes on below. */
const longHead = 24

/** A line that brings the heading above to its stop before 一是 begins: 12个科室中有4个以碰头 + 会代替会议。一是… */
const endsHeading = (above: string, below: string) =>
  markAt(above, 0, 'line') !== undefined &&
  !wholeName.test(above) &&
  !isFlawClause(above.split(',').at(-1) as string) &&
  !/[。;]/.test(above) &&
  /^[^。;:]{1,60}。\s*(?:一是|一要|其一|第一|首先|1[.、]|\(1\)|①)/.test(below) &&
  (isFlawClause(below) || !isDeedLike(below))

const wholeName = /(?:问题|方面|情况|不足|现象|整改|意见|[”"])$/

/** A heading that names no whole thing yet: （1）对于党政联席会代 */
function namesNothing(above: string): boolean {
  const mark = markAt(above, 0, 'line')
  return mark !== undefined && /^\s*(?:对于|针对)[^,。;:]*$/.test(above.slice(mark.to)) && !wholeName.test(above)
}

/** A line that ends with the state of the heading it goes on from: 1.学习党的创新 + 理论不深不透（已完成） */
const statesAbove = (above: string, below: string) =>
  markAt(above, 0, 'line') !== undefined &&
  !wholeName.test(above) &&
  !isFindingLike(above) &&
  !/[。;]/.test(above) &&
  below.length < 60 &&
  (isFlawClause(below.replace(/[([][^([]*$/, '')) || !isDeedLike(below)) &&
  /^[^。;]+[)\]]$/.test(below) &&
  bracketedStatus(above) === undefined &&
  bracketedStatus(below) !== undefined

/** The finding is named, and words behind its comma do not name more of it: 针对“…”的问题，镇财政所会同 + 农经站逐笔核对 */
const namedWhole = /^\s*(?:(?:关于|针对|对于?).*|[“"].*[”"].{0,6})(?:问题|方面|不足)$/

const namesMore = /(?:问题|方面|情况|不足|整改)$/

/** A line that already says what was done is no heading: 整改情况：新建管网，污水处理 or （1）对于超配问题，通过交流 */
function runsOn(above: string): boolean {
  const [first, ...clauses] = above.split(',') as [string, ...string[]]
  if (clauses.length === 0) return false
  if (labelAt(above, 0, 'line')?.kind === 'measure') return true
  const finding = first.slice(markAt(above, 0, 'line')?.to ?? 0)
  const last = clauses.at(-1) as string
  if (namedWhole.test(finding) && !namesMore.test(last) && !endsInFlaw(last)) return true
  if (!isFindingLike(finding) && !/^\s*(?:对于|针对)/.test(finding)) return false
  return clauses.some((clause) => isDeedLike(clause) && !isFlawClause(clause))
}

/** A numbered heading goes on below when it fills the width of the page, or says what it is only on the next line. */
function wrapsOn(above: string, below: string, width: number): boolean {
  if (headingTail.test(above) || isFindingLike(above)) return false
  if (width >= 24 && above.length >= width - 2) return true
  return (
    below.length < 60 &&
    /^[^。;]{0,50}(?:的问题|问题|方面)[”"]?(?:的?整改(?:情况)?)?[。:;]?$/.test(below) &&
    !/^(?:关于|针对)/.test(below)
  )
}

/** The width at which the lines wrap: many lines of nearly the same length; 0 where there is none. */
export function widthOf(lengths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const length of lengths) if (length >= 12) counts.set(length, (counts.get(length) ?? 0) + 1)
  let width = 0
  let most = 0
  for (const [length] of counts) {
    const near = (counts.get(length) ?? 0) + (counts.get(length - 1) ?? 0) + (counts.get(length + 1) ?? 0)
    if (near > most || (near === most && length > width)) {
      most = near
      width = length
    }
  }
  return most >= 4 && most >= lengths.length * 0.25 ? width : 0
}
