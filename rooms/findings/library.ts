import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import type { Reader } from '../../core/server/tables.ts'
import type {} from '../knowledge/tables.ts'
import type { Cited, Ground, Topical } from './nouns.ts'
import { fromLibrary, grounded, topical } from './rules/ground.ts'

/**
 * The ground a sheet is given, each rule picked from the library as the library has it now (S1-13), each topic as the plan of its round has it (S1-05).
 * `knowledge`, `plans`: read as those rooms; `present`: what the sheet cites already and may go on citing once the library has withdrawn it. Refuses
 * `findings.no-such-rule`, and whatever `grounded` and `topical` refuse.
 */
export async function groundFrom(
  { knowledge, plans }: Readonly<{ knowledge: Reader; plans: Reader }>,
  { authority, inspection }: Readonly<{ authority: string; inspection: string }>,
  { actedFrom, actedUntil, rules, themes, topics }: Ground,
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
  const tagged = topics.length === 0 ? [] : accept(topical(topics, await topicsAt(plans, inspection)))
  const ground = { actedFrom, actedUntil, rules: picked, themes, topics: tagged }
  accept(grounded(ground))
  return ground
}

/** The topics of the round an inspection is in, in the order of its plan. */
const topicsAt = (plans: Reader, inspection: string): Promise<Topical[]> =>
  plans
    .selectFrom('planningTopic as t')
    .innerJoin('planningInspection as i', 'i.round', 't.round')
    .select(['t.id', 't.title'])
    .where('i.id', '=', inspection as never)
    .orderBy('t.place')
    .execute()
