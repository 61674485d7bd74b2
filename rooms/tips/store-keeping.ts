import { sql } from 'kysely'
import { Defect, one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { TipCheck } from './contract/checks.ts'
import type { FloodGate, TipDestruction } from './contract/keeping.ts'
import type { PlanLine, Retention } from '../documents/archive/nouns.ts'
import { firstLines } from '../documents/archive/rules.ts'
import { type Gone, lineOfTips } from './rules/destroying.ts'
import type { Hand } from './store.ts'

/** The threshold that holds now; undefined before any was set. */
export const gateNow = (reader: Reader): Promise<FloodGate | undefined> =>
  reader
    .selectFrom('tipsThreshold as g')
    .selectAll()
    .where((e) =>
      e.not(
        e.exists(e.selectFrom('tipsThreshold as later').select('later.id').whereRef('later.replaces', '=', 'g.id')),
      ),
    )
    .executeTakeFirst()

/** Keeps a setting and makes it hold for the public page at once. */
export async function setGate(tx: Hand, gate: FloodGate): Promise<void> {
  await tx.insertInto('tipsThreshold').values(gate).execute()
  const { floodAt, most } = gate
  const changed = await tx.updateTable('tipsGate').set({ floodAt, most }).where('sole', '=', true).executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Defect('the gate has one row')
}

/** How many scans stand with a tip. */
export const scansOf = async (tx: Hand, tip: string): Promise<number> => {
  const scans = tx.selectFrom('tipsFile').where('tip', '=', tip).where('place', '>', 4)
  return (await scans.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n
}

type Scan = Readonly<{ id: string; kind: 'jpeg' | 'png' | 'pdf'; size: number; sealed: string }>

/** Puts a scan behind what was filed first, as sealed and as walled as that. `nth`: from 1. */
export async function addScan(
  tx: Hand,
  tip: Readonly<{ id: string; authority: string; inspection: string | null }>,
  nth: number,
  { id, kind, size, sealed }: Scan,
): Promise<void> {
  const { id: message } = await tx
    .selectFrom('tipsMessage')
    .select('id')
    .where('tip', '=', tip.id)
    .where('kind', '=', 'first')
    .executeTakeFirstOrThrow()
  const { authority, inspection } = tip
  const row = { id, authority, inspection, tip: tip.id, message, place: 4 + nth, kind, size, sealed }
  await tx.insertInto('tipsFile').values(row).execute()
}

/** Whether the key of a tip was destroyed. */
export const isDestroyed = async (tx: Hand, tip: string): Promise<boolean> =>
  (await tx
    .selectFrom('tipsKey')
    .select('tip')
    .where('tip', '=', tip)
    .where('destroyedOn', 'is not', null)
    .executeTakeFirst()) !== undefined

/** How long tips are kept, by the office's table as it stands; read as documents does. */
export async function retentionOfTips(documents: Reader, authority: string): Promise<Retention> {
  const line = documents.selectFrom('documentsPlanLine').select('retention').where('code', '=', lineOfTips)
  const now = await line.where('authority', '=', authority).where('untilDay', 'is', null).executeTakeFirst()
  return now?.retention ?? (firstLines.find(({ code }) => code === lineOfTips) as PlanLine).retention
}

/** Whether somebody is about to open the identity of a tip. */
export const isOpening = async (tx: Hand, tip: string): Promise<boolean> =>
  (await tx
    .selectFrom('tipsOpening')
    .select('id')
    .where('tip', '=', tip)
    .where('state', 'in', ['asked', 'granted'])
    .executeTakeFirst()) !== undefined

export const addDestruction = (tx: Hand, { aboutPersons, ...one }: TipDestruction) =>
  tx
    .insertInto('tipsDestruction')
    .values({ ...one, aboutPersons: sql`${[...aboutPersons]}::uuid[]` } as never)
    .execute()

/** Writes a destruction whose version the act has seen; gives it with its new version. */
export const saveDestruction = (tx: Hand, one: TipDestruction): Promise<TipDestruction> =>
  saveSeen(tx, 'tipsDestruction', one, [
    ...(['state', 'decidedBy', 'decidedOn', 'messages', 'files', 'identity', 'list'] as const),
  ])

/** What would be destroyed with the key of a tip: messages and files by kind, day and size, and whether an identity is held. */
export async function goingWith(tx: Hand, tip: string): Promise<{ gone: Gone[]; identity: boolean }> {
  const messages = await tx.selectFrom('tipsMessage').select(['id', 'kind', 'day']).where('tip', '=', tip).execute()
  const files = await tx.selectFrom('tipsFile').select(['message', 'kind', 'size']).where('tip', '=', tip).execute()
  const share = await tx.selectFrom('tipsShare').select('id').where('tip', '=', tip).executeTakeFirst()
  const gone = messages.map(({ id, kind, day }) => ({
    ...{ kind, day },
    files: files.filter(({ message }) => message === id),
  }))
  return { gone, identity: share !== undefined }
}

/** Empties the key of the tip of a destruction that two persons have decided, and takes the shares of its identity away. */
export const destroyKey = async (tx: Hand, destruction: string): Promise<void> => {
  await sql`select mingcha.destroy_tip_key(${destruction})`.execute(tx as never)
}

/** Notes what a team did about a tip, or takes the note back. */
export const addCheck = (tx: Hand, check: TipCheck) => tx.insertInto('tipsCheck').values(check).execute()
export const dropCheck = async (tx: Hand, check: string): Promise<void> => {
  one(await tx.deleteFrom('tipsCheck').where('id', '=', check).returning('id').execute())
}
