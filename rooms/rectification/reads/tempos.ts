import { sql } from 'kysely'
import type { Day } from '../../../core/pure/days.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { saysWords } from '../../../core/server/words.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

/** Immediate matters of one channel of a unit, as far as these eyes see them; what was not issued is none. */
const immediate = (channel: 'oral' | 'written', today: Day) => sql<say.TempoCounts>`(
  select json_build_object(
    'asked', count(*), 'closed', count(*) filter (where m.state = 'closed'),
    'carried', count(*) filter (where m.state = 'carried'),
    'open', count(*) filter (where m.state not in ('closed', 'carried')),
    'overdue', count(*) filter (where m.state not in ('closed', 'carried') and m.due_on < ${today}))
  from findings_immediate m
  where m.inspection = i.id and m.channel = ${channel} and m.state not in ('proposed', 'approved', 'dropped'))`

/** Tasks of a unit; what was withdrawn is none, and nothing is carried further. */
const full = (today: Day) => sql<say.TempoCounts>`(
  select json_build_object(
    'asked', count(*), 'closed', count(*) filter (where t.state = 'closed'), 'carried', 0,
    'open', count(*) filter (where t.state <> 'closed'),
    'overdue', count(*) filter (where t.state <> 'closed' and t.clock_on < ${today}))
  from rectification_task t where t.inspection = i.id and t.state <> 'withdrawn')`

export const readingTempos = ask(say.temposOf, async ({ eyes, input, today }) => {
  // One list of units for the whole question: asked unit by unit, each would be looked for in both tables.
  let some = eyes.selectFrom('planningInspection as i').where(
    sql<boolean>`i.id in (
      select m.inspection from findings_immediate m where m.state not in ('proposed', 'approved', 'dropped')
      union select t.inspection from rectification_task t where t.state <> 'withdrawn')`,
  )
  if (input.inspection) some = some.where('i.id', '=', input.inspection)
  if (input.body) some = some.where('i.body', '=', input.body)
  if (input.q) some = some.where(saysWords('i.words', ['i.name'], input.q))
  const page = some
    .select(['i.id', 'i.name as bodyName'])
    .select([immediate('oral', today).as('oral'), immediate('written', today).as('written'), full(today).as('full')])
    .orderBy(sql`i.name collate "zh-x-icu"`)
    .orderBy('i.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

const { words } = zh
const counted = ['asked', 'closed', 'carried', 'open', 'overdue'] as const
/** 三种节奏 to take away (S0-19). */
export const temposSheet = spreadsheetOf(say.temposOf, words.tempos, [
  { head: words.body, width: 28, of: (row) => row.bodyName },
  ...say.tempos.flatMap((tempo) =>
    counted
      .filter((name) => tempo !== 'full' || name !== 'carried')
      .map((name) => ({
        head: `${words[`tempo.${tempo}`]}：${words[`tempoCount.${name}`]}`,
        kind: 'number' as const,
        width: 14,
        of: (row: Record<(typeof say.tempos)[number], say.TempoCounts>) => row[tempo][name],
      })),
  ),
])
