import { team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = ['office', ...team, 'discipline', 'organisation'] as const
const holders = ['office', 'discipline', 'leading_group'] as const
const publishers = ['office', ...team] as const

export const screens: readonly Screen[] = [
  {
    path: '/tips',
    hats: readers,
    nav: { group: 'round', words: 'tips.tips', order: 38 },
    load: () => import('./tips.tsx'),
  },
  {
    path: '/tips/holders',
    hats: ['office', 'leading_group'],
    nav: { group: 'base', words: 'tips.holders', order: 70 },
    load: () => import('./holders.tsx'),
  },
  {
    path: '/tips/holding',
    hats: holders,
    nav: { group: 'work', words: 'tips.holding', order: 80 },
    load: () => import('./holding.tsx'),
  },
  {
    path: '/tips/flood',
    hats: ['office'],
    nav: { group: 'base', words: 'tips.flood', order: 71 },
    load: () => import('./flood.tsx'),
  },
  {
    path: '/tips/destructions',
    hats: ['office'],
    nav: { group: 'base', words: 'tips.destructions', order: 72 },
    load: () => import('./destructions.tsx'),
  },
  {
    path: '/tip-counts',
    hats: ['office', 'leading_group', 'secretary'],
    nav: { group: 'round', words: 'tips.counts', order: 40 },
    load: () => import('./counts.tsx'),
  },
  { path: '/tips/:tip', hats: readers, load: () => import('./tip.tsx') },
  {
    path: '/tip-pages',
    hats: publishers,
    nav: { group: 'round', words: 'tips.tipPages', order: 39 },
    load: () => import('./pages.tsx'),
  },
  { path: '/tip-pages/:tipPage', hats: publishers, load: () => import('./poster.tsx') },
]
