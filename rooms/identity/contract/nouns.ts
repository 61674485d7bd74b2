import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { administrators, appointed, body, type Hat, hatNames } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofPerson } from '../../../core/pure/sight.ts'

/** Hats given for a time by the security administrator; those of a round are appointments of the room teams. */
export const standingHats = hatNames.filter((hat) => !(appointed as readonly Hat[]).includes(hat)) as [
  StandingHat,
  ...StandingHat[],
]
export type StandingHat = Exclude<Hat, (typeof appointed)[number]>

/** Hats that reach single bodies and name one. */
export const bodyHats: readonly string[] = body

const others = hatNames.filter((hat) => ![...body, 'superior', 'in_charge'].includes(hat))

export const levels = ['central', 'province', 'city', 'county', 'university', 'enterprise'] as const

/** The committee whose office this is: one per deployment. */
export const authority = noun('authority', {
  table: 'identity_authority',
  shape: z.strictObject({ id: Id, authority: Id, name: Line(100), level: z.enum(levels), version: Version }),
  sight: each(hatNames, ofAuthority()),
})
export type Authority = z.infer<typeof authority.shape>

export const PersonText = { name: Line(50), title: z.literal('').or(Line(100)), homeUnit: Id.nullable() }

export const person = noun('person', {
  table: 'identity_person',
  shape: z.strictObject({
    id: PersonId,
    authority: Id,
    ...PersonText,
    /** First letters of the pinyin, to find a name by typing it. */
    initials: z.string(),
    active: z.boolean(),
    /** Names the person had, each with the day it was changed; kept by the database. */
    former: z.array(z.strictObject({ name: z.string(), until: Day })),
    version: Version,
  }),
  sight: {
    ...each(others, ofAuthority()),
    principal: [ofBody({}, 'homeUnit'), ofPerson('id')],
    clerk: [ofBody({}, 'homeUnit'), ofPerson('id')],
    ...each(['superior', 'in_charge'], ofPerson('id')),
  },
})
export type Person = z.infer<typeof person.shape>

/** Invited: a one-time code is out, no password set yet. */
export const accountStates = ['invited', 'open', 'closed'] as const

/** Two to 32 letters, digits, dots, dashes, underscores; kept in lower case, so that case does not tell two apart. */
export const Username = z
  .string()
  .max(64)
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{1,31}$/u))

export const account = noun('account', {
  table: 'identity_account',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    person: PersonId,
    username: z.string(),
    state: z.enum(accountStates),
    version: Version,
  }),
  sight: each(['system_admin', 'security_admin'], ofAuthority()),
})
export type Account = z.infer<typeof account.shape>

export const grant = noun('grant', {
  table: 'identity_grant',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    person: PersonId,
    hat: z.enum(standingHats),
    body: Id.nullable(),
    fromDay: Day,
    untilDay: Day.nullable(),
    endedAt: Instant.nullable(),
    version: Version,
  }),
  sight: each([...administrators, 'office'], ofAuthority()),
})
export type Grant = z.infer<typeof grant.shape>

export const changeKinds = ['open', 'close', 'reset', 'person'] as const
export const changeStates = ['applied', 'approved', 'refused', 'withdrawn'] as const

/**
 * A change of an account, or of the name and home unit of somebody who acts here (`person`: from `was…` to `new…`, with an account or
 * without), applied for by one administrator and decided by another. `factors`: second factors are taken away too.
 */
export const accountChange = noun('accountChange', {
  table: 'identity_change',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    kind: z.enum(changeKinds),
    account: Id.nullable(),
    person: PersonId,
    username: z.string(),
    factors: z.boolean(),
    wasName: z.string().nullable(),
    newName: z.string().nullable(),
    wasUnit: Id.nullable(),
    newUnit: Id.nullable(),
    state: z.enum(changeStates),
    by: PersonId,
    byHat: z.enum(['system_admin', 'security_admin']),
    at: Instant,
    decidedBy: PersonId.nullable(),
    decidedAt: Instant.nullable(),
    reason: z.string(),
    reset: Id.nullable(),
    version: Version,
  }),
  sight: each(administrators, ofAuthority()),
})
export type AccountChange = z.infer<typeof accountChange.shape>

/**
 * A one-time code that is out; seen by the administrator who applied for it and the one who approved it, each of whom is shown one half of
 * the code. The code itself is kept nowhere.
 */
export const reset = noun('reset', {
  table: 'identity_reset',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    account: Id,
    by: PersonId,
    approvedBy: PersonId.nullable(),
    at: Instant,
    expiresAt: Instant,
    usedAt: Instant.nullable(),
    version: Version,
  }),
  sight: {
    system_admin: ofPerson('by'),
    security_admin: [ofPerson('by'), ofPerson('approvedBy')],
    audit_admin: ofPerson('approvedBy'),
  },
})
export type Reset = z.infer<typeof reset.shape>

/** Which school of passwords an office follows: OWASP ASVS 5.0 or 等保 2.0 (rules/profile.ts). */
export const profiles = ['asvs', 'djbh'] as const

/** How one signs in here: school of passwords, hats that need a second factor, minutes until the screen locks, hours a session lasts at most. */
export const signInRules = noun('signInRules', {
  table: 'identity_rules',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    profile: z.enum(profiles),
    factorHats: z.array(z.enum(hatNames as [Hat, ...Hat[]])),
    restMinutes: z.int().min(1).max(60),
    hours: z.int().min(1).max(24),
    version: Version,
  }),
  sight: each([...administrators, 'office'], ofAuthority()),
})
export type SignInRules = z.infer<typeof signInRules.shape>
