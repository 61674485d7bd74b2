export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** Decodes piece by piece; `ended` says no when the last character was cut. */
class Reading {
  readonly encoding: Encoding
  readonly #decoder: TextDecoder
  #fits = true

  constructor(encoding: Encoding) {
    this.encoding = encoding
    this.#decoder = new TextDecoder(encoding, { fatal: true })
  }

  get fits(): boolean {
    return this.#fits
  }

  take(piece: Uint8Array | undefined): void {
    if (!this.#fits) return
    try {
      const text = this.#decoder.decode(piece, { stream: piece !== undefined })
      this.#fits = !controls.test(text)
    } catch {
      this.#fits = false
    }
  }
}

/** Control characters no text has: all but tab, line feed, form feed and carriage return. */
const controls = /(?![\t\n\f\r\u0080-\u009f])\p{Cc}/u

/** The encodings the bytes may be in, tried together: UTF-16 by its mark, or else UTF-8 before GB18030. */
export function textReader(head: Uint8Array) {
  const mark = `${head[0]} ${head[1]}`
  const tried: Encoding[] = mark === '255 254' ? ['utf-16le'] : mark === '254 255' ? ['utf-16be'] : ['utf-8', 'gb18030']
  const readings = tried.map((encoding) => new Reading(encoding))
  return {
    /** False once no encoding fits any more. */
    take(piece: Uint8Array): boolean {
      for (const reading of readings) reading.take(piece)
      return readings.some(({ fits }) => fits)
    },
    /** The encoding of the whole, or undefined: no text, or cut within a character. */
    end(): Encoding | undefined {
      for (const reading of readings) reading.take(undefined)
      return readings.find(({ fits }) => fits)?.encoding
    },
    fitting: (): Encoding | undefined => readings.find(({ fits }) => fits)?.encoding,
  }
}

/** The encoding the beginning of a text may be in (a character cut at the end is allowed), or undefined. */
export function encodingOfHead(head: Uint8Array): Encoding | undefined {
  const reader = textReader(head)
  reader.take(head)
  return reader.fitting()
}
