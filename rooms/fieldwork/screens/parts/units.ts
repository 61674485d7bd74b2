import { team } from '../../../../core/pure/hats.ts'
import { useAsk, useMe, useQueryString, useTexts } from '../../../../core/web/index.ts'
import { inspections } from '../../../planning/contract.ts'
import { myInspections } from '../../../teams/contract.ts'

/** The inspections a filter may name. */
export function useUnits() {
  const asked = useAsk(inspections, { size: 200, sort: 'name' })
  return (asked.data?.rows ?? []).map((one) => ({ value: one.id as string, label: one.name }))
}

/** The inspections of one's team, and which of them a form begins with: the one filtered by, or the only one. */
export function useMine() {
  const [search] = useQueryString()
  const mine = useAsk(myInspections, { size: 100 })
  const rows = mine.data?.rows ?? []
  const here = search['inspection'] ?? (rows.length === 1 ? rows[0]?.id : undefined)
  return {
    rows,
    choices: rows.map((one) => ({ value: one.id as string, label: one.name })),
    initial: here ? { inspection: here } : {},
  }
}

/** Whether the worn hat is one of the team. */
export const useInTeam = () => (team as readonly string[]).includes(useMe().hat)

/** Choices worded by a group of the room's texts. */
export function useChoices() {
  const t = useTexts()
  return (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`fieldwork.${group}.${value}`) }))
}

type Seat = Readonly<{ person: string; name: string }>

/** The others of a team, out of which the second person comes. */
export function useOthers(seats: readonly Seat[]) {
  const me = useMe()
  return seats.filter((one) => one.person !== me.person).map((one) => ({ value: one.person, label: one.name }))
}
