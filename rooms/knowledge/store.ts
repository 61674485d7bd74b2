import { sql } from 'kysely'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Material, Study } from './contract.ts'

export type Hand = Tx<'knowledge'>

export const addMaterial = (tx: Hand, row: Material) => tx.insertInto('knowledgeMaterial').values(row).execute()
export const addStudy = (tx: Hand, row: Study) => tx.insertInto('knowledgeStudy').values(row).execute()

/** Writes a material whose version the act has seen; gives it with its new version. */
export const saveMaterial = (tx: Hand, row: Material): Promise<Material> => saveSeen(tx, 'knowledgeMaterial', row)

/** Names that stand in a text: of bodies of the register from three signs on, of holders of posts and of persons from two; at most ten. */
export async function namesIn(registry: Reader, identity: Reader, authority: string, text: string): Promise<string[]> {
  const bodies = await registry
    .selectFrom('registryOrganisation')
    .select('name')
    .where('authority', '=', authority)
    .where(sql<boolean>`length(name) >= 3 and strpos(${text}, name) > 0`)
    .limit(10)
    .execute()
  const holders = await registry
    .selectFrom('registryPost')
    .select('holderName as name')
    .where('authority', '=', authority)
    .where(sql<boolean>`length(holder_name) >= 2 and strpos(${text}, holder_name) > 0`)
    .limit(10)
    .execute()
  const people = await identity
    .selectFrom('identityPerson')
    .select('name')
    .where('authority', '=', authority)
    .where(sql<boolean>`length(name) >= 2 and strpos(${text}, name) > 0`)
    .limit(10)
    .execute()
  return [...new Set([...bodies, ...holders, ...people].map(({ name }) => name ?? ''))].slice(0, 10)
}
