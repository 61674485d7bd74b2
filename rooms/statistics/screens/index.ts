import type { Screen } from '../../../core/web/screen.ts'
import { planners } from '../../planning/hats.ts'

const readers = ['superior', 'office', 'leading_group', 'secretary'] as const

export const screens: readonly Screen[] = [
  {
    path: '/coverage',
    hats: planners,
    nav: { group: 'round', words: 'planning.coveragePage', order: 3 },
    load: () => import('./coverage.tsx'),
  },
  {
    path: '/figures',
    hats: readers,
    nav: { group: 'results', words: 'statistics.figures', order: 90 },
    load: () => import('./figures.tsx'),
  },
  { path: '/figures/tables', hats: readers, load: () => import('./tables.tsx') },
  {
    path: '/figures/reports',
    hats: readers,
    nav: { group: 'results', words: 'statistics.reports', order: 91 },
    load: () => import('./reports.tsx'),
  },
  {
    path: '/figures/nation',
    hats: readers,
    nav: { group: 'results', words: 'statistics.nation', order: 92 },
    load: () => import('./nation.tsx'),
  },
  { path: '/figures/rows', hats: ['office', 'leading_group', 'secretary'], load: () => import('./rows.tsx') },
  { path: '/figures/checks', hats: ['office'], load: () => import('./checks.tsx') },
]
