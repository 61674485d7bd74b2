import { ask } from '../../core/server/ask.ts'
import { bundles } from './contract.ts'

export const listingBundles = ask(bundles, async ({ eyes, input }) => {
  const rows = await eyes
    .selectFrom('documentsBundle as b')
    .leftJoin('identityPerson as p', 'p.id', 'b.askedBy')
    .leftJoin('documentsFile as f', 'f.id', 'b.file')
    .selectAll('b')
    .select(['p.name as askedByName', 'f.size as size'])
    .where('b.round', '=', input.round)
    .orderBy('b.askedAt', 'desc')
    .limit(20)
    .execute()
  return {
    rows: rows.map((row) => ({
      ...row,
      askedByName: row.askedByName ?? '',
      size: row.size === null ? null : Number(row.size),
    })),
  }
})
