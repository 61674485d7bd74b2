import { sql } from 'kysely'
import { ask, listed } from '../../../core/server/ask.ts'
import { signedCopies } from '../contract.ts'

export const listingSignedCopies = ask(signedCopies, async ({ eyes, input }) => {
  const some = eyes
    .selectFrom('documentsSignedCopy as c')
    .where('c.kind', '=', input.kind)
    .where('c.about', '=', input.about)
  const page = some
    .leftJoin('identityPerson as p', 'p.id', 'c.filedBy')
    .innerJoin('documentsFile as f', 'f.id', 'c.file')
    .selectAll('c')
    .select([sql<string>`coalesce(p.name, '')`.as('filedByName'), 'f.name as fileName', 'f.kind as fileKind'])
    .select(sql<number>`f.size::float8`.as('fileSize'))
    .orderBy('c.filedOn', 'desc')
    .orderBy('c.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})
