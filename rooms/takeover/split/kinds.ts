import type { Flow } from './flow.ts'
import type { Kind } from './shape.ts'
import type { Token } from './tokens.ts'

const reportTitle =
  /整改(?:工作)?(?:的)?(?:进展|落实|完成|阶段性?)?(?:情况|进展|成效|结果|工作)?的?(?:通报|报告|公[告示开]|说明)|(?:落实|关于).{0,40}整改(?:落实|进展|完成)?情况|整改(?:进展|落实|完成|工作|阶段)*情况(?:予以|进行|向社会)?(?:通报|公[布开示]|报告)|整改进展情况/
const feedbackTitle =
  /反馈(?:了)?(?:巡[察视](?:“回头看”)?)?(?:的)?(?:情况|意见)|巡[察视](?:“回头看”)?(?:工作)?(?:情况)?(?:的)?反馈|反馈会|巡[察视]意见/

/** What kind of text this is, by its title and first words, and by its labels. */
export function kindOf({ shadow }: Flow, tokens: readonly Token[]): { kind: Kind; rule: string } {
  const title = shadow.slice(0, 120)
  const front = shadow.slice(0, 700)
  const deeds = tokens.filter(
    (token) => token.type === 'label' && (token.kind === 'measure' || token.kind === 'status'),
  ).length
  if (deeds >= 2 || reportTitle.test(title))
    return { kind: 'rectificationReport', rule: deeds >= 2 ? 'kind-labels' : 'kind-title' }
  if (feedbackTitle.test(title) && !/整改(?:进展|落实|完成)/.test(title))
    return { kind: 'feedback', rule: 'kind-feedback-title' }
  if (reportTitle.test(front)) return { kind: 'rectificationReport', rule: 'kind-front' }
  if (feedbackTitle.test(front) || /巡[察视]组?(?:发现|指出|认为)/.test(front))
    return { kind: 'feedback', rule: 'kind-feedback-front' }
  return { kind: 'rectificationReport', rule: 'kind-default' }
}
