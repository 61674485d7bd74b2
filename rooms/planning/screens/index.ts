import { body, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'
import { planners } from '../hats.ts'

export const screens: readonly Screen[] = [
  {
    path: '/terms',
    hats: [...planners, ...team],
    nav: { group: 'round', words: 'planning.terms', order: 5 },
    load: () => import('./terms.tsx'),
  },
  {
    path: '/rounds',
    hats: [...planners, ...team],
    nav: { group: 'round', words: 'planning.rounds', order: 10 },
    load: () => import('./rounds.tsx'),
  },
  {
    path: '/inspections',
    hats: [...planners, ...team, ...body],
    nav: { group: 'round', words: 'planning.inspections', order: 20 },
    load: () => import('./inspections.tsx'),
  },
  { path: '/term-plans/:termPlan', hats: planners, load: () => import('./term-plan.tsx') },
  { path: '/term-plans/:termPlan/difference', hats: planners, load: () => import('./plan-difference.tsx') },
  {
    path: '/villages',
    hats: planners,
    nav: { group: 'round', words: 'planning.villages', order: 22 },
    load: () => import('./villages.tsx'),
  },
  {
    path: '/duties',
    hats: [...planners, ...team],
    nav: { group: 'base', words: 'planning.duties', order: 80 },
    load: () => import('./duties.tsx'),
  },
  {
    path: '/stage-lists',
    hats: [...planners, ...team],
    nav: { group: 'base', words: 'planning.stageLists', order: 82 },
    load: () => import('./stage-lists.tsx'),
  },
  {
    path: '/inspections/:inspection/stages',
    hats: [...team, 'office', 'leading_group', 'secretary'],
    load: () => import('./stages.tsx'),
  },
  { path: '/coverage-bodies', hats: planners, load: () => import('./coverage-bodies.tsx') },
  {
    path: '/inspections/:inspection/sub-units',
    hats: [...planners, ...team],
    load: () => import('./sub-units.tsx'),
  },
]
