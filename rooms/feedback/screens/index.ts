import { body, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = [...team, 'office', 'leading_group', 'secretary', 'discipline', 'organisation', ...body] as const

export const screens: readonly Screen[] = [
  {
    path: '/opinions',
    hats: readers,
    nav: { group: 'results', words: 'feedback.opinions', order: 10 },
    load: () => import('./opinions.tsx'),
  },
  { path: '/opinions/:opinion', hats: readers, load: () => import('./opinion.tsx') },
]
