import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { checksDone, checksOfPosts, postsOf } from '../../fieldwork/posts.ts'
import { keyCover } from '../../fieldwork/rules/posts.ts'
import { subUnitSums } from '../../planning/reads/sub-units.ts'
import * as say from '../contract.ts'

/** So many are named; the others are counted. */
const named = 200

const countOf = sql<number>`count(*)::int`.as('count')

/** Tips given to the team as these eyes see them, and those of them about which nothing was noted and out of which no lead came (S1-10). */
async function tipsAt(eyes: Reader, inspection: string) {
  const given = eyes.selectFrom('tipsTip as t').where('t.inspection', '=', inspection).where('t.withTeam', '=', true)
  const untouched = given
    .where('t.state', 'in', ['inScope', 'immediate'])
    .where((e) => e.not(e.exists(e.selectFrom('tipsCheck as c').select('c.id').whereRef('c.tip', '=', 't.id'))))
    .where((e) => e.not(e.exists(e.selectFrom('transfersLead as l').select('l.id').whereRef('l.tip', '=', 't.id'))))
  const waiting = untouched.select(['t.id', 't.number', 't.receivedOn', 't.state'])
  return {
    tips: (await given.select(countOf).executeTakeFirstOrThrow()).count,
    untouchedTips: (await untouched.select(countOf).executeTakeFirstOrThrow()).count,
    waiting: await waiting.orderBy('t.receivedOn').orderBy('t.id').limit(named).execute(),
  }
}

export const readingCompleteness = ask(say.completeness, async ({ eyes, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .selectAll()
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const checksOf = await checksOfPosts(eyes, unit.id, await checksDone(eyes, unit.id))
  const posts = (await postsOf(eyes, unit)).map((post) => ({ ...post, checks: checksOf(post.id) }))
  const { count, untouched } = await subUnitSums(eyes, unit)
  const suspicions = eyes.selectFrom('findingsSheet').where('inspection', '=', unit.id).where('state', '=', 'suspected')
  const ungraded = eyes.selectFrom('transfersLead').where('inspection', '=', unit.id).where('state', '=', 'registered')
  return {
    unitName: unit.name,
    subUnits: { count, untouched },
    posts: keyCover(posts),
    suspicions: (await suspicions.select(countOf).executeTakeFirstOrThrow()).count,
    ...(await tipsAt(eyes, unit.id)),
    ungraded: (await ungraded.select(countOf).executeTakeFirstOrThrow()).count,
  }
})
