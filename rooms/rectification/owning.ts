import type { Reader } from '../../core/server/tables.ts'
import { type Borne, borne } from './rules/levels.ts'

/** Who owns and who carries the items of a body, as the register has it today (S4-02, S4-05). `registry`: reads as that room. */
export async function borneBy(registry: Reader, body: string): Promise<Borne> {
  const found = await registry
    .selectFrom('registryOrganisation as o')
    .leftJoin('registryOrganisation as p', 'p.id', 'o.parent')
    .select(['o.level', 'p.id as above', 'p.level as aboveLevel'])
    .where('o.id', '=', body as never)
    .executeTakeFirst()
  return borne(found?.level ?? '', found?.aboveLevel === 'town' ? found.above : null)
}
