import type { Noun, Room } from '../pure/contract.ts'
import { type Hat, hatNames, hats } from '../pure/hats.ts'
import { type Arm, armsOf } from '../pure/sight.ts'
import { eyeOf, handOf } from './enter.ts'

/** One policy: the table, the role it is for, and the condition that is its wall. */
export type Wall = Readonly<{ name: string; table: string; role: string; command: 'select' | 'all'; using: string }>

/** What a hand may do to a table: everything but deletion, unless the table's comment says `keeps: …`. */
export type Hand = Readonly<{ table: string; role: string; grants: string }>

const setting = (name: string, type: string) => `(nullif(current_setting('m.${name}', true), '')::${type})`
const quoted = (word: string) => `'${word.replaceAll("'", "''")}'`
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const listed = (words: readonly string[]) => `any (array[${words.map(quoted).join(', ')}]::text[])`

/** The condition of one arm, in the only form that keeps the index and gives nothing (not an error) without a scope (traps 9, 10). */
export function conditionOf(arm: Arm): string {
  const column = snake(arm.column)
  const wall = {
    inspection: `${column} = any ${setting('inspections', 'uuid[]')}`,
    body: `${column} = any ${setting('bodies', 'uuid[]')}`,
    authority: `${column} = ${setting('authority', 'uuid')}`,
    person: `${column} = ${setting('person', 'uuid')}`,
  }[arm.by]
  const when = Object.entries(arm.when).map(([name, wanted]) =>
    wanted === true ? snake(name) : `${snake(name)} = ${listed(wanted)}`,
  )
  const self = arm.own === undefined ? [] : [`${snake(arm.own)} = ${setting('person', 'uuid')}`]
  const others = arm.notAmong === undefined ? [] : [isNot(snake(arm.notAmong))]
  const whole = arm.beside === undefined ? [] : [besideOf(arm.beside)]
  return [
    wall,
    ...when,
    ...self,
    ...others,
    ...whole,
    ...(arm.opened === undefined ? [] : [openedNow(arm.opened)]),
  ].join(' and ')
}

/**
 * Neither oneself stands in the list, nor whom one stands in for (代). Nearly all lists are empty and are asked nothing more, which halves a count of all rows. In
 * one that is not, without a scope it is no: the second is then not known, the first is.
 */
const isNot = (column: string): string =>
  `(cardinality(${column}) = 0 or not ${setting('person', 'uuid')} = any (${column}) and ${setting('stands_for', 'uuid')} = any (${column}) is not true)`

/** A row of the other table that one sees oneself: by its id asked row by row, by another column asked once for a whole question. */
const besideOf = ({ in: other, of, by }: NonNullable<Arm['beside']>): string =>
  by === undefined
    ? `exists (select from ${other} w where w.id = ${snake(of)})`
    : `${snake(of)} in (select w.${snake(by)} from ${other} w)`

/** What oneself opened in this session and has still open, by the database's own clock; asked once for a whole question. */
const openedNow = ({ in: readings, of }: NonNullable<Arm['opened']>): string =>
  `${snake(of)} = any (array(select r.about from ${readings} r where r.opened_by = ${setting('person', 'uuid')} ` +
  `and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now()))`

/**
 * The eyes' walls of one noun: a policy per hat and arm, each on the hat's own role. `there`: the tables of the house; where the room is not there beside whose rows
 * an arm shows its own, there is nothing to be shown.
 */
export const wallsOf = (noun: Noun, there?: ReadonlySet<string>): Wall[] =>
  hatNames.flatMap((hat) =>
    armsOf(noun.sight, hat)
      .filter(({ beside }) => there === undefined || beside === undefined || there.has(beside.in))
      .map((arm, n) => ({
        name: `see_${hat}${n === 0 ? '' : `_${n + 1}`}`,
        table: noun.table,
        role: eyeOf(hat),
        command: 'select' as const,
        using: conditionOf(arm),
      })),
  )

/** Whether rows of a noun are hidden from one of a hat which others of it see. */
const hides = (noun: Noun, hat: Hat): boolean =>
  armsOf(noun.sight, hat).some(({ notAmong, beside }) => notAmong !== undefined || beside !== undefined)

/** What is recorded of such a row is read by who sees it, as it stands when somebody asks; by a hat that reads records alone, all of it. */
function besideRows(rooms: readonly Room[], hat: Hat): string {
  const told = new Set(rooms.flatMap(({ records }) => records.map(({ about }) => about)))
  const nouns = rooms.flatMap((room) => room.nouns).filter((noun) => told.has(noun.name) && hides(noun, hat))
  if (nouns.length === 0) return ''
  const cases = nouns.map(
    ({ name, table }) => `when ${quoted(name)} then exists (select from ${table} w where w.id = ledger_record.about)`,
  )
  return ` and case noun ${cases.join(' ')} else true end`
}

/**
 * The walls of the ledger's records: what a hat reaches, of those whose audience it is in; a hat in none may ask and finds nothing. Of what hides from
 * somebody that it is there (`notAmong`, `beside`), the record does too, whatever its audience.
 */
export function wallsOfRecords(rooms: readonly Room[]): Wall[] {
  const reachOf: Record<Hat, string> = Object.fromEntries(
    hatNames.map((hat) => {
      const { reach } = hats[hat]
      return [hat, conditionOf({ by: reach, column: reach, when: {} })]
    }),
  ) as Record<Hat, string>
  return hatNames.map((hat) => ({
    name: `see_${hat}`,
    table: 'ledger_record',
    role: eyeOf(hat),
    command: 'select',
    using: `${reachOf[hat]} and ${quoted(hat)} = any (audience)${besideRows(rooms, hat)}`,
  }))
}

/** Every wall of the house as one script: roles' rights and policies, made anew at each migration and printed to docs/generated. */
export function wallScript(
  rooms: readonly Room[],
  tables: readonly { name: string; comment: string | null }[],
): string {
  const nouns = rooms.flatMap((room) => room.nouns)
  const there = new Set(tables.map(({ name }) => name))
  const walls = [...nouns.flatMap((noun) => wallsOf(noun, there)), ...wallsOfRecords(rooms)]
  // Every eye may ask of every noun: without a policy of its own it finds nothing, which is no error in a question that joins several.
  const eyes = hatNames.map(eyeOf).join(', ')
  const asked = [...new Set([...nouns.map((noun) => noun.table), 'ledger_record'])]
  const lines = [
    ...tables.flatMap(({ name, comment }) => handLines(name, comment)),
    ...asked.map((table) => `grant select on ${table} to ${eyes};`),
    ...walls.map((w) => `create policy ${w.name} on ${w.table} for ${w.command} to ${w.role}\n  using (${w.using});`),
  ]
  return `${lines.join('\n')}\n`
}

/** Rights of the room's hand on its table. `comment on table … is 'keeps: insert, update leaf, delete'` narrows or widens them. */
function handLines(table: string, comment: string | null): string[] {
  const role = handOf(table.slice(0, table.indexOf('_')))
  const said = comment?.match(/^keeps: (.*)$/m)?.[1] ?? 'insert, update'
  const grants = said.split(', ').map((right) => right.replace(/^update (\w+)$/, 'update ($1)'))
  return [
    `alter table ${table} enable row level security;`,
    `grant select, ${grants.join(', ')} on ${table} to ${role};`,
    `create policy hand on ${table} for all to ${role} using (true) with check (true);`,
  ]
}
