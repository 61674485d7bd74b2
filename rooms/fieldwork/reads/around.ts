import { sql } from 'kysely'
import type { Reader } from '../../../core/server/tables.ts'
import type {} from '../../findings/tables.ts'

/** What an inspection and its team are called, as far as these eyes see it. */
export async function calledOf(eyes: Reader, inspection: string): Promise<{ bodyName: string; teamName: string }> {
  const found = await eyes
    .selectFrom('planningInspection as i')
    .leftJoin('teamsAssignment as a', 'a.inspection', 'i.id')
    .leftJoin('teamsTeam as t', 't.id', 'a.team')
    .select(['i.name as bodyName', 't.name as teamName'])
    .where('i.id', '=', inspection)
    .executeTakeFirst()
  return { bodyName: found?.bodyName ?? '', teamName: found?.teamName ?? '' }
}

/** The team of an inspection, its leader first. */
export const seatsOf = (eyes: Reader, inspection: string) =>
  eyes
    .selectFrom('teamsSeat')
    .select(['person', 'name', 'role'])
    .where('inspection', '=', inspection)
    .orderBy(sql`array_position(array['leader','deputy','member'], role)`)
    .orderBy(sql`name collate "zh-x-icu"`)
    .execute()

/** The sheets that began with a talk, visit or borrowed paper; to whom the link is closed it is not there. */
export const sheetsFrom = (eyes: Reader, about: string) =>
  eyes
    .selectFrom('findingsBeginning as o')
    .innerJoin('findingsSheet as s', 's.id', 'o.sheet')
    .select(['s.id', 's.number', 's.title', 's.state'])
    .where('o.about', '=', about)
    .orderBy('s.serial')
    .limit(200)
    .execute()
