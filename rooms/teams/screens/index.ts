import { appointed, body, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'
import { planners } from '../../planning/hats.ts'
import { keepers, oneself, watched } from '../hats.ts'

const all = [...planners, ...team] as const

// A round and an inspection are shown with their teams; so their pages stand in this room, made of the parts of planning.
export const screens: readonly Screen[] = [
  {
    path: '/mine',
    hats: appointed,
    nav: { group: 'work', words: 'teams.mine', order: 10 },
    load: () => import('./mine.tsx'),
  },
  { path: '/rounds/:round', hats: all, load: () => import('./round.tsx') },
  { path: '/rounds/:round/teams', hats: planners, load: () => import('./board.tsx') },
  { path: '/rounds/:round/proposals', hats: keepers, load: () => import('./proposals.tsx') },
  { path: '/rounds/:round/evaluation', hats: ['office'], load: () => import('./evaluation.tsx') },
  { path: '/rounds/:round/readiness', hats: [...keepers, 'discipline'], load: () => import('./readiness.tsx') },
  { path: '/proposals/:proposal', hats: keepers, load: () => import('./proposal.tsx') },
  { path: '/inspections/:inspection/inside', hats: ['office', ...team], load: () => import('./inside.tsx') },
  { path: '/teams/:team/authority', hats: keepers, load: () => import('./authority.tsx') },
  {
    path: '/conduct',
    hats: [...keepers, 'discipline', ...appointed],
    nav: { group: 'round', words: 'teams.conductNav', order: 34 },
    load: () => import('./conduct.tsx'),
  },
  {
    path: '/complaints',
    hats: ['office', ...team, ...body],
    nav: { group: 'round', words: 'teams.complaints', order: 35 },
    load: () => import('./complaints.tsx'),
  },
  {
    path: '/ratings',
    hats: ['office', 'leading_group', 'secretary', ...body],
    nav: { group: 'round', words: 'teams.ratings', order: 36 },
    load: () => import('./ratings.tsx'),
  },
  { path: '/teams/:team', hats: all, load: () => import('./team.tsx') },
  { path: '/inspections/:inspection', hats: [...all, ...body], load: () => import('./inspection.tsx') },
  {
    path: '/recusals',
    hats: [...planners, ...appointed],
    nav: { group: 'round', words: 'teams.recusals', order: 30 },
    load: () => import('./recusals.tsx'),
  },
  {
    path: '/pool',
    hats: [...keepers, ...oneself],
    nav: { group: 'round', words: 'teams.pool', order: 31 },
    load: () => import('./pool.tsx'),
  },
  {
    path: '/person-times',
    hats: keepers,
    nav: { group: 'round', words: 'teams.personTimes', order: 37 },
    load: () => import('./person-times.tsx'),
  },
  { path: '/pool/import', hats: ['office'], load: () => import('./pool-import.tsx') },
  {
    path: '/pool/nominations',
    hats: [...keepers, 'discipline', ...body],
    nav: { group: 'round', words: 'teams.nominations', order: 32 },
    load: () => import('./nominations.tsx'),
  },
  {
    path: '/trainings',
    hats: [...keepers, ...oneself],
    nav: { group: 'round', words: 'teams.trainings', order: 33 },
    load: () => import('./trainings.tsx'),
  },
  { path: '/trainings/:training', hats: [...keepers, ...oneself], load: () => import('./training.tsx') },
  { path: '/pool/:member', hats: [...keepers, ...oneself], load: () => import('./pool-member.tsx') },
  {
    path: '/delegations',
    hats: watched,
    nav: { group: 'work', words: 'teams.delegations', order: 80 },
    load: () => import('./delegations.tsx'),
  },
]
