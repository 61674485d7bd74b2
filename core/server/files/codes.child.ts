import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { bytesOf } from './chunks.ts'
import { kindOf } from './kind.ts'
import { judgeImage } from './kinds/image.ts'
import { officeLimits } from './kinds/limits.ts'

/** Beyond these a picture is not decoded: A3 at 600 dots to the inch. */
const maxPixels = 70_000_000

const codes = { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 } as const
const textsOn = async (picture: Parameters<typeof readBarcodes>[0]): Promise<string[]> =>
  (await readBarcodes(picture, { ...codes, formats: [...codes.formats] }))
    .filter(({ isValid }) => isValid)
    .map(({ text }) => text)

async function ready(): Promise<void> {
  const wasm = await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } })
}

/** The codes on the pages of a PDF; null where none was found and not all of it could be looked at. */
async function onPages(pdf: Uint8Array): Promise<string[] | null> {
  const { picturesIn } = await import('./codes-pdf.ts')
  const texts = new Set<string>()
  let whole = true
  for await (const picture of picturesIn(pdf, maxPixels)) {
    if (picture) for (const text of await textsOn(picture as ImageData)) texts.add(text)
    else whole = false
  }
  return whole || texts.size > 0 ? [...texts] : null
}

/** The limited process that looks for QR codes: a scan on its input, their texts as JSON on its output; null for what it does not look through. */
const scan = await buffer(process.stdin)
const kind = kindOf(scan.subarray(0, 4096))
let texts: string[] | null = null
if (kind === 'png' || kind === 'jpeg') {
  await judgeImage(bytesOf(scan), kind, { ...officeLimits, maxPixels })
  await ready()
  texts = await textsOn(scan)
} else if (kind === 'pdf') {
  await ready()
  texts = await onPages(scan)
}
process.stdout.end(JSON.stringify(texts))
