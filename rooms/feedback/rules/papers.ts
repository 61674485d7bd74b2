import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { FeedbackPaper, FeedbackPaperKind, FeedbackPaperState } from '../contract/papers.ts'
import type { Item, Opinion } from '../nouns.ts'

/** 起草 → 审定; back to the draft as long as somebody wants it otherwise. */
export const lifeOfFeedbackPaper = flow<FeedbackPaperState>()({
  drafted: { edit: 'drafted', approve: 'approved' },
  approved: { sendBack: 'drafted' },
})

/** Changed only as a draft; whoever writes in it does not approve it. */
export function editPaper(paper: FeedbackPaper, by: string, on: Day): FeedbackPaper | Refusal {
  const state = move(lifeOfFeedbackPaper, paper.state, 'edit')
  if (isRefusal(state)) return state
  return { ...paper, state, writers: [...new Set([...paper.writers, by])], writtenOn: on }
}

/** 审定 by somebody who wrote none of it. Refuses an empty one (`feedback.paper-empty`). */
export function approvePaper(paper: FeedbackPaper, by: string, on: Day): FeedbackPaper | Refusal {
  const state = move(lifeOfFeedbackPaper, paper.state, 'approve')
  if (isRefusal(state)) return state
  if ((paper.writers as readonly string[]).includes(by)) return refuse('feedback.written-by-you')
  if (paper.text.trim() === '') return refuse('feedback.paper-empty')
  return { ...paper, state, approvedBy: by, approvedOn: on }
}

/** 印发: of an approved 党内通报, once, on no day to come nor before its approval. Refuses `feedback.no-circular`, `feedback.circulated-already`, `feedback.not-then`. */
export function circulatePaper(paper: FeedbackPaper, on: Day, to: string, today: Day): FeedbackPaper | Refusal {
  if (paper.kind !== 'circular' || paper.approvedOn === null) return refuse('feedback.no-circular')
  if (paper.circulatedOn !== null) return refuse('feedback.circulated-already')
  if (on > today || on < paper.approvedOn) return refuse('feedback.not-then')
  return { ...paper, circulatedOn: on, circulatedTo: to }
}

/** Back to the draft. Refuses what was sent round already (`feedback.circulated-already`). */
export function sendBackPaper(paper: FeedbackPaper): FeedbackPaper | Refusal {
  if (paper.circulatedOn !== null) return refuse('feedback.circulated-already')
  const state = move(lifeOfFeedbackPaper, paper.state, 'sendBack')
  return isRefusal(state) ? state : { ...paper, state, approvedBy: null, approvedOn: null }
}

type From = Pick<Opinion, 'overall' | 'requirements' | 'principalOn' | 'principalPlace' | 'bodyOn' | 'bodyPlace'>

const titles: Readonly<Record<FeedbackPaperKind, (unit: string) => string>> = {
  meetingPlan: (unit) => `向${unit}反馈巡察情况工作方案`,
  speech: (unit) => `在向${unit}反馈巡察情况时的讲话`,
  pressRelease: (unit) => `巡察组向${unit}反馈巡察情况`,
  circular: (unit) => `关于${unit}巡察反馈情况的通报`,
}

const meeting = (day: Day | null, place: string) => [dayOnPaper(day), place].filter(Boolean).join('，') || '待定'

/** What an opinion says already, as a paper of this kind begins (domain 4.21: nothing is typed twice). Items are told by their titles alone. */
export function beginPaper(
  kind: FeedbackPaperKind,
  opinion: From,
  items: readonly Pick<Item, 'number' | 'title' | 'state'>[],
  unit: string,
): { title: string; text: string } {
  const title = titles[kind](unit)
  const told = [...items]
    .filter(({ state }) => state !== 'withdrawn')
    .sort((a, b) => a.number - b.number)
    .map((one, n) => `${n + 1}.${one.title}。`)
  const asked = opinion.requirements.split('\n').filter((line) => line.trim() !== '')
  if (kind === 'meetingPlan') {
    const times = [
      `向主要负责人反馈：${meeting(opinion.principalOn, opinion.principalPlace)}。`,
      `向领导班子反馈：${meeting(opinion.bodyOn, opinion.bodyPlace)}。`,
    ]
    const steps = ['宣读反馈意见', '被巡察党组织主要负责人表态发言', '提出整改要求', '办理反馈意见签收']
    return { title, text: [...times, '会议议程：', ...steps.map((step, n) => `${n + 1}.${step}。`)].join('\n') }
  }
  if (kind === 'speech') {
    const opening = `根据安排，现将巡察${unit}的情况作如下反馈。`
    const head = `巡察发现的主要问题有${told.length}个：`
    return { title, text: ['同志们：', opening, opinion.overall, head, ...told, ...asked].join('\n') }
  }
  if (kind === 'circular') {
    const opening = `现将巡察${unit}的反馈情况在党内通报如下。`
    const head = `反馈指出的主要问题有${told.length}个：`
    return { title, text: [opening, opinion.overall, head, ...told, '整改要求：', ...asked].join('\n') }
  }
  const opening = `日前，巡察组向${unit}反馈了巡察情况。`
  return { title, text: [opening, opinion.overall, `反馈指出了${told.length}个方面的问题。`, ...asked].join('\n') }
}
