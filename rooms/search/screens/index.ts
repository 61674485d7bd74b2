import type { Screen } from '../../../core/web/screen.ts'
import { organisations } from '../../registry/contract.ts'
import { filesSaying } from '../contract.ts'

export const screens: readonly Screen[] = [
  { path: '/search', searches: true, hats: organisations.of, load: () => import('./search.tsx') },
  { path: '/file-texts', hats: filesSaying.of, load: () => import('./file-texts.tsx') },
]
