import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { Refused } from '../../../core/pure/refusal.ts'
import { answer, ask } from '../../../core/server/ask.ts'
import type { Clock as Time } from '../../../core/server/clock.ts'
import { withoutHat } from '../../../core/server/doorway.ts'
import type { House } from '../../../core/server/house.ts'
import type { Reader, RoomName } from '../../../core/server/tables.ts'
import { type Climb, type Clock, clocks, heights } from '../contract.ts'
import * as keep from '../store.ts'
import { runningClocks } from './running.ts'

type Place = Readonly<{ house: House; pool: pg.Pool; clock: Time }>
type Late = Readonly<{ authority: string; clock: Clock }>
type Heard = Readonly<{ authority: string; person: string }>

const nobody = { person: null, hat: 'house', scope: { standsFor: null } }
/** What a clock runs for by its page, where that is a tip or a lead: it hides from whom it is about, and of tips those above read counts alone (domain 3.2). */
function hiddenIn(link: string): Pick<Climb, 'shown' | 'tip' | 'lead'> {
  const [, page, id] = link.split('/') as [string, string, Climb['tip']]
  const [tip, lead] = [page === 'tips' ? id : null, page === 'leads' ? id : null]
  return { shown: tip === null && lead === null, tip, lead }
}

/**
 * Writes down what has climbed since the last time, and what of it was stopped (S0-24). What is late is asked under the eyes of everybody of the office, so
 * that what is hidden from one of them is not forgotten. `codes`: only these clocks. Gives how many climbs were new.
 */
export async function noteClimbs(place: Place, codes?: readonly string[]): Promise<number> {
  const { late, heard } = await lateNow(place, codes)
  return withoutHat(place.house, place.pool, place.clock, 'notices', [], async ({ tx, asRoom, today }) => {
    let fresh = 0
    for (const { authority, clock } of late.values())
      for (const level of heights.slice(0, heights.indexOf(clock.level as Climb['level']) + 1)) {
        const { code, noun, id, inspection, dueOn, link } = clock
        const made = {
          id: randomUUID(),
          authority,
          code: code as Climb['code'],
          noun,
          about: id,
          inspection,
          level,
          dueOn,
        }
        if (await keep.addClimb(tx, { ...made, onDay: today, endedOn: null, link, ...hiddenIn(link), version: 1 }))
          fresh++
      }
    const open = await keep.openClimbs(tx, codes)
    const hidden = await hiddenFrom(asRoom, heard, open)
    // What nobody could have seen of those who were heard has not stopped by that.
    const over = open.filter((one) => !late.has(`${one.code} ${one.about} ${one.dueOn}`) && !hidden(one))
    await keep.endClimbs(tx, over, today)
    return { result: fresh, by: nobody, record: [] }
  })
}

/** Every clock that is late today, by code, thing and day, as all of the office together see it; `heard`: who of them could be asked. */
async function lateNow({ house, pool, clock }: Place, codes?: readonly string[]) {
  const office = await withoutHat(house, pool, clock, 'notices', [], async ({ asRoom, today }) => ({
    result: await asRoom('identity')
      .selectFrom('identityGrant')
      .select(['authority', 'person'])
      .distinct()
      .where('hat', '=', 'office')
      .where('endedAt', 'is', null)
      .where('fromDay', '<=', today)
      .where((e) => e.or([e('untilDay', 'is', null), e('untilDay', '>=', today)]))
      .execute(),
    by: nobody,
    record: [],
  }))
  const all = ask(clocks, async ({ eyes, actor, today }) => {
    const rows = await runningClocks(eyes, actor, today, codes)
    return { rows, count: rows.length }
  })
  const late = new Map<string, Late>()
  const heard: Heard[] = []
  for (const { authority, person } of office) {
    const given = await answer(pool, clock, all as never, { person, hat: 'office' }, {}).catch((error: unknown) => {
      if (error instanceof Refused) return null
      throw error
    })
    if (given === null) continue
    heard.push({ authority, person })
    for (const one of (given as { rows: Clock[] }).rows)
      if (one.late > 0) late.set(`${one.code} ${one.id} ${one.dueOn}`, { authority, clock: one })
  }
  return { late, heard }
}

type Open = Pick<Climb, 'authority' | 'tip' | 'lead'>

/**
 * Which open climbs nobody of its office who was heard sees: all of them where nobody was, and what runs for a tip or a lead that is about each of them; read
 * as the rooms whose it is.
 */
async function hiddenFrom(
  asRoom: (room: RoomName) => Reader,
  heard: readonly Heard[],
  open: readonly Open[],
): Promise<(one: Open) => boolean> {
  const ids = open.flatMap(({ tip, lead }) => [tip, lead].filter((id) => id !== null))
  const named = async (room: 'tips' | 'transfers', table: string) =>
    (
      await sql<{ id: string; persons: string[] }>`
        select id, about_persons as persons from ${sql.table(table)} where id = any (${ids}::uuid[])`.execute(
        asRoom(room) as never,
      )
    ).rows
  const rows = [...(await named('tips', 'tips_tip')), ...(await named('transfers', 'transfers_lead'))]
  const about = new Map(rows.map(({ id, persons }) => [id, new Set(persons)]))
  return ({ authority, tip, lead }) =>
    heard.every((one) => one.authority !== authority || (about.get(tip ?? lead ?? '')?.has(one.person) ?? false))
}
