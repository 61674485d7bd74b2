import { body, team } from '../../../core/pure/hats.ts'
import { accept } from '../../../core/pure/refusal.ts'
import { act, type Context } from '../../../core/server/act.ts'
import { person as personNoun } from '../../identity/contract.ts'
import { hatsFrom } from '../../identity/store.ts'
import { delegate, delegation as delegationNoun, type Delegable, endDelegation } from '../contract.ts'
import { homesOf } from '../homes.ts'
import { endEarly, give } from '../rules/delegation.ts'
import { closeRunOut, keepDelegation, saveDelegation } from '../store.ts'

export const delegating = act(delegate, async (context) => {
  const { tx, see, may, actor, input, asRoom, today, now } = context
  const { person: to, fromDay, untilDay } = input
  const person = await see(personNoun, to)
  await may('delegation.give')
  await closeRunOut(tx, [actor.person, to], today, now)
  const homes = (await homesOf(asRoom, [to])).get(to) ?? []
  accept(
    give({
      hat: actor.hat,
      by: actor.person,
      standsFor: actor.scope.standsFor,
      to,
      active: person.active,
      held: await hatsFrom(asRoom('identity'), to, fromDay),
      sameTeams: (team as readonly string[]).includes(actor.hat) && (await sitTogether(context, to)),
      sameBody:
        (body as readonly string[]).includes(actor.hat) && actor.scope.bodies.every((one) => homes.includes(one)),
      keepsOut: await keepsOut(context, to, homes),
      fromDay,
      untilDay,
      today,
    }),
  )
  const hat = actor.hat as Delegable
  const made = {
    id: input.id,
    authority: person.authority,
    hat,
    fromPerson: actor.person,
    toPerson: to,
    fromDay,
    untilDay,
    reason: input.reason,
    givenAt: now,
    endedAt: null,
    endedBy: null,
    version: 1,
  }
  await keepDelegation(tx, made)
  const facts = { hat, from: actor.person, to, fromDay, untilDay }
  return { result: { id: made.id, version: 1 }, record: { kind: 'delegation.given', about: made, facts } }
})

type Giving = Context<typeof delegate>

/** Whether somebody sits in every team in which the actor wears his hat now. */
async function sitTogether({ tx, actor, today }: Giving, to: string): Promise<boolean> {
  const live = await tx
    .selectFrom('teamsAppointment')
    .select(['team', 'person', 'role'])
    .where('person', 'in', [actor.person, to] as never[])
    .where('endedAt', 'is', null)
    .where('fromDay', '<=', today)
    .where('untilDay', '>=', today)
    .execute()
  const his = new Set(live.filter((one) => one.person === to).map((one) => one.team))
  const mine = live.filter((one) => one.person === actor.person && one.role === actor.hat)
  return mine.length > 0 && mine.every((one) => his.has(one.team))
}

/** Whether recusal or home unit keeps somebody out of an inspection the actor's hat reaches. */
async function keepsOut({ tx, actor, asRoom }: Giving, to: string, homes: readonly string[]): Promise<boolean> {
  const { inspections } = actor.scope
  if (inspections.length === 0) return false
  const recused = await tx
    .selectFrom('teamsRecusal')
    .select('id')
    .where('person', '=', to)
    .where('inspection', 'in', inspections as never[])
    .where('liftedAt', 'is', null)
    .limit(1)
    .execute()
  const units = await asRoom('planning')
    .selectFrom('planningInspection')
    .select('body')
    .where('id', 'in', inspections as never[])
    .execute()
  return recused.length > 0 || units.some((unit) => homes.includes(unit.body))
}

export const endingDelegation = act(endDelegation, async ({ tx, see, may, actor, input, now }) => {
  const found = await see(delegationNoun, input.delegation, input.version)
  await may('delegation.end')
  const ended = await saveDelegation(tx, accept(endEarly(found, actor, now)))
  const facts = { hat: ended.hat, from: ended.fromPerson, to: ended.toPerson }
  return {
    result: { id: ended.id, version: ended.version },
    record: { kind: 'delegation.ended', about: ended, facts },
  }
})
