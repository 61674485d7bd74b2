import { type MadeEntry, madeZip } from '../../../../core/server/files/kinds/made.fixture.ts'

/** Word documents made by hand for tests: every element a test can choose. */

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
const relation = (kind: string, target: string) =>
  `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${target}"/>`

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const run = (text: string, more = '') =>
  `<w:r>${more && `<w:rPr>${more}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
export const paragraph = (inside: string, more = '') => `<w:p>${more && `<w:pPr>${more}</w:pPr>`}${inside}</w:p>`
export const inList = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A level of a list: its format, what it shows, and what else it says. */
export const level = (number: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
export const list = (number: number, inside: string) =>
  `<w:abstractNum w:abstractNumId="${number}">${inside}</w:abstractNum>`
export const use = (number: number, of: number, more = '') =>
  `<w:num w:numId="${number}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

const kinds = ['document.main', 'numbering', 'styles', 'footnotes']
const override = (kind: string) =>
  `<Override PartName="/word/${kind.split('.')[0]}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds.map(override).join('')}</Types>`

type Made = { numbering?: string; styles?: string; footnotes?: string; more?: readonly MadeEntry[]; before?: string }

/** A document with this body and these other parts. */
export function madeDocument(
  body: string,
  { numbering, styles, footnotes, more = [], before = '' }: Made = {},
): Buffer {
  const parts = { numbering, styles, footnotes }
  const there = Object.entries(parts).filter(([, content]) => content !== undefined)
  return madeZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations(relation('officeDocument', 'word/document.xml')) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations(there.map(([kind]) => relation(kind, `${kind}.xml`)).join('')),
    },
    { name: 'word/document.xml', content: `${before}<w:document ${w} ${mc}><w:body>${body}</w:body></w:document>` },
    ...there.map(([kind, content]) => ({
      name: `word/${kind}.xml`,
      content: `<w:${kind} ${w}>${content}</w:${kind}>`,
    })),
    ...more,
  ])
}
