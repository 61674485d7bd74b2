import * as z from 'zod'
import { record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { administrators, type Hat, hatNames } from '../../../core/pure/hats.ts'
import { Id, Sha256 } from '../../../core/pure/ids.ts'
import {
  account,
  accountChange,
  authority,
  changeKinds,
  grant,
  levels,
  person,
  profiles,
  signInRules,
  standingHats,
} from './nouns.ts'

const audience = administrators
const openly = [...administrators, 'office'] as const

export const authorityOpened = record('authority.opened', {
  about: authority,
  facts: { level: z.enum(levels) },
  audience: openly,
})
export const personAdded = record('person.added', { about: person, audience: openly })
/** Names are told by their SHA-256, as no record tells whom it is about by name; the names themselves are kept with the person. */
export const personEdited = record('person.edited', {
  about: person,
  facts: { active: z.boolean(), was: Sha256, now: Sha256, wasUnit: Id.nullable(), nowUnit: Id.nullable() },
  audience: openly,
})
const Change = { kind: z.enum(changeKinds), person: Id, account: Id.nullable() }
export const changeApplied = record('accountChange.applied', { about: accountChange, facts: Change, audience })
export const changeApproved = record('accountChange.approved', {
  about: accountChange,
  facts: { ...Change, appliedBy: Id },
  audience,
})
export const changeRefused = record('accountChange.refused', { about: accountChange, facts: Change, audience })
export const changeWithdrawn = record('accountChange.withdrawn', { about: accountChange, facts: Change, audience })
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
