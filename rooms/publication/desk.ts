import { body } from '../../core/pure/hats.ts'
import { awaits } from '../../core/server/awaiting.ts'
import { deskEntry, type Waiting } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { toPut } from '../policies/put.ts'
import { bodyName } from '../registry/names.ts'

const room = 'publication'

/** Bodies that have not made public what T14 wants. */
async function due(eyes: Reader, before?: string): Promise<Waiting[]> {
  let some = eyes
    .selectFrom('publicationDisclosure as d')
    .select(['d.id', 'd.inspection', 'd.dueOn', bodyName('d.body').as('name')])
    .where((e) => e.or([e('d.partyOn', 'is', null), e('d.publicOn', 'is', null)]))
  if (before !== undefined) some = some.where('d.dueOn', '<', before as never)
  const rows = await some.orderBy('d.dueOn').limit(200).execute()
  return rows.map(({ id, inspection, dueOn, name }) => ({
    ...{ noun: 'disclosure', id, title: name, due: dueOn, link: `/disclosures?inspection=${inspection}` },
  }))
}

/** T14, first with its owner and the office: amber a week before. */
export const disclosuresDue = deskEntry({
  room,
  key: 'disclosuresDue',
  hats: ['office', ...body],
  amber: 7,
  rows: ({ eyes }) => due(eyes),
})

/** Overdue, it climbs to those who check and to the leading group. */
export const disclosuresOverdue = deskEntry({
  room,
  key: 'disclosuresOverdue',
  hats: ['leading_group', 'discipline'],
  rows: ({ eyes, today }) => due(eyes, today),
})

const waiting = async (eyes: Reader, state: 'proposed' | 'forwarded'): Promise<Waiting[]> =>
  (
    await eyes
      .selectFrom('publicationWithholding as w')
      .select(['w.id', 'w.inspection', 'w.title', bodyName('w.body').as('name')])
      .where('w.state', '=', state)
      .orderBy('w.proposedOn')
      .limit(200)
      .execute()
  ).map(({ id, title, name }) => ({ noun: 'withholding', id, title, note: name, link: `/withholdings?state=${state}` }))

export const withholdingsToForward = deskEntry({
  room,
  key: 'withholdingsToForward',
  hats: ['office'],
  rows: ({ eyes }) => waiting(eyes, 'proposed'),
})
export const withholdingsToDecide = deskEntry({
  room,
  key: 'withholdingsToDecide',
  hats: ['leading_group'],
  rows: ({ eyes }) => waiting(eyes, 'forwarded'),
})

/**
 * 舆情上报 that wait to be read and answered (阅处), with the other side: a body's with the office, the office's with the leading group, and never what one filed
 * oneself. No rule of the field gives a day for it (domain 2.0), so the desk says since when it waits.
 */
export const echoesToAnswer = deskEntry({
  room,
  key: 'echoesToAnswer',
  hats: ['office', 'leading_group'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('publicationEcho as e')
        .select(['e.id', 'e.subject', 'e.filedOn', bodyName('e.body').as('name')])
        .where('e.state', '=', 'filed')
        .where('e.side', '=', actor.hat === 'office' ? 'body' : 'office')
        .where('e.filedBy', '<>', actor.person as never)
        .orderBy('e.filedOn')
        .orderBy('e.id')
        .limit(200)
        .execute()
    ).map(({ id, subject, filedOn, name }) => ({
      ...{ noun: 'echo', id, title: name, note: filedOn, word: `publication.subject.${subject}` },
      link: `/echoes/${id}`,
    })),
})

/** Drafts of one's own side that wait to be published. */
export const publicationsToPublish = deskEntry({
  room,
  key: 'publicationsToPublish',
  hats: ['office', 'principal'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('publicationPage')
        .select(['id', 'title', 'unitName'])
        .where('state', '=', 'drafted')
        .where('side', '=', actor.hat === 'office' ? 'office' : 'body')
        .orderBy('fromDay')
        .limit(200)
        .execute()
    ).map(({ id, title, unitName }) => ({
      ...{ noun: 'publication', id, title, note: unitName, link: `/publications/${id}` },
    })),
})

/** What the office has sent on with its opinion waits for the leading group's consent (S0-03). */
export const withholdingsAwaited = awaits({
  matter: 'withholding',
  rows: async (eyes) =>
    (
      await eyes
        .selectFrom('publicationWithholding as w')
        .select(['w.id', 'w.title', 'w.inspection', bodyName('w.body').as('unit')])
        .where('w.state', '=', 'forwarded')
        .orderBy('w.proposedOn')
        .limit(200)
        .execute()
    ).map(({ id, title, inspection, unit }) => ({
      ...{ thing: id, title, note: unit, inspection, link: '/withholdings?state=forwarded' },
    })),
})
export const withholdingsToPut = toPut('withholding', withholdingsAwaited)
