import type pg from 'pg'
import type { Clock } from '../../core/server/clock.ts'
import { one } from '../../core/server/act.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import type { House } from '../../core/server/house.ts'
import type { Tx } from '../../core/server/tables.ts'
import { type Proposal, proposalFailed, proposalFound } from './contract.ts'
import type { Asked } from './questioning.ts'
import type { Breach } from './rules/proposal/check.ts'
import { type Outcome, type Progress, propose } from './rules/proposal/propose.ts'
import { toldOf } from './rules/proposal/seats.ts'
import { highs } from './solver.ts'

type Room = Tx<'teams'>
type Ground = Readonly<{ house: House; pool: pg.Pool; clock: Clock }>

/** Seconds a proposal may take; after that it says how far it came. */
export const SECONDS = 900
const GLANCE_MS = 1_000

const json = (value: unknown) => JSON.stringify(value) as never

export const keepProposal = (tx: Room, row: Proposal) =>
  tx
    .insertInto('teamsProposal')
    .values({ ...row, ...(asJson(row) as object) })
    .execute()

const asJson = (row: Partial<Proposal>) =>
  Object.fromEntries(
    (['demands', 'units', 'seats', 'bill', 'breaches', 'conflict'] as const)
      .filter((key) => row[key] !== undefined)
      .map((key) => [key, row[key] === null ? null : json(row[key])]),
  ) as never

/** Keeps what changed of a proposal; gives its new version, aborts if it had another than it was read with. */
export async function saveProposal(tx: Room, row: Proposal, set: Partial<Proposal>): Promise<number> {
  const version = row.version + 1
  const saved = tx
    .updateTable('teamsProposal')
    .set({ ...set, ...(asJson(set) as object), version })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
  one(await saved.returning('id').execute())
  return version
}

const nobody = { person: null, hat: 'house', scope: { standsFor: null } }
const kinds = [proposalFound, proposalFailed]

/** The question of a proposal as it was when it was asked. */
export const questionIn = (row: Pick<Proposal, 'question'>): Asked => {
  const { leads, ...rest } = JSON.parse(row.question) as Omit<Asked, 'leads'> & { leads: [string, string][] }
  return { ...rest, leads: new Map(leads) }
}

/** A question as it is kept with its proposal. */
export const keptQuestion = (asked: Asked): string => JSON.stringify({ ...asked, leads: [...asked.leads] })

/**
 * Works out the proposals that were asked for, one after another, in a process of their own (solver.ts), and writes what was found. One
 * that is cancelled meanwhile ends within a second. What was being worked out when a worker died is begun anew. Gives how many it did.
 */
export async function workOutProposals(ground: Ground, seconds = SECONDS): Promise<number> {
  for (let count = 0; ; count++) {
    const row = await begin(ground)
    if (!row) return count
    const leaving = new AbortController()
    const watch = setInterval(() => {
      const look = async () => (await stateOf(ground, row.id)) === 'working' || leaving.abort()
      void look().catch(() => undefined)
    }, GLANCE_MS)
    try {
      const asked = questionIn(row)
      const outcome = await propose(asked.question, {
        solver: highs(leaving.signal),
        clock: () => performance.now(),
        seconds,
        tell: (progress) => tell(ground, row.id, progress),
      })
      await finish(ground, row.id, asked, outcome)
    } finally {
      clearInterval(watch)
    }
  }
}

/** Something done as this room without a hat, and without a record. */
const inRoom = <T>(ground: Ground, does: (tx: Room) => Promise<T>): Promise<T> =>
  withoutHat(ground.house, ground.pool, ground.clock, 'teams', [], async ({ tx }) => ({
    result: await does(tx),
    by: nobody,
    record: [],
  }))

const begin = (ground: Ground): Promise<Proposal | undefined> =>
  inRoom(ground, async (tx) => {
    const row = await tx
      .selectFrom('teamsProposal')
      .selectAll()
      .where('state', 'in', ['asked', 'working'])
      .orderBy('askedAt')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (row) await tx.updateTable('teamsProposal').set({ state: 'working' }).where('id', '=', row.id).execute()
    return row
  })

const stateOf = (ground: Ground, id: string) =>
  inRoom(ground, async (tx) => {
    const row = await tx.selectFrom('teamsProposal').select('state').where('id', '=', id).executeTakeFirst()
    return row?.state
  })

const tell = (ground: Ground, id: string, { step, rounds }: Progress) =>
  inRoom(ground, async (tx) => {
    const going = tx.updateTable('teamsProposal').set({ step, solved: rounds }).where('id', '=', id)
    await going.where('state', '=', 'working').execute()
  })

/** Writes what was found, unless somebody gave it up meanwhile. */
const finish = (ground: Ground, id: string, asked: Asked, outcome: Outcome) =>
  withoutHat(ground.house, ground.pool, ground.clock, 'teams', kinds, async ({ tx, now }) => {
    const row = await tx
      .selectFrom('teamsProposal')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (row.state !== 'working') return { result: null, by: nobody, record: [] }
    if (outcome.outcome !== 'found') {
      const { conflict } = outcome.outcome === 'impossible' ? outcome : { conflict: { demands: [], least: false } }
      const set = { state: outcome.outcome, conflict: [...conflict.demands], least: conflict.least, endedAt: now }
      await saveProposal(tx, row, set)
      const facts = { outcome: outcome.outcome }
      return { result: null, by: nobody, record: [{ kind: 'proposal.failed', about: row, facts }] }
    }
    const { seats, bill, breaches } = toldOf(asked.question, outcome.placement, asked.leads)
    const { bound, proven } = outcome
    const found = { bound, proven, bill, seats, breaches: told(breaches), units: [...asked.units] }
    await saveProposal(tx, row, { state: 'found', ...found, endedAt: now })
    const facts = { points: bill.total, bound, proven }
    return { result: null, by: nobody, record: [{ kind: 'proposal.found', about: row, facts }] }
  })

/** Breaches as the row keeps them. */
export const told = (breaches: readonly Breach[]) => breaches.map((one) => ({ ...one, people: [...one.people] }))
