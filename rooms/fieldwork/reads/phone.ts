import type { Day } from '../../../core/pure/days.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import * as say from '../contract.ts'
import { fieldworkAt, withEyes } from '../exit.ts'
import { postsOf } from '../posts.ts'
import { eachVillage, tally } from './coverage.ts'
import { seatsOf } from './around.ts'

const talksAlong = (eyes: Reader, inspection: string) =>
  eyes
    .selectFrom('fieldworkTalk as t')
    .innerJoin('fieldworkPartner as p', 'p.talk', 't.id')
    .select(['t.id', 't.version', 't.number', 't.state', 'p.name', 'p.title', 'p.kind', 't.plannedOn', 'p.outline'])
    .where('t.inspection', '=', inspection)
    .where('t.state', '=', 'planned')
    .orderBy('t.serial')
    .limit(500)
    .execute()

const loansAlong = (eyes: Reader, inspection: string) =>
  eyes
    .selectFrom('fieldworkLoan')
    .select(['id', 'version', 'number', 'title', 'medium', 'form', 'copies', 'dueOn', 'state'])
    .where('inspection', '=', inspection)
    .where('state', 'in', ['asked', 'lent'])
    .orderBy('serial')
    .limit(500)
    .execute()

/** One unit under way, as far as these eyes see it. */
async function unitAlong(
  eyes: Reader,
  unit: Readonly<{ id: string; name: string; body: string; enteredOn: Day | null }>,
  untilDay: Day,
): Promise<say.UnitAlong> {
  const of = await fieldworkAt(withEyes(eyes), { inspection: unit.id, body: unit.body })
  const seats = await seatsOf(eyes, unit.id)
  return {
    ...{ inspection: unit.id, bodyName: unit.name, village: of.village, enteredOn: unit.enteredOn, untilDay },
    seats: seats.map(({ person, name }) => ({ person, name })),
    posts: await postsOf(eyes, unit),
    five: of.village ? say.partnerKinds.map((kind) => tally(of.talkedWith, kind)) : [],
    four: of.village ? say.householdKinds.map((kind) => tally(of.visited, kind)) : [],
    villages: eachVillage(of),
    talks: await talksAlong(eyes, unit.id),
    loans: await loansAlong(eyes, unit.id),
  }
}

export const readingTakeAlong = ask(say.takeAlong, async ({ eyes, actor, now, today }) => {
  const mine = await eyes
    .selectFrom('planningInspection as i')
    .innerJoin('teamsSeat as s', 's.inspection', 'i.id')
    .select(['i.id', 'i.name', 'i.body', 'i.enteredOn', 's.untilDay'])
    .where('s.person', '=', actor.person)
    .where('i.state', 'in', ['preparing', 'notified', 'entered', 'exited'])
    .orderBy('i.name')
    .limit(64)
    .execute()
  const units: say.UnitAlong[] = []
  for (const { untilDay, ...unit } of mine) units.push(await unitAlong(eyes, unit, untilDay))
  return { now, today, units }
})
