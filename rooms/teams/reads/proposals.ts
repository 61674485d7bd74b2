import { sql } from 'kysely'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import * as say from '../contract.ts'
import { whyNotAdopt } from '../adoptable.ts'
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

const toldAs = (refused: Refusal | null) => refused && { refused: refused.refused, facts: { ...refused.facts } }

export const readProposal = ask(say.proposalPage, async ({ eyes, actor, input, today }) => {
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
  const asks = found.state === 'found' && (say.adoptProposal.of as readonly string[]).includes(actor.hat)
  const round = await eyes.selectFrom('planningRound').selectAll().where('id', '=', found.round).executeTakeFirst()
  return {
    proposal,
    roundName,
    heldBack: asks && round ? toldAs(await whyNotAdopt(eyes, actor, found, round, today)) : null,
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
