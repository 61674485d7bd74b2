import { type Filter, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import { spreads } from '../../../findings/contract.ts'
import { useCategories } from '../../../findings/screens/parts/categories.ts'
import { inspections, rounds } from '../../../planning/contract.ts'
import { planners } from '../../../planning/nouns.ts'
import { kinds } from '../../../registry/contract.ts'

/** What matrix and list are both narrowed by; rounds for whoever sees them all. */
export function useSheetFilters(): readonly Filter[] {
  const t = useTexts()
  const { hat } = useMe()
  const category = useCategories()
  const may = (planners as readonly string[]).includes(hat)
  const { data } = useAsk(rounds, { size: 200 } as never, { enabled: may })
  const inRound: Filter = {
    name: 'round',
    label: t('commons.round'),
    kind: 'one',
    choices: (data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }
  return [
    { name: 'category', label: t('commons.category'), kind: 'one', choices: category.top },
    ...(may ? [inRound] : []),
    {
      name: 'kind',
      label: t('commons.kind'),
      kind: 'many',
      choices: kinds.map((value) => ({ value, label: t(`registry.kind.${value}`) })),
    },
    {
      name: 'spread',
      label: t('commons.spread'),
      kind: 'one',
      choices: spreads.map((value) => ({ value, label: t(`commons.spread.${value}`) })),
    },
    { name: 'from_day', until: 'until_day', label: t('commons.decidedOn'), kind: 'days' },
  ]
}

/** The filters as names in the address. */
export const filterNames = ['category', 'round', 'kind', 'spread', 'from_day', 'until_day', 'unit'] as const

/** The units one may look for, each once however often it was inspected. */
export function useUnits() {
  const asked = useAsk(inspections, { size: 200, sort: 'name' })
  const units = new Map((asked.data?.rows ?? []).map((one) => [one.body as string, one.name]))
  return [...units].map(([value, label]) => ({ value, label }))
}
