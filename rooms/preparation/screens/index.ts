import { team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = [...team, 'office', 'leading_group', 'secretary'] as const
const cooperators = [...readers, 'discipline', 'organisation'] as const

export const screens: readonly Screen[] = [
  {
    path: '/preparations',
    hats: readers,
    nav: { group: 'round', words: 'preparation.preparations', order: 20 },
    load: () => import('./preparations.tsx'),
  },
  { path: '/preparations/:inspection', hats: readers, load: () => import('./preparation.tsx') },
  { path: '/unit-plans/:unitPlan', hats: readers, load: () => import('./unit-plan.tsx') },
  {
    path: '/cooperations',
    hats: cooperators,
    nav: { group: 'round', words: 'preparation.cooperations', order: 22 },
    load: () => import('./cooperations.tsx'),
  },
  { path: '/cooperations/:cooperation', hats: cooperators, load: () => import('./cooperation.tsx') },
  {
    path: '/given-items',
    hats: cooperators,
    nav: { group: 'round', words: 'preparation.items', order: 24 },
    load: () => import('./items.tsx'),
  },
  {
    path: '/focus-points',
    hats: readers,
    nav: { group: 'base', words: 'preparation.focusPoints', order: 60 },
    load: () => import('./focus-points.tsx'),
  },
]
