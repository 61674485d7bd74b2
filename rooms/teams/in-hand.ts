import { inHand } from '../../core/server/open-work.ts'

/** Delegations that somebody gave or holds: they end with the hat, and whoever follows gives his own (代). */
export const delegationsInHand = inHand({
  room: 'teams',
  key: 'inHandDelegations',
  rows: async (eyes, person) =>
    (
      await eyes
        .selectFrom('teamsDelegation as d')
        .leftJoin('identityPerson as f', 'f.id', 'd.fromPerson')
        .leftJoin('identityPerson as o', 'o.id', 'd.toPerson')
        .select(['d.id', 'd.untilDay', 'f.name as fromName', 'o.name as toName'])
        .where('d.endedAt', 'is', null)
        .where((e) => e.or([e('d.fromPerson', '=', person), e('d.toPerson', '=', person)]))
        .orderBy('d.untilDay')
        .limit(200)
        .execute()
    ).map(({ id, untilDay, fromName, toName }) => ({
      noun: 'delegation',
      id,
      title: `${fromName ?? '—'} → ${toName ?? '—'}`,
      note: null,
      inspection: null,
      due: untilDay,
      link: '/delegations',
    })),
})
