import { createHash } from 'node:crypto'
import { accept, Refused, type Refusal, refuse } from '../../core/pure/refusal.ts'
import { act, type Context, Defect } from '../../core/server/act.ts'
import * as changing from './changes.ts'
import * as say from './contract.ts'
import { initialsOf } from './initials.ts'
import * as rule from './rules.ts'
import * as change from './rules/change.ts'
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
  mustNot(rule.rewrite(person, text, await keep.actsHere(tx, id)))
  const edited = await keep.savePerson(tx, { ...person, ...text, initials: initialsOf(text.name) })
  return { result: touched(edited), record: saidOfEdit(person, edited) }
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const saidOfEdit = (was: say.Person, now: say.Person) => ({
  kind: 'person.edited' as const,
  about: now,
  facts: {
    active: now.active,
    was: sha256(was.name),
    now: sha256(now.name),
    wasUnit: was.homeUnit,
    nowUnit: now.homeUnit,
  },
})

const factsOf = ({ kind, person, account }: say.AccountChange) => ({ kind, person, account })

const applied = {
  factors: false,
  state: 'applied',
  decidedBy: null,
  decidedAt: null,
  reason: '',
  reset: null,
  wasName: null,
  newName: null,
  wasUnit: null,
  newUnit: null,
  version: 1,
} as const

export const applyingForAccount = act(say.applyForAccount, async ({ tx, see, may, actor, input, now }) => {
  const { id: person, authority } = await see(say.person, input.person)
  await may('account.applyFor', { authority })
  mustNot(change.apply(actor, person, []))
  if (await keep.accountOfPerson(tx, person)) throw new Refused(refuse('identity.has-account'))
  if (await changing.isTaken(tx, input.username)) throw new Refused(refuse('identity.username-taken'))
  const by = { by: actor.person, byHat: 'system_admin' as const, at: now }
  const kept = await changing.keepChange(tx, { ...applied, ...input, ...by, authority, kind: 'open' })
  return { result: touched(kept), record: { kind: 'accountChange.applied', about: kept, facts: factsOf(kept) } }
})

type Applying = Context<typeof say.applyForClosure | typeof say.applyForReset>

/** Applies for something to be done to an account there is. */
async function applyFor(
  { tx, see, may, actor, input, now, today }: Applying,
  kind: 'close' | 'reset',
  factors: boolean,
) {
  const { id: account, authority, person, username, ...rest } = await see(say.account, input.account, input.version)
  await may('account.applyFor', { authority })
  const owner = await keep.hatsFrom(tx, person, today)
  mustNot(change.apply(actor, person, owner))
  accept(rule.step({ id: account, authority, person, username, ...rest }, kind))
  if (kind === 'close') mustNot(rule.mayClose(owner))
  const byHat = actor.hat as say.AccountChange['byHat']
  const of = { id: input.id, authority, account, person, username, by: actor.person, byHat, at: now }
  const kept = await changing.keepChange(tx, { ...applied, ...of, kind, factors })
  return {
    result: touched(kept),
    record: { kind: 'accountChange.applied' as const, about: kept, facts: factsOf(kept) },
  }
}

export const applyingForClosure = act(say.applyForClosure, (context) => applyFor(context as never, 'close', false))

export const applyingForReset = act(say.applyForReset, (context) =>
  applyFor(context as never, 'reset', context.input.factors),
)

export const applyingForPersonChange = act(
  say.applyForPersonChange,
  async ({ tx, see, may, actor, input, now, today }) => {
    const person = await see(say.person, input.person, input.version)
    const { id, authority } = person
    await may('account.applyFor', { authority })
    mustNot(change.apply(actor, id, await keep.hatsFrom(tx, id, today)))
    if (rule.sameWho(person, input)) throw new Refused(refuse('identity.nothing-changed'))
    const account = await keep.accountOfPerson(tx, id)
    const kept = await changing.keepChange(tx, {
      ...applied,
      ...{ id: input.id, authority, kind: 'person', by: actor.person, at: now },
      ...{ person: id, account: account?.id ?? null, username: account?.username ?? '' },
      ...{ wasName: person.name, newName: input.name, wasUnit: person.homeUnit, newUnit: input.homeUnit },
      byHat: actor.hat as say.AccountChange['byHat'],
    })
    return { result: touched(kept), record: { kind: 'accountChange.applied', about: kept, facts: factsOf(kept) } }
  },
)

/** Gives a person the approved name and home unit. */
async function rewritten(tx: keep.Hand, { person, newName, newUnit }: say.AccountChange) {
  if (newName === null) throw new Defect('a change of a person without a name')
  const was = await keep.personHeld(tx, person)
  const to = { name: newName, homeUnit: newUnit, initials: initialsOf(newName) }
  return saidOfEdit(was, await keep.savePerson(tx, { ...was, ...to }))
}

export const approvingAccountChange = act(
  say.approveAccountChange,
  async ({ tx, see, may, actor, input, now, today }) => {
    const found = await see(say.accountChange, input.change, input.version)
    await may('account.decide', { authority: found.authority })
    const owner = await keep.hatsFrom(tx, found.person, today)
    const decided = accept(change.decide(found, 'approve', actor, owner))
    const reset = found.kind === 'close' || found.kind === 'person' ? null : input.reset
    const by = { decidedBy: actor.person, decidedAt: now, reset }
    const approved = await changing.saveChange(tx, { ...decided, ...by })
    const { account: id, authority, person, username } = approved
    const first = {
      kind: 'accountChange.approved' as const,
      about: approved,
      facts: { ...factsOf(approved), appliedBy: approved.by },
    }
    if (approved.kind === 'person') return { result: touched(approved), record: [first, await rewritten(tx, approved)] }
    if (id === null) throw new Defect('a change of an account without an account')
    const about = { id, authority }
    if (approved.kind === 'open') {
      await keep.keepAccount(tx, { id, authority, person, username, state: 'invited', version: 1 })
      await changing.keepCode(tx, approved, id, input.reset, actor.person, now)
      const opened = { kind: 'account.opened' as const, about, facts: { person, reset } }
      return { result: touched(approved), record: [first, opened] }
    }
    const account = await keep.accountOf(tx, id)
    if (!account) throw new Defect('a change of an account that is not there')
    if (approved.kind === 'close') mustNot(rule.mayClose(owner))
    await keep.saveAccount(tx, accept(rule.step(account, approved.kind)))
    await changing.takeAway(tx, id, approved.factors)
    if (approved.kind === 'close') {
      return {
        result: touched(approved),
        record: [first, { kind: 'account.closed' as const, about, facts: { person } }],
      }
    }
    await changing.keepCode(tx, approved, id, input.reset, actor.person, now)
    const taken = { kind: 'password.reset' as const, about, facts: { person, reset: input.reset } }
    return { result: touched(approved), record: [first, taken] }
  },
)

export const refusingAccountChange = act(
  say.refuseAccountChange,
  async ({ tx, see, may, actor, input, now, today }) => {
    const found = await see(say.accountChange, input.change, input.version)
    await may('account.decide', { authority: found.authority })
    const decided = accept(change.decide(found, 'refuse', actor, await keep.hatsFrom(tx, found.person, today)))
    const by = { decidedBy: actor.person, decidedAt: now, reason: input.reason }
    const refused = await changing.saveChange(tx, { ...decided, ...by })
    return {
      result: touched(refused),
      record: { kind: 'accountChange.refused', about: refused, facts: factsOf(refused) },
    }
  },
)

export const withdrawingAccountChange = act(say.withdrawAccountChange, async ({ tx, see, may, actor, input, now }) => {
  const found = await see(say.accountChange, input.change, input.version)
  await may('account.applyFor', { authority: found.authority })
  const withdrawn = accept(change.withdraw(found, actor.person))
  const kept = await changing.saveChange(tx, { ...withdrawn, decidedBy: actor.person, decidedAt: now })
  return { result: touched(kept), record: { kind: 'accountChange.withdrawn', about: kept, facts: factsOf(kept) } }
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
