import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type Heading, headings, type ListLine, type PlanState, type Profile, type UnitPlan } from '../nouns.ts'

/** The life of one issue of 一单位一方案 (S2-06): the leader submits, the office approves or sends back; an approved one is followed by the next. */
export const lifeOfUnitPlan = flow<PlanState>()({
  drafted: { submit: 'submitted' },
  submitted: { approve: 'approved', sendBack: 'drafted' },
  approved: {},
})

/** The headings of the profile that say nothing yet (S1-33). */
export const missingHeadings = (profile: Pick<Profile, Heading> | null): Heading[] =>
  headings.filter((heading) => (profile?.[heading] ?? '').trim() === '')

type With = Readonly<{ profile: Pick<Profile, Heading> | null; lines: readonly Pick<ListLine, 'list' | 'standing'>[] }>

/** The three lists a plan cannot do without (domain 2.2 row 2). */
const needed = ['problem', 'question', 'outline'] as const

/** A plan is submitted with the whole profile and none of the three lists empty. */
export function maySubmit({ profile, lines }: With): true | Refusal {
  const open = missingHeadings(profile)
  if (open.length > 0) return refuse('preparation.profile-open', { headings: open })
  const empty = needed.filter((list) => !lines.some((one) => one.list === list && one.standing))
  return empty.length > 0 ? refuse('preparation.lists-empty', { lists: empty }) : true
}

export function submit(plan: UnitPlan, by: string, on: Day, content: string, hash: string): UnitPlan | Refusal {
  const state = move(lifeOfUnitPlan, plan.state, 'submit')
  return isRefusal(state) ? state : { ...plan, state, submittedBy: by, submittedOn: on, content, hash, opinion: '' }
}

/** The office decides on what another submitted; sent back, the plan is a draft again and what was frozen thaws. */
export function decide(plan: UnitPlan, by: string, on: Day, approve: boolean, opinion: string): UnitPlan | Refusal {
  const state = move(lifeOfUnitPlan, plan.state, approve ? 'approve' : 'sendBack')
  if (isRefusal(state)) return state
  if (plan.submittedBy === by) return refuse('preparation.own-request')
  const decided = { ...plan, state, opinion, decidedBy: by, decidedOn: on }
  return approve ? decided : { ...decided, content: '', hash: null, submittedBy: null, submittedOn: null }
}

/** Preparation is written from the team's taking up its unit on until the team has left. */
export const mayPrepare = (unit: { state: string }): true | Refusal =>
  ['preparing', 'notified', 'entered'].includes(unit.state)
    ? true
    : refuse('preparation.not-now', { state: unit.state })
