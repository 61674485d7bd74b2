import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { Id, PersonId, Version } from '../../core/pure/ids.ts'
import { each, ofPerson } from '../../core/pure/sight.ts'

export * from './contract/climbs.ts'
export * from './contract/clocks.ts'

const room = 'notices'

/** By mail, or through the office's own gateway (a webhook). In the house itself the digest is always there. */
export const ways = ['mail', 'hook'] as const
export type Way = (typeof ways)[number]
/** The days of a week, as `Date` counts them from Monday on. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]
/** `waiting`: to be tried again; `nothing`: on that day nothing waited, so nothing was sent; `failed`: tried long enough. */
export const reminderStates = ['waiting', 'sent', 'nothing', 'refused', 'failed'] as const
export type ReminderState = (typeof reminderStates)[number]

/** One mailbox, in letters no header can be broken with; empty where none is given. */
const Mail = z
  .string()
  .max(254)
  .regex(/^$|^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/)
/** How the office's gateway calls somebody: an account of its messenger. */
const HookName = z
  .string()
  .max(64)
  .regex(/^[\p{L}\p{N}._@+-]*$/u)
const Said = {
  days: z.array(z.enum(weekdays)).max(7),
  ways: z.array(z.enum(ways)).max(2),
  mail: Mail,
  hook: HookName,
}

/** 提醒设置: one’s own, and nobody else’s to see. */
export const reminderSetting = noun('reminderSetting', {
  table: 'notices_setting',
  shape: z.strictObject({ id: Id, authority: Id, person: PersonId, ...Said, version: Version }),
  sight: each(hatNames, ofPerson('person')),
})
export type ReminderSetting = z.infer<typeof reminderSetting.shape>

/** A notice of one day by one way: how much waited and how much of it was late; no word of what. */
export const reminder = noun('reminder', {
  table: 'notices_reminder',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    person: PersonId,
    onDay: Day,
    way: z.enum(ways),
    state: z.enum(reminderStates),
    waiting: z.int(),
    late: z.int(),
    tries: z.int(),
    /** Why it was not taken: a number of the other side, or a word of ours; empty where it was. */
    answer: z.string(),
    version: Version,
  }),
  sight: each(hatNames, ofPerson('person')),
})
export type Reminder = z.infer<typeof reminder.shape>

export const remindersSet = record('reminders.set', {
  about: reminderSetting,
  facts: { mail: z.boolean(), hook: z.boolean(), days: z.int() },
  audience: ['audit_admin'],
})

/** Says on which days and by which ways one is told that something waits. The first time `version` is null. */
export const setReminders = command('setReminders', {
  room,
  route: 'PUT /reminder-settings/:reminderSetting',
  input: z.strictObject({ reminderSetting: Id, version: Version.nullable(), ...Said }),
  asks: 'reminders.set',
  of: hatNames,
  records: [remindersSet],
})

/** One’s own setting; null where one never made any. */
export const ownReminders = query('ownReminders', {
  room,
  route: 'GET /reminder-settings',
  input: z.strictObject({}),
  gives: z.strictObject({ setting: reminderSetting.shape.nullable() }),
  of: hatNames,
})

/** What was sent to oneself, the last first. */
export const reminders = query('reminders', {
  room,
  route: 'GET /reminders',
  input: z.strictObject({ ...Paging, way: oneOrMore(ways).optional(), state: oneOrMore(reminderStates).optional() }),
  gives: pageOf(reminder.shape.omit({ authority: true, person: true })),
  of: hatNames,
})

export const constraints = { notices_setting_once: 'notices.set-already' }
