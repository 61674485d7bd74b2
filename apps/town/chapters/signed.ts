import { randomUUID } from 'node:crypto'
import { toBuffer } from 'qrcode'
import { marker } from '../../../core/server/paper/mark.ts'
import { kindOf, printed } from '../../../core/server/printing.ts'
import { fileScan } from '../../../rooms/documents/copies/http.ts'
import { storeOf } from '../../../rooms/documents/http.ts'
import { settingsOf } from '../../../rooms/documents/templates/setting.ts'
import { sendings } from '../../../rooms/policies/numbered.ts'
import { say } from '../../../rooms/texts.ts'
import type { Teller, Wears } from '../teller.ts'
import { ownTemplates } from './templates.ts'

/** Prints a paper, has it signed by hand, and files the scan of the code on it as the signed copy of that version. */
async function byHand(t: Teller, who: Wears, kind: string, about: string, signer: string): Promise<void> {
  const { stage } = t
  const cabinet = { ...stage, ...stage.files }
  const doors = { whoIs: async () => null, say, mark: marker(stage.pool, stage.files.keyring), store: storeOf(cabinet) }
  const filing = { ...cabinet, ...doors, sendings, settings: settingsOf(cabinet) }
  const { printed: made } = await printed(filing, who, kindOf(stage.house, kind), about)
  const scan = await toBuffer(made.code.text, { margin: 4, width: 480 })
  const asked = {
    id: t.name(`signed ${kind}`),
    file: randomUUID(),
    kind,
    about,
    name: `${made.kind.name}（签字）.png`,
    code: '',
  }
  await fileScan(filing, who, { ...asked, signer, on: t.today }, scan, randomUUID())
}

/** Forms of the office's own, and 签字件: the plan of a round as the secretary signed it, the receipt of an opinion, and the notice that a body was entered. */
export async function signByHand(
  t: Teller,
  of: Readonly<{ round: string; leader: string; inspection: string; opinion: string }>,
): Promise<void> {
  const office = t.wears('office', 'office')
  await ownTemplates(t)
  await byHand(t, office, 'roundPlan', t.id(of.round), '梁永康')
  await byHand(t, office, 'opinionReceipt', t.id(of.opinion), '尤志刚')
  await byHand(t, t.wears(of.leader, 'leader'), 'announcement', t.id(of.inspection), '严守诚')
}
