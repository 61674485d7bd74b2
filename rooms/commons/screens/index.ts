import { team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const sheetReaders = [...team, 'office', 'leading_group', 'secretary'] as const
const deciders = ['office', 'leading_group', 'secretary', 'discipline'] as const

export const screens: readonly Screen[] = [
  {
    path: '/common-problems',
    hats: sheetReaders,
    nav: { group: 'results', words: 'commons.matrix', order: 57 },
    load: () => import('./matrix.tsx'),
  },
  { path: '/common-problems/findings', hats: sheetReaders, load: () => import('./findings.tsx') },
  {
    path: '/problem-groups',
    hats: deciders,
    nav: { group: 'results', words: 'commons.problemGroups', order: 58 },
    load: () => import('./groups.tsx'),
  },
  { path: '/problem-groups/:problemGroup', hats: deciders, load: () => import('./group.tsx') },
]
