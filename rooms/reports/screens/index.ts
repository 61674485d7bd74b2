import { team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = [...team, 'office', 'leading_group', 'secretary'] as const
const guests = ['leading_group', 'secretary', 'in_charge', 'discipline', 'organisation'] as const
const owners = [...team, 'office', ...guests] as const

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
  {
    path: '/conferences',
    hats: readers,
    nav: { group: 'round', words: 'reports.conferences', order: 64 },
    load: () => import('./conferences.tsx'),
  },
  { path: '/conferences/:conference', hats: readers, load: () => import('./conference.tsx') },
  {
    path: '/decision-tasks',
    hats: owners,
    nav: { group: 'results', words: 'reports.decisionTasks', order: 5 },
    load: () => import('./decision-tasks.tsx'),
  },
  {
    path: '/disposals',
    hats: ['office', 'leading_group', 'secretary'],
    nav: { group: 'results', words: 'reports.disposals', order: 6 },
    load: () => import('./disposals.tsx'),
  },
  {
    path: '/my-conferences',
    hats: [...guests, ...team],
    nav: { group: 'work', words: 'reports.myConferences', order: 40 },
    load: () => import('./my-conferences.tsx'),
  },
]
