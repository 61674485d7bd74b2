import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { fieldworkAt } from '../exit.ts'
import { checklist, holdsBack } from '../rules/exit.ts'
import { exitItemsOf } from '../store.ts'
import { calledOf } from './around.ts'

/** The posts of a body with the talks held, key ones first (S0-12). */
export async function postsOf(eyes: Reader, unit: Readonly<{ id: string; body: string }>) {
  const posts = await eyes
    .selectFrom('registryPost as o')
    .select(['o.id', 'o.title', 'o.key', sql<string>`coalesce(o.holder_name, '')`.as('holderName')])
    .select((e) =>
      e
        .selectFrom('fieldworkPartner as p')
        .innerJoin('fieldworkTalk as t', 't.id', 'p.talk')
        .select(sql<number>`count(*) filter (where t.state in ('recorded', 'confirmed'))::int`.as('held'))
        .whereRef('p.post', '=', 'o.id')
        .where('t.inspection', '=', unit.id)
        .as('talks'),
    )
    .where('o.body', '=', unit.body)
    .where('o.untilDay', 'is', null)
    .orderBy('o.key', 'desc')
    .orderBy('o.title')
    .limit(500)
    .execute()
  return posts.map((one) => ({ ...one, talks: one.talks ?? 0 }))
}

/** How often a kind occurs. */
export const tally = <K extends string>(all: readonly string[], kind: K) => ({
  kind,
  count: all.filter((one) => one === kind).length,
})

export const readingCoverage = ask(say.coverage, async ({ eyes, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .select(['id', 'name', 'body', 'state'])
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const of = await fieldworkAt(eyes, eyes, { inspection: unit.id, body: unit.body })
  const settled = await exitItemsOf(eyes, unit.id)
  return {
    bodyName: unit.name,
    state: unit.state,
    posts: await postsOf(eyes, unit),
    five: of.village ? say.partnerKinds.map((kind) => tally(of.talkedWith, kind)) : [],
    four: of.village ? say.householdKinds.map((kind) => tally(of.visited, kind)) : [],
    lines: checklist(of).map((line) => ({
      ...line,
      missing: [...line.missing],
      holdsBack: holdsBack(line, settled),
      settled: settled.find((one) => one.item === line.item) ?? null,
    })),
    names: await namesOf(
      eyes,
      settled.map((one) => one.by),
    ),
  }
})

export const readingInstructions = ask(say.instructions, async ({ eyes, input }) => {
  let some = eyes.selectFrom('fieldworkInstruction as n')
  if (input.inspection) some = some.where('n.inspection', '=', input.inspection)
  if (input.state) some = some.where('n.state', 'in', several<say.InstructionState>(input.state))
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'n.inspection')
    .select(['n.id', 'n.inspection', 'n.number', 'n.state', 'n.matter', 'n.urgent', 'n.askedOn', 'n.answeredOn'])
    .select(sql<string>`coalesce(i.name, '')`.as('bodyName'))
    .orderBy('n.askedOn', 'desc')
    .orderBy('n.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingInstruction = ask(say.instructionPage, async ({ eyes, input }) => {
  const instruction = await eyes
    .selectFrom('fieldworkInstruction')
    .selectAll()
    .where('id', '=', input.instruction)
    .executeTakeFirst()
  if (!instruction) return refuse('doorway.not-found', { noun: 'instruction' })
  const { bodyName } = await calledOf(eyes, instruction.inspection)
  const { askedBy, passedBy, answeredBy } = instruction
  return { instruction, bodyName, names: await namesOf(eyes, [askedBy, passedBy, answeredBy]) }
})
