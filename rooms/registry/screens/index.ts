import { hatNames } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

export const screens: readonly Screen[] = [
  {
    path: '/organisations',
    hats: hatNames,
    nav: { group: 'base', words: 'registry.organisations', order: 10 },
    load: () => import('./organisations.tsx'),
  },
  {
    path: '/leadership',
    hats: ['office', 'leading_group', 'secretary', 'discipline', 'organisation'],
    nav: { group: 'base', words: 'registry.leadership', order: 12 },
    load: () => import('./leadership.tsx'),
  },
  { path: '/organisations/import', hats: ['office'], load: () => import('./import.tsx') },
  { path: '/organisations/:organisation', hats: hatNames, load: () => import('./organisation.tsx') },
]
