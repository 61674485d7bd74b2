import { randomUUID } from 'node:crypto'
import { addDays } from '../../../core/pure/days.ts'
import type { PaperKind } from '../../../core/pure/paper/kind.ts'
import { kindOf } from '../../../core/server/printing.ts'
import { storeOf } from '../../../rooms/documents/http.ts'
import { blanksOf } from '../../../rooms/documents/templates/blanks.ts'
import { takeTemplate } from '../../../rooms/documents/templates/http.ts'
import { startingForm } from '../../../rooms/documents/templates/start.ts'
import type { Teller } from '../teller.ts'

/** A template as the office drew it up: its own head, every field beside its words, lists whole. */
async function ownForm(kind: PaperKind, head: string): Promise<Buffer> {
  const { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = await import(
    'docx'
  )
  const font = { eastAsia: '仿宋_GB2312', ascii: '仿宋_GB2312', hAnsi: '仿宋_GB2312' }
  const line = (text: string, size = 28, more: object = {}) =>
    new Paragraph({ children: [new TextRun({ text, size, font, ...more })], spacing: { after: 120 } })
  const middle = (text: string, size: number, color = '000000') =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 160 },
      children: [new TextRun({ text, size, color, bold: true, font })],
    })
  const blanks = blanksOf(kind).filter(({ own }) => own)
  const cell = (text: string, width: number) =>
    new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, children: [line(text, 24)] })
  const rows = blanks
    .filter(({ columns }) => columns === undefined)
    .map(({ label }) => new TableRow({ children: [cell(label, 22), cell(`〔${label}〕`, 78)] }))
  const lists = blanks.filter(({ columns }) => columns !== undefined)
  const whole = { size: 100, type: WidthType.PERCENTAGE }
  const document = new Document({
    sections: [
      {
        children: [
          middle(head, 40, 'C00000'),
          middle('〔标题〕', 36),
          line('编号：{{编号}}　　致：{{主送机关}}'),
          new Table({ width: whole, rows }),
          ...lists.flatMap(({ label }) => [line(`${label}：`), line(`〔${label}〕`, 24)]),
          line('〔署名〕　〔成文日期〕'),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** 文书模板: the office prints its urging letters in a form of its own, approved by the leading group; a form of the training list waits to be. */
export async function ownTemplates(t: Teller): Promise<void> {
  const { stage } = t
  const cabinet = { ...stage, ...stage.files }
  const taking = { ...cabinet, store: storeOf(cabinet), whoIs: async () => null }
  const office = t.wears('office', 'office')
  const offer = async (kind: string, name: string, from: typeof t.today, bytes: Buffer) => {
    const id = t.name(`template of ${kind}`)
    await takeTemplate(taking, office, { id, kind, name, from, reason: '' }, bytes, randomUUID())
    return id
  }
  const urging = kindOf(stage.house, 'urging')
  const form = await ownForm(urging, '县委巡察办督办单')
  const template = await offer('urging', '督办单（本办格式）.docx', t.today, form)
  await t.does(t.wears('group', 'leading_group'), 'approveTemplate', { template })
  const training = await startingForm(kindOf(stage.house, 'training'))
  await offer('training', '培训签到表（新版）.docx', addDays(t.today, 14), training)
}
