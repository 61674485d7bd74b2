import type { Screen } from '../../../core/web/screen.ts'

const hats = ['office'] as const

export const screens: readonly Screen[] = [
  {
    path: '/takeovers',
    hats,
    nav: { group: 'results', words: 'takeover.takeovers', order: 60 },
    load: () => import('./takeovers.tsx'),
  },
  { path: '/takeovers/:takeover', hats, load: () => import('./takeover.tsx') },
]
