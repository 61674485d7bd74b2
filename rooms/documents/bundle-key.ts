import { sql } from 'kysely'
import type { Bundle } from './contract.ts'
import { breakSeal, type Hand } from './store.ts'

/**
 * Held while it is written whose papers an archive has, and while the key of an inspection is destroyed: whichever is second sees the other. To the end
 * of the transaction.
 */
const inTurn = (tx: Hand) =>
  sql`select pg_advisory_xact_lock(hashtextextended('units of bundles', 0))`.execute(tx as never)

/**
 * Writes down whose papers an archive is to have, before the first is printed: with the key of any of them its own goes. Gives those whose key is
 * destroyed already; their papers do not go into it.
 */
export async function bindTo(
  tx: Hand,
  { id, authority }: Bundle,
  inspections: readonly string[],
): Promise<ReadonlySet<string>> {
  if (inspections.length === 0) return new Set()
  await inTurn(tx)
  const found = await tx
    .selectFrom('documentsKey')
    .select('inspection')
    .where('inspection', 'in', inspections)
    .where('destroyedAt', 'is not', null)
    .execute()
  const gone = new Set(found.map(({ inspection }) => inspection))
  const there = inspections.filter((one) => !gone.has(one))
  if (there.length > 0)
    await tx
      .insertInto('documentsBundleUnit')
      .values(there.map((inspection) => ({ bundle: id, inspection, authority })))
      .onConflict((c) => c.doNothing())
      .execute()
  return gone
}

/** The archives that have papers of an inspection, made or being made, for whoever destroys its key in this transaction. */
export async function bundlesOf(tx: Hand, inspection: string): Promise<readonly Bundle[]> {
  await inTurn(tx)
  return tx
    .selectFrom('documentsBundle as b')
    .innerJoin('documentsBundleUnit as u', 'u.bundle', 'b.id')
    .selectAll('b')
    .where('u.inspection', '=', inspection)
    .where('b.state', 'in', ['working', 'ready'])
    .orderBy('b.id')
    .execute()
}

/** An archive ends with the key of an inspection: the key of its file goes too, as those made before lie under the key of their round. */
export async function endBundle(tx: Hand, { id, file }: Bundle): Promise<Bundle> {
  const ended = await tx
    .updateTable('documentsBundle')
    .set((e) => ({ state: 'destroyed', file: null, inspection: null, version: e('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (file) await breakSeal(tx, file)
  return ended
}
