import { encodingOfHead } from './kinds/text.ts'

/** The kinds of file offices use: their MIME type, and the endings a name of that content may have. */
const table = {
  pdf: ['application/pdf', 'pdf'],
  ofd: ['application/ofd', 'ofd'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx', 'dotx'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx', 'xltx'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx', 'ppsx', 'potx'],
  doc: ['application/msword', 'doc', 'dot', 'wps', 'wpt'],
  xls: ['application/vnd.ms-excel', 'xls', 'xlt', 'et', 'ett'],
  ppt: ['application/vnd.ms-powerpoint', 'ppt', 'pps', 'dps', 'dpt'],
  wps: ['application/wps-office.wps', 'wps', 'wpt'],
  et: ['application/wps-office.et', 'et', 'ett'],
  dps: ['application/wps-office.dps', 'dps', 'dpt'],
  zip: ['application/zip', 'zip'],
  txt: ['text/plain', 'txt', 'csv'],
  csv: ['text/csv', 'csv'],
  png: ['image/png', 'png'],
  jpeg: ['image/jpeg', 'jpg', 'jpeg'],
  gif: ['image/gif', 'gif'],
  webp: ['image/webp', 'webp'],
  heic: ['image/heic', 'heic', 'heif'],
  tiff: ['image/tiff', 'tif', 'tiff'],
  bmp: ['image/bmp', 'bmp'],
  mp3: ['audio/mpeg', 'mp3'],
  m4a: ['audio/mp4', 'm4a', 'mp4'],
  mp4: ['video/mp4', 'mp4', 'm4v', 'm4a', 'mov'],
  wav: ['audio/wav', 'wav'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type Kind = keyof typeof table

/** Kinds whose bytes another kind shares: the name decides between them. */
const byName: Partial<Record<Kind, Record<string, Kind>>> = {
  txt: { csv: 'csv' },
  mp4: { m4a: 'm4a' },
  doc: { wps: 'wps', wpt: 'wps' },
  xls: { et: 'et', ett: 'et' },
  ppt: { dps: 'dps', dpt: 'dps' },
}

export const mimeOf = (kind: Kind): string => table[kind][0]

/** The ending of a file's name in lower case, without the dot; empty when it has none. */
export const endingOf = (name: string): string => /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether any kind here may bear this ending. */
export const isKnownEnding = (ending: string): boolean =>
  Object.values(table).some((row) => endings(row).includes(ending))

/** The kind of a file whose content is `content` and whose name has this ending; undefined when the name says something else. */
export function kindNamed(content: Kind, ending: string): Kind | undefined {
  if (!endings(table[content]).includes(ending)) return undefined
  return byName[content]?.[ending] ?? content
}

const endings = ([, ...names]: readonly string[]): readonly string[] => names

const signatures: readonly (readonly [Kind, number, string])[] = [
  ['png', 0, '89504e470d0a1a0a'],
  ['jpeg', 0, 'ffd8ff'],
  ['gif', 0, '474946383961'],
  ['gif', 0, '474946383761'],
  ['tiff', 0, '49492a00'],
  ['tiff', 0, '4d4d002a'],
  ['mp3', 0, '494433'],
]

export const isZip = (head: Buffer): boolean => ['504b0304', '504b0506'].includes(head.toString('hex', 0, 4))
export const isCompound = (head: Buffer): boolean => head.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1'

/**
 * The kind by content alone. `head`: the first 4 KiB or the whole of a shorter file. `entries`: what lies inside, for
 * the two containers: names of a ZIP's entries, or of the outermost streams of an OLE2 compound file; without them a
 * container has no kind. Never gives a kind that only a name can tell (csv, wps, et, dps).
 */
export function kindOf(head: Buffer, entries: readonly string[] = []): Kind | undefined {
  if (isZip(head)) return kindOfZip(entries)
  if (isCompound(head)) return kindOfCompound(entries)
  const plain = signatures.find(([, at, hex]) => head.toString('hex', at, at + hex.length / 2) === hex)
  if (plain) return plain[0]
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.toString('latin1', 0, 2) === 'BM' && head.length > 26 && isBitmap(head)) return 'bmp'
  if (head.toString('latin1', 0, 4) === 'RIFF') return kindOfRiff(head.toString('latin1', 8, 12))
  if (head.toString('latin1', 4, 8) === 'ftyp') return kindOfMedia(head)
  if (isMpegFrame(head)) return 'mp3'
  return head.length > 0 && encodingOfHead(head) ? 'txt' : undefined
}

function kindOfZip(entries: readonly string[]): Kind | undefined {
  if (entries.length === 0) return undefined
  const has = (start: string) => entries.some((name) => name.startsWith(start))
  if (entries.includes('[Content_Types].xml')) {
    if (has('word/')) return 'docx'
    if (has('xl/')) return 'xlsx'
    if (has('ppt/')) return 'pptx'
  }
  return entries.includes('OFD.xml') ? 'ofd' : 'zip'
}

function kindOfCompound(streams: readonly string[]): Kind | undefined {
  if (streams.includes('WordDocument')) return 'doc'
  if (streams.includes('Workbook') || streams.includes('Book')) return 'xls'
  return streams.includes('PowerPoint Document') ? 'ppt' : undefined
}

function kindOfRiff(form: string): Kind | undefined {
  return form === 'WAVE' ? 'wav' : form === 'WEBP' ? 'webp' : undefined
}

function kindOfMedia(head: Buffer): Kind {
  const brand = head.toString('latin1', 8, 12)
  if (['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'].includes(brand)) return 'heic'
  return brand === 'M4A ' ? 'm4a' : 'mp4'
}

/** The reserved field is zero, and the header behind it has one of the lengths there are. */
const isBitmap = (head: Buffer) =>
  head.readUInt32LE(6) === 0 && [12, 40, 52, 56, 64, 108, 124].includes(head.readUInt32LE(14))

/** An MPEG audio frame of layer III with a bitrate and a sampling rate that exist. */
export function isMpegFrame(head: Buffer): boolean {
  const [sync = 0, version = 0, rates = 0] = head
  const layerThree = (version & 0b0110) === 0b0010 && (version & 0b11000) !== 0b01000
  const [bitrate, sampling] = [rates >> 4, (rates >> 2) & 3]
  return sync === 0xff && version >= 0xe0 && layerThree && bitrate > 0 && bitrate < 15 && sampling < 3
}
