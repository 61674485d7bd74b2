import { body, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const sheetReaders = [...team, 'office', 'leading_group', 'secretary'] as const
const deciders = ['office', 'leading_group', 'secretary'] as const
const letterReaders = [...deciders, 'discipline', 'organisation', ...body] as const

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
    hats: [...deciders, 'discipline'],
    nav: { group: 'results', words: 'commons.problemGroups', order: 58 },
    load: () => import('./groups.tsx'),
  },
  { path: '/problem-groups/:problemGroup', hats: [...deciders, 'discipline'], load: () => import('./group.tsx') },
  {
    path: '/campaigns',
    hats: deciders,
    nav: { group: 'results', words: 'commons.campaigns', order: 58.1 },
    load: () => import('./campaigns.tsx'),
  },
  { path: '/campaigns/:campaign', hats: deciders, load: () => import('./campaign.tsx') },
  {
    path: '/checklists',
    hats: [...deciders, ...body],
    nav: { group: 'results', words: 'commons.checklists', order: 58.2 },
    load: () => import('./checklists.tsx'),
  },
  { path: '/checklists/:checklist', hats: [...deciders, ...body], load: () => import('./checklist.tsx') },
  {
    path: '/special-reports',
    hats: deciders,
    nav: { group: 'results', words: 'commons.specialReports', order: 58.3 },
    load: () => import('./specials.tsx'),
  },
  { path: '/special-reports/:specialReport', hats: deciders, load: () => import('./special.tsx') },
  {
    path: '/advisories',
    hats: letterReaders,
    nav: { group: 'results', words: 'commons.advisories', order: 58.4 },
    load: () => import('./advisories.tsx'),
  },
  {
    path: '/reformed-rules',
    hats: letterReaders,
    nav: { group: 'results', words: 'commons.reformedRules', order: 58.5 },
    load: () => import('./reformed-rules.tsx'),
  },
  { path: '/advisories/:advisory', hats: letterReaders, load: () => import('./advisory.tsx') },
]
