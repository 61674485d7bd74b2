import { saveSeen } from '../../core/server/seen.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Immediate, ImmediateProof } from './contract/immediate.ts'
import { open } from './rules/immediate.ts'
import type { Hand } from './store.ts'

export const addImmediate = (tx: Hand, one: Immediate) => tx.insertInto('findingsImmediate').values(one).execute()

/** Writes an item whose version the act has seen; gives it with its new version. */
export const saveImmediate = (tx: Hand, one: Immediate): Promise<Immediate> => saveSeen(tx, 'findingsImmediate', one)

/** The files a report stands on; those of an earlier report stay. */
export const addProofs = (tx: Hand, proofs: readonly ImmediateProof[]) =>
  tx.insertInto('findingsImmediateProof').values(proofs).execute()

/** What is still open in an inspection, locked in the order of the ids. */
export const lockOpen = (tx: Hand, inspection: string): Promise<Immediate[]> =>
  tx
    .selectFrom('findingsImmediate')
    .selectAll()
    .where('inspection', '=', inspection)
    .where('state', 'in', open)
    .orderBy('id')
    .forUpdate()
    .execute()

/** Sheets of an inspection of which something went into the feedback unfinished; for the room feedback. */
export const carriedSheets = async (reader: Reader, inspection: string): Promise<string[]> =>
  (
    await reader
      .selectFrom('findingsImmediate')
      .select('sheet')
      .distinct()
      .where('inspection', '=', inspection)
      .where('state', '=', 'carried')
      .execute()
  ).map(({ sheet }) => sheet)
