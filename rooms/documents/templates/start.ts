import type { Day } from '../../../core/pure/days.ts'
import type { Filling, PaperKind } from '../../../core/pure/paper/kind.ts'
import type { Value } from '../../../core/pure/paper.ts'
import { docxOf } from '../../../core/server/paper/docx.ts'
import { blanksOf } from './blanks.ts'

const place = (label: string, column?: string): string => `〔${label}${column === undefined ? '' : `.${column}`}〕`

/** A field as it stands in a template that begins as the built-in form: a list as one row with its columns, all else as its label in brackets. */
function standIn(label: string, columns: readonly string[] | null | undefined): Value {
  return columns ? { head: [...columns], rows: [columns.map((column) => place(label, column))] } : [place(label)]
}

/** The built-in form of a kind as DOCX with its places in it, for an office to begin its own from. */
export function startingForm(kind: PaperKind): Promise<Buffer> {
  const blanks = blanksOf(kind)
  const has = (label: string) => (blanks.some((one) => !one.own && one.label === label) ? place(label) : '')
  const own = blanks.filter((one) => one.own)
  const on = has('成文日期') as Day
  const signing = { label: place('签字', '环节'), name: place('签字', '姓名'), day: place('签字', '日期') as Day }
  const filling: Filling = {
    number: has('编号'),
    title: place('标题'),
    inspection: '',
    values: Object.fromEntries(own.map(({ key, label, columns }) => [key, standIn(label, columns)])),
    signings: [signing],
    foot: [has('说明')],
    head: {
      issuer: has('发文机关'),
      addressee: has('主送机关'),
      signed: { by: has('署名'), on },
      copyTo: has('抄送'),
    },
  }
  return docxOf(kind.lay(filling))
}
