import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import * as z from 'zod'
import { Instant } from '../../../core/pure/days.ts'
import { type Hat, team } from '../../../core/pure/hats.ts'
import { Code, Id } from '../../../core/pure/ids.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { type Clock, todayOf } from '../../../core/server/clock.ts'
import { withoutHat } from '../../../core/server/doorway.ts'
import { enter } from '../../../core/server/enter.ts'
import { profileCode, profileOfCode, sealer } from '../../../core/server/files/seal.ts'
import type { House } from '../../../core/server/house.ts'
import { type Keyring, newKey, wrapping } from '../../../core/server/keys.ts'
import { type Late, lateForms, lateReceived } from '../contract/late.ts'
import { comesLate, mostLate } from '../rules/late.ts'
import { addLate, countOf, lateOf } from '../store-late.ts'

/** What is said of a late item beside its bytes. `made`: the device's own time and count. */
export const Outside = z.strictObject({
  id: Id,
  inspection: Id,
  hat: z.enum(team),
  form: z.enum(lateForms),
  command: Code,
  about: Id,
  made: z.strictObject({ at: Instant, count: z.int().min(1).max(1_000_000_000) }),
})
export type Outside = z.infer<typeof Outside>

type Box = Readonly<{ house: House; pool: pg.Pool; clock: Clock; keyring: Keyring }>

/** What the key of a late item is bound to where it is wrapped by the office's ring. */
export const lateContext = (late: string): string => `late ${late}`
const bound = (late: string) => Buffer.from(`mingcha late 1\0${late}`)

/** Whether the person reaches the inspection under this hat at this moment. */
async function holdsNow({ pool, clock }: Box, person: string, hat: Hat, inspection: string): Promise<boolean> {
  try {
    return await enter(pool, { person, hat }, 'read only', todayOf(clock), async (_, actor) =>
      actor.scope.inspections.includes(inspection),
    )
  } catch (error) {
    if (error instanceof Refused && error.refusal.refused === 'doorway.not-your-hat') return false
    throw error
  }
}

/**
 * Puts into the office's box what somebody wrote under an authority he had in the round of the unit and has no longer. It is sealed before it is kept;
 * only that it came is on record. The same again is harmless. Refuses `fieldwork.not-late` to who has the authority, `fieldwork.never-yours` to who never
 * had it, `documents.key-destroyed`, `fieldwork.late-full`, and `doorway.key-reused` for other bytes under the same id.
 */
export async function receiveLate(box: Box, person: string, outside: Outside, bytes: Buffer): Promise<void> {
  const { id, inspection, hat, form, command, about, made } = outside
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const holds = await holdsNow(box, person, hat, inspection)
  await withoutHat(box.house, box.pool, box.clock, 'fieldwork', [lateReceived], async (given) => {
    const { tx, asRoom, now, newId } = given
    const by = { person, hat, scope: { standsFor: null }, made }
    const before = await lateOf(tx, id)
    if (before && (before.sender !== person || before.sha256 !== sha256))
      throw new Refused(refuse('doorway.key-reused'))
    if (before) return { result: undefined, by, record: [] }
    const unit = await asRoom('planning')
      .selectFrom('planningInspection')
      .select(['id', 'authority', 'round'])
      .where('id', '=', inspection)
      .executeTakeFirst()
    const held = unit && (await wasAppointed(asRoom('teams'), person, hat, unit.round))
    accept(comesLate({ held: held === true, holds }))
    if (!unit) throw new Refused(refuse('fieldwork.never-yours'))
    if (await keyIsGone(asRoom('documents'), inspection)) throw new Refused(refuse('documents.key-destroyed'))
    if ((await countOf(tx, person)) >= mostLate) throw new Refused(refuse('fieldwork.late-full', { most: mostLate }))
    const why = (await isRecused(asRoom('teams'), person, inspection)) ? 'recused' : 'ended'
    const late: Late = {
      ...{ id, authority: unit.authority, inspection, state: 'sealed', sender: person, hat, why, form, command, about },
      ...{ size: bytes.length, sha256, madeAt: made.at, receivedAt: now },
      ...{ decidedBy: null, decidedOn: null, reason: '', version: 1 },
    }
    // While keys are being wrapped anew under another key-encryption key, none is wrapped under the old one.
    await sql`select pg_advisory_xact_lock_shared(${wrapping})`.execute(tx as never)
    await addLate(tx, late, { id: newId(), ...(await sealed(box.keyring, id, bytes)) })
    const facts = { why, form, size: bytes.length, hash: sha256 } as const
    return { result: undefined, by, record: [{ kind: 'late.received', about: late, facts }] }
  })
}

type AsRoom = ReturnType<Parameters<Parameters<typeof withoutHat<'fieldwork', void>>[5]>[0]['asRoom']>

const wasAppointed = async (teams: AsRoom, person: string, hat: (typeof team)[number], round: string) =>
  (await teams
    .selectFrom('teamsAppointment')
    .select('id')
    .where('person', '=', person)
    .where('role', '=', hat)
    .where('round', '=', round)
    .executeTakeFirst()) !== undefined

const keyIsGone = async (documents: AsRoom, inspection: string) =>
  (await documents
    .selectFrom('documentsKey')
    .select('inspection')
    .where('inspection', '=', inspection)
    .where('destroyedAt', 'is not', null)
    .executeTakeFirst()) !== undefined

const isRecused = async (teams: AsRoom, person: string, inspection: string) =>
  (await teams
    .selectFrom('teamsRecusal')
    .select('id')
    .where('person', '=', person)
    .where('inspection', '=', inspection)
    .where('liftedAt', 'is', null)
    .executeTakeFirst()) !== undefined

/** A key of its own for these bytes, wrapped by the ring; the algorithm stands in the first byte. */
async function sealed(keyring: Keyring, late: string, bytes: Buffer) {
  const key = newKey()
  const box = sealer(keyring.profile, key).seal(bound(late), bytes)
  return {
    wrapped: await keyring.wrap(key, lateContext(late)),
    sealed: Buffer.concat([Buffer.from([profileCode(keyring.profile)]), box]),
  }
}

/** Opens what `receiveLate` sealed. Refuses `keys.cannot-unwrap` where key or bytes are others. */
export async function unsealed(
  keyring: Keyring,
  late: string,
  kept: Readonly<{ wrapped: Buffer; sealed: Buffer }>,
): Promise<Buffer> {
  const profile = profileOfCode(kept.sealed[0])
  const key = await keyring.unwrap(kept.wrapped, lateContext(late))
  const plain = profile && sealer(profile, key).open(bound(late), kept.sealed.subarray(1))
  if (!plain) throw new Refused(refuse('keys.cannot-unwrap'))
  return plain
}
