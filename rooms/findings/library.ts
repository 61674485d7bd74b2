import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import type { Reader } from '../../core/server/tables.ts'
import type {} from '../knowledge/tables.ts'
import type { Cited, Ground } from './nouns.ts'
import { fromLibrary, grounded } from './rules/ground.ts'

/**
 * The ground a sheet is given, each rule picked from the library as the library has it now (S1-13). `knowledge`: reads as that room; `present`: what
 * the sheet cites already and may go on citing once the library has withdrawn it. Refuses `findings.no-such-rule`, and whatever `grounded` refuses.
 */
export async function groundFrom(
  knowledge: Reader,
  authority: string,
  { actedFrom, actedUntil, rules }: Ground,
  present: readonly Cited[] = [],
): Promise<Ground> {
  const ids = rules.flatMap(({ material }) => material ?? [])
  const kept =
    ids.length === 0
      ? []
      : await knowledge
          .selectFrom('knowledgeMaterial')
          .select(['id', 'state', 'title', 'number', 'edition', 'inForceOn', 'untilDay'])
          .where('authority', '=', authority)
          .where('kind', '=', 'rule')
          .where('id', 'in', ids)
          .execute()
  const picked = rules.map((rule) => {
    if (rule.material === null) return rule
    const one = kept.find(({ id }) => id === rule.material)
    const cited = present.some(({ material }) => material === rule.material)
    if (!one || (one.state !== 'published' && !cited))
      throw new Refused(refuse('findings.no-such-rule', { field: 'rules' }))
    return fromLibrary(rule, one)
  })
  const ground = { actedFrom, actedUntil, rules: picked }
  accept(grounded(ground))
  return ground
}
