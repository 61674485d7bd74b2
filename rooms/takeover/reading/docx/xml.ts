import { SaxesParser } from 'saxes'
import { bomb, broken } from '../../../../core/server/files/kinds/limits.ts'
import { textLimits } from '../limits.ts'

export type Attributes = Readonly<Record<string, string>>

/** Hears a document as it is read: names and attributes with the usual prefixes, whatever the file calls them. */
export type Listener = {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

/** The prefix each namespace is known by here; the strict form of the standard has names of its own. */
const usual: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
}

/**
 * Reads one XML part piece by piece. Refuses `files.broken` when it is not well formed, or has a document type (and so
 * could have entities of its own); `files.bomb` when it nests deeper than the limit.
 */
export function xmlReader(listener: Listener): { take(piece: Buffer): void; end(): void } {
  const parser = new SaxesParser()
  const prefixes = new Map<string, string>()
  let decoder: TextDecoder | undefined
  let depth = 0
  const named = (name: string): string => {
    if (prefixes.size === 0) return name
    const colon = name.indexOf(':')
    const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }
  parser.on('doctype', () => {
    throw broken('doctype')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > textLimits.depth) throw bomb('nested')
    learn(attributes, prefixes)
    listener.open(named(name), prefixes.size === 0 ? attributes : renamed(attributes, named))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    listener.close(named(name))
  })
  parser.on('text', (text) => listener.text(text))
  parser.on('cdata', (text) => listener.text(text))
  parser.on('error', () => {
    throw broken('xml')
  })
  return {
    take(piece) {
      decoder ??= new TextDecoder(encodingOf(piece))
      parser.write(decoder.decode(piece, { stream: true }))
    },
    end() {
      parser.write(decoder?.decode() ?? '').close()
    },
  }
}

/** Remembers the prefixes that are not the usual ones. */
function learn(attributes: Attributes, prefixes: Map<string, string>): void {
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    const prefix = name === 'xmlns' ? '' : name.slice(6)
    const known = usual[attributes[name] as string]
    if (known !== undefined && known !== prefix) prefixes.set(prefix, known)
  }
}

const renamed = (attributes: Attributes, named: (name: string) => string): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? named(name) : name, value]),
  )

function encodingOf(head: Buffer): string {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return 'utf-16le'
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
