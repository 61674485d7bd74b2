import { inHand } from '../../../core/server/open-work.ts'

const room = 'fieldwork'

/** Talks somebody planned, may hold alone, or recorded and has not confirmed. With whom they are is not said here. */
export const talksInHand = inHand({
  room,
  key: 'inHandTalks',
  rows: async (eyes, person) =>
    (
      await eyes
        .selectFrom('fieldworkTalk as t')
        .leftJoin('planningInspection as i', 'i.id', 't.inspection')
        .select(['t.id', 't.number', 't.inspection', 't.plannedOn', 'i.name'])
        .where('t.state', 'in', ['planned', 'recorded'])
        .where((e) =>
          e.or((['plannedBy', 'aloneFor', 'talkerOne', 'talkerTwo'] as const).map((by) => e(`t.${by}`, '=', person))),
        )
        .orderBy('t.plannedOn')
        .limit(200)
        .execute()
    ).map(({ id, number, inspection, plannedOn, name }) => ({
      noun: 'talk',
      id,
      title: number,
      note: name,
      inspection,
      due: plannedOn,
      link: `/talks/${id}`,
    })),
})

/** Unannounced visits somebody proposed that were not made. */
export const visitsInHand = inHand({
  room,
  key: 'inHandVisits',
  rows: async (eyes, person) =>
    (
      await eyes
        .selectFrom('fieldworkVisit as v')
        .leftJoin('planningInspection as i', 'i.id', 'v.inspection')
        .select(['v.id', 'v.number', 'v.subject', 'v.inspection', 'i.name'])
        .where('v.state', 'in', ['proposed', 'allowed'])
        .where('v.proposedBy', '=', person)
        .orderBy('v.proposedOn')
        .limit(200)
        .execute()
    ).map(({ id, number, subject, inspection, name }) => ({
      noun: 'visit',
      id,
      title: `${number} ${subject}`,
      note: name,
      inspection,
      due: null,
      link: `/visits/${id}`,
    })),
})

/** Papers somebody asked of the body or received from it that were not given back. */
export const loansInHand = inHand({
  room,
  key: 'inHandLoans',
  rows: async (eyes, person) =>
    (
      await eyes
        .selectFrom('fieldworkLoan as l')
        .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
        .select(['l.id', 'l.number', 'l.title', 'l.inspection', 'l.dueOn', 'i.name'])
        .where('l.state', 'in', ['asked', 'lent'])
        .where((e) => e.or([e('l.askedBy', '=', person), e('l.receivedBy', '=', person)]))
        .orderBy('l.dueOn')
        .limit(200)
        .execute()
    ).map(({ id, number, title, inspection, dueOn, name }) => ({
      noun: 'loan',
      id,
      title: `${number} ${title}`,
      note: name,
      inspection,
      due: dueOn,
      link: `/loans/${id}`,
    })),
})
