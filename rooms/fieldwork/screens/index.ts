import { body, team } from '../../../core/pure/hats.ts'
import type { Screen } from '../../../core/web/screen.ts'

const talkReaders = [...team, 'office'] as const
const loanReaders = [...team, ...body] as const

const instructors = [...team, 'office', 'leading_group', 'secretary'] as const

const siteReaders = [...team, 'office', 'leading_group', 'secretary', ...body] as const
const surveyReaders = [...team, 'office', 'leading_group', 'secretary'] as const

export const screens: readonly Screen[] = [
  {
    path: '/talks',
    hats: talkReaders,
    nav: { group: 'round', words: 'fieldwork.talks', order: 30 },
    load: () => import('./talks.tsx'),
  },
  { path: '/talks/:talk', hats: talkReaders, load: () => import('./talk.tsx') },
  { path: '/talks/:talk/print', hats: team, load: () => import('./talk-print.tsx') },
  {
    path: '/visits',
    hats: team,
    nav: { group: 'round', words: 'fieldwork.visits', order: 32 },
    load: () => import('./visits.tsx'),
  },
  { path: '/visits/:visit', hats: team, load: () => import('./visit.tsx') },
  {
    path: '/loans',
    hats: loanReaders,
    nav: { group: 'round', words: 'fieldwork.loans', order: 34 },
    load: () => import('./loans.tsx'),
  },
  { path: '/loans/:loan', hats: loanReaders, load: () => import('./loan.tsx') },
  {
    path: '/instructions',
    hats: instructors,
    nav: { group: 'round', words: 'fieldwork.instructions', order: 36 },
    load: () => import('./instructions.tsx'),
  },
  { path: '/instructions/:instruction', hats: instructors, load: () => import('./instruction.tsx') },
  {
    path: '/site',
    hats: siteReaders,
    nav: { group: 'round', words: 'fieldwork.site', order: 28 },
    load: () => import('./site.tsx'),
  },
  { path: '/notices/:inspection/:kind', hats: siteReaders, load: () => import('./notice-print.tsx') },
  {
    path: '/surveys',
    hats: surveyReaders,
    nav: { group: 'round', words: 'fieldwork.surveys', order: 37 },
    load: () => import('./surveys.tsx'),
  },
  { path: '/surveys/:survey', hats: surveyReaders, load: () => import('./survey.tsx') },
  {
    path: '/samples',
    hats: talkReaders,
    nav: { group: 'round', words: 'fieldwork.samples', order: 38 },
    load: () => import('./samples.tsx'),
  },
  { path: '/samples/:sample', hats: talkReaders, load: () => import('./sample.tsx') },
  {
    path: '/late',
    hats: talkReaders,
    nav: { group: 'round', words: 'fieldwork.lateBox', order: 39 },
    load: () => import('./late-box.tsx'),
  },
  { path: '/late/:late', hats: talkReaders, load: () => import('./late.tsx') },
  {
    path: '/phone',
    hats: 'anyone',
    nav: { group: 'round', words: 'fieldwork.fieldPhone', order: 29, hats: team },
    load: () => import('./phone.tsx'),
  },
  { path: '/phone/write', hats: 'anyone', load: () => import('./phone-write.tsx') },
  { path: '/phone/list', hats: 'anyone', load: () => import('./phone-list.tsx') },
  { path: '/phone/outbox', hats: 'anyone', load: () => import('./phone-outbox.tsx') },
  { path: '/coverage/:inspection', hats: team, load: () => import('./coverage.tsx') },
  { path: '/return-slip', hats: team, load: () => import('./slip.tsx') },
]
