import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { person as personNoun } from '../../identity/contract.ts'
import { organisation as organisationNoun } from '../../registry/contract.ts'
import { noGrounds } from '../../policies/contract.ts'
import { approveAlong } from '../../registry/routing.ts'
import {
  admitToPool,
  editPoolMember,
  importPool,
  leavePool,
  nominate,
  type Nomination,
  nomination as nominationNoun,
  type PoolMember,
  poolMember as memberNoun,
  refuseNomination,
  vetNomination,
  withdrawNomination,
} from '../contract.ts'
import type { Said as SaidOf } from '../../../core/pure/contract.ts'
import { standing } from '../rules/ties.ts'
import { derive } from '../deriving.ts'
import {
  bringPeople,
  keepMember,
  keepNomination,
  keepTies,
  keepVetting,
  saveMember,
  saveNomination,
} from '../pooling.ts'
import { decide, edit, leave, mayBeAdmitted, eachOnce, mayNominate, onlyOf, stillOpen } from '../rules/pool.ts'

export const nominating = act(nominate, async ({ tx, look, may, input, actor, today }) => {
  const person = await look(personNoun, input.person)
  const unit = await look(organisationNoun, input.body)
  await may('pool.nominate', { authority: unit.authority, body: unit.id })
  accept(mayNominate(actor.hat, unit.id, person))
  const made: Nomination = {
    ...input,
    authority: unit.authority,
    nominatedOn: today,
    outcome: 'open',
    decidedOn: null,
    reason: '',
    version: 1,
  }
  await keepNomination(tx, made)
  const facts = { person: person.id }
  return { result: { id: made.id, version: 1 }, record: { kind: 'pool.nominated', about: made, facts } }
})

export const vettingNomination = act(vetNomination, async ({ tx, see, may, input, actor, today }) => {
  const found = await see(nominationNoun, input.nomination)
  await may('pool.vet', found)
  accept(stillOpen(found))
  const hat = actor.hat as 'discipline' | 'organisation'
  const { id, verdict, note } = input
  const { authority, person } = found
  await keepVetting(tx, { id, authority, nomination: found.id, hat, verdict, note, by: actor.person, onDay: today })
  return {
    result: { id: found.id, version: found.version },
    record: { kind: 'pool.vetted', about: found, facts: { person, by: hat, verdict } },
  }
})

export const admitting = act(admitToPool, async (context) => {
  const { tx, see, may, input, asRoom, actor, today } = context
  const found = await see(nominationNoun, input.nomination, input.version)
  await may('pool.admit', found)
  const vettings = await asRoom('teams')
    .selectFrom('teamsVetting')
    .selectAll()
    .where('nomination', '=', found.id)
    .execute()
  accept(mayBeAdmitted(found, vettings))
  await saveNomination(tx, accept(decide(found, 'admitted', '', today)))
  const { authority, person, skills, sectors, may: role, source, level } = found
  const made: PoolMember = {
    ...bare,
    ...{ id: input.id, authority, person, nomination: found.id, skills, sectors, may: role, source, level },
    admittedOn: today,
  }
  await keepMember(tx, made)
  await derive(context, { persons: [person] }, actor.person)
  const facts = { person, ...(await approveAlong(context, 'pool', found)) }
  return { result: { id: made.id, version: 1 }, record: { kind: 'pool.admitted', about: made, facts } }
})

/** A member of whom nothing is known yet but what he brings. */
const bare = { home: null, awayFrom: null, awayUntil: null, awayWhy: '', leftOn: null, leftWhy: '', version: 1 }

export const refusingNomination = act(refuseNomination, async ({ tx, see, may, input, today }) => {
  const found = await see(nominationNoun, input.nomination, input.version)
  await may('pool.admit', found)
  const saved = await saveNomination(tx, accept(decide(found, 'refused', input.reason, today)))
  const facts = { person: saved.person }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'pool.refused', about: saved, facts } }
})

export const withdrawingNomination = act(withdrawNomination, async ({ tx, see, may, input, today }) => {
  const found = await see(nominationNoun, input.nomination, input.version)
  await may('pool.nominate', found)
  const saved = await saveNomination(tx, accept(decide(found, 'withdrawn', input.reason, today)))
  const facts = { person: saved.person }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'pool.withdrawn', about: saved, facts } }
})

export const editingMember = act(editPoolMember, async ({ tx, see, look, may, input }) => {
  const { member, version, ...now } = input
  const found = await see(memberNoun, member, version)
  await may('pool.keep', found)
  if (now.home !== null) await look(organisationNoun, now.home)
  const saved = await saveMember(tx, accept(edit(found, now)))
  const facts = { person: saved.person }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'pool.edited', about: saved, facts } }
})

export const leavingPool = act(leavePool, async ({ tx, see, may, input, today }) => {
  const found = await see(memberNoun, input.member, input.version)
  await may('pool.keep', found)
  const saved = await saveMember(tx, accept(leave(found, input.reason, today)))
  const facts = { person: saved.person }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'pool.left', about: saved, facts } }
})

type Said = SaidOf<(typeof importPool.records)[number]>

export const importingPool = act(importPool, async (context) => {
  const { tx, eyes, may, input, actor, now, today } = context
  const persons = input.rows.map((row) => row.person)
  const old = input.rows.filter((row) => row.fresh === null).map((row) => row.person)
  const people = await eyes
    .selectFrom('identityPerson')
    .select(['id', 'authority'])
    .where('id', 'in', old.length > 0 ? old : persons)
    .execute()
  const { authority } = actor.scope
  accept(eachOnce(persons))
  accept(onlyOf(people, old, authority))
  await may('pool.keep', { authority })
  const fresh = input.rows.flatMap((row) => (row.fresh === null ? [] : [{ id: row.person, ...row.fresh }]))
  await bringPeople(tx, fresh)
  const known = await tx
    .selectFrom('teamsPoolMember')
    .selectAll()
    .where('person', 'in', persons)
    .where('leftOn', 'is', null)
    .execute()
  const records: Said[] = fresh.map(({ id }) => ({ kind: 'person.added', about: { id, authority }, facts: {} }))
  for (const { ties: _ties, fresh: _fresh, ...row } of input.rows) {
    const before = known.find((one) => one.person === row.person)
    const facts = { person: row.person }
    if (before) {
      const { id: _, person: __, ...now_ } = row
      const { awayFrom, awayUntil, awayWhy } = before
      const saved = await saveMember(tx, accept(edit(before, { ...now_, awayFrom, awayUntil, awayWhy })))
      records.push({ kind: 'pool.edited' as const, about: saved, facts })
    } else {
      const made = { ...bare, ...row, authority, nomination: null, admittedOn: today }
      await keepMember(tx, made)
      records.push({ kind: 'pool.admitted' as const, about: made, facts: { ...facts, ...noGrounds } })
    }
  }
  const ties = input.rows.flatMap((row) =>
    row.ties.map((one) => ({
      ...{ ...one, person: row.person, authority, detail: input.basis },
      ...{ declaredBy: actor.person, declaredAt: now, ...standing, version: 1 },
    })),
  )
  if (ties.length > 0) await keepTies(tx, ties)
  await derive(context, { persons }, actor.person)
  // A repetition is answered by what the first record is about: somebody new, or a member who was there.
  const id = records[0]?.about.id as string
  return { result: { id, version: 1 }, record: records }
})
