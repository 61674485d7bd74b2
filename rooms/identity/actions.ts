import { accept, Refused } from '../../core/pure/refusal.ts'
import type { Refusal } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import * as say from './contract.ts'
import { initialsOf } from './initials.ts'
import * as rule from './rules.ts'
import * as profile from './rules/profile.ts'
import * as keep from './store.ts'

const mustNot = (refusal: Refusal | null): void => {
  if (refusal) throw new Refused(refusal)
}

export const addingPerson = act(say.addPerson, async ({ tx, may, actor, input }) => {
  const { authority } = actor.scope
  await may('person.add', { authority })
  const person = await keep.keepPerson(tx, {
    ...input,
    authority,
    initials: initialsOf(input.name),
    active: true,
    version: 1,
  })
  return { result: touched(person), record: { kind: 'person.added', about: person, facts: {} } }
})

export const editingPerson = act(say.editPerson, async ({ tx, see, may, input, today }) => {
  const { person: id, version, ...text } = input
  const person = await see(say.person, id, version)
  await may('person.edit', { authority: person.authority })
  if (person.active && !text.active) mustNot(rule.retire(await keep.hatsFrom(tx, id, today)))
  const edited = await keep.savePerson(tx, { ...person, ...text, initials: initialsOf(text.name) })
  return { result: touched(edited), record: { kind: 'person.edited', about: edited, facts: { active: edited.active } } }
})

export const openingAccount = act(say.openAccount, async ({ tx, see, may, actor, input, now }) => {
  const { id: person, authority } = await see(say.person, input.person)
  await may('account.open', { authority })
  const { id, username, reset } = input
  const account = await keep.keepAccount(tx, { id, authority, person, username, state: 'invited', version: 1 })
  await keep.keepReset(tx, { id: reset, authority, account: id, by: actor.person, at: now })
  return { result: touched(account), record: { kind: 'account.opened', about: account, facts: { person, reset } } }
})

export const closingAccount = act(say.closeAccount, async ({ tx, see, may, input, today }) => {
  const account = await see(say.account, input.account, input.version)
  await may('account.close', account)
  mustNot(rule.mayClose(await keep.hatsFrom(tx, account.person, today)))
  const closed = await keep.saveAccount(tx, accept(rule.step(account, 'close')))
  await keep.savePassword(tx, closed.id, null)
  await keep.endSessions(tx, closed.id)
  return {
    result: touched(closed),
    record: { kind: 'account.closed', about: closed, facts: { person: closed.person } },
  }
})

export const resettingPassword = act(say.resetPassword, async ({ tx, see, may, actor, input, now }) => {
  const account = await see(say.account, input.account, input.version)
  await may('account.reset', account)
  const invited = await keep.saveAccount(tx, accept(rule.step(account, 'reset')))
  await keep.savePassword(tx, invited.id, null)
  await keep.endSessions(tx, invited.id)
  const { id, authority, person } = invited
  await keep.keepReset(tx, { id: input.reset, authority, account: id, by: actor.person, at: now })
  return {
    result: touched(invited),
    record: { kind: 'password.reset', about: invited, facts: { person, reset: input.reset } },
  }
})

export const grantingHat = act(say.grantHat, async ({ tx, see, may, actor, input, now }) => {
  const { authority } = await see(say.person, input.person)
  await may('grant.give', { authority })
  mustNot(rule.give(input, await keep.hatsFrom(tx, input.person, input.fromDay), actor.person))
  const grant = await keep.keepGrant(tx, { ...input, authority, endedAt: null, version: 1 }, now)
  const { person, hat, body, fromDay: from, untilDay: until } = grant
  return {
    result: touched(grant),
    record: { kind: 'grant.given', about: aboutOf(grant), facts: { person, hat, body, from, until } },
  }
})

export const endingGrant = act(say.endGrant, async ({ tx, see, may, actor, input, now, today }) => {
  // The authority is locked, so that the last two administrators of a kind cannot end each other at once.
  await see(say.authority, actor.scope.authority)
  const grant = await see(say.grant, input.grant, input.version)
  await may('grant.end', { authority: grant.authority })
  mustNot(rule.end(grant, await keep.othersHolding(tx, grant.hat, grant.person, today), actor.person))
  const ended = await keep.saveEndOfGrant(tx, grant, now)
  const { person, hat, body } = ended
  return {
    result: touched(ended),
    record: { kind: 'grant.ended', about: aboutOf(ended), facts: { person, hat, body } },
  }
})

export const amendingSignInRules = act(say.amendSignInRules, async ({ tx, see, may, input }) => {
  const rules = await see(say.signInRules, input.rules, input.version)
  await may('signInRules.amend', { authority: rules.authority })
  const { rules: _, version: __, ...wanted } = input
  mustNot(profile.amend(wanted))
  const factorHats = profile.inHouseOrder(wanted.factorHats)
  const amended = await keep.saveRules(tx, { ...rules, ...wanted, factorHats })
  const { profile: school, restMinutes: rest, hours } = amended
  return {
    result: touched(amended),
    record: {
      kind: 'signInRules.amended',
      about: aboutOf(amended),
      facts: { profile: school, hats: factorHats, rest, hours },
    },
  }
})

const touched = ({ id, version }: { id: string; version: number }) => ({ id, version })

/** What a grant's record stands behind: the authority, also where the hat reaches one body. */
const aboutOf = ({ id, authority }: { id: string; authority: string }) => ({ id, authority })
