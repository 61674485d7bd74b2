import { saveSeen } from '../../core/server/seen.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { CarryLine, CarryOver } from './contract.ts'
import type { Hand } from './store.ts'

/** A merge with everything that differs. */
export async function addCarryOver(tx: Hand, one: CarryOver, lines: readonly CarryLine[]): Promise<void> {
  await tx.insertInto('rectificationCarryOver').values(one).execute()
  if (lines.length > 0) await tx.insertInto('rectificationCarryLine').values(lines).execute()
}

export const saveCarryOver = (tx: Hand, one: CarryOver): Promise<CarryOver> =>
  saveSeen(tx, 'rectificationCarryOver', one, ['state', 'reason', 'settledBy', 'settledOn'])

/** Of a conflict only what was decided is written; what both said stays. */
export const saveCarryLine = (tx: Hand, line: CarryLine): Promise<CarryLine> =>
  saveSeen(tx, 'rectificationCarryLine', line, ['verdict', 'filled', 'reason', 'decidedBy', 'decidedOn'])

export const carryLinesOf = (reader: Reader, carryOver: string): Promise<CarryLine[]> =>
  reader
    .selectFrom('rectificationCarryLine')
    .selectAll()
    .where('carryOver', '=', carryOver as never)
    .orderBy('place')
    .execute()
