import { deflateSync } from 'node:zlib'
import { create } from 'qrcode'

const [width, height] = [620, 877]

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

/** A scan as scanners write it: a PDF of `pages` pages, each of them the same picture with the code of `text`, or an empty one. */
export function pdfScan(
  text: string,
  { bits = 8, pages = 1 }: Readonly<{ bits?: 1 | 8; pages?: number }> = {},
): Buffer {
  const points = pageWith(text)
  const data = deflateSync(bits === 1 ? thin(points) : points)
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>'
  const draws = 'q 595 0 0 842 0 0 cm /I Do Q'
  const picture = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent ${bits}`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${Array.from({ length: pages }, () => '3 0 R').join(' ')}]>>`,
    page,
    `<</Length ${draws.length}>>stream\n${draws}\nendstream`,
    Buffer.concat([
      Buffer.from(`${picture}/Filter/FlateDecode/Length ${data.length}>>stream\n`),
      data,
      Buffer.from('\nendstream'),
    ]),
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
