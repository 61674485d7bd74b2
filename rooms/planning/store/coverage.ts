import { one } from '../../../core/server/act.ts'
import { saveSeen } from '../../../core/server/seen.ts'
import type { Reader, Tx } from '../../../core/server/tables.ts'
import type { Aim, Definition, Extension } from '../contract.ts'

type Room = Tx<'planning'>

export const keepDefinition = (tx: Room, definition: Definition) =>
  tx.insertInto('planningDefinition').values(definition).execute()

/** Keeps bodies to which an inspection extends; those listed already, or let go of and listed again, keep their row. Gives the new ones. */
export const keepExtensions = (tx: Room, extensions: readonly Extension[]) =>
  tx
    .insertInto('planningExtension')
    .values(extensions)
    .onConflict((conflict) =>
      conflict
        .columns(['inspection', 'body'])
        .doUpdateSet((row) => ({ state: 'listed', note: '', version: row('planningExtension.version', '+', 1) }))
        .where('planningExtension.state', '=', 'dropped'),
    )
    .returningAll()
    .execute()

export const saveExtension = (tx: Room, extension: Extension): Promise<Extension> =>
  saveSeen(tx, 'planningExtension', extension, ['state', 'coveredOn', 'note'])

export const keepAim = (tx: Room, aim: Aim) => tx.insertInto('planningAim').values(aim).execute()

export async function dropAim(tx: Room, aim: Aim): Promise<void> {
  one(
    await tx
      .deleteFrom('planningAim')
      .where('id', '=', aim.id)
      .where('version', '=', aim.version)
      .returning('id')
      .execute(),
  )
}

/** The aim of an area and a kind until a day, if one was said. */
export const aimOf = (reader: Reader, { term, area, kind, byDay }: Aim): Promise<Aim | undefined> =>
  reader
    .selectFrom('planningAim')
    .selectAll()
    .where('term', '=', term)
    .where('area', area === null ? 'is' : '=', area as never)
    .where('kind', kind === null ? 'is' : '=', kind as never)
    .where('byDay', '=', byDay)
    .executeTakeFirst()
