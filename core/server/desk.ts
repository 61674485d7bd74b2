import type { Day } from '../pure/days.ts'
import { daysBetween } from '../pure/days.ts'
import { type DeskGroup, type DeskRow, desk, type Light, lights } from '../pure/desk.ts'
import type { Query } from '../pure/contract.ts'
import type { Hat } from '../pure/hats.ts'
import { type Asked, ask, type Read } from './ask.ts'

/** A row a room puts on the desk. Its light follows from `due` unless it is named. */
export type Waiting = Readonly<{
  noun: string
  id: string
  title: string
  note?: string | null
  /** What is a code, by the key of its word (`room.key`): worded where it is read. */
  word?: string
  due?: string | null
  light?: Light
  /** A path of the web shell, such as `/sheets/<id>`. */
  link: string
}>

/** One kind of thing that waits for some hats, worded `room.key`. `amber`: days before the due day at which the light turns amber. */
export type DeskEntry = Readonly<{
  tag: 'desk'
  room: string
  key: string
  hats: readonly Hat[]
  amber: number
  rows: (asked: Pick<Asked<Query>, 'eyes' | 'actor' | 'today'>) => Promise<readonly Waiting[]>
}>

/** Declares what waits on a desk; exported from a room's reads. `rows` reads under the hat's eyes, at most 200 rows. */
export const deskEntry = (says: Omit<DeskEntry, 'tag' | 'amber'> & { amber?: number }): DeskEntry => ({
  tag: 'desk',
  amber: 3,
  ...says,
})

/** Rows sent of one group; its count is of all. */
const shown = 50

/** A light from a due day: past is red, within `amber` days amber, later plain; without a day it is new. */
export function lightOf(due: string | null | undefined, today: Day, amber: number): Light {
  if (!due) return 'new'
  const left = daysBetween(today, due as Day)
  return left < 0 ? 'red' : left <= amber ? 'amber' : 'plain'
}

const urgency = (light: Light) => lights.indexOf(light)

/** One group of the desk, its rows by urgency and then by due day; null when nothing waits. */
export function groupOf(entry: DeskEntry, waiting: readonly Waiting[], today: Day): DeskGroup | null {
  const rows: DeskRow[] = waiting.map(({ noun, id, title, note = null, word = null, due = null, light, link }) => ({
    noun,
    id,
    title: title.slice(0, 400),
    note: note === null ? null : note.slice(0, 400),
    word,
    due: due as Day | null,
    light: light ?? lightOf(due, today, entry.amber),
    link,
  }))
  rows.sort((a, b) => urgency(a.light) - urgency(b.light) || ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))
  const [first] = rows
  if (!first) return null
  const under = (light: Light) => rows.filter((row) => row.light === light).length
  const of = { red: under('red'), amber: under('amber'), new: under('new'), plain: under('plain') }
  const { room, key } = entry
  return { room, key, light: first.light, count: rows.length, lights: of, rows: rows.slice(0, shown) }
}

/** Answers the desk of the worn hat: every entry for it, most urgent first. */
export const deskRead = (entries: readonly DeskEntry[]): Read<typeof desk> =>
  ask(desk, async ({ eyes, actor, today }) => {
    const groups: DeskGroup[] = []
    for (const entry of entries.filter(({ hats }) => hats.includes(actor.hat))) {
      const group = groupOf(entry, await entry.rows({ eyes, actor, today }), today)
      if (group) groups.push(group)
    }
    return { groups: groups.sort((a, b) => urgency(a.light) - urgency(b.light)) }
  })
