import type { Hat } from '../core/pure/hats.ts'
import { enter, eyeOf } from '../core/server/enter.ts'
import type { Ground } from './ground.ts'

/** A list somebody asks for: its query and the filters and order typed in. */
export type List = Readonly<{ name: string; query: 'sheets' | 'tasks'; input: Readonly<Record<string, string>> }>

/** Twelve ways to filter and sort sheets. */
export const sheetLists = (inspection: string): readonly List[] =>
  (
    [
      ['newest', {}],
      ['oldest', { sort: 'oldest' }],
      ['by number', { sort: 'number' }],
      ['by category', { sort: 'category' }],
      ['by state', { sort: 'state' }],
      ['by body', { sort: 'body' }],
      ['by title', { sort: 'title' }],
      ['state signed, newest', { state: 'signed' }],
      ['one category, newest', { category: 'c03' }],
      ['one inspection, newest', { inspection }],
      ['days, by number', { from_day: '2026-03-10', until_day: '2026-04-05', sort: 'number' }],
      ['words, newest', { q: '招标' }],
    ] as const
  ).map(([name, input]) => ({ name, query: 'sheets', input }))

/** Six ways to look at tasks, for the hats that see no sheets. */
export const taskLists: readonly List[] = (
  [
    ['due', {}],
    ['newest', { sort: 'newest' }],
    ['by state', { sort: 'state' }],
    ['state in progress, due', { state: 'inProgress' }],
    ['by body', { sort: 'body' }],
    ['words, due', { q: '公示' }],
  ] as const
).map(([name, input]) => ({ name, query: 'tasks', input }))

/** A statement as the query sends it. */
export type Statement = Readonly<{ text: string; values: readonly unknown[] }>

/** The very statements that a query sends for a list (exact count first, then the page), and what they found. */
export async function statementsOf(
  ground: Ground,
  hat: keyof Ground['wears'],
  list: List,
): Promise<{ statements: Statement[]; found: unknown[] }> {
  const read = ground.house.reads.get(list.query)
  if (!read) throw new Error(`no such query: ${list.query}`)
  const input = read.query.input.parse(list.input)
  const { pool, wears, today, clock } = ground
  return enter(pool, wears[hat], 'read only', today, async (tx, actor) => {
    const statements: Statement[] = []
    const found: unknown[] = []
    const run = tx.run.bind(tx)
    tx.run = async (role, text, values = []) => {
      const result = await run(role, text, values)
      statements.push({ text, values })
      found.push(result.rows)
      return result
    }
    await read.gives({ eyes: tx.as(eyeOf(actor.hat)), actor, input, now: clock.now(), today })
    return { statements, found }
  })
}

const quote = (value: unknown): string =>
  typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`

type Walls = Readonly<Partial<Record<string, string>>>

/** What each hat may see, as somebody would write it into a WHERE by hand (domain 3.2); not taken from `sight`. */
export function wallsOf({ authority, inspections }: Ground, hat: Hat): Walls {
  const own = `authority = '${authority}'`
  const team = `in (${inspections.map(quote).join(', ')})`
  const everywhere = { identity_person: own, registry_organisation: own, policies_category: own }
  if (hat === 'member' || hat === 'leader')
    return { ...everywhere, findings_sheet: `inspection ${team}`, planning_inspection: `id ${team}` }
  if (hat === 'discipline') return { ...everywhere, rectification_task: own }
  return {
    ...everywhere,
    findings_sheet: `${own} and state in ('signed', 'factChecked', 'adopted', 'notAdopted', 'routed')`,
    planning_inspection: own,
  }
}

const aliased = /\b(from|join) "?([a-z]+_[a-z_]+)"?(?: as)? (?!where|order|on|left|group|limit)("?\w+"?)/g

/** The same statement as its owner would write it: every table with its WHERE, every value a literal. */
export function bareOf({ text, values }: Statement, walls: Walls): string {
  const literal = text.replace(/\$(\d+)/g, (_, n: string) => quote(values[Number(n) - 1]))
  return literal.replace(aliased, (whole, word: string, table: string, alias: string) => {
    const wall = walls[table]
    if (wall === undefined) throw new Error(`no wall written for ${whole}`)
    return `${word} (select * from ${table} where ${wall}) as ${alias}`
  })
}
