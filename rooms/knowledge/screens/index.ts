import { team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = ['office', ...team, 'leading_group', 'secretary', 'discipline', 'organisation'] as const

export const screens: readonly Screen[] = [
  {
    path: '/materials',
    hats: readers,
    nav: { group: 'base', words: 'knowledge.materials', order: 62 },
    load: () => import('./materials.tsx'),
  },
  { path: '/materials/:material', hats: readers, load: () => import('./material.tsx') },
  {
    path: '/studies',
    hats: readers,
    nav: { group: 'base', words: 'knowledge.studies', order: 64 },
    load: () => import('./studies.tsx'),
  },
]
