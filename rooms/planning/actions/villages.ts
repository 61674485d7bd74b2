import { accept, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader } from '../../../core/server/tables.ts'
import * as says from '../contract.ts'
import { term as termNoun } from '../contract.ts'
import * as rules from '../rules.ts'
import * as keep from '../store/kinds.ts'
import { factsOf, tableOn } from '../villages.ts'

/** The villages named, as the actor sees them. Refuses one he does not see, and what is no village or exists no more. */
async function villagesOf(eyes: Reader, bodies: readonly string[]): Promise<void> {
  const found = await eyes
    .selectFrom('registryOrganisation')
    .select(['id', 'name', 'kind', 'state'])
    .where('id', 'in', bodies as never[])
    .execute()
  if (found.length < new Set(bodies).size) accept(refuse('doorway.not-found', { noun: 'organisation' }))
  for (const body of found) {
    accept(rules.isVillage(body))
    accept(rules.isThere(body))
  }
}

/** The last word on each, for one statement cannot write a row twice. */
const once = <T extends { body: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((one) => [one.body, one])).values(),
]

export const notingVillages = act(says.noteVillages, async ({ tx, eyes, may, actor, input }) => {
  const { authority } = actor.scope
  await may('village.note', { authority })
  await villagesOf(
    eyes,
    input.villages.map(({ body }) => body),
  )
  const facts = once(input.villages).map((one) => ({ ...one, authority, year: input.year, version: 1 }))
  const kept = await keep.putVillages(tx, facts)
  const record = kept.map((one) => ({
    kind: 'village.noted' as const,
    about: one,
    facts: { body: one.body, year: one.year, people: one.people, conflicts: one.conflicts },
  }))
  const [first] = kept
  return { result: { id: first?.id ?? '', version: first?.version ?? 1 }, record }
})

export const amendingModeTable = act(says.amendModeTable, async ({ tx, may, actor, input }) => {
  const table = { ...input, authority: actor.scope.authority, version: 1 }
  await may('modeTable.amend', { authority: table.authority })
  await keep.keepModeTable(tx, table)
  const facts = { from: table.fromDay, lines: table.lines.length }
  return { result: { id: table.id, version: 1 }, record: { kind: 'modeTable.amended', about: table, facts } }
})

export const choosingMode = act(says.chooseMode, async ({ tx, eyes, see, may, actor, input, today }) => {
  const term = await see(termNoun, input.term)
  await may('village.chooseMode', term)
  const bodies = input.bodies.map(({ body }) => body)
  await villagesOf(eyes, bodies)
  const [table, facts] = [await tableOn(eyes, today), await factsOf(eyes, bodies)]
  const { mode, reason } = input
  const modes = once(input.bodies).map(({ id, body }) => ({
    ...{ id, authority: term.authority, term: term.id, body, mode, reason },
    proposed: (table && rules.propose(table, facts.get(body) ?? null)?.mode) ?? null,
    by: actor.person as says.VillageMode['by'],
    onDay: today,
    version: 1,
  }))
  const kept = await keep.putModes(tx, modes)
  const record = kept.map((one) => ({
    kind: 'mode.chosen' as const,
    about: one,
    facts: { body: one.body, mode: one.mode, proposed: one.proposed },
  }))
  return { result: { id: term.id, version: term.version }, record }
})
