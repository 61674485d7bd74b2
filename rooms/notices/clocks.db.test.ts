import { afterAll, beforeAll, expect, test } from 'vitest'
import { found } from '../../apps/town/chapters/founding.ts'
import { Teller, type Wears } from '../../apps/town/teller.ts'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { type DeskGroup, desk } from '../../core/pure/desk.ts'
import { answer, ask } from '../../core/server/ask.ts'
import { type DeskEntry, groupOf } from '../../core/server/desk.ts'
import type { Done } from '../../core/server/doorway.ts'
import { aStage } from '../../core/test/town.ts'
import * as commons from '../commons/reads.ts'
import * as evaluation from '../evaluation/reads.ts'
import * as feedback from '../feedback/reads.ts'
import * as fieldwork from '../fieldwork/reads.ts'
import * as findings from '../findings/reads.ts'
import * as oversight from '../oversight/reads.ts'
import * as planning from '../planning/reads.ts'
import { firstLimits } from '../policies/seeds/limits.ts'
import * as preparation from '../preparation/reads.ts'
import * as publication from '../publication/reads.ts'
import * as rectification from '../rectification/reads.ts'
import * as reports from '../reports/reads.ts'
import * as tips from '../tips/reads.ts'
import * as transfers from '../transfers/reads.ts'
import { noteClimbs } from './clocks/climbing.ts'
import { type Code, courses, type Desk } from './clocks.courses.fixture.ts'
import { throughEveryClock } from './clocks.fixture.ts'
import { type Climb, type Clock, clockCodes } from './contract.ts'
import * as notices from './reads.ts'

const expected = [
  [-4, 'plain', 'owner'],
  [-3, 'amber', 'owner'],
  [0, 'amber', 'owner'],
  [1, 'red', 'office'],
  [15, 'red', 'leadingGroup'],
  [30, 'red', 'committee'],
] as const
const turning = new Set(Object.values(courses).flatMap(({ start, stop }) => [start, stop]))

const entries = new Map(
  [commons, evaluation, feedback, fieldwork, findings, notices, oversight, planning, preparation, publication]
    .concat([rectification, reports, tips, transfers] as never)
    .flatMap((reads) => Object.values(reads).filter((one): one is DeskEntry => (one as DeskEntry).tag === 'desk'))
    .map((one): [string, DeskEntry] => [`${one.room}.${one.key.replace('desk.', '')}`, one]),
)
/** Groups with one row for a package or a plan, by the day of it that counts now: what is late by an earlier day stands under that. */
const ofOne = ['transfers.transfersToUrge', 'oversight.mattersForGroup', 'oversight.mattersForCommittee']
type Seen = { clock: Clock; started: string; stopped: string; wrong: string[] }
const at = (day: Day) => ({ now: () => `${day}T02:00:00.000Z` as Instant })

/** Tells a story and looks, after each act that may turn a clock, which run: of each code the first, how it began, how it would look later, how it ended. */
class Watching extends Teller {
  watched = false
  readonly seen = new Map<string, Seen>()

  override async does(who: Wears, name: string, input: Readonly<Record<string, unknown>>, of?: string): Promise<Done> {
    const done = await super.does(who, name, input, of)
    if (this.watched && turning.has(name)) await this.look(name)
    return done
  }

  /** The clocks the office sees when it is that day. */
  private async clocksOn(day: Day, more: object = {}): Promise<Clock[]> {
    const { house, pool } = this.stage
    const read = house.reads.get('clocks')
    if (!read) throw new Error('the house has no clocks')
    const input = read.query.input.parse({ size: 200, ...more })
    return ((await answer(pool, at(day), read, this.wears('office', 'office'), input)) as { rows: Clock[] }).rows
  }

  /** Under which light one kind of thing on somebody's desk shows what a clock runs for, on that day. */
  private async onDesk(
    [name, hat, key]: Desk,
    day: Day,
    { id, link, code, dueOn }: Clock,
    stopped = false,
  ): Promise<string> {
    const entry = entries.get(key)
    if (!entry?.hats.includes(hat)) throw new Error(`${key} is on no desk of ${hat}`)
    const read = ask({ ...desk, of: [hat] } as typeof desk, async (asked) => {
      const group = groupOf(entry, await entry.rows(asked), asked.today)
      return { groups: group === null ? [] : [group] }
    })
    const { groups } = (await answer(this.stage.pool, at(day), read as never, this.wears(name, hat), {})) as {
      groups: DeskGroup[]
    }
    const rows = groups.flatMap((group) => group.rows)
    const sooner = (other: Day | null) =>
      !stopped && (ofOne as readonly string[]).includes(key) && other !== null && other < dueOn
    const same = ({ note, ...row }: DeskGroup['rows'][number]) =>
      (row.id === id || row.link === link) &&
      (row.due === dueOn || sooner(row.due)) &&
      (!key.startsWith('notices.') || note?.startsWith(code))
    return rows.find(same)?.light ?? 'none'
  }

  async look(name: string): Promise<void> {
    const rows = await this.clocksOn(this.today)
    for (const clock of rows.filter(({ code }) => !this.seen.has(code)))
      this.seen.set(clock.code, { clock, started: name, stopped: '', wrong: await this.wrongIn(clock) })
    for (const [code, seen] of this.seen)
      if (seen.stopped === '' && !rows.some((one) => one.code === code && one.id === seen.clock.id)) {
        seen.stopped = name
        seen.wrong.push(...(await this.leftOf(seen.clock)))
      }
  }

  /** Where page, desks and heights differ from what they should be four days before its day, three, on it, one after, and when it has climbed. */
  private async wrongIn(clock: Clock): Promise<string[]> {
    const { code, id, dueOn } = clock
    const { mine, office, group, secretary } = courses[code as Code]
    const wrong: string[] = []
    for (const [after, light, level] of expected) {
      const day = addDays(dueOn, after)
      const found = (await this.clocksOn(day, { code })).find((one) => one.id === id)
      const shown = found ? `${found.light} ${found.level}` : 'gone'
      if (shown !== `${light} ${level}`) wrong.push(`${after}: ${shown}`)
      if (after >= 1) await this.writeDown(day, code)
      const desks: Desk[] = after < -3 ? [] : after < 1 ? [mine] : [mine, office]
      if (after >= 15 && group !== null) desks.push(group)
      if (after >= 30 && secretary !== null) desks.push(secretary)
      for (const one of desks) {
        const stands = await this.onDesk(one, day, clock)
        if (stands !== light) wrong.push(`${after}: ${one.join(' ')} ${stands}`)
      }
    }
    const written = await this.climbsOf(clock)
    if (written.join() !== 'committee,leadingGroup,office') wrong.push(`written down: ${written.join()}`)
    return wrong
  }

  /** Has what climbed until that day written down, as the queue does each morning. */
  private writeDown(day: Day, code: string): Promise<number> {
    return noteClimbs({ ...this.stage, clock: at(day) }, [code])
  }

  /** How high it was written down that a clock climbed and was not stopped, as the office reads it. */
  private async climbsOf({ code, id, dueOn }: Clock): Promise<string[]> {
    const { rows } = await this.asks(this.wears('office', 'office'), 'climbs', {
      climbed: code,
      open: 'yes',
      size: 200,
    })
    const mine = (rows as Climb[]).filter((one) => one.about === id && one.dueOn === dueOn)
    return mine.map(({ level }) => level).sort()
  }

  /** The desks on which what a clock ran for still stands long after it was stopped. */
  private async leftOf(clock: Clock): Promise<string[]> {
    const { mine, office, group, secretary } = courses[clock.code as Code]
    const wrong: string[] = []
    await this.writeDown(addDays(clock.dueOn, 31), clock.code)
    if ((await this.climbsOf(clock)).length > 0) wrong.push('its climbs were not ended')
    for (const one of [mine, office, group, secretary])
      if (one !== null && (await this.onDesk(one, addDays(clock.dueOn, 30), clock, true)) !== 'none')
        wrong.push(`${one.join(' ')} keeps it`)
    return wrong
  }
}

let house: Awaited<ReturnType<typeof aStage>>
beforeAll(async () => {
  house = await aStage('2025-03-03' as Day)
})
afterAll(() => house?.close())

test('every clock starts by an act, stands amber on the desk of whom it concerns, red on the office’s, climbs to those above, and stops by an act', async () => {
  const t = new Watching(house.stage)
  await found(t)
  t.watched = true
  await throughEveryClock(t, (name) => t.look(name))
  const turned = [...t.seen].map(([code, { started, stopped }]) => [code, [started, stopped]])
  const wanted = Object.entries(courses).map(([code, { start, stop }]) => [code, [start, stop]])
  const odd = [...t.seen].flatMap(([code, { wrong }]) => wrong.map((one) => `${code} ${one}`))
  expect(odd).toEqual([])
  expect(Object.fromEntries(turned)).toEqual(Object.fromEntries(wanted))
}, 300_000)

test('every limit of domain 2.0 has its clock', () => {
  expect(clockCodes).toEqual(firstLimits.map(({ code }) => code).filter((code) => code <= 'T32'))
})
