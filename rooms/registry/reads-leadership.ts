import { refuse } from '../../core/pure/refusal.ts'
import { ask } from '../../core/server/ask.ts'
import { byMeetingsAlone } from '../policies/contract.ts'
import { agreedBy } from '../policies/rules/rulings.ts'
import * as say from './contract.ts'
import { holdersOf, placeOf, standingOf, superiorOf } from './routing.ts'
import { itemsOf, mayApprove } from './rules/route.ts'

type Found = Pick<say.Organisation, 'id' | 'name' | 'level'>
const placed = (found: Found | undefined) => (found ? { id: found.id, name: found.name, level: found.level } : null)

export const readingLeadership = ask(say.leadership, async ({ eyes, actor, today }) => {
  const { authority } = actor.scope
  const found = []
  for (const organ of say.organs) {
    const place = await placeOf(eyes, authority, organ, today)
    found.push({
      ...{ organ, place: placed(place), fromDay: place?.fromDay ?? null, citation: place?.citation ?? '' },
      holders: place ? await holdersOf(eyes, place.id, today) : [],
    })
  }
  const superior = await superiorOf(eyes, await placeOf(eyes, authority, 'committee', today))
  return { organs: found, superior: placed(superior) }
})

export const readingApprovalRoute = ask(say.approvalRoute, async ({ eyes, actor, input, today }) => {
  const { hat, person, scope } = actor
  if (hat === 'leader' && input.matter !== 'immediate') return refuse('doorway.not-yours')
  const who = { hat, person, authority: scope.authority, standsFor: scope.standsFor }
  const standing = await standingOf({ policies: eyes, registry: eyes }, who, input.matter, input.thing, today)
  const { rule, rulings, organ, place, holders, mine, superior, judged } = standing
  const bodies = rule && !byMeetingsAlone.includes(rule.matter) ? rule.bodies : []
  const post = mine?.post ?? null
  const refused = mayApprove(judged)
  const approvals = await eyes
    .selectFrom('policiesRuling as r')
    .leftJoin('identityPerson as p', 'p.id', 'r.by')
    .leftJoin('registryOrganisation as o', 'o.id', 'r.organisation')
    .leftJoin('registryPost as h', 'h.id', 'r.post')
    .leftJoin('registryOrganisation as s', 's.id', 'r.superior')
    .select(['r.hat', 'r.onDay', 'p.name', 'o.name as organisation', 'h.title as post', 's.name as superior'])
    .where('r.thing', '=', input.thing)
    .where('r.matter', '=', input.matter)
    .where('r.step', '=', 'approved')
    .orderBy('r.at')
    .limit(50)
    .execute()
  return {
    ...{ matter: input.matter, record: rule?.record ?? 'approval', posts: rule?.posts ?? false },
    ...{ quorum: rule?.quorum ?? 0, citation: rule?.citation ?? '', fromDay: rule?.fromDay ?? null },
    bodies: bodies.map((body) => {
      const last = agreedBy(rulings, body) ?? rulings.findLast((one) => one.body === body)
      return { body, decided: last ? { step: last.step, conference: last.conference, onDay: last.onDay } : null }
    }),
    ...{ organ, place: placed(place), holders, superior: placed(superior), items: itemsOf(bodies, rulings), post },
    refusal: refused === true ? null : { refused: refused.refused, facts: refused.facts as Record<string, string> },
    approvals: approvals.map((one) => ({
      ...{ name: one.name ?? '', hat: one.hat, onDay: one.onDay, organisation: one.organisation ?? '' },
      ...{ post: one.post ?? '', superior: one.superior ?? '' },
    })),
  }
})
