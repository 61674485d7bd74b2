import { team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const readers = ['office', ...team, 'non_resident', 'leading_group', 'secretary', 'discipline', 'organisation'] as const

/** Packages are not put to consultation. */
const inTransfer = readers.filter((hat) => hat !== 'non_resident')

export const screens: readonly Screen[] = [
  {
    path: '/leads',
    hats: readers,
    nav: { group: 'results', words: 'transfers.leads', order: 30 },
    load: () => import('./leads.tsx'),
  },
  { path: '/leads/new', hats: [...team, 'office'], load: () => import('./new.tsx') },
  { path: '/leads/:lead', hats: readers, load: () => import('./lead.tsx') },
  { path: '/inspections/:inspection/completeness', hats: team, load: () => import('./completeness.tsx') },
  {
    path: '/lead-transfers',
    hats: inTransfer,
    nav: { group: 'results', words: 'transfers.leadTransfers', order: 31 },
    load: () => import('./transfers.tsx'),
  },
  {
    path: '/lead-transfers/:leadTransfer/letter',
    hats: ['office', 'discipline', 'organisation'],
    load: () => import('./letter.tsx'),
  },
]
