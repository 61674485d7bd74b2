import { body, checkers, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'
import { ofTempos } from '../hats.ts'

const overseers = [...team, ...checkers, 'leading_group', 'secretary'] as const
const readers = [...overseers, ...body, 'in_charge'] as const
const plans = [...overseers, ...body] as const

const noted = [...checkers, 'leading_group', 'secretary'] as const

/** Who sees earlier items held against a task. */
const carried = [...noted, ...body] as const

export const screens: readonly Screen[] = [
  {
    path: '/rectification',
    hats: readers,
    nav: { group: 'results', words: 'rectification.board', order: 20 },
    load: () => import('./board.tsx'),
  },
  {
    path: '/rectification/responsibility',
    hats: readers,
    nav: { group: 'results', words: 'rectification.responsibility', order: 25 },
    load: () => import('./responsibility.tsx'),
  },
  {
    path: '/plans',
    hats: plans,
    nav: { group: 'results', words: 'rectification.plans', order: 30 },
    load: () => import('./plans.tsx'),
  },
  { path: '/plans/:plan', hats: plans, load: () => import('./plan.tsx') },
  {
    path: '/tasks',
    hats: readers,
    nav: { group: 'results', words: 'rectification.tasks', order: 40 },
    load: () => import('./tasks.tsx'),
  },
  { path: '/tasks/:task', hats: readers, load: () => import('./task.tsx') },
  {
    path: '/rectification/reports',
    hats: readers,
    nav: { group: 'results', words: 'rectification.reports', order: 44 },
    load: () => import('./reports.tsx'),
  },
  { path: '/rectification/reports/:rectificationReport', hats: readers, load: () => import('./report.tsx') },
  {
    path: '/escalations',
    hats: readers,
    nav: { group: 'results', words: 'rectification.escalations', order: 46 },
    load: () => import('./escalations.tsx'),
  },
  {
    path: '/rectification/tempos',
    hats: ofTempos,
    nav: { group: 'results', words: 'rectification.tempos', order: 41 },
    load: () => import('./tempos.tsx'),
  },
  {
    path: '/life-meetings',
    hats: [...plans, 'in_charge'],
    nav: { group: 'results', words: 'rectification.lifeMeetings', order: 45 },
    load: () => import('./life-meetings.tsx'),
  },
  { path: '/life-meetings/:lifeMeeting', hats: [...plans, 'in_charge'], load: () => import('./life-meeting.tsx') },
  {
    path: '/prolongations',
    hats: readers,
    nav: { group: 'results', words: 'rectification.prolongations', order: 47 },
    load: () => import('./prolongations.tsx'),
  },
  {
    path: '/spot-draws',
    hats: noted,
    nav: { group: 'results', words: 'rectification.spotDraws', order: 48 },
    load: () => import('./spot-draws.tsx'),
  },
  { path: '/spots', hats: noted, load: () => import('./spots.tsx') },
  {
    path: '/successions',
    hats: [...noted, ...body],
    nav: { group: 'results', words: 'rectification.successions', order: 49 },
    load: () => import('./successions.tsx'),
  },
  { path: '/escalations/:escalation', hats: readers, load: () => import('./escalation.tsx') },
  {
    path: '/rectification/ledger',
    hats: readers,
    nav: { group: 'results', words: 'rectification.ledger', order: 50 },
    load: () => import('./ledger.tsx'),
  },
  {
    path: '/made-rules',
    hats: readers,
    nav: { group: 'results', words: 'rectification.madeRules', order: 51 },
    load: () => import('./made-rules.tsx'),
  },
  {
    path: '/carry-overs',
    hats: carried,
    nav: { group: 'results', words: 'rectification.carryOvers', order: 52 },
    load: () => import('./carry-overs.tsx'),
  },
  { path: '/carry-overs/:carryOver', hats: carried, load: () => import('./carry-over.tsx') },
  { path: '/made-rules/counts', hats: readers, load: () => import('./rule-counts.tsx') },
]
