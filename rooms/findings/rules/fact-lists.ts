import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { FactList, FactListState, ListEntry } from '../contract/fact-lists.ts'
import type { Sheet } from '../nouns.ts'

/** 事实沟通清单 (domain 2.3): drawn up in the team, approved by its leader. An approved list is not rewritten; what is added stands on another. */
export const lifeOfFactList = flow<FactListState>()({
  drafted: { approve: 'approved', withdraw: 'withdrawn' },
  approved: {},
  withdrawn: {},
})

type Listed = Pick<Sheet, 'id' | 'number' | 'inspection' | 'state' | 'proposal' | 'revision'>

/** The entries of a new list, in the order of the numbers. Refuses a sheet named twice, of another inspection, a lead, and what is not signed as it stands. */
export function listed(sheets: readonly Listed[], inspection: string): ListEntry[] | Refusal {
  if (new Set(sheets.map(({ id }) => id)).size < sheets.length) return refuse('findings.listed-twice')
  for (const one of sheets) {
    if (one.inspection !== inspection) return refuse('findings.other-inspection')
    if (one.proposal === 'lead') return refuse('findings.lead-not-shown')
    if (one.state !== 'signed') return refuse('findings.not-listable', { number: one.number })
  }
  const inOrder = [...sheets].sort((a, b) => (a.number < b.number ? -1 : 1))
  return inOrder.map(({ id, revision }) => ({ sheet: id, revision }))
}

/** The leader approves what another drew up, while every sheet on it still is what was listed (`findings.list-stale`). */
export function approveList(one: FactList, sheets: readonly Listed[], by: string, on: Day): FactList | Refusal {
  const state = move(lifeOfFactList, one.state, 'approve')
  if (isRefusal(state)) return state
  if (one.draftedBy === by) return refuse('findings.list-second-person')
  const stale = one.entries.find(({ sheet, revision }) => {
    const now = sheets.find(({ id }) => id === sheet)
    return !now || now.revision !== revision || now.state !== 'signed' || now.proposal === 'lead'
  })
  if (stale) {
    const number = sheets.find(({ id }) => id === stale.sheet)?.number ?? '—'
    return refuse('findings.list-stale', { number })
  }
  return { ...one, state, approvedBy: by, approvedOn: on }
}

/** Taken back before it was approved, by whoever drew it up or by the leader. */
export function withdrawList(one: FactList, by: string, hat: Hat, reason: string): FactList | Refusal {
  const state = move(lifeOfFactList, one.state, 'withdraw')
  if (isRefusal(state)) return state
  return one.draftedBy === by || hat === 'leader' ? { ...one, state, reason } : refuse('findings.not-your-sheet')
}
