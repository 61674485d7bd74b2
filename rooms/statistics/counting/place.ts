import { sql } from 'kysely'
import type { Reader, RoomName, Tx } from '../../../core/server/tables.ts'

/** Kinds of bodies that are areas of their own. */
export const areaKinds = ['province', 'city', 'county', 'town', 'township', 'subdistrict'] as const

type Hands = Readonly<{ tx: Tx<'statistics'>; asRoom(room: RoomName): Reader }>

/**
 * Sees to it that it is written down where these inspections are counted: the round, the kind of the body, and the area it lies in, that is,
 * what stands directly below the top of the registry (a town of a county, a province of a nation). What is of a round and of no unit lies in the round, in no area.
 * What stands there already stays.
 */
export async function placed({ tx, asRoom }: Hands, inspections: readonly string[]): Promise<void> {
  if (inspections.length === 0) return
  const known = await tx
    .selectFrom('statisticsPlace')
    .select('id')
    .where('id', 'in', [...inspections])
    .execute()
  const there = new Set(known.map(({ id }) => id))
  const missing = inspections.filter((id) => !there.has(id))
  if (missing.length === 0) return
  const found = await asRoom('planning')
    .selectFrom('planningInspection')
    .select(['id', 'authority', 'round', 'body'])
    .where('id', 'in', missing as never[])
    .execute()
  const bodies = await areasOf(asRoom('registry'), [...new Set(found.map(({ body }) => body))])
  const rows: { id: string; authority: string; round: string; area: string | null; kind: string }[] = found.map(
    ({ id, authority, round, body }) => ({
      ...{ id, authority, round },
      ...{ area: bodies.get(body)?.area ?? null, kind: bodies.get(body)?.kind ?? '' },
    }),
  )
  const units = new Set<string>(found.map(({ id }) => id))
  const rounds = await asRoom('planning')
    .selectFrom('planningRound')
    .select(['id', 'authority'])
    .where('id', 'in', missing.filter((id) => !units.has(id)) as never[])
    .execute()
  rows.push(...rounds.map(({ id, authority }) => ({ id, authority, round: id, area: null, kind: '' })))
  if (rows.length > 0)
    await tx
      .insertInto('statisticsPlace')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute()
}

async function areasOf(registry: Reader, bodies: readonly string[]) {
  const { rows } = await sql<{ id: string; kind: string; area: string | null }>`
    with one_top as (
      select authority, count(*) = 1 as one from registry_organisation where parent is null and state = 'active' group by authority
    ), body as (
      select o.id, o.kind, nullif(split_part(o.path, '/', case when t.one then 2 else 1 end), '')::uuid as area
      from registry_organisation o join one_top t using (authority) where o.id = any (${bodies as string[]}::uuid[])
    )
    select b.id, b.kind, a.id as area from body b
    left join registry_organisation a on a.id = b.area and a.kind = any (${areaKinds as unknown as string[]}::text[])`.execute(
    registry as never,
  )
  return new Map(rows.map((row) => [row.id, row]))
}
