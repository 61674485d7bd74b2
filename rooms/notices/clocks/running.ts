import { sql } from 'kysely'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { lightOf } from '../../../core/server/desk.ts'
import type { Actor } from '../../../core/server/enter.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { climbsAfter } from '../../oversight/matters.ts'
import { daysLate, levelOf } from '../../oversight/rules/ladder.ts'
import { bodiesOf, groundOf } from '../../planning/standing.ts'
import { dueDays } from '../../policies/store.ts'
import type { Clock } from '../contract/clocks.ts'
import { hatsOf, sources } from './sources.ts'

/** Days before the due day from which a clock is amber, as on the desk. */
export const amberDays = 3
/** Of each clock at most so many run at once. */
const most = 5_000

type Row = Readonly<{
  id: string
  title: string
  inspection: string | null
  start: Day | null
  due: Day | null
  at?: string
}>
type Started = Row & Readonly<{ code: string; noun: string; page: string }>

/**
 * All clocks that run as these eyes see them, with the light and the height of the day: derived from what started them and what has not stopped them, so
 * that none is forgotten to be started or stopped. Due first, first. `codes`: only these clocks.
 */
export async function runningClocks(
  eyes: Reader,
  actor: Pick<Actor, 'hat' | 'scope'>,
  today: Day,
  codes?: readonly string[],
): Promise<Clock[]> {
  const { authority } = actor.scope
  const started: Started[] = []
  const wanted = (code: string) => codes === undefined || codes.includes(code)
  for (const source of sources.filter((one) => wanted(one.code) && hatsOf(one).includes(actor.hat))) {
    const asked = typeof source.rows === 'function' ? source.rows(today) : source.rows
    const { rows } = await sql<Row>`select * from (${asked}) clock limit ${most}`.execute(eyes as never)
    const { code, page } = source
    started.push(...rows.map((row) => ({ ...row, code, noun: source.of.name, page })))
  }
  if (wanted('T32')) started.push(...(await termClock(eyes, today)))
  const climbs = await climbsAfter(eyes, authority, today)
  const due = await dueDays(eyes, authority, started)
  return started
    .flatMap((one, n) => {
      const { day, provisional } = due[n] as (typeof due)[number]
      if (day === null) return []
      const { code, noun, id, title, inspection, start: startedOn } = one
      const late = daysLate(day, today)
      const shown = { light: lightOf(day, today, amberDays), late, level: levelOf(late, climbs) }
      const link = `${one.page}${one.at ?? id}`
      return [{ code, noun, id, title, inspection, startedOn, dueOn: day, provisional, ...shown, link }]
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.code < b.code ? -1 : a.id < b.id ? -1 : 1))
}

/** 一届任期内全覆盖 (T32): runs while a body in scope was neither inspected nor reached in the term. */
async function termClock(eyes: Reader, today: Day): Promise<Started[]> {
  const ground = await groundOf(eyes, undefined, today)
  if (ground === null || isRefusal(ground)) return []
  const { rows } = await sql<{ open: boolean }>`with recursive ${bodiesOf(ground, {})}
    select exists (select from body where now_in and direct_on is null and extended_on is null) as open`.execute(
    eyes as never,
  )
  if (!rows[0]?.open) return []
  const { id, name: title, startsOn: start, endsOn: due } = ground.term
  return [{ code: 'T32', noun: 'term', page: '/coverage?term=', id, title, inspection: null, start, due }]
}
