import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { administrators, body, type Hat, hatNames, team } from '../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofPerson } from '../../core/pure/sight.ts'

const room = 'identity'

/** Hats given for a time by the security administrator; those of a team are appointments of the room teams. */
export const standingHats = hatNames.filter((hat) => !(team as readonly Hat[]).includes(hat)) as [
  StandingHat,
  ...StandingHat[],
]
export type StandingHat = Exclude<Hat, (typeof team)[number]>

/** Hats that reach single bodies and name one. */
export const bodyHats: readonly string[] = body
const others = hatNames.filter((hat) => ![...body, 'superior', 'in_charge'].includes(hat))

// ── nouns ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

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

/** A one-time code that is out; seen by the administrator who had it made. The code itself is kept nowhere. */
export const reset = noun('reset', {
  table: 'identity_reset',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    account: Id,
    by: PersonId,
    at: Instant,
    expiresAt: Instant,
    usedAt: Instant.nullable(),
    version: Version,
  }),
  sight: { system_admin: ofPerson('by') },
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

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const audience = administrators
const openly = [...administrators, 'office'] as const

export const authorityOpened = record('authority.opened', {
  about: authority,
  facts: { level: z.enum(levels) },
  audience: openly,
})
export const personAdded = record('person.added', { about: person, audience: openly })
export const personEdited = record('person.edited', { about: person, facts: { active: z.boolean() }, audience: openly })
export const accountOpened = record('account.opened', {
  about: account,
  facts: { person: Id, reset: Id.nullable() },
  audience,
})
export const accountClosed = record('account.closed', { about: account, facts: { person: Id }, audience })
export const passwordReset = record('password.reset', { about: account, facts: { person: Id, reset: Id }, audience })
export const passwordSet = record('password.set', { about: account, facts: { reset: Id }, audience })
export const passwordChanged = record('password.changed', { about: account, audience })
/** What opened a session; 'renewed' is a new password where the old one was too old. */
export const waysIn = ['password', 'totp', 'passkey', 'recovery', 'renewed', 'demo'] as const
/** `reset`: the first sign-in after somebody's password was set by a one-time code says which. */
export const sessionOpened = record('session.opened', {
  about: account,
  facts: { session: Id, by: z.enum(waysIn), reset: Id.nullable() },
  audience,
})
/** The screen was unlocked, or something grave is to follow. */
export const sessionProved = record('session.proved', {
  about: account,
  facts: { session: Id, by: z.enum(waysIn) },
  audience,
})
const factorKinds = z.enum(['totp', 'passkey'])
export const factorAdded = record('factor.added', { about: account, facts: { kind: factorKinds }, audience })
export const factorRemoved = record('factor.removed', { about: account, facts: { kind: factorKinds }, audience })
export const recoveryRenewed = record('recovery.renewed', { about: account, audience })
export const signInRulesAmended = record('signInRules.amended', {
  about: signInRules,
  facts: {
    profile: z.enum(profiles),
    hats: z.array(z.enum(hatNames as [Hat, ...Hat[]])),
    rest: z.int(),
    hours: z.int(),
  },
  audience: openly,
})
export const sessionClosed = record('session.closed', { about: account, facts: { session: Id }, audience })
/** Why a sign-in failed is told to administrators only; who tried is told nothing but no. */
export const sessionRefused = record('session.refused', {
  about: authority,
  facts: {
    account: Id.nullable(),
    reason: z.enum(['unknown', 'password', 'invited', 'closed', 'code', 'factor', 'passkey']),
  },
  audience,
})
const Granted = { person: Id, hat: z.enum(standingHats), body: Id.nullable() }
export const grantGiven = record('grant.given', {
  about: grant,
  facts: { ...Granted, from: Day, until: Day.nullable() },
  audience: openly,
})
export const grantEnded = record('grant.ended', { about: grant, facts: Granted, audience: openly })

/** Everything that can be said without a hat: at setting up, at the door, and by somebody about his own password. */
export const saidAtSetup = [authorityOpened, personAdded, accountOpened, grantGiven] as const
export const saidAtTheDoor = [
  sessionOpened,
  sessionClosed,
  sessionRefused,
  sessionProved,
  passwordSet,
  passwordChanged,
  factorAdded,
  factorRemoved,
  recoveryRenewed,
] as const

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const addPerson = command('addPerson', {
  room,
  route: 'POST /persons',
  input: z.strictObject({ id: PersonId, ...PersonText }),
  asks: 'person.add',
  of: ['system_admin', 'office'],
  records: [personAdded],
})

export const editPerson = command('editPerson', {
  room,
  route: 'PUT /persons/:person',
  input: z.strictObject({ person: PersonId, version: Version, ...PersonText, active: z.boolean() }),
  asks: 'person.edit',
  of: ['system_admin', 'office'],
  locks: ['person'],
  records: [personEdited],
})

/** The account is invited: a one-time code (GET /api/resets/:reset/code) lets its owner set a password nobody else knows. */
export const openAccount = command('openAccount', {
  room,
  route: 'POST /accounts',
  input: z.strictObject({ id: Id, person: PersonId, username: Username, reset: Id }),
  asks: 'account.open',
  grave: true,
  of: ['system_admin'],
  locks: ['person'],
  records: [accountOpened],
})

export const closeAccount = command('closeAccount', {
  room,
  route: 'POST /accounts/:account/closure',
  input: z.strictObject({ account: Id, version: Version }),
  asks: 'account.close',
  grave: true,
  of: ['system_admin'],
  records: [accountClosed],
})

/** Takes the password away, ends every session and puts out a new one-time code. */
export const resetPassword = command('resetPassword', {
  room,
  route: 'POST /accounts/:account/reset',
  input: z.strictObject({ account: Id, version: Version, reset: Id }),
  asks: 'account.reset',
  grave: true,
  of: ['system_admin'],
  records: [passwordReset],
})

export const grantHat = command('grantHat', {
  room,
  route: 'POST /grants',
  input: z.strictObject({
    id: Id,
    person: PersonId,
    hat: z.enum(standingHats),
    body: Id.nullable(),
    fromDay: Day,
    untilDay: Day.nullable(),
  }),
  asks: 'grant.give',
  grave: true,
  of: ['security_admin'],
  locks: ['person'],
  records: [grantGiven],
})

export const endGrant = command('endGrant', {
  room,
  route: 'POST /grants/:grant/end',
  input: z.strictObject({ grant: Id, version: Version }),
  asks: 'grant.end',
  grave: true,
  of: ['security_admin'],
  records: [grantEnded],
})

export const amendSignInRules = command('amendSignInRules', {
  room,
  route: 'PUT /sign-in-rules/:rules',
  input: z.strictObject({
    rules: Id,
    version: Version,
    profile: z.enum(profiles),
    factorHats: z.array(z.enum(hatNames as [Hat, ...Hat[]])).max(hatNames.length),
    restMinutes: z.int().min(1).max(60),
    hours: z.int().min(1).max(24),
  }),
  asks: 'signInRules.amend',
  of: ['security_admin'],
  grave: true,
  records: [signInRulesAmended],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const Search = Prose(50).trim().optional()

export const authorityQuery = query('authority', {
  room,
  route: 'GET /authority',
  input: z.strictObject({}),
  gives: authority.shape,
  of: hatNames,
})

export const persons = query('persons', {
  room,
  route: 'GET /persons',
  input: z.strictObject({
    ...Paging,
    search: Search,
    active: z.enum(['yes', 'no']).optional(),
    sort: z.enum(['name', '-name', 'title', '-title']).default('name'),
  }),
  gives: pageOf(person.shape),
  of: hatNames,
})

export const onePerson = query('person', {
  room,
  route: 'GET /persons/:person',
  input: z.strictObject({ person: PersonId }),
  gives: person.shape,
  of: hatNames,
})

export const accounts = query('accounts', {
  room,
  grave: true,
  route: 'GET /accounts',
  input: z.strictObject({
    ...Paging,
    search: Search,
    state: z.enum(accountStates).optional(),
    sort: z.enum(['username', '-username', 'name', '-name']).default('username'),
  }),
  gives: pageOf(account.shape.extend({ name: z.string() })),
  of: ['system_admin', 'security_admin'],
})

export const grants = query('grants', {
  room,
  grave: true,
  route: 'GET /grants',
  input: z.strictObject({
    ...Paging,
    search: Search,
    person: PersonId.optional(),
    hat: z.enum(standingHats).optional(),
    held: z.enum(['now', 'ended', 'all']).default('now'),
    sort: z.enum(['name', '-name', 'hat', '-hat', 'fromDay', '-fromDay']).default('name'),
  }),
  gives: pageOf(grant.shape.extend({ name: z.string() })),
  of: [...administrators, 'office'],
})

export const signInRulesQuery = query('signInRules', {
  room,
  route: 'GET /sign-in-rules',
  input: z.strictObject({}),
  gives: signInRules.shape,
  of: [...administrators, 'office'],
})

/** What the door refuses is answered as RFC 9110 has it: who is here is not known. */
export const statuses = {
  'identity.wrong-sign-in': 401,
  'identity.wrong-password': 401,
  'identity.wrong-code': 401,
  'identity.passkey-wrong': 401,
  'identity.too-soon': 429,
}

/** Names of constraints and the refusal each stands for. */
export const constraints = {
  identity_administrators_exclude: 'identity.administrators-exclude',
  identity_account_username: 'identity.username-taken',
  identity_account_person: 'identity.has-account',
  identity_grant_once: 'identity.already-granted',
  identity_grant_body: 'identity.body-of-hat',
  identity_rules_administrators: 'identity.administrators-need-factor',
}
