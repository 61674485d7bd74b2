import { body, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = [...team, 'office', 'leading_group', 'secretary', 'discipline', 'organisation', ...body] as const
const writers = [...team, 'office', 'leading_group', 'secretary'] as const
const slips = ['office', 'leading_group', 'secretary', 'in_charge'] as const

export const screens: readonly Screen[] = [
  {
    path: '/opinions',
    hats: readers,
    nav: { group: 'results', words: 'feedback.opinions', order: 10 },
    load: () => import('./opinions.tsx'),
  },
  { path: '/opinions/:opinion', hats: readers, load: () => import('./opinion.tsx') },
  {
    path: '/feedback-papers',
    hats: writers,
    nav: { group: 'results', words: 'feedback.feedbackPapers', order: 11 },
    load: () => import('./feedback-papers.tsx'),
  },
  { path: '/feedback-papers/:feedbackPaper', hats: writers, load: () => import('./feedback-paper.tsx') },
  {
    path: '/feedback-meetings',
    hats: readers,
    nav: { group: 'results', words: 'feedback.feedbackMeetings', order: 13 },
    load: () => import('./feedback-meetings.tsx'),
  },
  {
    path: '/town-copies',
    hats: readers,
    nav: { group: 'results', words: 'feedback.townCopies', order: 14 },
    load: () => import('./town-copies.tsx'),
  },
  { path: '/town-copies/:townCopy', hats: readers, load: () => import('./town-copy.tsx') },
  {
    path: '/copy-slips',
    hats: slips,
    nav: { group: 'results', words: 'feedback.copySlips', order: 12 },
    load: () => import('./copy-slips.tsx'),
  },
  { path: '/copy-slips/:copySlip', hats: slips, load: () => import('./copy-slip.tsx') },
  { path: '/charge-fields', hats: slips, load: () => import('./charge-fields.tsx') },
]
