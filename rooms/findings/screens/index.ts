import { body, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = [...team, 'office', 'leading_group', 'secretary'] as const

const notified = [...team, 'office', 'leading_group', 'secretary', 'discipline', ...body] as const

const talkers = [...team, 'office', ...body] as const

export const screens: readonly Screen[] = [
  {
    path: '/sheets',
    hats: readers,
    nav: { group: 'round', words: 'findings.sheets', order: 40 },
    load: () => import('./sheets.tsx'),
  },
  { path: '/sheets/new', hats: team, load: () => import('./new.tsx') },
  { path: '/sheets/:sheet', hats: readers, load: () => import('./sheet.tsx') },
  { path: '/sheets/:sheet/edit', hats: team, load: () => import('./edit.tsx') },
  { path: '/sheets/:sheet/print', hats: team, load: () => import('./print.tsx') },
  {
    path: '/fact-sheets',
    hats: talkers,
    nav: { group: 'round', words: 'findings.factSheets', order: 45 },
    load: () => import('./fact-sheets.tsx'),
  },
  {
    path: '/fact-lists',
    hats: [...team, 'office'],
    nav: { group: 'round', words: 'findings.factLists', order: 44 },
    load: () => import('./fact-lists.tsx'),
  },
  { path: '/fact-lists/:factList', hats: [...team, 'office'], load: () => import('./fact-list.tsx') },
  {
    path: '/handovers',
    hats: [...team, 'office'],
    nav: { group: 'round', words: 'findings.handovers', order: 48 },
    load: () => import('./handovers.tsx'),
  },
  { path: '/handovers/:handover', hats: [...team, 'office'], load: () => import('./handover.tsx') },
  {
    path: '/immediates',
    hats: notified,
    nav: { group: 'round', words: 'findings.immediates', order: 46 },
    load: () => import('./immediates.tsx'),
  },
  { path: '/immediates/:immediate', hats: notified, load: () => import('./immediate.tsx') },
  { path: '/fact-sheets/:factSheet', hats: talkers, load: () => import('./fact-sheet.tsx') },
]
