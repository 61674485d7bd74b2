import type { Day } from '../../core/pure/days.ts'
import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'

const room = 'findings'

/** Lists handed over to oneself that one has not accepted (traps 45). */
export const handoversToAccept = deskEntry({
  room,
  key: 'desk.handoversToAccept',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('findingsHandover as h')
        .leftJoin('planningInspection as i', 'i.id', 'h.inspection')
        .leftJoin('identityPerson as f', 'f.id', 'h.fromPerson')
        .select(['h.id', 'h.onDay', 'i.name', 'f.name as fromName'])
        .where('h.toPerson', '=', actor.person)
        .where('h.acceptedOn', 'is', null)
        .orderBy('h.onDay')
        .limit(200)
        .execute()
    ).map(({ id, onDay, name, fromName }) => ({
      noun: 'handover',
      id,
      title: [fromName, name].filter(Boolean).join(' · '),
      due: onDay,
      link: `/handovers/${id}`,
    })),
})

type Open = { id: string; number: string; inspection: string; by: string }

/** Whose it is that is open besides sheets: who drafted, planned, proposed or asked. */
async function openBesides(eyes: Reader): Promise<(Open & { noun: string })[]> {
  const most = 200
  const [facts, talks, visits, loans] = await Promise.all([
    eyes
      .selectFrom('findingsFactSheet')
      .select(['id', 'number', 'inspection', 'draftedBy as by'])
      .where('state', 'in', ['drafted', 'issued', 'answered'])
      .limit(most)
      .execute(),
    eyes
      .selectFrom('fieldworkTalk')
      .select(['id', 'number', 'inspection', 'plannedBy as by'])
      .where('state', '=', 'planned')
      .limit(most)
      .execute(),
    eyes
      .selectFrom('fieldworkVisit')
      .select(['id', 'number', 'inspection', 'proposedBy as by'])
      .where('state', 'in', ['proposed', 'allowed'])
      .limit(most)
      .execute(),
    eyes
      .selectFrom('fieldworkLoan')
      .select(['id', 'number', 'inspection', 'askedBy as by'])
      .where('state', 'in', ['asked', 'lent'])
      .limit(most)
      .execute(),
  ])
  const of = (noun: string, rows: readonly Open[]) => rows.map((row) => ({ ...row, noun }))
  return [...of('factSheet', facts), ...of('talk', talks), ...of('visit', visits), ...of('loan', loans)]
}

/** Who sits in a team, and to whom what else was open has been handed over already, as `inspection` or thing and person. */
async function inPlace(eyes: Reader, today: Day): Promise<ReadonlySet<string>> {
  const seats = await eyes
    .selectFrom('teamsSeat')
    .select(['inspection', 'person'])
    .where('untilDay', '>=', today)
    .execute()
  const lists = await eyes.selectFrom('findingsHandover').select(['toPerson', 'inspection', 'other']).execute()
  const sits = new Set(seats.map(({ inspection, person }) => inspection + person))
  const handed = lists.filter((one) => sits.has(one.inspection + one.toPerson))
  return new Set([...sits, ...handed.flatMap(({ other }) => other.map(({ id }) => id))])
}

/** What else than sheets lies with somebody who sits in the team no more, and was handed over to nobody who does. */
export const workLeft = deskEntry({
  room,
  key: 'desk.leftOther',
  hats: ['leader'],
  rows: async ({ eyes, today }) => {
    const open = await openBesides(eyes)
    const here = await inPlace(eyes, today)
    return open.flatMap(({ noun, id, number, inspection, by }) =>
      here.has(inspection + by) || here.has(id)
        ? []
        : [{ noun, id, title: number, due: null, link: `/handovers?from=${by}` }],
    )
  },
})
