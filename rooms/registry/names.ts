import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../core/server/tables.ts'
import { issuedAs, type Issuing } from './rules/issuer.ts'

/** The name of the organisation a column points to, as the register has it; empty where these eyes see none. */
export const bodyName = (column: string): RawBuilder<string> =>
  sql<string>`coalesce((select named.name from registry_organisation named where named.id = ${sql.ref(column)}), '')`

/** What the issuing name of the organisation a column points to follows from; null where these eyes see none. */
export const bodyIssuing = (column: string): RawBuilder<Issuing | null> =>
  sql<Issuing | null>`(select jsonb_build_object('name', o.name, 'kind', o.kind, 'partyKind', o.party_kind, 'issuer', o.issuer)
    from registry_organisation o where o.id = ${sql.ref(column)})`

/** 发文名称 of what `bodyIssuing` read; empty for none. */
export const issuerName = (issuing: Issuing | null): string => (issuing === null ? '' : issuedAs(issuing))

/** 发文名称 of an organisation, as a paper addresses it (主送) and as it signs its own; empty where these eyes see none. */
export async function issuerOf(eyes: Reader, organisation: string): Promise<string> {
  const one = await eyes
    .selectFrom('registryOrganisation')
    .select(['name', 'kind', 'partyKind', 'issuer'])
    .where('id', '=', organisation)
    .executeTakeFirst()
  return issuerName(one ?? null)
}
