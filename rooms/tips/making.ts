import type { Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueDay } from '../policies/store.ts'
import { sharesOf } from './identities.ts'
import type { Tip } from './nouns.ts'
import type { Filing } from './sealing/filing.ts'
import * as keep from './store.ts'

/** What is known of a tip the moment it is entered. */
export type Fresh = Pick<
  Tip,
  | 'id'
  | 'authority'
  | 'inspection'
  | 'body'
  | 'channel'
  | 'against'
  | 'named'
  | 'receivedOn'
  | 'receivedBy'
  | 'receivedWith'
  | 'hash'
  | 'state'
> &
  Partial<Pick<Tip, 'item' | 'aboutPersons'>>

/** A new tip with its number and its days: T21 for real names, T23 for all, both from the day of receipt. */
export async function newTip(tx: keep.Hand, policies: Reader, fresh: Fresh): Promise<Tip> {
  const { authority, receivedOn } = fresh
  const dayOf = async (code: string): Promise<Day | null> => (await dueDay(policies, authority, code, receivedOn)).day
  const tip: Tip = {
    ...{ item: '', aboutPersons: [] },
    ...fresh,
    ...(await keep.drawNumber(tx, authority, Number(receivedOn.slice(0, 4)))),
    ...{ withTeam: false, withDiscipline: false, withOrganisation: false, mergedInto: null },
    ...({ discipline: '', instruction: '', instructedBy: null, instructedOn: null } as const),
    ...{ reason: '', triagedBy: null, triagedOn: null, closedOn: null, outcome: '', toldOn: null, resultToldOn: null },
    ...{ tellBy: fresh.named ? await dayOf('T21') : null, forwardBy: await dayOf('T23'), resultBy: null, version: 1 },
  }
  await keep.addTip(tx, tip)
  return tip
}

/** Keeps what was filed with a tip, all of it sealed. Refuses `tips.other-holders`. */
export async function keepFiling(
  tx: keep.Hand,
  tip: Tip,
  filed: Pick<Filing, 'key' | 'tipster' | 'words' | 'files' | 'identity'> & { filesLeft?: number },
  kept: keep.KeptKey,
  locator: Buffer,
  newId: () => string,
): Promise<void> {
  const { id, authority, inspection, receivedOn, receivedBy } = tip
  const { key, tipster } = filed
  await keep.addKeys(tx, { tip: id, authority, key, kept, locator, tipster })
  const message = {
    id: newId(),
    authority,
    inspection,
    tip: id,
    kind: 'first' as const,
    day: receivedOn,
    by: receivedBy,
    filesLeft: filed.filesLeft ?? 0,
  }
  await keep.addMessage(tx, { ...message, sealed: filed.words, outward: '' }, filed.files, newId)
  if (filed.identity && kept.destroyedOn === null) {
    const known = await keep.holdersEver(tx, authority)
    await keep.addShares(tx, sharesOf(tip, key, filed.identity, known, newId))
  }
}
