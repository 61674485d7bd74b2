import { body, checkers, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const overseers = [...checkers, 'leading_group', 'secretary'] as const
const deciders = ['office', 'leading_group', 'secretary', 'discipline'] as const
const readers = [...team, ...body, ...overseers] as const
const given = ['office', 'organisation', 'leading_group', 'secretary'] as const

export const screens: readonly Screen[] = [
  {
    path: '/oversight',
    hats: overseers,
    nav: { group: 'results', words: 'oversight.matters', order: 52 },
    load: () => import('./matters.tsx'),
  },
  {
    path: '/letters',
    hats: readers,
    nav: { group: 'results', words: 'oversight.letters', order: 53 },
    load: () => import('./letters.tsx'),
  },
  { path: '/letters/:letter', hats: readers, load: () => import('./letter.tsx') },
  {
    path: '/submittals',
    hats: deciders,
    nav: { group: 'results', words: 'oversight.submittals', order: 54 },
    load: () => import('./submittals.tsx'),
  },
  { path: '/submittals/:submittal', hats: deciders, load: () => import('./submittal.tsx') },
  {
    path: '/accountabilities',
    hats: overseers,
    nav: { group: 'results', words: 'oversight.accountabilities', order: 55 },
    load: () => import('./accountabilities.tsx'),
  },
  {
    path: '/assessments',
    hats: given,
    nav: { group: 'results', words: 'oversight.assessments', order: 56 },
    load: () => import('./assessments.tsx'),
  },
  {
    path: '/supervision-reports',
    hats: overseers,
    nav: { group: 'results', words: 'oversight.supervisions', order: 56 },
    load: () => import('./supervisions.tsx'),
  },
  { path: '/supervision-reports/:supervision', hats: overseers, load: () => import('./supervision.tsx') },
  {
    path: '/access-reviews',
    hats: ['office', 'discipline', 'leading_group'],
    nav: { group: 'round', words: 'oversight.accessReviews', order: 34 },
    load: () => import('./access-reviews.tsx'),
  },
  { path: '/lookings', hats: ['office', 'discipline'], load: () => import('./lookings.tsx') },
  { path: '/assessments/:assessment', hats: given, load: () => import('./assessment.tsx') },
  { path: '/plans/:plan/pack', hats: readers, load: () => import('./pack.tsx') },
  { path: '/rungs', hats: overseers, load: () => import('./rungs.tsx') },
]
