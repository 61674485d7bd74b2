import { afterAll, beforeAll, expect, test } from 'vitest'
import { found } from '../../apps/town/chapters/founding.ts'
import { Teller, type Wears } from '../../apps/town/teller.ts'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { answer } from '../../core/server/ask.ts'
import type { Done } from '../../core/server/doorway.ts'
import { aStage } from '../../core/test/town.ts'
import { firstLimits } from '../policies/seeds/limits.ts'
import { throughEveryClock } from './clocks.fixture.ts'
import { type Clock, clockCodes } from './contract.ts'

/** By which act each clock of domain 2.0 starts, and by which it stops. That of a whole term (T32) outlives the story. */
const journeys: Readonly<Record<(typeof clockCodes)[number], readonly [start: string, stop: string]>> = {
  T01: ['staffRound', 'notifyInspection'],
  T02: ['enterInspection', 'noteSite'],
  T03: ['enterInspection', 'exitInspection'],
  T04: ['publishPage', 'closePage'],
  T05: ['issueImmediate', 'closeImmediate'],
  T06: ['enterInspection', 'noteSite'],
  T07: ['draftReport', 'decideItem'],
  T08: ['decideItem', 'deliverOpinion'],
  T09: ['signReceipt', 'submitPlan'],
  T10: ['signReceipt', 'holdLifeMeeting'],
  T11: ['signReceipt', 'closeTask'],
  T12: ['signReceipt', 'endorseReport'],
  T13: ['signReceipt', 'endorseReport'],
  T14: ['openDisclosure', 'publish'],
  T16: ['receivePackage', 'explainDelay'],
  T17: ['explainDelay', 'feedBackResult'],
  T18: ['receivePackage', 'giveOpinion'],
  T21: ['registerTip', 'answerTip'],
  T22: ['closeTip', 'answerTip'],
  T23: ['registerTip', 'triageTip'],
  T25: ['triageTip', 'acknowledgeReferral'],
  T26: ['askDepartment', 'answerCooperation'],
  T28: ['makeLongTerm', 'closeStage'],
  T31: ['exitInspection', 'signArchive'],
  T32: ['draftTerm', ''],
}
const turning = new Set(Object.values(journeys).flat())
const days = [-4, -3, 0, 1, 15, 30]
const expected = ['plain owner', 'amber owner', 'amber owner', 'red office', 'red leadingGroup', 'red committee']

type Seen = { id: string; started: string; stopped: string; looks: readonly string[] }

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
    const clock = { now: () => `${day}T02:00:00.000Z` as Instant }
    const input = read.query.input.parse({ size: 200, ...more })
    return ((await answer(pool, clock, read, this.wears('office', 'office'), input)) as { rows: Clock[] }).rows
  }

  private async look(name: string): Promise<void> {
    const rows = await this.clocksOn(this.today)
    for (const one of rows.filter(({ code }) => !this.seen.has(code)))
      this.seen.set(one.code, { id: one.id, started: name, stopped: '', looks: await this.looksOf(one) })
    for (const [code, seen] of this.seen)
      if (seen.stopped === '' && !rows.some((one) => one.code === code && one.id === seen.id)) seen.stopped = name
  }

  private async looksOf({ code, id, dueOn }: Clock): Promise<string[]> {
    const looks = []
    for (const after of days) {
      const found = (await this.clocksOn(addDays(dueOn, after), { code })).find((one) => one.id === id)
      looks.push(found ? `${found.light} ${found.level}` : 'gone')
    }
    return looks
  }
}

let house: Awaited<ReturnType<typeof aStage>>
beforeAll(async () => {
  house = await aStage('2025-03-03' as Day)
})
afterAll(() => house?.close())

test('every clock starts by an act, turns amber three days before its day and red after it, climbs, and stops by an act', async () => {
  const t = new Watching(house.stage)
  await found(t)
  t.watched = true
  await throughEveryClock(t)
  const turned = [...t.seen].map(([code, { started, stopped }]) => [code, [started, stopped]])
  expect(Object.fromEntries(turned)).toEqual(journeys)
  const odd = [...t.seen].filter(([, { looks }]) => looks.join() !== expected.join())
  expect(odd.map(([code, { looks }]) => `${code}: ${looks.join(', ')}`)).toEqual([])
}, 300_000)

test('the clocks of domain 2.0 that do not stand here are these: no act starts or stops them, or the room of evaluations walks it (T27)', () => {
  const ofDomain = firstLimits.map(({ code }) => code).filter((code) => code <= 'T32')
  const without = ofDomain.filter((code) => !(clockCodes as readonly string[]).includes(code))
  process.stdout.write(`clocks that do not stand on the page: ${without.join(' ')}\n`)
  expect(without).toEqual(['T15', 'T19', 'T20', 'T24', 'T27', 'T29', 'T30'])
})
