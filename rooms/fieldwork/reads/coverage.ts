import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { fieldworkAt, withEyes } from '../exit.ts'
import { checksDone, checksOfPosts, postsOf } from '../posts.ts'
import { checklist, type Fieldwork, holdsBack } from '../rules/exit.ts'
import { keyCover } from '../rules/posts.ts'
import { exitItemsOf } from '../store.ts'
import { calledOf } from './around.ts'

/** How often a kind occurs. */
export const tally = <K extends string>(all: readonly string[], kind: K) => ({
  kind,
  count: all.filter((one) => one === kind).length,
})

/** The five and the four of each village that goes along with a township. */
export const eachVillage = ({ villages }: Fieldwork) =>
  villages.map(({ id, name, talkedWith, visited }) => ({
    ...{ body: id, name },
    five: say.partnerKinds.map((kind) => tally(talkedWith, kind)),
    four: say.householdKinds.map((kind) => tally(visited, kind)),
  }))

export const readingCoverage = ask(say.coverage, async ({ eyes, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .select(['id', 'name', 'body', 'state'])
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const of = await fieldworkAt(withEyes(eyes), { inspection: unit.id, body: unit.body })
  const settled = await exitItemsOf(eyes, unit.id)
  const done = await checksDone(eyes, unit.id)
  const checksOf = await checksOfPosts(eyes, unit.id, done)
  const posts = (await postsOf(eyes, unit)).map((post) => ({ ...post, checks: checksOf(post.id) }))
  return {
    bodyName: unit.name,
    state: unit.state,
    ...{ posts, key: keyCover(posts), done },
    five: of.village ? say.partnerKinds.map((kind) => tally(of.talkedWith, kind)) : [],
    four: of.village ? say.householdKinds.map((kind) => tally(of.visited, kind)) : [],
    villages: eachVillage(of),
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
  const called = await calledOf(eyes, instruction.inspection)
  const { askedBy, passedBy, answeredBy } = instruction
  return { instruction, ...called, names: await namesOf(eyes, [askedBy, passedBy, answeredBy]) }
})
