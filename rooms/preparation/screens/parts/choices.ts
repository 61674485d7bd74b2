import { team } from '../../../../core/pure/hats.ts'
import { type Tone, useAsk, useMe, useQueryString, useTexts } from '../../../../core/web/index.ts'
import { inspections } from '../../../planning/contract.ts'
import { myInspections } from '../../../teams/contract.ts'
import type { CooperationState, FocusState, PlanState } from '../../contract.ts'
import { mayPrepare } from '../../rules/plan.ts'

export const cooperationTones: Readonly<Record<CooperationState, Tone>> = {
  proposed: 'warn',
  asked: 'going',
  answered: 'good',
  declined: 'off',
  withdrawn: 'off',
}
export const focusTones: Readonly<Record<FocusState, Tone>> = { proposed: 'warn', admitted: 'good', retired: 'off' }
export const planTones: Readonly<Record<PlanState, Tone>> = { drafted: 'plain', submitted: 'warn', approved: 'good' }

/** Choices worded by a group of the room's texts. */
export function useChoices() {
  const t = useTexts()
  return (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`preparation.${group}.${value}`) }))
}

/** Whether the worn hat is one of the team. */
export const useInTeam = () => (team as readonly string[]).includes(useMe().hat)

/** Every inspection one sees, for filters. */
export function useUnits() {
  const t = useTexts()
  const asked = useAsk(inspections, { size: 200, sort: 'name' })
  return (asked.data?.rows ?? []).map((one) => ({
    value: one.id as string,
    label: one.roundName ? `${one.name}${t.aside(one.roundName)}` : one.name,
    state: one.state,
  }))
}

/** The units a form may name, all still being prepared or inspected: of a team its own, of the office every one; and the one it begins with. */
export function useMine() {
  const inTeam = useInTeam()
  const [search] = useQueryString()
  const all = useUnits()
  const mine = useAsk(myInspections, { size: 100 }, { enabled: inTeam })
  const choices = inTeam
    ? (mine.data?.rows ?? []).map((one) => ({ value: one.id as string, label: one.name }))
    : all.filter((one) => mayPrepare(one) === true)
  const here = search['inspection'] ?? (choices.length === 1 ? choices[0]?.value : undefined)
  return { choices, initial: here ? { inspection: here } : {} }
}
