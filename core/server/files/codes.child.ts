import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { bytesOf } from './chunks.ts'
import { kindOf } from './kind.ts'
import { judgeImage } from './kinds/image.ts'
import { officeLimits } from './kinds/limits.ts'

/** Beyond these a picture is not decoded: A3 at 600 dots to the inch. */
const maxPixels = 70_000_000

/** The limited process that looks for QR codes: a picture on its input, their texts as JSON on its output. */
const image = await buffer(process.stdin)
const kind = kindOf(image.subarray(0, 4096))
const texts: string[] = []
if (kind === 'png' || kind === 'jpeg') {
  await judgeImage(bytesOf(image), kind, { ...officeLimits, maxPixels })
  const wasm = await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } })
  const found = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 })
  texts.push(...found.filter(({ isValid }) => isValid).map(({ text }) => text))
}
process.stdout.end(JSON.stringify(texts))
