import { body, type Hat } from '../../../../core/pure/hats.ts'
import { type Filter, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import { useCategories } from '../../../feedback/screens/parts/category.ts'
import { inspections } from '../../../planning/contract.ts'
import { organisations } from '../../../registry/contract.ts'
import { leadersInCharge, lights, measureKinds, responsibleLevels, taskStates } from '../../contract.ts'

/** Which inspected body, for hats that see more than one and the list of them. */
export function useUnit(): readonly Filter[] {
  const t = useTexts()
  const { hat } = useMe()
  const several = hat !== 'in_charge' && !(body as readonly Hat[]).includes(hat)
  const units = useAsk(inspections, { size: 200 }, { enabled: several })
  const choices = (units.data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name }))
  return several ? [{ name: 'inspection', label: t('rectification.body'), kind: 'one', choices }] : []
}

/** The filters that list, board and ledger share; what they narrow is the same in all three. */
export function useTaskFilters(): readonly Filter[] {
  const t = useTexts()
  const { hat } = useMe()
  const { choices } = useCategories()
  const unit = useUnit()
  const one = (body as readonly Hat[]).includes(hat)
  const towns = useAsk(organisations, { level: 'town', size: 200 }, { enabled: !one })
  const leaders = useAsk(leadersInCharge, {})
  const worded = (words: readonly string[], under: string) =>
    words.map((value) => ({ value, label: t(`rectification.${under}.${value}`) }))
  const level: Filter = {
    name: 'level',
    label: t('rectification.carriedBy'),
    kind: 'many',
    choices: responsibleLevels.map((value) => ({ value, label: t(`rectification.${value}`) })),
  }
  const owner: Filter = {
    name: 'owner',
    label: t('rectification.owner'),
    kind: 'one',
    choices: (towns.data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
  }
  const charge: Filter = {
    name: 'charge',
    label: t('rectification.charge'),
    kind: 'one',
    choices: (leaders.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }
  return [
    { name: 'q', label: t('rectification.search'), kind: 'text' },
    ...unit,
    { name: 'state', label: t('rectification.state'), kind: 'many', choices: worded(taskStates, 'task') },
    { name: 'light', label: t('rectification.light'), kind: 'many', choices: worded(lights, 'light') },
    { name: 'category', label: t('rectification.category'), kind: 'one', choices },
    {
      name: 'again',
      label: t('rectification.again'),
      kind: 'one',
      choices: [{ value: 'yes', label: t('rectification.againOnly') }],
    },
    level,
    ...(one ? [] : [owner]),
    { name: 'kind', label: t('rectification.measureKind'), kind: 'one', choices: worded(measureKinds, 'kind') },
    ...(hat === 'in_charge' ? [] : [charge]),
    { name: 'leader', label: t('rectification.leaderName'), kind: 'text' },
  ]
}
