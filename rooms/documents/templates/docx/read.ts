import { Refused, refuse } from '../../../../core/pure/refusal.ts'
import { guarded } from './guard.ts'
import { lineOf } from './places.ts'
import { openTemplate, type Package, type Relation } from './package.ts'
import { child, type Element, element, elements, walk } from './tree.ts'

/** A part of a template, cleaned, with the pictures it shows. */
export type Part = Readonly<{ root: Element; relations: readonly Relation[] }>

/** A template as it is kept in memory: nothing in it but text, its look and its pictures. */
export type Template = Readonly<{
  document: Element
  /** Of the document: to its parts and pictures. */
  relations: readonly Relation[]
  parts: ReadonlyMap<string, Part & Readonly<{ kind: string }>>
  pictures: ReadonlyMap<string, Buffer>
}>

const no = (code: string, facts: Readonly<Record<string, string | number>> = {}) =>
  new Refused(refuse(`documents.template-${code}`, facts))

const looks = ['styles', 'numbering', 'settings', 'fontTable', 'theme']
const texts = ['header', 'footer', 'footnotes', 'endnotes']
/** What says something about a document and is not printed; not taken over. */
const aside =
  /^(webSettings|customXml|stylesWithEffects|glossaryDocument|comments|commentsExtended|commentsIds|commentsExtensible|people|printerSettings|keyMapCustomizations|sheetMetadata|wpsCustomData)$/

/** Settings that bear on how pages look; protection, data sources and all else of a template's own are left out. */
const settings = new Set(
  'zoom,evenAndOddHeaders,mirrorMargins,defaultTabStop,characterSpacingControl,drawingGridHorizontalSpacing,drawingGridVerticalSpacing,displayHorizontalDrawingGridEvery,displayVerticalDrawingGridEvery,doNotUseMarginsForDrawingGridOrigin,bordersDoNotSurroundHeader,bordersDoNotSurroundFooter,gutterAtTop,footnotePr,endnotePr,compat,themeFontLang,clrSchemeMapping,decimalSymbol,listSeparator'
    .split(',')
    .map((name) => `w:${name}`),
)

/** Points of a page from its lower edge that the code needs: 22 mm, in twentieths of a point. */
const roomBelow = 1_240

/**
 * Reads a template. Refuses what `openTemplate` and `guarded` refuse, `documents.template-embedded` for charts, embedded fonts and objects,
 * `-strange-part` for anything else a text does not need, `-picture` for pictures other than PNG and JPEG, `-no-room` for a page
 * whose lower margin has no room for the code every paper bears.
 */
export async function readTemplate(file: Buffer): Promise<Template> {
  const pack = await openTemplate(file)
  const parts = new Map<string, Part & { kind: string }>()
  const pictures = new Map<string, Buffer>()
  const take = (part: string): Part => {
    const root = pack.tree(part)
    if (!root) throw no('broken')
    const led = relationsKept(pack, part, pictures)
    const relations = part === pack.main ? led : led.filter(({ kind }) => kind === 'image')
    return { root: guarded(root, new Set(relations.map(({ id }) => id))), relations }
  }
  const main = take(pack.main)
  for (const { kind, target } of main.relations) {
    if (kind === 'image' || parts.has(target)) continue
    const part = take(target)
    const root = kind === 'settings' ? fewer(part.root) : kind === 'footer' ? uncoded(part.root) : part.root
    parts.set(target, { ...part, root, kind })
  }
  const body = child(main.root, 'w:body')
  if (main.root.name !== 'w:document' || !body) throw no('not-word')
  roomy(body)
  return { document: main.root, relations: main.relations, parts, pictures }
}

/** The relationships of a part that stay. Its pictures are looked at and kept. */
function relationsKept(pack: Package, part: string, pictures: Map<string, Buffer>): Relation[] {
  return pack.relations(part).filter(({ kind, target }) => {
    if (kind === 'image') return picture(pack, target, pictures)
    if ([...looks, ...texts].includes(kind)) return kind !== 'theme' || pack.tree(target)?.name === 'a:theme'
    if (aside.test(kind)) return false
    const embedded =
      /^(oleObject|package|control|activeX|aFChunk|subDocument|frame|font|chart|chartUserShapes|diagram|video|audio|media|hyperlink)/
    throw no(embedded.test(kind) ? 'embedded' : 'strange-part', { what: kind })
  })
}

/** A picture that a page shows: PNG or JPEG by its first bytes. */
function picture(pack: Package, target: string, pictures: Map<string, Buffer>): true {
  const bytes = pack.bytes(target)
  const png = bytes?.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n'
  const jpeg = bytes?.[0] === 0xff && bytes[1] === 0xd8
  if (!bytes || (!png && !jpeg)) throw no('picture', { what: target.slice(target.lastIndexOf('/') + 1) })
  pictures.set(target, bytes)
  return true
}

const fewer = (root: Element): Element =>
  element(
    root.name,
    root.attributes,
    elements(root).filter(({ name }) => settings.has(name)),
  )

/** A foot without the code of an earlier paper: whoever begins a template from a printed paper takes its words, not its code. */
const uncoded = (root: Element): Element =>
  element(
    root.name,
    root.attributes,
    elements(root).filter(
      (one) => one.name !== 'w:p' || !/^\s*文书码 [0-9A-Z]{4}(-[0-9A-Z]{4}){3}[\s\ufffc]*$/u.test(lineOf(one).line),
    ),
  )

/** Every section leaves the code its room; a template without one gets a sheet of A4. */
function roomy(body: Element): void {
  const sections = [...walk(body)].filter(({ name }) => name === 'w:sectPr')
  if (elements(body).at(-1)?.name !== 'w:sectPr') {
    const last = element('w:sectPr', {}, [
      element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
      element('w:pgMar', {
        'w:top': '2098',
        'w:right': '1474',
        'w:bottom': '1985',
        'w:left': '1587',
        'w:header': '851',
        'w:footer': '1304',
        'w:gutter': '0',
      }),
    ])
    body.children.push(last)
  }
  for (const section of sections) {
    const bottom = Number(child(section, 'w:pgMar')?.attributes['w:bottom'] ?? 1_440)
    if (!(Math.abs(bottom) >= roomBelow)) throw no('no-room', { mm: Math.round((Math.abs(bottom) / 1440) * 25.4) || 0 })
  }
}
