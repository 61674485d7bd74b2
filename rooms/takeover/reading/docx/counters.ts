import { numberIn } from './marks.ts'
import type { Level, ListUse, Numbering } from './numbering.ts'
import { lineOf, type Styles } from './styles.ts'

/** What a paragraph says itself about its list: its use (`0`: none) and its level. */
export type OwnList = { list?: string; level?: number }

const LEVELS = 9

/**
 * Counts a document's lists as Word does: uses of one list count on from each other, a use with a start of its own
 * starts there once, a level starts anew when a higher one was counted, a higher level that was left out counts as begun.
 */
export class Counters {
  readonly #numbering: Numbering
  readonly #styles: Styles
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(numbering: Numbering, styles: Styles) {
    this.#numbering = numbering
    this.#styles = styles
  }

  /** The mark of the next paragraph of this style and list, with what stands between mark and text; empty without a list. */
  next(style: string | undefined, own: OwnList): string {
    const place = this.#place(style ?? this.#styles.standard, own)
    if (!place) return ''
    const { use, list, shape, level } = place
    const drawn = this.#level(use, shape, level)
    if (!drawn) return ''
    const counts = this.#counts.get(shape) ?? Array.from<number | undefined>({ length: LEVELS })
    this.#counts.set(shape, counts)
    const begins = use.starts.get(level)
    const first = `${list}/${level}`
    if (begins !== undefined && !this.#begun.has(first)) counts[level] = begins
    else counts[level] = counts[level] === undefined ? (begins ?? drawn.start) : counts[level] + 1
    this.#begun.add(first)
    for (let higher = 0; higher < level; higher++)
      counts[higher] ??= use.starts.get(higher) ?? this.#level(use, shape, higher)?.start ?? 1
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = this.#level(use, shape, deeper)?.restart ?? deeper
      if (level < restart) counts[deeper] = undefined
    }
    return this.#shown(drawn, (at) => {
      const other = this.#level(use, shape, at)
      return numberAt(drawn.isLegal ? 'decimal' : (other?.format ?? 'decimal'), counts[at] ?? other?.start ?? 1)
    })
  }

  #shown(level: Level, numberOf: (level: number) => string): string {
    if (level.isHidden) return ''
    if (level.format === 'bullet') return level.text === '' ? '' : `${bulletOf(level.text)} `
    const mark = level.text.replace(/%([1-9])/g, (_all, place: string) => numberOf(Number(place) - 1))
    if (mark === '') return ''
    const gap = level.suffix === 'space' || (level.suffix === 'tab' && /[A-Za-z0-9.)\]]$/.test(mark))
    return gap ? `${mark} ` : mark
  }

  #level(use: ListUse, shape: string, level: number): Level | undefined {
    return use.levels.get(level) ?? this.#numbering.shapes.get(shape)?.levels.get(level)
  }

  /** Which list, drawn how, at which level: what the paragraph says itself, or else its style and those below it. */
  #place(style: string | undefined, own: OwnList) {
    let { list, level } = own
    let carrier: string | undefined
    if (list === undefined)
      for (const [id, one] of lineOf(this.#styles, style)) {
        if (one.list === undefined && one.level === undefined) continue
        level ??= one.level
        if (one.list === undefined) continue
        list = one.list
        carrier = id
        break
      }
    const use = list === undefined || list === '0' ? undefined : this.#numbering.uses.get(list)
    if (!use || list === undefined) return undefined
    const shape = this.#drawn(use.shape)
    const linked = carrier === undefined ? undefined : this.#levelOfStyle(shape, carrier)
    return { use, list, shape, level: Math.min(LEVELS - 1, Math.max(0, own.level ?? linked ?? level ?? 0)) }
  }

  #levelOfStyle(shape: string, style: string): number | undefined {
    for (const [number, level] of this.#numbering.shapes.get(shape)?.levels ?? [])
      if (level.style === style) return number
    return undefined
  }

  /** The list that is drawn: a stand-in leads by its numbering style to the real one. */
  #drawn(shape: string, steps = 0): string {
    const asStyle = this.#numbering.shapes.get(shape)?.asStyle
    if (asStyle === undefined || steps > LEVELS) return shape
    const list = this.#styles.byId.get(asStyle)?.list
    const use = list === undefined ? undefined : this.#numbering.uses.get(list)
    return use ? this.#drawn(use.shape, steps + 1) : shape
  }
}

const numberAt = (format: string, n: number) =>
  format.startsWith('zeros:') ? String(n).padStart(Number(format.slice(6)), '0') : numberIn(format, n)

/** Bullets from symbol fonts have no meaning outside them. */
const bulletOf = (text: string) => (/[\ue000-\uf8ff]/.test(text) ? '•' : text)
