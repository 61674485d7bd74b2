import { hatNames } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

export const screens: readonly Screen[] = [
  {
    path: '/digest',
    hats: hatNames,
    nav: { group: 'work', words: 'notices.digest', order: 80 },
    load: () => import('./digest.tsx'),
  },
]
