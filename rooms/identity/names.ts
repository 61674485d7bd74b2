import type { Reader } from '../../core/server/tables.ts'

/** Names of the persons these eyes see, by id; nobody else's. */
export async function namesOf(eyes: Reader, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return {}
  const people = await eyes.selectFrom('identityPerson').select(['id', 'name']).where('id', 'in', wanted).execute()
  return Object.fromEntries(people.map(({ id, name }) => [id, name]))
}
