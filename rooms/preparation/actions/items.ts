import { createHash } from 'node:crypto'
import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { round as roundNoun } from '../../planning/contract.ts'
import * as say from '../contract.ts'
import { mayGive, mayHold } from '../rules/cooperation.ts'
import { byName, type Row, rowsOf } from '../rules/items.ts'
import * as keep from '../store.ts'

/** What makes two lines of a department's files the same item. */
const digestOf = (department: string, { inspection, kind, matter, count }: Row) =>
  createHash('sha256')
    .update(JSON.stringify([inspection, department, kind, matter, count]))
    .digest('hex')

export const importingItems = act(say.importItems, async ({ tx, eyes, look, may, actor, input, today, newId }) => {
  const round = await look(roundNoun, input.round)
  await may('item.import', { authority: round.authority })
  const { id, department, secrecy, fileName, sha256, cells } = input
  accept(mayGive(actor.hat, department))
  accept(mayHold(secrecy))
  const units = await eyes
    .selectFrom('planningInspection as i')
    .leftJoin('registryOrganisation as o', 'o.id', 'i.body')
    .select(['i.id', 'i.name', 'o.name as registered'])
    .where('i.round', '=', round.id)
    .where('i.state', '<>', 'removed')
    .execute()
  const names = units.flatMap(({ id, name, registered }) => [[name, id] as const, [registered ?? name, id] as const])
  const read = accept(rowsOf(cells, byName(names)))
  const { authority } = round
  const digests = new Map(read.map((row) => [digestOf(department, row), row]))
  const rows = [...digests].map(([digest, row]) => ({ id: newId(), authority, intake: id, department, digest, ...row }))
  const head = { id, authority, round: round.id, department, secrecy, fileName, sha256, by: actor.person, onDay: today }
  const there = await tx
    .selectFrom('preparationItem')
    .select('digest')
    .where('authority', '=', authority)
    .where('inspection', 'in', [...new Set(read.map((row) => row.inspection))])
    .execute()
  const known = new Set(there.map((one) => one.digest))
  const fresh = rows.filter((row) => !known.has(row.digest)).map((row) => ({ ...row, version: 1 }))
  const counts = { rows: read.length, added: fresh.length, same: read.length - fresh.length }
  const taken: say.Intake = { ...head, ...counts, version: 1 }
  await keep.add(tx, 'preparationIntake', taken)
  await keep.addItems(tx, fresh)
  return {
    result: { id, version: 1 },
    record: { kind: 'intake.taken', about: taken, facts: { department, ...counts, sha256 } },
  }
})
