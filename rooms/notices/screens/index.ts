import { body, checkers, hatNames, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

export const screens: readonly Screen[] = [
  {
    path: '/digest',
    hats: hatNames,
    nav: { group: 'work', words: 'notices.digest', order: 80 },
    load: () => import('./digest.tsx'),
  },
  {
    path: '/clocks',
    hats: [...checkers, 'leading_group', 'secretary', ...team, ...body],
    nav: { group: 'work', words: 'notices.clocks', order: 82 },
    load: () => import('./clocks.tsx'),
  },
]
