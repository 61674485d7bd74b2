import { canonical } from '../../core/pure/canonical.ts'
import type { Reader } from '../../core/server/tables.ts'
import { profileOf } from './store.ts'
import { planPaper } from './papers.ts'
import type { UnitPlan } from './nouns.ts'
import type { unitOf } from './place.ts'

/** All a plan of a unit is drafted from, as these eyes see it. */
export async function gatheredOf(reader: Reader, inspection: string) {
  const of = { inspection }
  const points = await reader
    .selectFrom('preparationPoint as p')
    .leftJoin('preparationCooperation as c', 'c.id', 'p.cooperation')
    .selectAll('p')
    .select('c.department')
    .where('p.inspection', '=', of.inspection)
    .orderBy('p.onDay')
    .orderBy('p.id')
    .execute()
  const earlier = await reader
    .selectFrom('preparationEarlier')
    .selectAll()
    .where('inspection', '=', of.inspection)
    .orderBy('roundName')
    .orderBy('number')
    .execute()
  const lines = await reader
    .selectFrom('preparationLine')
    .selectAll()
    .where('inspection', '=', of.inspection)
    .orderBy('place')
    .execute()
  return {
    profile: (await profileOf(reader, inspection)) ?? null,
    points: points.map((one) => ({ ...one, department: one.department ?? '' })),
    earlier,
    lines,
  }
}

/** The paper of a plan as canonical text: what is frozen and hashed when it is submitted. */
export async function paperOf(reader: Reader, plan: UnitPlan, unit: Awaited<ReturnType<typeof unitOf>>) {
  const joint = await reader
    .selectFrom('preparationJointEntry')
    .select(['auditNumber', 'auditOffice'])
    .where('inspection', '=', plan.inspection)
    .executeTakeFirst()
  return canonical(planPaper(plan, unit, await gatheredOf(reader, plan.inspection), joint ?? null))
}
