import { hatNames } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'
import { readers } from '../../documents/hats.ts'

export const screens: readonly Screen[] = [
  { path: '/search', searches: true, hats: hatNames, load: () => import('./search.tsx') },
  { path: '/file-texts', hats: readers, load: () => import('./file-texts.tsx') },
]
