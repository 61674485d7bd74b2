import { hatNames } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

export const screens: readonly Screen[] = [
  {
    path: '/',
    hats: hatNames,
    nav: { group: 'work', words: 'ledger.desk', order: 0 },
    load: () => import('./desk.tsx'),
  },
  {
    path: '/records',
    hats: ['audit_admin', 'security_admin', 'office'],
    nav: { group: 'admin', words: 'ledger.records', order: 90 },
    load: () => import('./records.tsx'),
  },
  {
    path: '/readings',
    hats: ['audit_admin', 'security_admin'],
    nav: { group: 'admin', words: 'ledger.readings', order: 89 },
    load: () => import('./readings.tsx'),
  },
  {
    path: '/erasures',
    hats: ['office', 'security_admin', 'audit_admin'],
    nav: { group: 'admin', words: 'ledger.erasures', order: 91 },
    load: () => import('./erasures.tsx'),
  },
]
