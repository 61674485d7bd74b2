import { hatNames } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

export const screens: readonly Screen[] = [
  {
    path: '/limits',
    hats: hatNames,
    nav: { group: 'base', words: 'policies.limits', order: 50 },
    load: () => import('./limits.tsx'),
  },
  {
    path: '/categories',
    hats: hatNames,
    nav: { group: 'base', words: 'policies.categories', order: 60 },
    load: () => import('./categories.tsx'),
  },
  {
    path: '/working-rules',
    hats: hatNames,
    nav: { group: 'base', words: 'policies.workingRules', order: 65 },
    load: () => import('./working.tsx'),
  },
  {
    path: '/calendar',
    hats: ['office'],
    nav: { group: 'base', words: 'policies.calendar', order: 70 },
    load: () => import('./calendar.tsx'),
  },
  {
    path: '/numbers',
    hats: ['office', 'leading_group', 'secretary'],
    nav: { group: 'base', words: 'policies.numbers', order: 82 },
    load: () => import('./numbers.tsx'),
  },
  {
    path: '/series',
    hats: ['office'],
    nav: { group: 'base', words: 'policies.series', order: 80 },
    load: () => import('./series.tsx'),
  },
]
