import { hatNames, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const keepers = [...team, 'office'] as const

export const screens: readonly Screen[] = [
  {
    path: '/archive-progress',
    hats: keepers,
    nav: { group: 'results', words: 'documents.archiveProgress', order: 60 },
    load: () => import('./archive-progress.tsx'),
  },
  {
    path: '/archive',
    hats: keepers,
    nav: { group: 'results', words: 'documents.archiveFiles', order: 61 },
    load: () => import('./archive.tsx'),
  },
  { path: '/archive/:archiveFile', hats: keepers, load: () => import('./archive-piece.tsx') },
  { path: '/inspections/:inspection/archive', hats: keepers, load: () => import('./archive-unit.tsx') },
  {
    path: '/archive-loans',
    hats: ['office'],
    nav: { group: 'results', words: 'documents.archiveLoans', order: 62 },
    load: () => import('./archive-loans.tsx'),
  },
  {
    path: '/archive-appraisals',
    hats: ['office', 'leading_group', 'secretary'],
    nav: { group: 'results', words: 'documents.appraisals', order: 63 },
    load: () => import('./archive-appraisals.tsx'),
  },
  {
    path: '/archive-plan',
    hats: keepers,
    nav: { group: 'base', words: 'documents.filePlan', order: 60 },
    load: () => import('./archive-plan.tsx'),
  },
  {
    path: '/destructions',
    hats: ['office', 'leading_group', 'secretary'],
    nav: { group: 'admin', words: 'documents.destructions', order: 92 },
    load: () => import('./destructions.tsx'),
  },
  {
    path: '/templates',
    hats: ['office', 'leading_group', 'secretary'],
    nav: { group: 'base', words: 'documents.templates', order: 61 },
    load: () => import('./templates.tsx'),
  },
  {
    path: '/template-kinds/:kind',
    hats: ['office', 'leading_group', 'secretary'],
    load: () => import('./template-kind.tsx'),
  },
  {
    path: '/templates/:template',
    hats: ['office', 'leading_group', 'secretary'],
    load: () => import('./template.tsx'),
  },
  { path: '/prints/:kind/:about', hats: hatNames, load: () => import('./print.tsx') },
  {
    path: '/destructions/:destruction',
    hats: ['office', 'leading_group', 'secretary'],
    load: () => import('./destruction.tsx'),
  },
]
