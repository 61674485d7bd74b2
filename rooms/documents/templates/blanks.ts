import { type Filling, type PaperKind, paragraphs } from '../../../core/pure/paper/kind.ts'
import { dayOnPaper, isTable, type Paper, type Value } from '../../../core/pure/paper.ts'

/**
 * A place a template of some kind may have (栏目): the words typed into it, `own` of the kind or of every paper; `columns`: of a list, whose rows repeat;
 * null where its columns are known only once it is printed, so that it stands as a whole; undefined for a text.
 */
export type Blank = Readonly<{ label: string; key: string; own: boolean; columns?: readonly string[] | null }>

/** The code of a version: the one place that is filled by what the paper is known again by. */
export const codeLabel = '文书码'

/** What every paper says in its head and at its end, by the words of GB/T 9704; forms have places to sign instead. */
const ofEvery = ['标题', '编号'] as const
const ofOfficial = ['份号', '密级', '紧急程度', '发文机关', '签发人', '主送机关', '附件', '署名', '成文日期'] as const
const ofImprint = ['抄送', '印发机关', '印发日期'] as const
const signColumns = ['环节', '姓名', '日期'] as const

/** Whether a kind is laid out as an official document or as a form. */
export function formOf(kind: PaperKind): Paper['form'] {
  const values = Object.fromEntries(Object.keys(kind.fields).map((key) => [key, '']))
  return kind.lay({ number: '', inspection: '', values } as Filling).form
}

/** The list of places of a kind: its own fields in their order, then what every paper has. A field's own words come before those of every paper. */
export function blanksOf(kind: PaperKind): readonly Blank[] {
  const own = Object.entries(kind.fields).map(([key, label]): Blank => {
    const columns = kind.columns?.[key]
    return { label, key, own: true, ...(columns === undefined ? {} : { columns }) }
  })
  const general = (label: string): Blank => ({ label, key: `head.${label}`, own: false })
  const form = formOf(kind)
  const more: readonly Blank[] =
    form === 'official'
      ? [...ofEvery, ...ofOfficial, ...ofImprint].map(general)
      : [...ofEvery.map(general), { ...general('签字'), columns: signColumns }, general('说明')]
  const taken = new Set(own.map(({ label }) => plainLabel(label)))
  return [...own, ...more.filter(({ label }) => !taken.has(label)), general(codeLabel)]
}

/** A label as two people type it: full width like half width, without spaces. */
export const plainLabel = (typed: string): string => typed.normalize('NFKC').replace(/\s/gu, '')

/** What stands at a place: a whole field, or one column of a list. */
export type Named = Readonly<{ blank: Blank; column?: string }>

/** Finds the place somebody typed: a label, or a list and one of its columns after a dot. Undefined for words no place has. */
export function named(blanks: readonly Blank[], typed: string): Named | undefined {
  const said = plainLabel(typed)
  const whole = blanks.find(({ label }) => plainLabel(label) === said)
  if (whole) return { blank: whole }
  for (const at of [...said.matchAll(/[.:·。]/gu)].map(({ index }) => index).reverse()) {
    const blank = blanks.find(({ label }) => plainLabel(label) === said.slice(0, at))
    const column = blank?.columns?.find((name) => plainLabel(name) === said.slice(at + 1))
    if (blank && column !== undefined) return { blank, column }
  }
  return undefined
}

/** What each place of a printed paper says, by the key of the place. */
export function saidBy(kind: PaperKind, filling: Filling, paper: Paper, code: string): ReadonlyMap<string, Value> {
  const own = Object.keys(kind.fields).map((key): [string, Value] => [key, filling.values[key] as Value])
  const head: Record<string, Value> = { 标题: paper.title, 编号: paper.number, [codeLabel]: code }
  if (paper.form === 'official') {
    const { marks, printed, signed } = paper
    Object.assign(head, {
      ...{ 份号: marks.copy, 密级: marks.secrecy, 紧急程度: marks.urgency, 发文机关: paper.issuer },
      ...{ 签发人: paper.upward, 主送机关: paper.addressee, 附件: paper.annex, 署名: signed.by },
      ...{ 成文日期: dayOnPaper(signed.on), 抄送: paper.copyTo, 印发机关: printed.by },
      印发日期: dayOnPaper(printed.on),
    })
  } else {
    const rows = paper.signings.map(({ label, name, day }) => [label, name, day ? dayOnPaper(day) : '年　月　日'])
    Object.assign(head, { 签字: { head: [...signColumns], rows }, 说明: paper.foot })
  }
  return new Map([...own, ...Object.entries(head).map(([label, value]): [string, Value] => [`head.${label}`, value])])
}

/** A value where it stands among other words: its paragraphs below each other; a list says nothing there. */
export const inWords = (value: Value): readonly string[] =>
  isTable(value) ? [] : typeof value === 'string' ? value.split('\n') : paragraphs(value)
