import type { Package } from './package.ts'
import type { Attributes } from './xml.ts'

/** One level of a list: where it starts, how it counts, what it shows (`%1` stands for the first level's number). */
export type Level = {
  start: number
  format: string
  text: string
  suffix: 'tab' | 'space' | 'nothing'
  /** Levels up to this one (from 1) make it start anew; 0: none does; undefined: every higher one. */
  restart?: number
  style?: string
  isLegal?: true
  isHidden?: true
}

/** A list as it is drawn; or a stand-in (`asStyle`) for the one a numbering style leads to. */
export type ListShape = { levels: Map<number, Level>; asStyle?: string }

/** A use of a list: what it counts with, and where it begins differently. */
export type ListUse = { shape: string; starts: Map<number, number>; levels: Map<number, Level> }

export type Numbering = { shapes: Map<string, ListShape>; uses: Map<string, ListUse> }

const isOn = ({ 'w:val': value }: Attributes) => value !== '0' && value !== 'false' && value !== 'off'

/** Reads the numbering part: every list and every use of one. */
export async function readNumbering(file: Package, part: string | undefined): Promise<Numbering> {
  const found: Numbering = { shapes: new Map(), uses: new Map() }
  if (!part) return found
  let shape: ListShape | undefined
  let use: ListUse | undefined
  let level: Level | undefined
  let number = 0
  const opens: Record<string, (a: Attributes) => void> = {
    'w:abstractNum': (a) => found.shapes.set(a['w:abstractNumId'] ?? '', (shape = { levels: new Map() })),
    'w:num': (a) => found.uses.set(a['w:numId'] ?? '', (use = { shape: '', starts: new Map(), levels: new Map() })),
    'w:abstractNumId': (a) => use && (use.shape = a['w:val'] ?? ''),
    'w:numStyleLink': (a) => shape && (shape.asStyle = a['w:val']),
    'w:lvlOverride': (a) => (number = Number(a['w:ilvl'] ?? 0)),
    'w:startOverride': (a) => use?.starts.set(number, Number(a['w:val'] ?? 1)),
    'w:lvl': (a) => {
      level = { start: 0, format: 'decimal', text: '', suffix: 'tab' }
      ;(use ?? shape)?.levels.set(Number(a['w:ilvl'] ?? 0), level)
    },
    'w:start': (a) => level && (level.start = Number(a['w:val'] ?? 0)),
    'w:numFmt': (a) => level && (level.format = formatOf(a)),
    'w:lvlText': (a) => level && (level.text = a['w:val'] ?? ''),
    'w:suff': (a) => level && (level.suffix = a['w:val'] as Level['suffix']),
    'w:lvlRestart': (a) => level && (level.restart = Number(a['w:val'] ?? 0)),
    'w:pStyle': (a) => level && (level.style = a['w:val']),
    'w:isLgl': (a) => level && isOn(a) && (level.isLegal = true),
    'w:vanish': (a) => level && isOn(a) && (level.isHidden = true),
  }
  const close = (name: string) => {
    if (name === 'w:lvl') level = undefined
    if (name === 'w:abstractNum') shape = undefined
    if (name === 'w:num') use = undefined
  }
  await file.listen(part, { open: (name, a) => opens[name]?.(a), close, text: () => undefined })
  return found
}

/** A format of one's own is written as its first numbers: 001, 002, … */
const formatOf = ({ 'w:val': value = 'decimal', 'w:format': own = '' }: Attributes) =>
  value === 'custom' ? `zeros:${/^0*\d/.exec(own)?.[0].length ?? 1}` : value
