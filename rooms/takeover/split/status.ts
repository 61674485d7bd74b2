import { isDoubtful, saysSo, takesBack } from './doubts.ts'
import type { Status } from './shape.ts'

/** Words for the state of an item. Where several stand together the first one counts; of two at one place the longer. */
const words: readonly { status: Status; rule: string; word: RegExp; example: string }[] = [
  {
    status: 'notDone',
    rule: 'status-not-done',
    word: /(?:尚|还|暂|仍|并|均|都)*(?:未能?|没有?能?|尚不能)(?:完全|全部|全面|彻底|基本|按[期时]|如期|及时|真正)*(?:完成整改|整改(?:完成|到位|完毕)|落实到位|完成|整改|到位|启动|销号|办结|落实|解决)|(?:整改|落实)不到位/,
    example: '未完成',
  },
  {
    status: 'basicallyDone',
    rule: 'status-basically',
    word: /已?基本(?:整改)?(?:完成|到位|解决|落实|整改|办结)/,
    example: '基本完成',
  },
  {
    status: 'stageDone',
    rule: 'status-stage',
    word: /(?:已|取得|已取得|已完成|完成|达到)?了?(?:明显|初步)?阶段性(?:的)?(?:整改)?(?:完成|成果|成效|目标|任务|整改|进展|销号)/,
    example: '取得阶段性成效',
  },
  {
    status: 'inProgress',
    rule: 'status-progress',
    word: /正(?:在|按)[^,。;]{0,12}(?:整改|推进|进行|办理|落实|实施|中)|(?:整改|推进|进行|办理|落实)(?:之?中(?![止断途])|阶段)|(?:持续|继续|逐步|加快|有序|序时|正常)(?:整改|推进|深化|落实|抓好|进行|完善)/,
    example: '正在整改',
  },
  {
    status: 'done',
    rule: 'status-done',
    word: /(?:已|均|全部|经)(?:按[期时]|如期|全部|整体)?(?:完成|整改|销号|办结|解决|落实|到位|纠正|清退)(?:了)?(?:整改|到位|完毕|完成|销号)?|完成(?:了)?(?:全部)?(?:整改|销号)|整改(?:工作|任务)?(?:已经?|均|全部)?(?:完成|到位|完毕|销号)|立行立改(?:到位|完成)|立整立改(?:到位|完成)/,
    example: '已完成整改',
  },
  {
    status: 'longTerm',
    rule: 'status-long',
    word: /(?:需|并|要)?(?:长期|持续|始终|一以贯之)(?:地)?(?:坚持|整改|推进|抓好|落实|执行|巩固)|(?:立行立改|即知即改|立改)?[、,并]*长期坚持|常态化(?:坚持|推进|整改|落实|长效)/,
    example: '立行立改并长期坚持',
  },
]

/** The same words, to be found wherever they stand. */
const everywhere = words.map(({ word, ...one }) => ({ ...one, word: new RegExp(word, 'g') }))

/** A bare word that is a state only where nothing else stands: behind a label, in brackets, in a cell. */
const bare: readonly { status: Status; word: RegExp }[] = [
  { status: 'notDone', word: /^(?:否|未)$/ },
  { status: 'basicallyDone', word: /^基本(?:完成|到位|整改)$/ },
  { status: 'done', word: /^(?:是|完成|办结|销号|到位|整改|立行立改|即知即改|[√✓☑✔]|100%)$/ },
  { status: 'inProgress', word: /^(?:整改|推进|进行)中$/ },
  { status: 'longTerm', word: /^(?:长期|常态化)$/ },
]

export type Found = { status: Status; rule: string }

type Placed = Found & Readonly<{ at: number; length: number }>

/** The first state these words (shadow) name, or none; whether they say nothing else is not asked. */
export function statusOf(shadow: string): Found | undefined {
  const best = placedIn(shadow)
  return best && { status: best.status, rule: best.rule }
}

/** The first word for a state that is neither denied, planned nor supposed (`doubts.ts`), with its place. */
function placedIn(shadow: string): Placed | undefined {
  let best: Placed | undefined
  for (const { status, rule, word } of everywhere) {
    const match = [...shadow.matchAll(word)].find((one) => saysSo(shadow, one.index, one[0], status))
    if (!match) continue
    const better = !best || match.index < best.at || (match.index === best.at && match[0].length > best.length)
    if (better) best = { status, rule, at: match.index, length: match[0].length }
  }
  return best
}

/** Whether another state stands beside the first one, so that neither is said: 已完成/未完成 */
function isAmbiguous(clause: string, { at, length, status }: Placed): boolean {
  const behind = clause.slice(at + length)
  const second = placedIn(behind)
  if (!second || second.status === status || second.status === 'longTerm') return false
  return second.status === 'notDone' || /[/、或|□☐]\s*$/.test(behind.slice(0, second.at))
}

/**
 * The state that stands alone: behind 整改状态：, in brackets, in the cell of a ledger (shadow). Its first clause must say a state and nothing
 * else, in a word of the table or a bare one; 已完成摸底 and 已完成3项 say none, and none is guessed.
 */
export function stateAlone(shadow: string): Found | undefined {
  const clause = shadow.split(/[,。;\n]/).find((one) => one.trim() !== '') ?? ''
  const plain = clause.replace(/[\s()[\]:]/g, '')
  const match = bare.find(({ word }) => word.test(plain))
  if (match) return { status: match.status, rule: 'status-bare' }
  const found = isStatusOnly(clause, true) ? placedIn(clause) : undefined
  if (!found) return undefined
  const behind = shadow.slice(shadow.indexOf(clause) + clause.length)
  return found.status === 'done' && takesBack(behind) ? undefined : { status: found.status, rule: found.rule }
}

/** Words that may stand beside a state without making it a sentence about something else. */
const fillers =
  /目前|现在|截[至止]目前|截[至止]|至此|经过?整改|通过整改|综上|现|该|此|本|这|上述|以上|反馈|巡[察视]组?|指出|所有|相关|具体|涉及|全部|其余|项|条|个|类|方面|子|问题|事项|任务|整改|工作|内容|措施|均|都|已经|已|并且|并|且|将|仍|还|需|要|予以|状态|情况|进展|结果|按期|按时|如期|按计划|按序时进度|时限|进度|阶段|办理|办结|完毕|进行|达标|验收|通过|取得|正在|基本|于|由|中|属于|为|的|了|有序|明显|初步|完成|销号|到位|坚持|长期|持续|推进|抓好|落实|立行立改|即知即改|巩固|提升|深化|成效|成果|常态化|下一?步|\d{2,4}年|\d{1,2}月|\d{1,2}日|底前?|年底|前|[\d\s,.;:、。!()[\]“”"-]/g

/** A number of things says how many of them, not how the finding stands: 自查的12个问题已整改完成. */
const counted = /[\d一二三四五六七八九十两](?:个|项|条|处|件|类|起|户|人|名|家)/
/** Words that make a count the count of the finding itself: 反馈的3个问题均已整改到位 */
const own = /^\s*(?:目前|截至目前|现)?,?(?:该|此|本|这|上述|以上|反馈|涉及|巡[察视])/
/** Whose state it may be besides the finding's own: 我局已完成整改, 压减工作取得阶段性成果 */
const subject = /^(?:[我该本][局院校镇乡县市区村站所队社]|(?:党[组委])?[局院校镇乡]?|.{2}(?=$))$/
/** What is said of all findings together says nothing of the one it stands behind: 以上问题均已整改到位 */
const ofAll = /^\s*(?:目前|截至目前|至此)?,?(?:以上|上述)[^,。]{0,8}(?:均|都|全部)/
/** What was worked on in a measure: 隐患已整改完成 says how the hazard stands. */
const thing = /隐患|漏洞|线索|案件|账目|资金|设备|制度|台账|清单|方案|摸底|排查|核查|自查|清理|培训|谈话|检查/

/** Whether these words (shadow) say nothing but a state: 该问题已整改到位，并长期坚持。 */
export function isStatusOnly(shadow: string, whole = false): boolean {
  if (shadow.length > 60) return false
  const found = placedIn(shadow)
  if (!found || isDoubtful(shadow, shadow.slice(found.at + found.length)) || isAmbiguous(shadow, found)) return false
  if (ofAll.test(shadow) || thing.test(shadow) || (counted.test(shadow) && !own.test(shadow))) return false
  const about = whole || /整改|问题|长期坚持|销号|事项|阶段性/.test(shadow)
  const rest = words.reduce((left, { word }) => left.replace(word, ''), shadow).replace(fillers, '')
  return about && (rest.length <= 1 || subject.test(rest))
}

/** A state, and what is planned about the rest: 未完成，拟于一季度前解决。 取得阶段性成效，将持续推进。 */
export function isStateWithPlan(shadow: string): boolean {
  const [state, plan] = shadow.split(/,(.*)/s)
  return (
    plan !== undefined &&
    shadow.length <= 80 &&
    isStatusOnly(state as string, true) &&
    /^(?:拟|将|计划|预计|力争|下一?步|后续|并将)/.test(plan)
  )
}

/** A state in brackets at the end or the front of a heading: （已完成）. Gives where it stands in the shadow. */
export function bracketedStatus(shadow: string): [number, number] | undefined {
  const match =
    /[([](?:整改)?(?:状态|情况|进展)?:?([^()[\]\n]{2,24})[)\]](?=[\s。;:,]*$)/.exec(shadow.slice(-60)) ?? undefined
  const offset = Math.max(0, shadow.length - 60)
  if (match && isState(match[1] as string)) return [offset + match.index, offset + match.index + match[0].length]
  const dash = /(?:—+|-{1,2})\s*([^()[\]\n—-]{2,16})[\s。;]*$/.exec(shadow.slice(-40))
  if (dash && isState(dash[1] as string)) {
    const from = Math.max(0, shadow.length - 40) + dash.index
    return [from, from + dash[0].length]
  }
  return frontStatus(shadow)
}

/** A state in brackets at the front of words, where it stands behind a finding or before a measure. */
export function frontStatus(shadow: string): [number, number] | undefined {
  const front = /^\s*[([]([^()[\]\n]{2,24})[)\]]/.exec(shadow)
  return front && isState(front[1] as string) ? [0, front[0].length] : undefined
}

/** Whether what stands in brackets is a state. */
export const isState = (said: string) => stateAlone(said) !== undefined
