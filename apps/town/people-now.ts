import type { Hat } from '../../core/pure/hats.ts'
import type { People } from '../server/start.ts'
import { figures, founders, pool } from './people.ts'
import { rounds } from './story.ts'
import type { Teller } from './teller.ts'

/** Whom a visitor of the demo town may become: everybody of the story, under each hat that person wears at its end. */
export function peopleOf(t: Teller): People {
  const standing = [
    ...Object.entries(founders).map(([name, figure]) => [name, figure.name, [name as Hat]] as const),
    ...Object.entries(figures).map(([name, figure]) => [name, figure.name, figure.hats] as const),
  ]
  const now = rounds.at(-1)?.teams ?? []
  const seats = now.flatMap((sent) => [
    [sent.leader, 'leader'] as const,
    [sent.deputy, 'deputy'] as const,
    ...(sent.beside ? [[sent.beside, 'non_resident'] as const] : []),
    ...sent.members.filter((member) => member !== 'yin').map((member) => [member, 'member'] as const),
  ])
  return [
    ...standing.flatMap(([name, called, hats]) => hats.map((hat) => ({ person: t.id(name), name: called, hat }))),
    ...seats.map(([name, hat]) => ({ person: t.id(name), name: pool[name as keyof typeof pool].name, hat })),
  ]
}
