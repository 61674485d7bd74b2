import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import * as say from '../contract.ts'
import { questionIn } from '../proposing.ts'

export const readProposals = ask(say.proposals, async ({ eyes, input }) => {
  const rows = await eyes
    .selectFrom('teamsProposal as s')
    .leftJoin('identityPerson as p', 'p.id', 's.askedBy')
    .select(['s.id', 's.state', 's.askedAt', 's.endedAt', 's.bill', 's.bound', 's.proven', 's.byHand'])
    .select([sql<number>`jsonb_array_length(s.seats)`.as('people'), sql<string>`coalesce(p.name, '')`.as('by')])
    .where('s.round', '=', input.round)
    .orderBy('s.askedAt', 'desc')
    .limit(50)
    .execute()
  return { proposals: rows }
})

export const readProposal = ask(say.proposalPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('teamsProposal as s')
    .innerJoin('planningRound as r', 'r.id', 's.round')
    .selectAll('s')
    .select('r.name as roundName')
    .where('s.id', '=', input.proposal)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'proposal' })
  const { roundName, question: _, ...proposal } = found
  const { teams, people } = questionIn(found)
  return {
    proposal,
    roundName,
    teams: teams.map(({ id, name, units }) => ({
      id,
      name,
      units: units.map(({ id: unit, name: unitName, sector, village, township, load }) => ({
        ...{ id: unit, name: unitName, sector, village, township, load },
      })),
    })),
    people: people.map((one) => ({ ...one, skills: [...one.skills], sectors: [...one.sectors], bars: [...one.bars] })),
  }
})
