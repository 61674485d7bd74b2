import { letterOf } from '../../registry/rules/columns.ts'
import { plain } from '../../registry/rules/name.ts'
import { type mayBe, type poolLevels, type poolSkills, type sources, type TieKind } from '../contract/pool.ts'

type Skill = (typeof poolSkills)[number]

/** The columns of the file, each by the heads it is known by; the first is the template's. */
export const poolHeads = {
  name: ['姓名', '名字'],
  unit: ['单位', '所在单位', '工作单位'],
  title: ['职务', '职务职级', '现任职务'],
  source: ['来源', '来源部门', '系统'],
  level: ['层级', '级别'],
  skills: ['特长', '专业特长', '业务专长'],
  sectors: ['熟悉领域', '熟悉板块', '行业'],
  may: ['可任职务', '拟任职务'],
  home: ['籍贯', '籍贯乡镇', '家乡'],
  kin: ['亲属任职单位', '近亲属任职单位'],
  earlier: ['曾任职单位', '原任职单位'],
} as const
export type PoolColumn = keyof typeof poolHeads

const sourceWords: Readonly<Record<string, (typeof sources)[number]>> = {
  纪检: 'discipline',
  纪委: 'discipline',
  组织: 'organisation',
  财政: 'finance',
  审计: 'audit',
  民政: 'civil',
  农经: 'agriculture',
  农业: 'agriculture',
  政法: 'law',
  宣传: 'publicity',
  乡镇: 'township',
  其他: 'other',
}
const levelWords: Readonly<Record<string, (typeof poolLevels)[number]>> = {
  市: 'city',
  县: 'county',
  区: 'county',
  乡: 'township',
  镇: 'township',
}
const skillWords: Readonly<Record<string, Skill>> = {
  党建: 'party',
  党务: 'party',
  纪检: 'discipline',
  组织: 'organisation',
  财务: 'finance',
  财政: 'finance',
  审计: 'audit',
  行业: 'sector',
  综合: 'general',
  文字: 'general',
}
const mayWords: Readonly<Record<string, (typeof mayBe)[number]>> = {
  组长: 'leader',
  副组长: 'deputy',
  组员: 'member',
  联络员: 'member',
}

/** Something wrong in a cell (`B7`), by the code of its sentence, with what stood there. */
export type CellError = Readonly<{
  cell: string
  code: 'missing' | 'unknown-word' | 'no-unit' | 'many-units' | 'many-persons' | 'twice'
  text: string
}>

/** What is known of the house: people by bare name with their home units, organisations by bare name. */
export type Known = Readonly<{
  people: ReadonlyMap<string, readonly Readonly<{ id: string; homeUnit: string | null }>[]>
  units: ReadonlyMap<string, readonly string[]>
}>

/** A row that was understood. `person` is null for somebody the house does not know yet. */
export type PoolRead = Readonly<{
  row: number
  name: string
  title: string
  person: string | null
  homeUnit: string | null
  skills: Skill[]
  sectors: string[]
  may: (typeof mayBe)[number]
  source: (typeof sources)[number]
  level: (typeof poolLevels)[number]
  home: string | null
  ties: readonly Readonly<{ body: string; kind: TieKind }>[]
}>

const columnsOf = (head: readonly string[]): Partial<Record<PoolColumn, number>> => {
  const found: Partial<Record<PoolColumn, number>> = {}
  head.forEach((text, at) => {
    const bare = plain(text).replace(/[*＊:：]|（.*）|\(.*\)/g, '')
    for (const column of Object.keys(poolHeads) as PoolColumn[])
      if ((poolHeads[column] as readonly string[]).includes(bare)) found[column] ??= at
  })
  return found
}

/** Where the head stands among the first ten rows: the first row that names 姓名 and 单位; -1 for none. */
export const headOf = (cells: readonly (readonly string[])[]): number =>
  cells.slice(0, 10).findIndex((row) => {
    const found = columnsOf(row)
    return found.name !== undefined && found.unit !== undefined
  })

const parts = (text: string) =>
  text
    .split(/[、，,;；/]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** One row being read: what stands in its cells, and the errors it makes. */
function reading(
  columns: Partial<Record<PoolColumn, number>>,
  row: readonly string[],
  number: number,
  known: Known,
  errors: CellError[],
) {
  const text = (column: PoolColumn) => (columns[column] === undefined ? '' : (row[columns[column]] ?? '').trim())
  const wrong = (column: PoolColumn, code: CellError['code']) =>
    void errors.push({ cell: `${letterOf(columns[column] ?? 0)}${number}`, code, text: text(column).slice(0, 60) })
  const unitOf = (column: PoolColumn, name: string): string | null => {
    const found = known.units.get(plain(name)) ?? []
    if (found.length === 1) return found[0] as string
    wrong(column, found.length === 0 ? 'no-unit' : 'many-units')
    return null
  }
  const word = <W>(column: PoolColumn, words: Readonly<Record<string, W>>, otherwise: W): W => {
    if (text(column) === '') return otherwise
    const longestFirst = Object.keys(words).toSorted((a, b) => b.length - a.length)
    const key = longestFirst.find((one) => text(column).includes(one))
    if (key === undefined) wrong(column, 'unknown-word')
    return key === undefined ? otherwise : (words[key] as W)
  }
  const skills = () =>
    parts(text('skills')).flatMap((one) => {
      const found = Object.keys(skillWords).find((of) => one.includes(of))
      if (found === undefined) wrong('skills', 'unknown-word')
      return found === undefined ? [] : [skillWords[found] as Skill]
    })
  const ties = (column: 'kin' | 'earlier', kind: TieKind) =>
    parts(text(column)).flatMap((name) => {
      const body = unitOf(column, name)
      return body === null ? [] : [{ body, kind }]
    })
  return { text, wrong, unitOf, word, skills, ties }
}

/**
 * Reads a list of the pool (人才库名册): every row under the head, every wrong cell by its place. A unit or home that the register does not
 * know, or knows twice, a word that is none, a name that two people of the unit bear, and a person named twice are errors.
 */
export function readPoolFile(
  cells: readonly (readonly string[])[],
  known: Known,
): { rows: PoolRead[]; errors: CellError[] } {
  const at = headOf(cells)
  const columns = columnsOf(cells[at] ?? [])
  const errors: CellError[] = []
  const rows: PoolRead[] = []
  const seen = new Set<string>()
  cells.slice(at + 1).forEach((row, n) => {
    if (row.every((cell) => cell.trim() === '')) return
    const number = at + n + 2
    const { text, wrong, unitOf, word, skills, ties } = reading(columns, row, number, known, errors)
    if (text('name') === '') wrong('name', 'missing')
    if (text('unit') === '') wrong('unit', 'missing')
    const homeUnit = text('unit') === '' ? null : unitOf('unit', text('unit'))
    const mine = (known.people.get(plain(text('name'))) ?? []).filter((one) => one.homeUnit === homeUnit)
    if (mine.length > 1) wrong('name', 'many-persons')
    const key = `${plain(text('name'))}|${homeUnit}`
    if (seen.has(key)) wrong('name', 'twice')
    seen.add(key)
    const found = skills()
    rows.push({
      row: number,
      name: text('name'),
      title: text('title').slice(0, 100),
      person: mine[0]?.id ?? null,
      homeUnit,
      skills: found.length > 0 ? [...new Set(found)] : ['general'],
      sectors: parts(text('sectors'))
        .slice(0, 10)
        .map((one) => one.slice(0, 40)),
      may: word('may', mayWords, 'member'),
      source: word('source', sourceWords, 'other'),
      level: word('level', levelWords, 'county'),
      home: text('home') === '' ? null : unitOf('home', text('home')),
      ties: [...ties('kin', 'blood'), ...ties('earlier', 'earlierPost')],
    })
  })
  return { rows, errors }
}
