import { join, sep } from 'node:path'
import { getDocument, ImageKind, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

const program = join(import.meta.dirname, '../../../node_modules/pdfjs-dist')

/** A scan of a paper and not of a book: in pages. */
export const mostPages = 12
/** Pictures of one page; a scanner makes one, or a few strips. */
const mostPictures = 16
/** A picture with fewer points to a side holds no code that a printer made. */
const smallest = 60

/** Points as four bytes each, the way a canvas has them. */
export type Points = Readonly<{ data: Uint8ClampedArray; width: number; height: number }>

type Found = Readonly<{ width: number; height: number; kind?: number; data?: Uint8Array | Uint8ClampedArray }>

/**
 * The pictures on the pages of a PDF, one after the other, each without more than `maxPixels` points; nothing of it runs, and nothing is fetched. Undefined in
 * place of what could not be looked at whole: more pages than `mostPages`, a picture that is too large or does not unfold. For a process apart.
 */
export async function* picturesIn(pdf: Uint8Array, maxPixels: number): AsyncGenerator<Points | undefined> {
  const document = await getDocument({
    data: Uint8Array.from(pdf),
    ...{ wasmUrl: join(program, 'wasm') + sep, useWasm: false, useWorkerFetch: false, enableXfa: false },
    ...{
      disableFontFace: true,
      useSystemFonts: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    },
    ...{ maxImageSize: maxPixels, stopAtErrors: false, verbosity: 0 },
  }).promise
  if (document.numPages > mostPages) yield undefined
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const painted = fnArray.flatMap((fn, n) =>
      fn === OPS.paintImageXObject || fn === OPS.paintInlineImageXObject ? [argsArray[n]?.[0] as unknown] : [],
    )
    if (painted.length > mostPictures) yield undefined
    for (const one of painted.slice(0, mostPictures)) {
      const found = typeof one === 'string' ? await unfolded(page, one) : (one as Found)
      if (found && found.width >= smallest && found.height >= smallest) yield pointsOf(found, maxPixels)
      else if (!found) yield undefined
    }
    page.cleanup()
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

/** A picture of a page by its name, once it is unfolded; null where that fails. */
const unfolded = (page: Page, name: string): Promise<Found | null> =>
  new Promise((done) => {
    const among = name.startsWith('g_') ? page.commonObjs : page.objs
    among.get(name, (found: Found | null) => done(found))
  })

function pointsOf({ width, height, kind, data }: Found, maxPixels: number): Points | undefined {
  if (!data || width * height > maxPixels) return undefined
  if (kind === ImageKind.RGBA_32BPP) return { data: Uint8ClampedArray.from(data), width, height }
  const points = new Uint8ClampedArray(width * height * 4).fill(255)
  const row = (width + 7) >> 3
  for (let at = 0, y = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const grey =
        kind === ImageKind.GRAYSCALE_1BPP ? (((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255 : -1
      for (let part = 0; part < 3; part++) points[at * 4 + part] = grey >= 0 ? grey : (data[at * 3 + part] ?? 0)
    }
  return { data: points, width, height }
}
