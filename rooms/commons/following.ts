import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import { everyName } from '../oversight/store.ts'
import type { Advisory, Campaign, Checklist, CheckPoint, SpecialReport, Suggestion } from './contract.ts'

type Hand = Tx<'commons'>

/** Whom what goes out may not name: the people of the office, and the units a group was gathered from. */
export async function unnamed(identity: Reader, tx: Hand, authority: string, group: string | null): Promise<string[]> {
  const people = await everyName(identity, authority)
  if (group === null) return people
  const units = await tx
    .selectFrom('commonsMember')
    .select('unitName')
    .where('group', '=', group)
    .where('standing', '=', 'in')
    .execute()
  return [...people, ...units.map(({ unitName }) => unitName)]
}

export const campaignsOf = (reader: Reader, group: string): Promise<Campaign[]> =>
  reader.selectFrom('commonsCampaign').selectAll().where('group', '=', group).execute()

export const addCampaign = (tx: Hand, row: Campaign) => tx.insertInto('commonsCampaign').values(row).execute()
export const saveCampaign = (tx: Hand, row: Campaign): Promise<Campaign> => saveSeen(tx, 'commonsCampaign', row)

export async function addChecklist(tx: Hand, list: Checklist, points: readonly CheckPoint[]): Promise<void> {
  await tx.insertInto('commonsChecklist').values(list).execute()
  await tx.insertInto('commonsPoint').values(points).execute()
}
export const saveChecklist = (tx: Hand, row: Checklist): Promise<Checklist> => saveSeen(tx, 'commonsChecklist', row)

export const pointsOf = (reader: Reader, checklist: string): Promise<CheckPoint[]> =>
  reader.selectFrom('commonsPoint').selectAll().where('checklist', '=', checklist).orderBy('place').execute()

export async function savePoints(tx: Hand, points: readonly CheckPoint[]): Promise<void> {
  for (const { id, found, measures } of points)
    await tx.updateTable('commonsPoint').set({ found, measures }).where('id', '=', id).execute()
}

export const addSpecial = (tx: Hand, row: SpecialReport) => tx.insertInto('commonsSpecial').values(row).execute()
export const saveSpecial = (tx: Hand, row: SpecialReport): Promise<SpecialReport> => saveSeen(tx, 'commonsSpecial', row)

export const addAdvisory = (tx: Hand, row: Advisory) => tx.insertInto('commonsAdvisory').values(row).execute()

const decided = ['consulted', 'approved']
const sent = ['issued', 'received', 'answered', 'judged', 'supervised', 'closed']

/** Writes a letter whose version the act has seen; who sees its suggestions follows from its state. */
export async function saveAdvisory(tx: Hand, row: Advisory): Promise<Advisory> {
  const out = sent.includes(row.state)
  const shown = out || decided.includes(row.state)
  await tx.updateTable('commonsSuggestion').set({ out, shown }).where('advisory', '=', row.id).execute()
  return saveSeen(tx, 'commonsAdvisory', row)
}

export const suggestionsOf = (reader: Reader, advisory: string): Promise<Suggestion[]> =>
  reader.selectFrom('commonsSuggestion').selectAll().where('advisory', '=', advisory).orderBy('place').execute()

/** The suggestions of a letter in their order, instead of those it had. */
export async function putSuggestions(tx: Hand, rows: readonly Suggestion[]): Promise<void> {
  const [first] = rows
  if (!first) return
  await tx.deleteFrom('commonsSuggestion').where('advisory', '=', first.advisory).execute()
  await tx.insertInto('commonsSuggestion').values(rows).execute()
}

export async function saveSuggestions(tx: Hand, rows: readonly Suggestion[]): Promise<void> {
  for (const { id, measures, rulesMade, verdict, reason } of rows)
    await tx
      .updateTable('commonsSuggestion')
      .set({ measures, rulesMade, verdict, reason })
      .where('id', '=', id)
      .execute()
}
