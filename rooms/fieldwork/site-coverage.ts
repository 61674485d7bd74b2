import type { Reader, RoomName, Tx } from '../../core/server/tables.ts'
import type {} from '../planning/tables.ts'
import { keyPostsOf } from './posts.ts'
import { keyTalked, keyTalkedAfter } from './rules/posts.ts'

type AsRoom = (room: RoomName) => Reader

/** The units a team is at now: of one body, or (null) of an authority. */
export async function onSite(
  asRoom: AsRoom,
  { authority, body }: Readonly<{ authority: string; body: string | null }>,
): Promise<string[]> {
  let units = asRoom('planning')
    .selectFrom('planningInspection')
    .select('id')
    .where('authority', '=', authority)
    .where('state', '=', 'entered')
  if (body !== null) units = units.where('body', '=', body as never)
  return (await units.orderBy('id').execute()).map(({ id }) => id)
}

/**
 * Counts anew how many of a unit's key posts were talked with (domain 6.1, S0-12). While the team is on site the posts are those that have a holder now; after
 * it left they stay as they were, and a talk entered late may only add. Calls on households (6.2) are counted as they are held. Nothing for a unit that no
 * team entered.
 */
export async function keepSiteCoverage(
  { tx, asRoom, newId }: Readonly<{ tx: Tx<'fieldwork'>; asRoom: AsRoom; newId: () => string }>,
  inspection: string,
): Promise<void> {
  const unit = await asRoom('planning')
    .selectFrom('planningInspection')
    .select(['id', 'authority', 'body', 'state', 'enteredOn'])
    .where('id', '=', inspection as never)
    .executeTakeFirst()
  if (!unit?.enteredOn) return
  const before = await tx
    .selectFrom('fieldworkSiteCoverage')
    .select(['posts', 'talked'])
    .where('inspection', '=', inspection)
    .forUpdate()
    .executeTakeFirst()
  const talks = await tx
    .selectFrom('fieldworkTalk as t')
    .innerJoin('fieldworkPartner as p', 'p.talk', 't.id')
    .select(['p.post', 't.heldOn'])
    .where('t.inspection', '=', inspection)
    .where('t.state', 'in', ['recorded', 'confirmed'])
    .where('p.post', 'is not', null)
    .execute()
  const now = keyTalked(await keyPostsOf(asRoom('registry'), unit.body), talks)
  const talked = before && unit.state !== 'entered' ? keyTalkedAfter(before, now) : now
  const { households } = await tx
    .selectFrom('fieldworkVisit')
    .select((e) => e.fn.countAll<number>().as('households'))
    .where('inspection', '=', inspection)
    .where('kind', '=', 'household')
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow()
  const counted = { ...talked, households }
  const { authority, body, enteredOn: onDay } = unit
  await tx
    .insertInto('fieldworkSiteCoverage')
    .values({ id: newId(), authority, inspection, body, onDay, ...counted, version: 1 })
    .onConflict((c) =>
      c.column('inspection').doUpdateSet((e) => ({ ...counted, version: e('fieldworkSiteCoverage.version', '+', 1) })),
    )
    .execute()
}
