import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { addDays, type Day } from '../../core/pure/days.ts'
import type { DeskGroup } from '../../core/pure/desk.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { Refused } from '../../core/pure/refusal.ts'
import { answer } from '../../core/server/ask.ts'
import { type Clock, todayOf } from '../../core/server/clock.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import type { House } from '../../core/server/house.ts'
import type { Reminder, ReminderSetting, Way } from './contract.ts'
import { afterTry, type Much, type Outcome, sumOf, waysOn, wordingOf } from './rules.ts'
import * as keep from './store.ts'
import { call } from './ways/hook.ts'
import type { Out } from './ways/settings.ts'
import { mail } from './ways/smtp.ts'

type Place = Readonly<{ house: House; pool: pg.Pool; clock: Clock; out: Out }>

const nobody = { person: null, hat: 'house', scope: { standsFor: null } }
const kept = 90

const byHand = <T>(place: Place, does: (tx: keep.Hand) => Promise<T>): Promise<T> =>
  withoutHat(place.house, place.pool, place.clock, 'notices', [], async ({ tx }) => ({
    result: await does(tx),
    by: nobody,
    record: [],
  }))

/**
 * Tells those whose day it is how much waits for them. What waits is asked of the desk, hat by hat, under the person's own eyes at that moment: what is
 * done by then is not counted, who has nothing left gets nothing, and what a wall hides is not even a number. A tip that has not been taken in by the
 * day's batch stands on no desk. Each is told once a day by each way; what the other side does not take now ends in an error, so that the queue tries again.
 * Gives how many were told.
 */
export async function sendReminders(place: Place): Promise<number> {
  const today = todayOf(place.clock)
  const settings = await byHand(place, async (tx) => {
    await keep.forgetReminders(tx, addDays(today, -kept))
    return tx.selectFrom('noticesSetting').selectAll().orderBy('id').execute()
  })
  const states: string[] = []
  for (const setting of settings)
    for (const way of waysOn(setting, today)) states.push(await remind(place, setting, way, today))
  const left = states.filter((state) => state === 'waiting').length
  if (left > 0) throw new Error(`${left} reminders were not taken and are tried again`)
  return states.filter((state) => state === 'sent').length
}

async function remind(place: Place, setting: ReminderSetting, way: Way, today: Day): Promise<string> {
  const { authority, person } = setting
  const fresh: Reminder = {
    ...{ id: randomUUID(), authority, person, onDay: today, way, state: 'waiting' },
    ...{ waiting: 0, late: 0, tries: 0, answer: '', version: 1 },
  }
  const begun = await byHand(place, (tx) => keep.beginReminder(tx, fresh))
  if (begun.state !== 'waiting') return 'told'
  const much = sumOf(await desksOf(place, person))
  const set =
    much.waiting === 0
      ? { state: 'nothing' as const, answer: '' }
      : afterTry(begun, await handOn(place, setting, begun, much))
  await byHand(place, (tx) => keep.saveReminder(tx, begun.id, { ...set, ...much, version: begun.version + 1 }))
  return set.state
}

/** What waits for somebody in all the hats held today, as the desk shows it. */
export async function desksOf({ house, pool, clock }: Omit<Place, 'out'>, person: string): Promise<DeskGroup[]> {
  const desk = house.reads.get('desk')
  if (!desk) throw new Error('the house has no desk')
  const groups: DeskGroup[] = []
  for (const hat of hatNames) {
    const given = await answer(pool, clock, desk, { person, hat }, {}).catch((error: unknown) => {
      if (error instanceof Refused) return { groups: [] }
      throw error
    })
    groups.push(...(given as { groups: DeskGroup[] }).groups)
  }
  return groups
}

function handOn({ out, clock }: Place, setting: ReminderSetting, { id, way }: Reminder, much: Much): Promise<Outcome> {
  const { subject, lines } = wordingOf(much, out.link)
  const closed = Promise.resolve({ was: 'never', answer: 'not-open' } as const)
  if (way === 'mail') return out.mail ? mail(out.mail, { to: setting.mail, subject, lines }) : closed
  const said = { id, to: setting.hook, ...much, text: subject, link: out.link }
  return out.hook ? call(out.hook, said, Date.parse(clock.now())) : closed
}
