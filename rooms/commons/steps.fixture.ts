import * as advice from './rules/advisories.ts'
import * as groups from './rules/groups.ts'
import { notWhoNoted } from './rules/letters-in.ts'

type Step = [string, string, (by: string) => unknown]
const on = '2026-03-02' as never

/** The steps of this room that want another person than the step before, done by `deputy` (core/pure/counted.ts). */
export const commonsSteps = (deputy: string): readonly Step[] => [
  [
    'rule.approve(group',
    'commons.proposed-by-you',
    (by) => groups.approve({ state: 'proposed', proposedBy: deputy } as never, '', by, on),
  ],
  [
    'rule.approve(letter',
    'commons.drafted-by-you',
    (by) => advice.approve({ state: 'consulted', draftedBy: deputy } as never, by, on),
  ],
  ['notWhoNoted(', 'commons.noted-by-you', (by) => notWhoNoted({ answeredBy: deputy }, by)],
]
