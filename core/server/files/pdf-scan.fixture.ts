import { deflateSync } from 'node:zlib'
import { create } from 'qrcode'
import { fax, jbig2 } from './fax.fixture.ts'

const [width, height] = [620, 877]

/** How the picture of a scan is packed: as scanners do it, grey or black and white. */
export type Packed = 'grey' | 'bits' | 'fax' | 'jbig2'

/** A grey page with the code of a text near its foot, a byte for a point. */
function pageWith(text: string): Buffer {
  const [points, dot] = [Buffer.alloc(width * height, 255), 4]
  if (text === '') return points
  const { modules } = create(text)
  for (let y = 0; y < modules.size * dot; y++)
    for (let x = 0; x < modules.size * dot; x++)
      if (modules.get(Math.floor(y / dot), Math.floor(x / dot))) points[(y + 560) * width + x + 300] = 0
  return points
}

/** The same with a bit for a point, as black-and-white scans have it. */
function thin(points: Buffer): Buffer {
  const row = (width + 7) >> 3
  const bits = Buffer.alloc(row * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * row + (x >> 3)
      if (points[y * width + x]) bits[at] = (bits[at] ?? 0) | (128 >> (x & 7))
    }
  return bits
}

/** The page packed, and what its picture says of that. */
function packed(points: Buffer, as: Packed): { data: Buffer; said: string } {
  const grey = '/BitsPerComponent 8/Filter/FlateDecode'
  if (as === 'grey') return { data: deflateSync(points), said: grey }
  if (as === 'bits') return { data: deflateSync(thin(points)), said: '/BitsPerComponent 1/Filter/FlateDecode' }
  const rows = fax(width, height, (x, y) => points[y * width + x] === 0)
  if (as === 'jbig2') return { data: jbig2(width, height, rows), said: '/BitsPerComponent 1/Filter/JBIG2Decode' }
  const how = `/DecodeParms<</K -1/Columns ${width}/Rows ${height}>>`
  return { data: rows, said: `/BitsPerComponent 1/Filter/CCITTFaxDecode${how}` }
}

/** A scan as scanners write it: a PDF of `pages` pages, each of them the same picture with the code of `text`, or an empty one. */
export function pdfScan(
  text: string,
  { as = 'grey', pages = 1 }: Readonly<{ as?: Packed; pages?: number }> = {},
): Buffer {
  const points = pageWith(text)
  const { data, said } = packed(points, as)
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>'
  const draws = 'q 595 0 0 842 0 0 cm /I Do Q'
  const picture = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray${said}`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${Array.from({ length: pages }, () => '3 0 R').join(' ')}]>>`,
    page,
    `<</Length ${draws.length}>>stream\n${draws}\nendstream`,
    Buffer.concat([Buffer.from(`${picture}/Length ${data.length}>>stream\n`), data, Buffer.from('\nendstream')]),
  ]
  const places: number[] = []
  let pdf = Buffer.from('%PDF-1.4\n')
  for (const [n, one] of objects.entries()) {
    places.push(pdf.length)
    pdf = Buffer.concat([pdf, Buffer.from(`${n + 1} 0 obj\n`), Buffer.from(one), Buffer.from('\nendobj\n')])
  }
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(end)])
}
