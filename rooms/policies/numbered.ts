import { notSent } from '../../core/pure/paper/kind.ts'
import type { Sendings } from '../../core/server/printing.ts'
import { isSent, seriesOf } from './numbering.ts'

/** How papers go out, for whoever prints them: read by the room's own hand, once the paper's own questions were answered under the reader's eyes. */
export const sendings: Sendings = {
  series: seriesOf,
  isOfficial: isSent,
  of: async (tx, say, { kind, about }) => {
    if (!isSent(kind)) return notSent
    const hand = tx.as('mingcha_hand_policies')
    const number = await hand
      .selectFrom('policiesDrawn')
      .select(['text', 'drawnOn'])
      .where('paper', '=', kind)
      .where('about', '=', about)
      .where('voidedOn', 'is', null)
      .executeTakeFirst()
    const kept = await hand
      .selectFrom('policiesSending')
      .select(['urgency', 'copyTo', 'copies', 'version'])
      .where('paper', '=', kind)
      .where('about', '=', about)
      .executeTakeFirst()
    const { urgency = '', copyTo = '', copies = 0, version = 0 } = kept ?? {}
    const word = urgency === '' ? '' : say(`policies.urgency.${urgency}`)
    return {
      ...{ number: number?.text ?? '', on: number?.drawnOn ?? null },
      ...{ urgency: { code: urgency, word }, copyTo, copies, version },
    }
  },
}
