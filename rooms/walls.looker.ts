/** Who looks, what there is, and the few words the oracle's rules are written in. Nothing here comes from `sight`. */

// biome-ignore lint/suspicious/noExplicitAny: raw rows as the superuser reads them, in snake_case
export type Raw = Readonly<Record<string, any>>
export type World = Readonly<Record<string, readonly Raw[]>>

/** Somebody under a hat, and what he may reach by rules 2, 3.3.1 and 3.3.6, found out from appointments, recusals and grants. */
export type Looker = Readonly<{
  hat: string
  person: string
  inspections: ReadonlySet<string>
  bodies: ReadonlySet<string>
}>

export const rows = (world: World, table: string): readonly Raw[] => world[table] ?? []

export type Rule = (who: Looker, row: Raw, world: World) => boolean

export const is = (who: Looker, ...hats: string[]) => hats.includes(who.hat)
export const inTeam = (who: Looker, row: Raw) =>
  is(who, 'leader', 'deputy', 'member') && who.inspections.has(row['inspection'])
export const inBody = (who: Looker, row: Raw) => is(who, 'principal', 'clerk') && who.bodies.has(row['body'])

/** The hats that plan with the office, and check what comes of it: they see the whole authority's planning (3.2). */
export const planning = (who: Looker) => is(who, 'office', 'leading_group', 'secretary', 'discipline', 'organisation')

/** A member of some team, whichever. */
export const anyTeam = (who: Looker) => is(who, 'leader', 'deputy', 'member')
