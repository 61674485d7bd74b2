import { sql } from 'kysely'
import type { Day } from '../../core/pure/days.ts'
import { one } from '../../core/server/act.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Sheet } from '../findings/contract.ts'
import type { GroupedFinding, ProblemGroup } from './contract.ts'
import { sketchOf } from './rules/similar.ts'

export type Hand = Tx<'commons'>

export const addGroup = (tx: Hand, group: ProblemGroup) => tx.insertInto('commonsGroup').values(group).execute()

/**
 * Writes a group whose version the act has seen, counted anew from what is in it; gives it with its new version. What is in it is read by those who decide as soon as the group
 * is before them.
 */
export async function saveGroup(tx: Hand, group: ProblemGroup): Promise<ProblemGroup> {
  const { sheets, units } = await tx
    .selectFrom('commonsMember')
    .select((e) => [e.fn.countAll<number>().as('sheets'), sql<number>`count(distinct body)::int`.as('units')])
    .where('group', '=', group.id)
    .where('standing', '=', 'in')
    .executeTakeFirstOrThrow()
  const next = { ...group, sheets, units, version: group.version + 1 }
  const { id, ...columns } = next
  const same = tx.updateTable('commonsGroup').set(columns).where('id', '=', id)
  one(await same.where('version', '=', group.version).returning('id').execute())
  const shown = ['proposed', 'approved', 'closed'].includes(group.state)
  await tx.updateTable('commonsMember').set({ shown }).where('group', '=', id).where('standing', '=', 'in').execute()
  return next
}

export const lockGroup = (tx: Hand, id: string): Promise<ProblemGroup> =>
  tx.selectFrom('commonsGroup').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

export const addMembers = (tx: Hand, rows: readonly GroupedFinding[]) =>
  tx.insertInto('commonsMember').values(rows).execute()

/** The finding as it stands in this group, or in any. */
export async function memberOf(reader: Reader, sheet: string, group?: string): Promise<GroupedFinding | undefined> {
  let found = reader.selectFrom('commonsMember').selectAll().where('sheet', '=', sheet).where('standing', '=', 'in')
  if (group !== undefined) found = found.where('group', '=', group)
  return found.executeTakeFirst()
}

/** 移出: the row stays, and says who took it out, when and why. */
export async function takeOut(tx: Hand, member: GroupedFinding, by: string, on: Day, reason: string): Promise<void> {
  const out = {
    standing: 'out',
    shown: false,
    outReason: reason,
    outBy: by,
    outOn: on,
    version: member.version + 1,
  } as const
  const same = tx.updateTable('commonsMember').set(out).where('id', '=', member.id)
  one(await same.where('version', '=', member.version).returning('id').execute())
}

/** A group that is given up holds nothing any more. */
export const takeAllOut = (tx: Hand, group: string, by: string, on: Day, reason: string) =>
  tx
    .updateTable('commonsMember')
    .set((e) => ({
      ...({ standing: 'out', shown: false, outReason: reason, outBy: by, outOn: on } as const),
      version: e('version', '+', 1),
    }))
    .where('group', '=', group)
    .where('standing', '=', 'in')
    .execute()

/** Keeps by what an adopted sheet is found; done twice it is kept once. */
export async function keepSketch(
  tx: Hand,
  sheet: Pick<Sheet, 'id' | 'authority' | 'title' | 'overview'>,
): Promise<void> {
  const rows = sketchOf(sheet).map((gram) => ({ authority: sheet.authority, gram, sheet: sheet.id }))
  if (rows.length > 0)
    await tx
      .insertInto('commonsGram')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute()
}

/** What goes as a lead is found here no more. */
export const forgetSketch = (tx: Hand, sheet: string) =>
  tx.deleteFrom('commonsGram').where('sheet', '=', sheet).execute()
