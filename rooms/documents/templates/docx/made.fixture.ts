import { type MadeEntry, madeZip } from '../../../../core/server/files/kinds/made.fixture.ts'

/** Templates made by hand for tests: every part and every run a test can choose. */

const main = 'http://schemas.openxmlformats.org'
const names = `xmlns:w="${main}/wordprocessingml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships"`
const office = `${main}/officeDocument/2006/relationships`

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const run = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
export const par = (...inside: readonly string[]) =>
  `<w:p>${inside.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`
export const rows = (...list: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${list
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : par(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

export type Relation = Readonly<{ id: string; kind: string; target: string; outside?: boolean }>
const list = (relations: readonly Relation[]) =>
  `<Relationships xmlns="${main}/package/2006/relationships">${relations
    .map(
      ({ id, kind, target, outside }) =>
        `<Relationship Id="${id}" Type="${office}/${kind}" Target="${escaped(target)}"${outside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

type Made = Readonly<{
  /** What stands before the root of the document: a document type. */
  before?: string
  relations?: readonly Relation[]
  parts?: readonly MadeEntry[]
  bottom?: number
  section?: string
  type?: string
  types?: string
  root?: string
}>

export const part = (root: string, inside: string) => `<w:${root} ${names}>${inside}</w:${root}>`

/** A DOCX with this body on one section of A4. */
export function madeTemplate(body: string, made: Made = {}): Buffer {
  const { before = '', relations = [], parts = [], bottom = 1985, section = '', types = '', root = names } = made
  const type = made.type ?? `${word}.document.main+xml`
  const page = `<w:sectPr>${section}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="${bottom}" w:left="1587" w:header="851" w:footer="1304" w:gutter="0"/></w:sectPr>`
  return madeZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${main}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/>${types}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: list([{ id: 'r1', kind: 'officeDocument', target: 'word/document.xml' }]),
    },
    { name: 'word/_rels/document.xml.rels', content: list(relations) },
    {
      name: 'word/document.xml',
      content: `${before}<w:document ${root}><w:body>${body}${page}</w:body></w:document>`,
    },
    ...parts,
  ])
}
