import { body, checkers, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = [...team, ...checkers, 'leading_group', 'secretary', ...body] as const
const lists = [...team, 'office', 'leading_group', 'secretary', 'discipline', ...body] as const

export const screens: readonly Screen[] = [
  {
    path: '/disclosures',
    hats: readers,
    nav: { group: 'results', words: 'publication.disclosures', order: 60 },
    load: () => import('./disclosures.tsx'),
  },
  {
    path: '/withholdings',
    hats: lists,
    nav: { group: 'results', words: 'publication.withholdings', order: 61 },
    load: () => import('./withholdings.tsx'),
  },
  {
    path: '/publications',
    hats: readers,
    nav: { group: 'results', words: 'publication.publications', order: 62 },
    load: () => import('./publications.tsx'),
  },
  { path: '/publications/:publication', hats: readers, load: () => import('./publication.tsx') },
  {
    path: '/postings',
    hats: readers,
    nav: { group: 'results', words: 'publication.postings', order: 63 },
    load: () => import('./postings.tsx'),
  },
  {
    path: '/echoes',
    hats: readers,
    nav: { group: 'results', words: 'publication.echoes', order: 64 },
    load: () => import('./echoes.tsx'),
  },
  { path: '/echoes/:echo', hats: readers, load: () => import('./echo.tsx') },
]
