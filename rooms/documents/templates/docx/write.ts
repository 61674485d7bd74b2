import { posix } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { zipped } from '../../../../core/server/xlsx/zip.ts'
import { filled, type Saying } from './fill.ts'
import { feetShown, footed, type FootKind, footNamed, sectionsOf, withFeet } from './foot.ts'
import { floating } from './picture.ts'
import type { Relation } from './package.ts'
import type { Template } from './read.ts'
import { child, copyOf, element, type Element, elements, written } from './tree.ts'

/** What a paper bears besides its words: its code in letters and as a picture, and, where it is signed by hand, the picture by which the scan is found. */
export type Codes = Readonly<{ short: string; picture: Buffer; signing: Buffer | null }>

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const types: Readonly<Record<string, string>> = {
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
}

type Out = { root: Element; kind: string; relations: Relation[] }

/** The parts of a filled template by their names: the document, what it leads to, each page with its code. */
export function partsOf(template: Template, saying: Saying, codes: Codes): Map<string, Out> {
  const document = element(
    template.document.name,
    template.document.attributes,
    template.document.children.map((one) =>
      typeof one === 'string' ? one : one.name === 'w:body' ? filled(saying, one) : copyOf(one),
    ),
  )
  const parts = new Map<string, Out>()
  const main: Out = { root: document, kind: 'document.main', relations: [] }
  parts.set('word/document.xml', main)
  const said = new Map<string, Out>()
  let n = 0
  for (const { id, kind, target } of template.relations) {
    const part = template.parts.get(target)
    if (!part) {
      if (kind === 'image') main.relations.push({ id, kind, target: pictureName(target) })
      continue
    }
    const texts = kind === 'header' || kind === 'footer'
    const notes = kind === 'footnotes' || kind === 'endnotes'
    const root = texts ? filled(saying, part.root) : notes ? eachNote(saying, part.root) : copyOf(part.root)
    const relations = part.relations.map((one) => ({ ...one, target: pictureName(one.target) }))
    const out: Out = { root, kind, relations }
    if (kind === 'footer') said.set(id, out)
    else {
      const name = texts ? `word/header${++n}.xml` : kind === 'theme' ? 'word/theme/theme1.xml' : `word/${kind}.xml`
      parts.set(name, out)
      main.relations.push({ id, kind, target: name })
    }
  }
  feet(parts, main, said, codes.short)
  if (codes.signing) signed(main)
  return parts
}

const eachNote = (saying: Saying, root: Element): Element =>
  element(
    root.name,
    root.attributes,
    elements(root).map((one) => filled(saying, one)),
  )

/** Every foot of every section, each with the code; a section that names none goes on with those of the one before. */
function feet(parts: Map<string, Out>, main: Out, said: ReadonlyMap<string, Out>, short: string): void {
  const settings = parts.get('word/settings.xml')?.root
  const before: Partial<Record<FootKind, string>> = {}
  let n = 0
  for (const section of sectionsOf(main.root)) {
    const named = feetShown(section, settings).map((kind) => {
      const from = footNamed(section, kind) ?? before[kind]
      if (from !== undefined) before[kind] = from
      const own = from === undefined ? undefined : said.get(from)
      const name = `word/footer${++n}.xml`
      const id = unused(main.relations, `foot${n}`)
      const code = unused(own?.relations ?? [], 'code')
      const relations = [...(own?.relations ?? []), { id: code, kind: 'image', target: 'word/media/mc-code.png' }]
      parts.set(name, { root: footed(own?.root ?? null, section, short, code, n), kind: 'footer', relations })
      main.relations.push({ id, kind: 'footer', target: name })
      return { kind, relation: id }
    })
    withFeet(section, named)
  }
}

/** An id that none of these relationships has. */
const unused = (relations: readonly Relation[], id: string): string =>
  relations.some((one) => one.id === id) ? unused(relations, `${id}-`) : id

/** The picture by which a signature on paper is found, at the upper right of the first page. */
function signed(main: Out): void {
  const first = elements(child(main.root, 'w:body') as Element).find(({ name }) => name === 'w:p')
  const section = sectionsOf(main.root)[0]
  const width = (Number(section && child(section, 'w:pgSz')?.attributes['w:w']) / 1440) * 25.4 || 210
  const id = unused(main.relations, 'signing')
  const picture = element('w:r', {}, [floating(id, 900, 20, { left: width - 32, top: 10 })])
  const body = child(main.root, 'w:body') as Element
  if (first) first.children.push(picture)
  else body.children.unshift(element('w:p', {}, [picture]))
  main.relations.push({ id, kind: 'image', target: 'word/media/mc-signing.png' })
}

/** Pictures lie under numbers of ours, whatever the template calls them. */
const pictureName = (target: string): string => `word/media/t-${target.toLowerCase().replace(/[^a-z0-9.]/g, '-')}`

/** A paper in the office's own template, as DOCX. Nothing of the template's package is taken over but the parts that `readTemplate` gave. */
export async function docxFrom(template: Template, saying: Saying, codes: Codes): Promise<Buffer> {
  const parts = partsOf(template, saying, codes)
  const pictures = new Map([...template.pictures].map(([name, bytes]) => [pictureName(name), bytes]))
  pictures.set('word/media/mc-code.png', codes.picture)
  if (codes.signing) pictures.set('word/media/mc-signing.png', codes.signing)
  async function* files() {
    yield { name: '[Content_Types].xml', text: [written(contentTypes(parts, pictures))] }
    yield {
      name: '_rels/.rels',
      text: [written(list([{ id: 'r1', kind: 'officeDocument', target: 'word/document.xml' }], ''))],
    }
    for (const [name, { root, relations }] of parts) {
      yield { name, text: [written(root)] }
      if (relations.length > 0) {
        const at = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)
        yield { name: at, text: [written(list(relations, posix.dirname(name)))] }
      }
    }
    for (const [name, bytes] of pictures) yield { name, text: [bytes] }
  }
  return buffer(zipped(files()))
}

const list = (relations: readonly Relation[], folder: string): Element =>
  element(
    'Relationships',
    {},
    relations.map(({ id, kind, target }) =>
      element('Relationship', { Id: id, Type: `${office}/${kind}`, Target: posix.relative(folder, target) }),
    ),
  )

function contentTypes(parts: ReadonlyMap<string, Out>, pictures: ReadonlyMap<string, Buffer>): Element {
  const usual = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml' }
  return element('Types', {}, [
    ...Object.entries(usual).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
    ...[...parts].map(([name, { kind }]) =>
      element('Override', { PartName: `/${name}`, ContentType: types[kind] ?? `${word}.${kind}+xml` }),
    ),
    ...[...pictures].map(([name, bytes]) =>
      element('Override', { PartName: `/${name}`, ContentType: bytes[0] === 0xff ? 'image/jpeg' : 'image/png' }),
    ),
  ])
}
