import type { Reader, RoomName } from '../../core/server/tables.ts'

/** The home unit of each person and every organisation it stands under: whose member one is, one does not inspect (S1-26). */
export async function homesOf(
  asRoom: (room: RoomName) => Reader,
  persons: readonly string[],
): Promise<Map<string, string[]>> {
  if (persons.length === 0) return new Map()
  const people = await asRoom('identity')
    .selectFrom('identityPerson')
    .select(['id', 'homeUnit'])
    .where('id', 'in', persons as never[])
    .where('homeUnit', 'is not', null)
    .execute()
  const units = [...new Set(people.flatMap((person) => person.homeUnit ?? []))]
  if (units.length === 0) return new Map()
  const places = await asRoom('registry')
    .selectFrom('registryOrganisation')
    .select(['id', 'path'])
    .where('id', 'in', units as never[])
    .execute()
  const pathOf = new Map<string, string[]>(places.map((place) => [place.id, [place.id, ...place.path.split('/')]]))
  return new Map(people.map((person) => [person.id, pathOf.get(person.homeUnit ?? '') ?? []]))
}
