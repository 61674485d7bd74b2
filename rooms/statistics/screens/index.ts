import type { Screen } from '../../../core/web/screen.ts'
import { planners } from '../../planning/nouns.ts'

export const screens: readonly Screen[] = [
  {
    path: '/coverage',
    hats: planners,
    nav: { group: 'round', words: 'planning.coveragePage', order: 3 },
    load: () => import('./coverage.tsx'),
  },
  {
    path: '/figures',
    hats: ['superior', 'office', 'leading_group', 'secretary'],
    nav: { group: 'results', words: 'statistics.figures', order: 90 },
    load: () => import('./figures.tsx'),
  },
]
