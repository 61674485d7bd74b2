import { body, checkers, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const overseers = [...checkers, 'leading_group', 'secretary'] as const
const readers = [...team, ...body, ...overseers] as const

export const screens: readonly Screen[] = [
  {
    path: '/evaluations',
    hats: readers,
    nav: { group: 'results', words: 'evaluation.evaluations', order: 57 },
    load: () => import('./evaluations.tsx'),
  },
  {
    path: '/results-ledger',
    hats: [...team, ...overseers],
    nav: { group: 'results', words: 'evaluation.results', order: 50 },
    load: () => import('./results.tsx'),
  },
  { path: '/evaluations/:evaluation', hats: readers, load: () => import('./evaluation.tsx') },
  {
    path: '/lookbacks',
    hats: readers,
    nav: { group: 'results', words: 'evaluation.lookbacks', order: 58 },
    load: () => import('./lookbacks.tsx'),
  },
  { path: '/lookbacks/:lookback', hats: readers, load: () => import('./lookback.tsx') },
  {
    path: '/post-evaluations',
    hats: ['office', 'leading_group', 'secretary'],
    nav: { group: 'results', words: 'evaluation.postEvaluations', order: 59 },
    load: () => import('./post-evaluations.tsx'),
  },
  {
    path: '/post-evaluations/:postEvaluation',
    hats: ['office', 'leading_group', 'secretary'],
    load: () => import('./post-evaluation.tsx'),
  },
  { path: '/evaluation-schemes', hats: overseers, load: () => import('./schemes.tsx') },
]
