import { hatNames } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

export const screens: readonly Screen[] = [
  {
    path: '/destructions',
    hats: ['office', 'leading_group', 'secretary'],
    nav: { group: 'admin', words: 'documents.destructions', order: 92 },
    load: () => import('./destructions.tsx'),
  },
  { path: '/prints/:kind/:about', hats: hatNames, load: () => import('./print.tsx') },
  {
    path: '/destructions/:destruction',
    hats: ['office', 'leading_group', 'secretary'],
    load: () => import('./destruction.tsx'),
  },
]
