import type { Screen } from '../../../core/web/screen.ts'

export const screens: readonly Screen[] = [
  {
    path: '/figures',
    hats: ['superior', 'office', 'leading_group', 'secretary'],
    nav: { group: 'results', words: 'statistics.figures', order: 90 },
    load: () => import('./figures.tsx'),
  },
]
