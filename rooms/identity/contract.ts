import * as z from 'zod'
import { command, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { administrators, type Hat, hatNames } from '../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import {
  account,
  accountChange,
  accountStates,
  authority,
  changeKinds,
  changeStates,
  grant,
  person,
  PersonText,
  profiles,
  signInRules,
  standingHats,
  Username,
} from './contract/nouns.ts'
import * as said from './contract/records.ts'

export * from './contract/nouns.ts'
export * from './contract/records.ts'

const room = 'identity'

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const addPerson = command('addPerson', {
  room,
  route: 'POST /persons',
  input: z.strictObject({ id: PersonId, ...PersonText }),
  asks: 'person.add',
  of: ['system_admin', 'office'],
  records: [said.personAdded],
})

export const editPerson = command('editPerson', {
  room,
  route: 'PUT /persons/:person',
  input: z.strictObject({ person: PersonId, version: Version, ...PersonText, active: z.boolean() }),
  asks: 'person.edit',
  of: ['system_admin', 'office'],
  locks: ['person'],
  records: [said.personEdited],
})

/** Applies for an account; once approved it is invited, and a one-time code in two halves lets its owner set a password nobody else knows. */
export const applyForAccount = command('applyForAccount', {
  room,
  route: 'POST /account-changes/opening',
  input: z.strictObject({ id: Id, account: Id, person: PersonId, username: Username }),
  asks: 'account.applyFor',
  of: ['system_admin'],
  grave: true,
  locks: ['person'],
  records: [said.changeApplied],
})

export const applyForClosure = command('applyForClosure', {
  room,
  route: 'POST /account-changes/closure',
  input: z.strictObject({ id: Id, account: Id, version: Version }),
  asks: 'account.applyFor',
  of: ['system_admin', 'security_admin'],
  grave: true,
  records: [said.changeApplied],
})

/** Applies for taking the password away, with every session, and for a new one-time code; `factors`: second factors too. */
export const applyForReset = command('applyForReset', {
  room,
  route: 'POST /account-changes/reset',
  input: z.strictObject({ id: Id, account: Id, version: Version, factors: z.boolean() }),
  asks: 'account.applyFor',
  of: ['system_admin', 'security_admin'],
  grave: true,
  records: [said.changeApplied],
})

/** Applies for another name or home unit of somebody who has an account or a hat, or had one: it decides what he sees and who is said to have acted. */
export const applyForPersonChange = command('applyForPersonChange', {
  room,
  route: 'POST /account-changes/person',
  input: z.strictObject({
    id: Id,
    person: PersonId,
    version: Version,
    name: PersonText.name,
    homeUnit: PersonText.homeUnit,
  }),
  asks: 'account.applyFor',
  of: ['system_admin', 'security_admin'],
  grave: true,
  locks: ['person'],
  records: [said.changeApplied],
})

/** Approves what another applied for, and does it. `reset` becomes the id of the one-time code, where there is one. */
export const approveAccountChange = command('approveAccountChange', {
  room,
  route: 'POST /account-changes/:change/approval',
  input: z.strictObject({ change: Id, version: Version, reset: Id }),
  asks: 'account.decide',
  of: ['security_admin', 'audit_admin'],
  grave: true,
  records: [said.changeApproved, said.accountOpened, said.accountClosed, said.passwordReset, said.personEdited],
})

export const refuseAccountChange = command('refuseAccountChange', {
  room,
  route: 'POST /account-changes/:change/refusal',
  input: z.strictObject({ change: Id, version: Version, reason: Line(200) }),
  asks: 'account.decide',
  of: ['security_admin', 'audit_admin'],
  grave: true,
  records: [said.changeRefused],
})

export const withdrawAccountChange = command('withdrawAccountChange', {
  room,
  route: 'POST /account-changes/:change/withdrawal',
  input: z.strictObject({ change: Id, version: Version }),
  asks: 'account.applyFor',
  of: ['system_admin', 'security_admin'],
  grave: true,
  records: [said.changeWithdrawn],
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
  records: [said.grantGiven],
})

export const endGrant = command('endGrant', {
  room,
  route: 'POST /grants/:grant/end',
  input: z.strictObject({ grant: Id, version: Version }),
  asks: 'grant.end',
  grave: true,
  of: ['security_admin'],
  records: [said.grantEnded],
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
  records: [said.signInRulesAmended],
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

export const accountChanges = query('accountChanges', {
  room,
  route: 'GET /account-changes',
  input: z.strictObject({
    ...Paging,
    state: z.enum(changeStates).optional(),
    kind: z.enum(changeKinds).optional(),
    sort: z.enum(['-at', 'at']).default('-at'),
  }),
  gives: pageOf(
    accountChange.shape.extend({ name: z.string(), byName: z.string(), decidedByName: z.string().nullable() }),
  ),
  of: administrators,
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
  identity_change_three: 'identity.own-account',
  identity_change_pending: 'identity.change-pending',
  identity_change_opening: 'identity.change-pending',
  identity_change_person: 'identity.change-pending',
  identity_rules_administrators: 'identity.administrators-need-factor',
}
