import { body, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'
import { watched } from '../contract/delegations.ts'
import { planners } from '../../planning/nouns.ts'

const all = [...planners, ...team] as const

// A round and an inspection are shown with their teams; so their pages stand in this room, made of the parts of planning.
export const screens: readonly Screen[] = [
  {
    path: '/mine',
    hats: team,
    nav: { group: 'work', words: 'teams.mine', order: 10 },
    load: () => import('./mine.tsx'),
  },
  { path: '/rounds/:round', hats: all, load: () => import('./round.tsx') },
  { path: '/rounds/:round/teams', hats: planners, load: () => import('./board.tsx') },
  { path: '/teams/:team', hats: all, load: () => import('./team.tsx') },
  { path: '/inspections/:inspection', hats: [...all, ...body], load: () => import('./inspection.tsx') },
  {
    path: '/recusals',
    hats: all,
    nav: { group: 'round', words: 'teams.recusals', order: 30 },
    load: () => import('./recusals.tsx'),
  },
  {
    path: '/delegations',
    hats: watched,
    nav: { group: 'work', words: 'teams.delegations', order: 80 },
    load: () => import('./delegations.tsx'),
  },
]
