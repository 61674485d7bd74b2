import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Campaign, CampaignState } from '../contract/campaigns.ts'
import type { Checklist, ChecklistState, CheckPoint } from '../contract/checklists.ts'
import type { GroupedFinding, ProblemGroup } from '../contract/groups.ts'
import type { SpecialReport, SpecialState } from '../contract/specials.ts'

export const lifeOfCampaign = flow<CampaignState>()({
  underWay: { end: 'ended', stop: 'stopped' },
  ended: {},
  stopped: {},
})

/** 专项整治 follows from an approved group of common problems (S1-18, S3-20), and ends after it begins, on a day ahead. */
export function mayOpen(group: ProblemGroup, says: Pick<Campaign, 'startsOn' | 'dueOn'>, today: Day): true | Refusal {
  if (group.state !== 'approved') return refuse('commons.not-approved')
  if (group.kind !== 'common') return refuse('commons.other-way')
  return says.dueOn > today && says.dueOn >= says.startsOn ? true : refuse('commons.day-ahead', { field: 'dueOn' })
}

export function end(
  one: Campaign,
  says: Pick<Campaign, 'result' | 'rulesMade' | 'rulesAmended'>,
  by: string,
  on: Day,
): Campaign | Refusal {
  const state = move(lifeOfCampaign, one.state, 'end')
  return isRefusal(state) ? state : { ...one, ...says, state, endedBy: by, endedOn: on }
}

export function stop(one: Campaign, result: string, by: string, on: Day): Campaign | Refusal {
  const state = move(lifeOfCampaign, one.state, 'stop')
  return isRefusal(state) ? state : { ...one, result, state, endedBy: by, endedOn: on }
}

/** A group of common problems is closed once a campaign has ended and none is under way. */
export function mayClose(kind: ProblemGroup['kind'], campaigns: readonly Pick<Campaign, 'state'>[]): true | Refusal {
  if (kind !== 'common') return true
  if (campaigns.some(({ state }) => state === 'underWay')) return refuse('commons.campaign-open')
  return campaigns.some(({ state }) => state === 'ended') ? true : refuse('commons.no-campaign')
}

export const lifeOfChecklist = flow<ChecklistState>()({
  sent: { receive: 'received' },
  received: { answer: 'answered' },
  answered: { settle: 'settled', sendBack: 'received' },
  settled: {},
})

/** The first of these names that stands in what goes out; a name of one sign is none (4.18, 3.3 rule 4). */
export function mayGoOut(texts: readonly string[], names: readonly string[]): true | Refusal {
  const name = names.find((one) => one.length > 1 && texts.some((text) => text.includes(one)))
  return name === undefined ? true : refuse('commons.names-somebody', { name })
}

/** 发送自查清单 of an approved group, to be answered by a day ahead. */
export function maySend(group: ProblemGroup, dueOn: Day, today: Day): true | Refusal {
  if (group.state !== 'approved') return refuse('commons.not-approved')
  return dueOn > today ? true : refuse('commons.day-ahead', { field: 'dueOn' })
}

export function receive(one: Checklist, by: string, on: Day): Checklist | Refusal {
  const state = move(lifeOfChecklist, one.state, 'receive')
  return isRefusal(state) ? state : { ...one, state, receivedBy: by, receivedOn: on }
}

type Answer = Readonly<{ point: string; found: number; measures: string }>
/** 反馈: every point once; what was found is said with what is done about it. */
export function answer(
  one: Checklist,
  points: readonly CheckPoint[],
  answers: readonly Answer[],
  by: string,
  on: Day,
): { list: Checklist; points: CheckPoint[] } | Refusal {
  const state = move(lifeOfChecklist, one.state, 'answer')
  if (isRefusal(state)) return state
  const said = new Map(answers.map((each) => [each.point, each]))
  if (answers.length !== points.length || points.some(({ id }) => !said.has(id))) return refuse('commons.every-point')
  if (answers.some(({ found, measures }) => found > 0 && measures === '')) return refuse('commons.say-measures')
  const answered = points.map((point) => {
    const { found, measures } = said.get(point.id) as Answer
    return { ...point, found, measures }
  })
  return { list: { ...one, state, answeredBy: by, answeredOn: on }, points: answered }
}

export function sendBack(one: Checklist, opinion: string): Checklist | Refusal {
  const state = move(lifeOfChecklist, one.state, 'sendBack')
  return isRefusal(state) ? state : { ...one, state, opinion, answeredBy: null, answeredOn: null }
}

export function settle(one: Checklist, opinion: string, by: string, on: Day): Checklist | Refusal {
  const state = move(lifeOfChecklist, one.state, 'settle')
  return isRefusal(state) ? state : { ...one, state, opinion, settledBy: by, settledOn: on }
}

export const lifeOfSpecial = flow<SpecialState>()({
  drafted: { submit: 'submitted' },
  submitted: { hear: 'heard' },
  heard: {},
})

/** What a special report says was found, from the chosen findings: by unit, each finding once. */
export function situationOf(chosen: readonly Pick<GroupedFinding, 'body' | 'unitName' | 'title'>[]): string {
  const units = [...Map.groupBy(chosen, ({ body }) => body).values()]
  const lines = units.map((some, n) => `${n + 1}.${some[0]?.unitName}：${some.map(({ title }) => title).join('；')}。`)
  return [`巡察发现同类问题${chosen.length}个，涉及${units.length}个单位。`, ...lines].join('\n')
}

/** Its words are changed while it is drafted. */
export const mayEditSpecial = (one: SpecialReport): true | Refusal =>
  one.state === 'drafted' ? true : refuse('commons.special-out')

/** 报送: causes and proposals are written. */
export function submit(one: SpecialReport, by: string, on: Day): SpecialReport | Refusal {
  const state = move(lifeOfSpecial, one.state, 'submit')
  if (isRefusal(state)) return state
  if (one.causes.trim() === '' || one.proposals.trim() === '') return refuse('commons.special-incomplete')
  return { ...one, state, submittedBy: by, submittedOn: on }
}

export function hear(one: SpecialReport, instruction: string, by: string, on: Day): SpecialReport | Refusal {
  const state = move(lifeOfSpecial, one.state, 'hear')
  return isRefusal(state) ? state : { ...one, state, instruction, heardBy: by, heardOn: on }
}
