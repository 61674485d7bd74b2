import { sql } from 'kysely'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Tx } from '../../core/server/tables.ts'
import type { Erasure } from './contract.ts'
import type {} from './tables.ts'

type Hand = Tx<'ledger'>

export async function addErasure(tx: Hand, erasure: Erasure): Promise<Erasure> {
  await tx.insertInto('ledgerErasure').values(erasure).execute()
  return erasure
}

/** Writes an erasure whose version the act has seen; gives it with its new version. */
export const saveErasure = (tx: Hand, erasure: Erasure): Promise<Erasure> =>
  saveSeen(tx, 'ledgerErasure', erasure, ['state', 'decidedBy', 'decidedAt'])

/** Takes a record out by the retention hand, after two persons decided so; gives what stays of it. */
export async function erase(tx: Hand, erasure: Erasure): Promise<{ leaf: number; entry: Buffer }> {
  const { rows } = await sql<{ leaf: number; entry: Buffer }>`
    select leaf, entry from mingcha.erase_record(${erasure.id})`.execute(tx as never)
  return one(rows)
}
