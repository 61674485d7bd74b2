/** PDFs made by hand for tests: pieces of text at places of one's choice, in a font that is named and not carried. */

/** A piece: its text, its left end and baseline from the lower left corner, its size, and how far it is turned (degrees). */
export type MadePiece = Readonly<{ text: string; x: number; y: number; size?: number; turned?: number }>

const fonts = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
]

const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')
const drawn = ({ text, x, y, size = 16, turned = 0 }: MadePiece) => {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)]
  const matrix = [cos, sin, -sin, cos].map((n) => n.toFixed(4)).join(' ')
  return `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm <${hex(text)}> Tj ET`
}

/** A PDF of A4 pages with these pieces; `trailer` adds to its last dictionary. */
export function madePdf(pages: readonly (readonly MadePiece[])[], trailer = ''): Buffer {
  const first = 6
  const kids = pages.map((_page, n) => `${first + 2 * n} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts,
  ]
  for (const [n, pieces] of pages.entries()) {
    const content = pieces.map(drawn).join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * n + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, n) => {
    const at = body.length
    body += `${n + 1} 0 obj\n${object}\nendobj\n`
    return String(at).padStart(10, '0')
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join('')}`
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

/** Lines of text set from the top of a page as a word processor sets them: 28 points apart, 26 signs of 16 points wide. */
export const column = (lines: readonly string[], x = 90): MadePiece[] =>
  lines.map((text, n) => ({
    text: text.trimStart(),
    x: text.startsWith('　') ? x + 32 : x,
    y: 740 - 28 * n,
  }))
