import { SaxesParser } from 'saxes'
import { Refused, refuse } from '../../../../core/pure/refusal.ts'
import { plain } from '../../../../core/server/paper/runs.ts'
import { markupLimits } from './limits.ts'
import { isForeign, prefixOf, rootNames } from './names.ts'

/** An element of a part, its name and attributes under the usual prefixes whatever the file calls them. */
export type Element = { name: string; attributes: Record<string, string>; children: Node[] }
export type Node = Element | string

export const element = (name: string, attributes: Record<string, string> = {}, children: Node[] = []): Element => ({
  name,
  attributes,
  children,
})
export const isElement = (node: Node): node is Element => typeof node !== 'string'
export const elements = (of: Element): Element[] => of.children.filter(isElement)
export const child = (of: Element, name: string): Element | undefined => elements(of).find((one) => one.name === name)
export const copyOf = (node: Element): Element => structuredClone(node)

/** Every element below one, itself first. */
export function* walk(from: Element): Generator<Element> {
  yield from
  for (const one of from.children) if (isElement(one)) yield* walk(one)
}

const broken = () => new Refused(refuse('documents.template-broken'))

/**
 * Reads a part. What stands in names of Office's own extensions is left out, as any program may. Refuses `documents.template-doctype` (and with
 * it every entity of its own), `documents.template-strange-part` for names of another kind of document, `documents.template-bomb` for
 * markup too deep or too long, `documents.template-broken` for what is no XML.
 */
export function treeOf(bytes: Uint8Array): Element {
  const parser = new SaxesParser({ xmlns: true })
  const open: Element[] = []
  let root: Element | undefined
  let skipped = 0
  let count = 0
  parser.on('doctype', () => {
    throw new Refused(refuse('documents.template-doctype'))
  })
  parser.on('opentag', (tag) => {
    if (skipped > 0 || isForeign(tag.uri)) {
      if (open.length + ++skipped > markupLimits.depth) throw tooMuch('depth')
      return
    }
    if (open.length >= markupLimits.depth) throw tooMuch('depth')
    if (++count > markupLimits.elements) throw tooMuch('elements')
    const made = element(
      nameOf(tag.uri, tag.local),
      attributesOf(tag.attributes, (prefix) => parser.resolve(prefix)),
    )
    open.at(-1)?.children.push(made)
    root ??= made
    open.push(made)
  })
  parser.on('closetag', () => {
    if (skipped > 0) skipped--
    else open.pop()
  })
  const said = (text: string) => void (skipped === 0 && open.at(-1)?.children.push(text))
  parser.on('text', said)
  parser.on('cdata', said)
  parser.on('error', () => {
    throw broken()
  })
  parser.write(decoded(bytes)).close()
  if (!root) throw broken()
  return root
}

const tooMuch = (what: string) => new Refused(refuse('documents.template-bomb', { what }))

function nameOf(uri: string, local: string): string {
  const prefix = prefixOf(uri)
  if (prefix === undefined) throw new Refused(refuse('documents.template-strange-part', { what: local }))
  return prefix === '' ? local : `${prefix}:${local}`
}

type Attribute = Readonly<{ prefix: string; local: string; uri: string; value: string }>

/** Attributes under the usual prefixes; those of extensions and the declarations of names go. What a choice requires is said in those prefixes, too. */
function attributesOf(
  all: Readonly<Record<string, Attribute>>,
  resolve: (prefix: string) => string | undefined,
): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const { prefix, local, uri, value } of Object.values(all)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue
    if (prefix === 'xml') kept[`xml:${local}`] = value
    else if (uri === '') kept[local] = local === 'Requires' ? required(value, resolve) : value
    else {
      const known = prefixOf(uri)
      if (known !== undefined && known !== 'mc') kept[known === '' ? local : `${known}:${local}`] = value
    }
  }
  return kept
}

const required = (value: string, resolve: (prefix: string) => string | undefined): string =>
  value
    .split(/\s+/)
    .filter(Boolean)
    .map((prefix) => prefixOf(resolve(prefix) ?? '?') ?? '?')
    .join(' ')

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw broken()
  }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (said: string) => plain(said).replace(/[&<>]/g, (sign) => signs[sign] as string)
const value = (said: string) =>
  plain(said).replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? `&#${sign.charCodeAt(0)};`)

/** A part as it is written: every text escaped, every name declared at its root. */
export function written(root: Element): Buffer {
  const declared = { ...root, attributes: { ...rootNames(root.name), ...root.attributes } }
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${said(declared)}`)
}

function said({ name, attributes, children }: Element): string {
  const list = Object.entries(attributes).map(([key, of]) => ` ${key}="${value(of)}"`)
  const inside = children.map((one) => (isElement(one) ? said(one) : text(one))).join('')
  return inside === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${inside}</${name}>`
}
