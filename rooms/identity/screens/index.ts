import { administrators, hatNames } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

export const screens: readonly Screen[] = [
  { path: '/sign-in', hats: 'anyone', load: () => import('./sign-in.tsx') },
  { path: '/set-password', hats: 'anyone', load: () => import('./set-password.tsx') },
  { path: '/setup', hats: 'anyone', load: () => import('./setup.tsx') },
  {
    path: '/account',
    hats: hatNames,
    nav: { group: 'work', words: 'identity.own', order: 90 },
    load: () => import('./own.tsx'),
  },
  {
    path: '/persons',
    hats: [...administrators, 'office'],
    nav: { group: 'admin', words: 'identity.persons', order: 10 },
    load: () => import('./persons.tsx'),
  },
  {
    path: '/accounts',
    hats: ['system_admin', 'security_admin'],
    nav: { group: 'admin', words: 'identity.accounts', order: 20 },
    load: () => import('./accounts.tsx'),
  },
  {
    path: '/account-changes',
    hats: administrators,
    nav: { group: 'admin', words: 'identity.accountChanges', order: 25 },
    load: () => import('./account-changes.tsx'),
  },
  {
    path: '/grants',
    hats: [...administrators, 'office'],
    nav: { group: 'admin', words: 'identity.grants', order: 30 },
    load: () => import('./grants.tsx'),
  },
  {
    path: '/sign-in-rules',
    hats: [...administrators, 'office'],
    nav: { group: 'admin', words: 'identity.signInRules', order: 40 },
    load: () => import('./sign-in-rules.tsx'),
  },
]
