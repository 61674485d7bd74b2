import { afterAll, beforeAll, expect, test } from 'vitest'
import { found } from '../apps/town/chapters/founding.ts'
import { Teller, type Wears } from '../apps/town/teller.ts'
import { addDays, type Day, daysBetween, type Instant } from '../core/pure/days.ts'
import type { Hat } from '../core/pure/hats.ts'
import { noteClimbs } from '../rooms/notices/clocks/climbing.ts'
import { type Code, courses, type Desk } from '../rooms/notices/clocks.courses.fixture.ts'
import { throughEveryClock } from '../rooms/notices/clocks.fixture.ts'
import { clockCodes } from '../rooms/notices/contract.ts'
import { zh } from '../rooms/notices/texts/zh.ts'
import { keepsLastPage } from './hands.ts'
import { aBrowser, aStory, type Visitor } from './stage.ts'

/**
 * Every clock T01–T32 in the browser under a moved clock (S0-24), started and stopped by acts. Where as many as can run beside each other run, the story
 * stands still and the pages see the days that would come: few days, each the last that shows one of them amber, red or climbed, and what else it shows.
 */
const standings: readonly (readonly Code[])[] = [
  ['T01', 'T32'],
  ['T02', 'T03', 'T06', 'T26'],
  ['T04', 'T05', 'T21', 'T22', 'T23', 'T24', 'T25'],
  ['T07', 'T31'],
  ['T08', 'T16', 'T17', 'T18', 'T19', 'T20'],
  ['T09', 'T10', 'T11', 'T12', 'T13', 'T29', 'T30'],
  ['T14', 'T28'],
  ['T15', 'T27'],
]
/** Three days are given for it, and three days before its day it is amber: it never is green. */
const never: readonly Code[] = ['T02']
/** Of several clocks of a code that of this body is followed. */
const body = '新马桥镇'
const states = ['green', 'amber', 'red', 'climbed', 'topmost', 'stopped'] as const
type State = (typeof states)[number]
const words: Readonly<Record<Exclude<State, 'stopped'>, readonly [light: string, level: string]>> = {
  green: ['正常', zh.words['level.owner']],
  amber: ['临近期限', zh.words['level.owner']],
  red: ['已超期', zh.words['level.office']],
  climbed: ['已超期', zh.words['level.leadingGroup']],
  topmost: ['已超期', zh.words['level.committee']],
}
const stateOn = (dueOn: Day, day: Day) => {
  const late = daysBetween(dueOn, day)
  return late >= 30 ? 'topmost' : late >= 15 ? 'climbed' : late > 0 ? 'red' : late >= -3 ? 'amber' : 'green'
}

/** What a person reads of a row: where it leads, its days, its light as word and as colour, and all of it. */
type Row = Readonly<{ href: string; days: string[]; light: string; colour: string; text: string }>
type Followed = Readonly<{ code: Code; href: string; title: string; dueOn: Day }>
const colours = new Map<string, Set<string>>()

/** One browser at which one person looks at one page. */
class Tab {
  readonly #visitor: Visitor
  readonly #rows: string
  #fresh = false

  constructor(visitor: Visitor, rows: string) {
    this.#visitor = visitor
    this.#rows = rows
  }

  /** Opens the page anew: the story went on since. */
  async opens({ person, hat }: Wears, path: string, day: Day): Promise<void> {
    const { page, context } = this.#visitor
    await page.clock.setFixedTime(noon(day))
    const { url } = story
    const answer = await context.request.post(`${url}/api/auth/become`, { data: { person } })
    expect(answer.ok(), await answer.text()).toBe(true)
    if (!page.url().startsWith(url)) await page.goto(`${url}/healthz`)
    await page.evaluate((worn) => sessionStorage.setItem('mingcha.hat', worn), hat)
    await page.goto(url + path)
    this.#fresh = true
  }

  /** The page as it stands once it shows what is wanted: it asks again when somebody comes back to it. Gives what is wrong after a minute. */
  async shows(day: Day, wrongIn: (rows: readonly Row[]) => string[]): Promise<string[]> {
    const { page } = this.#visitor
    if (!this.#fresh) {
      await page.clock.setFixedTime(noon(day))
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    }
    this.#fresh = false
    let wrong: string[] = []
    for (const until = Date.now() + 60_000; Date.now() < until; await page.waitForTimeout(30)) {
      const rows = await this.read()
      wrong = rows === null ? ['nothing came'] : wrongIn(rows)
      if (wrong.length === 0) break
    }
    return wrong
  }

  /** The rows on the page; null while nothing has come. Who wears no hat any more is told so, and has no desk. */
  read(): Promise<Row[] | null> {
    return this.#visitor.page.evaluate((rows) => {
      if (!document.querySelector(`${rows}, .ant-empty, .mc-desk, .mc-instead`)) return null
      return [...document.querySelectorAll(rows)].map((row) => {
        const light = row.querySelector('.mc-light')
        return {
          href: row.querySelector('a')?.getAttribute('href') ?? '',
          days: [...row.querySelectorAll('time')].map((time) => time.dateTime),
          light: light?.lastElementChild?.textContent ?? '',
          colour: light ? getComputedStyle(light).color : '',
          text: row.textContent ?? '',
        }
      })
    }, this.#rows)
  }

  pictures = (name: string) => this.#visitor.pictures(name)
}

const rowsOf = (list: 'clocks' | 'climbs') => `.mc-list[aria-label="${zh.words[list]}"] tbody tr`
const noon = (day: Day) => `${day}T02:00:00.000Z`
const followed = new Map<Code, Followed>()
const seen = new Map<Code, Set<State>>()
const wrong: string[] = []
let story: Awaited<ReturnType<typeof aStory<Standing>>>
let chromium: Awaited<ReturnType<typeof aBrowser>>
let lastDay = '2025-01-01' as Day
const tabs = new Map<string, Tab>()
let clocksTab: Tab

const seats = Object.values(courses).flatMap(({ mine, office, group, secretary }) =>
  [mine, office, group, secretary].filter((desk) => desk !== null),
)
const whose = new Map<string, Hat>(seats.map(([who, hat]) => [who, hat]))

/** Tells the story and stands still after the act with which all of the next standing run. */
class Standing extends Teller {
  rest = [...standings]
  watched = false

  override async does(who: Wears, name: string, input: Readonly<Record<string, unknown>>, of?: string) {
    const done = await super.does(who, name, input, of)
    const [next] = this.rest
    if (this.watched && next?.some((code) => courses[code].start === name)) await this.standIf(next)
    return done
  }

  /** Looks at a standing if all of its clocks run. */
  async standIf(codes: readonly Code[]): Promise<void> {
    const { rows } = await this.asks(this.wears('office', 'office'), 'clocks', { size: 200, code: codes.join() })
    const begun = (rows as { code: Code; light: string }[]).filter(
      ({ code, light }) => light === 'plain' || never.includes(code),
    )
    if (new Set(begun.map(({ code }) => code)).size < codes.length) return
    this.rest.shift()
    await standsStill(this, codes)
  }
}

/** The days on which a page is looked at, each with what it is looked at for: as few as show each clock amber, red and climbed. */
function daysFor(rows: readonly Followed[], today: Day): Map<Day, readonly (readonly [Followed, State])[]> {
  const spans = rows
    .flatMap((row) => {
      const from = (after: number) => addDays(row.dueOn, after)
      const amber = from(-3) < today ? today : from(-3)
      return [
        { row, state: 'amber' as State, from: amber, until: row.dueOn },
        { row, state: 'red' as State, from: from(1), until: from(14) },
        { row, state: 'climbed' as State, from: from(15), until: from(29) },
      ]
    })
    .sort((a, b) => (a.until < b.until ? -1 : 1))
  const days = new Map<Day, [Followed, State][]>()
  for (let left = spans; left[0] !== undefined; ) {
    const day = left[0].until
    days.set(
      day,
      left.filter(({ from }) => from <= day).map(({ row, state }) => [row, state]),
    )
    left = left.filter(({ from }) => from > day)
  }
  const last = addDays(
    rows
      .map(({ dueOn }) => dueOn)
      .sort()
      .at(-1) as Day,
    30,
  )
  return days.set(last, [...(days.get(last) ?? []), ...rows.map((row): [Followed, State] => [row, 'topmost'])])
}

/** Follows one clock of each code from green to the committee, on the page of clocks and on the desks where it is to stand. */
async function standsStill(t: Teller, codes: readonly Code[]): Promise<void> {
  await clocksTab.opens(t.wears('office', 'office'), `/clocks?code=${codes.join()}&size=200`, t.today)
  const green = await chooses(t, codes)
  await looks(
    t.today,
    green.map((row) => [row, stateOn(row.dueOn, t.today)]),
    [],
  )
  const opened = new Set<string>()
  for (const [day, wanted] of daysFor(green, t.today)) {
    story.showing.day = day
    lastDay = day > lastDay ? day : lastDay
    await noteClimbs({ ...t.stage, clock: { now: () => noon(day) as Instant } }, codes)
    const desks = new Set(wanted.flatMap(([{ code }, state]) => desksOf(code, state).map(([who]) => who)))
    await Promise.all(
      [...desks]
        .filter((who) => !opened.has(who))
        .map((who) => {
          opened.add(who)
          return tab(who).opens(t.wears(who, whose.get(who) as Hat), '/', day)
        }),
    )
    await looks(
      day,
      green.map((row) => [row, stateOn(row.dueOn, day)]),
      wanted,
    )
  }
  story.showing.day = null
}

/** On which desks a clock stands when it shows a state. */
function desksOf(code: Code, state: State): Desk[] {
  const { mine, office, group, secretary } = courses[code]
  const by: Partial<Record<State, readonly (Desk | null)[]>> = {
    amber: [mine],
    red: [mine, office],
    climbed: [group],
    topmost: [group, secretary],
  }
  return (by[state] ?? []).filter((desk) => desk !== null)
}

const tab = (who: string): Tab => tabs.get(who) as Tab

/** The clocks of a standing that are followed, as the page of clocks shows them. */
async function chooses(t: Teller, codes: readonly Code[]): Promise<Followed[]> {
  let rows: readonly Row[] = []
  await clocksTab.shows(t.today, (all) => {
    rows = all
    return codes.filter((code) => !all.some(({ text }) => text.includes(code)))
  })
  return codes.map((code) => {
    const own = rows.filter(
      ({ text, light }) => text.includes(`${code} `) && (light === '正常' || never.includes(code)),
    )
    const row = own.find(({ text }) => text.includes(body)) ?? own.at(-1)
    if (row === undefined) throw new Error(`${code} is not on the page of clocks, or not green`)
    const one = {
      code,
      href: row.href,
      title: row.text.slice(0, row.text.indexOf(`${code} `)),
      dueOn: row.days[0] as Day,
    }
    followed.set(code, one)
    seen.set(code, new Set())
    return one
  })
}

/** The row of the page of clocks that is about a clock. */
const rowOf = (rows: readonly Row[], { code, href, dueOn }: Followed) =>
  rows.find((row) => row.href === href && row.days[0] === dueOn && row.text.includes(`${code} `))

/** Groups with one row for a package or a plan, by the day of it that counts now. */
const ofOne = ['transfers.transfersToUrge', 'oversight.mattersForGroup', 'oversight.mattersForCommittee']

/** Whether a row of a desk stands there for a clock: it leads to the same, or says its code, and is due on its day. */
const standsFor = (row: Row, { code, href, dueOn }: Followed, key: string) =>
  (row.href === href || row.text.includes(code)) &&
  (row.days.includes(dueOn) || (ofOne.includes(key) && row.days.some((day) => day < dueOn)))

/** Looks on one day at the page of clocks, where all stand as they should, and at the desks of those looked for. */
async function looks(day: Day, all: [Followed, State][], wanted: readonly (readonly [Followed, State])[]) {
  const page = clocksTab.shows(day, (rows) =>
    all.flatMap(([one, state]) => {
      const row = rowOf(rows, one)
      const [light, level] = words[state as Exclude<State, 'stopped'>]
      const left = daysBetween(day, one.dueOn)
      const far = left === 0 ? '今天到期' : left > 0 ? `还有 ${left} 天` : `超期 ${-left} 天`
      const says = [level, far, zh.words[`stops.${one.code}`]]
      if (row?.light === light) colours.set(light, (colours.get(light) ?? new Set()).add(row.colour))
      return row?.light === light && says.every((word) => row.text.includes(word))
        ? []
        : [`${day} ${one.code} is not ${state} among clocks: ${row?.light} ${row?.text}`]
    }),
  )
  const desks = new Map<string, (readonly [Followed, State, string])[]>()
  for (const [one, state] of wanted)
    for (const [who, , key] of desksOf(one.code, state))
      desks.set(who, [...(desks.get(who) ?? []), [one, state, key] as const])
  const lights = { green: '', amber: '临近期限', red: '已超期', climbed: '已超期', topmost: '已超期', stopped: '' }
  const found = await Promise.all([
    page,
    ...[...desks].map(([who, rows]) =>
      tab(who).shows(day, (shown) =>
        rows.flatMap(([one, state, key]) =>
          shown.some((row) => standsFor(row, one, key) && row.light === lights[state])
            ? []
            : [`${day} ${one.code} is not ${state} on the desk of ${who}`],
        ),
      ),
    ),
  ])
  wrong.push(...found.flat())
  for (const [{ code }, state] of [...all.filter(([, state]) => state === 'green'), ...wanted])
    seen.get(code)?.add(state)
}

beforeAll(async () => {
  const people = (t: Teller) => [...whose].map(([who, hat]) => ({ person: t.id(who), name: who, hat }))
  story = await aStory('2025-03-03' as Day, (stage) => new Standing(stage), people)
  chromium = await aBrowser()
  clocksTab = new Tab(await chromium.visitor(), rowsOf('clocks'))
  for (const who of whose.keys()) tabs.set(who, new Tab(await chromium.visitor(), '.mc-desk-rows li'))
})
afterAll(async () => {
  expect(chromium?.faults ?? []).toEqual([])
  await chromium?.close()
  await story?.close()
})
keepsLastPage(() => undefined)

test('every clock is green, amber, red, climbs to the leading group and the committee, where its people see it', async () => {
  const { t } = story
  await found(t)
  t.watched = true
  await throughEveryClock(t, () => t.standIf(t.rest[0] ?? []))
  expect(wrong).toEqual([])
  expect([...seen.keys()].sort()).toEqual([...clockCodes])
  for (const [code, shown] of seen)
    expect([code, ...shown]).toEqual([code, ...states.slice(never.includes(code) ? 1 : 0, -1)])
})

test('what stopped is gone from the page of clocks and from every desk; the page says on which day', async () => {
  const { t } = story
  const day = addDays(lastDay, 1)
  story.showing.day = day
  await noteClimbs({ ...t.stage, clock: { now: () => noon(day) as Instant } })
  const climbsTab = new Tab(await chromium.visitor(), rowsOf('climbs'))
  const office = t.wears('office', 'office')
  await clocksTab.opens(office, '/clocks?size=200', day)
  await climbsTab.opens(office, '/clocks?size=200&height=committee&open=no', day)
  for (const [who, one] of tabs) await one.opens(t.wears(who, whose.get(who) as Hat), '/', day)
  const all = [...followed.values()]
  const still = await clocksTab.shows(day, (rows) => all.filter((one) => rowOf(rows, one)).map(({ code }) => code))
  const unsaid = await climbsTab.shows(day, (rows) =>
    all.filter((one) => !(rowOf(rows, one)?.days.at(-1) === day)).map(({ code }) => code),
  )
  const kept = await Promise.all(
    [...tabs].map(([who, one]) =>
      one.shows(day, (rows) =>
        all
          .filter(({ href, dueOn }) => rows.some((row) => row.href === href && row.days.includes(dueOn)))
          .map(({ code }) => `${code} on the desk of ${who}`),
      ),
    ),
  )
  expect({ still, unsaid, kept: kept.flat() }).toEqual({ still: [], unsaid: [], kept: [] })
  await clocksTab.pictures('clocks-stopped')
})

test('each light has one colour of its own', () => {
  expect([...colours.keys()].sort()).toEqual(['临近期限', '已超期', '正常'])
  expect(new Set([...colours.values()].flatMap((some) => [...some])).size).toBe(3)
  expect([...colours.values()].map(({ size }) => size)).toEqual([1, 1, 1])
})
