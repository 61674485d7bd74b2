import type { Flow } from './flow.ts'
import type { Kind } from './shape.ts'
import type { Token } from './tokens.ts'

const reportTitle =
  /整改(?:工作)?(?:的)?(?:进展|落实|完成|阶段性?)?(?:情况|进展|成效|结果|工作)?的?(?:通报|报告|公[告示开]|说明)|(?:落实|关于).{0,40}整改(?:落实|进展|完成)?情况|整改(?:进展|落实|完成|工作|阶段)*情况(?:予以|进行|向社会)?(?:通报|公[布开示]|报告)|整改进展情况/
/** A title that ends with the rectification itself: 某镇抓巡察整改工作情况 */
const rectificationTitle = /巡[察视][^。,:\n]{0,20}整改(?:工作|落实|进展|完成|推进)*(?:情况|成效|纪实|综述)\s*(?:\n|$)/
/** What a report says it goes by: 对照巡察组反馈意见. A feedback opinion is given, not gone by. */
const goneBy = /(?:对照|对标|根据|按照|针对|围绕|聚焦|依据|收到|认领)[^。,;:\n]{0,24}反馈的?(?:意见|情况|问题)/g
/** News of a feedback that names it nowhere: 仍存在…等5个方面16条具体问题 */
const flawList = /存在(?!的)[^。\n]{4,160}等[^,。\n]{0,14}问题/
const feedbackTitle =
  /反馈(?:了)?(?:巡[察视](?:“回头看”)?)?(?:的)?(?:情况|意见)|巡[察视](?:“回头看”)?(?:工作)?(?:情况)?(?:的)?反馈|反馈会|巡[察视]意见/

/** What kind of text this is, by its title and first words, and by its labels. */
export function kindOf({ shadow }: Flow, tokens: readonly Token[]): { kind: Kind; rule: string } {
  const title = shadow.slice(0, 120)
  const front = shadow.slice(0, 700)
  const deeds = tokens.filter(
    (token) => token.type === 'label' && (token.kind === 'measure' || token.kind === 'status'),
  ).length
  if (deeds >= 2 || reportTitle.test(title) || rectificationTitle.test(title))
    return { kind: 'rectificationReport', rule: deeds >= 2 ? 'kind-labels' : 'kind-title' }
  if (feedbackTitle.test(title) && !/整改(?:进展|落实|完成)/.test(title))
    return { kind: 'feedback', rule: 'kind-feedback-title' }
  if (reportTitle.test(front)) return { kind: 'rectificationReport', rule: 'kind-front' }
  if (feedbackTitle.test(front.replace(goneBy, '')) || /巡[察视]组?(?:发现|指出|认为)/.test(front))
    return { kind: 'feedback', rule: 'kind-feedback-front' }
  if (flawList.test(front) && !/整改(?:工作|落实|进展|完成|推进)*(?:情况|成效|结果|措施)/.test(front))
    return { kind: 'feedback', rule: 'kind-flaw-list' }
  return { kind: 'rectificationReport', rule: 'kind-default' }
}
