import type { Screen } from '../../../core/web/screen.ts'
import { organisations } from '../../registry/contract.ts'

export const screens: readonly Screen[] = [
  { path: '/search', hats: organisations.of, load: () => import('./search.tsx') },
]
