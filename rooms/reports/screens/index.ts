import { team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = [...team, 'office', 'leading_group', 'secretary'] as const

export const screens: readonly Screen[] = [
  {
    path: '/inspection-reports',
    hats: readers,
    nav: { group: 'round', words: 'reports.inspectionReports', order: 60 },
    load: () => import('./reports.tsx'),
  },
  { path: '/inspection-reports/:inspectionReport', hats: readers, load: () => import('./report.tsx') },
  {
    path: '/report-reviews',
    hats: ['office', 'discipline', 'organisation'],
    nav: { group: 'round', words: 'reports.reviews', order: 62 },
    load: () => import('./reviews.tsx'),
  },
  {
    path: '/report-reviews/:inspectionReport',
    hats: ['office', 'discipline', 'organisation'],
    load: () => import('./review.tsx'),
  },
]
