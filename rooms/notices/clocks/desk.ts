import { body, type Hat } from '../../../core/pure/hats.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import type { Level } from '../../oversight/contract.ts'
import { type Clock, clockCodes } from '../contract/clocks.ts'
import { zh } from '../texts/zh.ts'
import { runningClocks } from './running.ts'

/** Clocks that climb on the desk already, plan by plan (oversight). */
const urged: readonly string[] = ['T09', 'T12']
/** Clocks whose lateness the office has on its desk already, where they are dealt with. */
const ownOfOffice: readonly string[] = [
  ...['T01', 'T10', 'T14', 'T16', 'T17', 'T18', 'T21', 'T22', 'T23', 'T24', 'T25', 'T26', 'T27', 'T29', 'T30'],
]

const rowOf = ({ code, noun, id, title, dueOn, link }: Clock) => ({
  ...{ noun, id, title, due: dueOn, link },
  ...{ note: code, word: `notices.clock.${code}` },
})

/** Clocks that are late and have climbed to a hat: they stay on its desk until what they run for is done (S0-24). */
const climbed = (
  key: string,
  hat: 'office' | 'leading_group' | 'secretary',
  levels: readonly Level[],
  elsewhere: readonly string[] = urged,
) =>
  deskEntry({
    room: 'notices',
    key,
    hats: [hat],
    rows: async ({ eyes, actor, today }) =>
      (
        await runningClocks(
          eyes,
          actor,
          today,
          clockCodes.filter((code) => !elsewhere.includes(code)),
        )
      )
        .filter(({ level }) => levels.includes(level))
        .slice(0, 200)
        .map(rowOf),
  })

export const clocksForOffice = climbed(
  'desk.clocksForOffice',
  'office',
  ['office', 'leadingGroup', 'committee'],
  ownOfOffice,
)
export const clocksForGroup = climbed('desk.clocksForGroup', 'leading_group', ['leadingGroup', 'committee'])
export const clocksForCommittee = climbed('desk.clocksForCommittee', 'secretary', ['committee'])

/** Whom a clock concerns that stands on no desk of theirs by itself: it comes there when it turns amber, and stays until it is stopped. */
const concerned: Readonly<Partial<Record<(typeof clockCodes)[number], readonly Hat[]>>> = {
  T02: ['leader'],
  T04: ['office'],
  T07: ['office'],
  T08: ['leader'],
  T11: body,
  T12: body,
  T13: body,
  T28: body,
  T31: ['leader'],
  T32: ['office'],
}

export const clocksDue = deskEntry({
  room: 'notices',
  key: 'desk.clocksDue',
  hats: ['office', 'leader', ...body],
  rows: async ({ eyes, actor, today }) => {
    const codes = Object.entries(concerned).flatMap(([code, hats]) => (hats.includes(actor.hat) ? [code] : []))
    return (await runningClocks(eyes, actor, today, codes))
      .filter(({ light }) => light !== 'plain')
      .slice(0, 200)
      .map(rowOf)
  },
})

/** Clocks whose cause those above do not read (a draft, the work on site, the public page): they hear that it climbed, and nothing else of it. */
const unread = ['T02', 'T04', 'T06', 'T07', 'T31'] as const

const climbsFor = (key: string, hat: 'leading_group' | 'secretary', level: 'leadingGroup' | 'committee') =>
  deskEntry({
    room: 'notices',
    key,
    hats: [hat],
    rows: async ({ eyes }) =>
      (
        await eyes
          .selectFrom('noticesClimb as c')
          .leftJoin('planningInspection as i', 'i.id', 'c.inspection')
          .select(['c.about', 'c.code', 'c.dueOn', 'i.name'])
          .where('c.level', '=', level)
          .where('c.endedOn', 'is', null)
          .where('c.code', 'in', unread)
          .orderBy('c.dueOn')
          .orderBy('c.id')
          .limit(200)
          .execute()
      ).map(({ about, code, dueOn, name }) => ({
        ...{ noun: 'climb', id: about, title: name ?? zh.words[`clock.${code}`], due: dueOn, link: '/clocks' },
        ...{ note: code, word: `notices.clock.${code}` },
      })),
  })
export const climbsForGroup = climbsFor('desk.climbsForGroup', 'leading_group', 'leadingGroup')
export const climbsForCommittee = climbsFor('desk.climbsForCommittee', 'secretary', 'committee')
