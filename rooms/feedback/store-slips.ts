import { createHash } from 'node:crypto'
import { canonical } from '../../core/pure/canonical.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { FeedbackPaper } from './contract/papers.ts'
import type { ChargeField, CopySlip, SlipItem } from './contract/slips.ts'
import { inForce } from './rules/slips.ts'
import type { Day } from '../../core/pure/days.ts'

type Hand = Tx<'feedback'>

export const addPaper = (tx: Hand, paper: FeedbackPaper) => tx.insertInto('feedbackPaper').values(paper).execute()

/** Writes a paper whose version the act has seen; gives it with its new version. */
export const savePaper = (tx: Hand, paper: FeedbackPaper) => saveSeen(tx, 'feedbackPaper', paper)

export const addField = (tx: Hand, field: ChargeField) => tx.insertInto('feedbackField').values(field).execute()

export const saveField = (tx: Hand, field: ChargeField) => saveSeen(tx, 'feedbackField', field)

/** What a leader is in charge of on a day. */
export const fieldOf = async (reader: Reader, leader: string, on: Day): Promise<ChargeField[]> =>
  (await reader.selectFrom('feedbackField').selectAll().where('leader', '=', leader).execute()).filter((one) =>
    inForce(one, on),
  )

export async function addSlip(tx: Hand, slip: CopySlip, items: readonly SlipItem[]): Promise<void> {
  await tx.insertInto('feedbackSlip').values(slip).execute()
  await tx.insertInto('feedbackSlipItem').values(items).execute()
}

/** Writes a slip whose version the act has seen; gives it with its new version. */
export const saveSlip = (tx: Hand, slip: CopySlip) => saveSeen(tx, 'feedbackSlip', slip)

export const slipItemsOf = (reader: Reader, slip: string): Promise<SlipItem[]> =>
  reader.selectFrom('feedbackSlipItem').selectAll().where('slip', '=', slip).orderBy('place').execute()

/** From now on the leader sees what stands on the slip. */
export const handOverItems = async (tx: Hand, slip: string): Promise<void> => {
  await tx.updateTable('feedbackSlipItem').set({ handedOver: true }).where('slip', '=', slip).execute()
}

/** Whether a person wears the hat of a leader in charge on a day; read as the room identity. */
export async function isInCharge(reader: Reader, person: string, on: Day): Promise<boolean> {
  const found = await reader
    .selectFrom('identityGrant')
    .select('id')
    .where('person', '=', person)
    .where('hat', '=', 'in_charge')
    .where('endedAt', 'is', null)
    .where('fromDay', '<=', on)
    .where((e) => e.or([e('untilDay', 'is', null), e('untilDay', '>=', on)]))
    .executeTakeFirst()
  return found !== undefined
}

/** The version hash a printed slip carries: its words and its items in order. */
export const hashOfSlip = ({ id, number, leader, theme, text }: CopySlip, items: readonly SlipItem[]): string =>
  createHash('sha256')
    .update(
      canonical({
        ...{ id, number, leader, text, ...(theme === '' ? {} : { theme }) },
        items: items.map(({ place, item, title, text: said }) => ({ place, item, title, text: said })),
      }),
    )
    .digest('hex')
