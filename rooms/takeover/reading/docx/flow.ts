import type { LooseLine } from '../reading.ts'

type Range = readonly [number, number]

/** Text as it comes, with the ranges that are hidden. */
export class Text {
  text = ''
  hidden: Range[] = []

  add(more: string, isHidden: boolean): void {
    const from = this.text.length
    this.text += more
    if (!isHidden || more === '') return
    const last = this.hidden.at(-1)
    if (last && last[1] === from) this.hidden[this.hidden.length - 1] = [last[0], this.text.length]
    else this.hidden.push([from, this.text.length])
  }

  append(other: { text: string; hidden?: readonly Range[] }): void {
    const from = this.text.length
    this.text += other.text
    for (const [start, end] of other.hidden ?? []) this.hidden.push([start + from, end + from])
  }
}

/** The lines of a paragraph: cut where it breaks lines itself; only the first bears the mark. */
export function linesOf({ text, hidden }: Text, mark: string, part: LooseLine['part']): LooseLine[] {
  const lines: LooseLine[] = []
  let from = 0
  for (const piece of `${text}`.split('\n')) {
    const shown = lines.length === 0 ? mark : ''
    const inside = hidden
      .map(([start, end]) => [Math.max(start, from), Math.min(end, from + piece.length)] as const)
      .filter(([start, end]) => start < end)
      .map(([start, end]) => [start - from + shown.length, end - from + shown.length] as const)
    lines.push({
      text: shown + piece,
      ...(shown !== '' && { mark: shown }),
      ...(inside.length > 0 && { hidden: inside }),
      ...(part && { part }),
    })
    from += piece.length + 1
  }
  return lines
}

/**
 * A row of a table as lines: cells are parted by tabs, paragraphs inside a cell by lines, so that a row of one-line
 * cells is one line.
 */
export function rowLines(cells: readonly (readonly LooseLine[])[]): LooseLine[] {
  const lines: LooseLine[] = []
  for (const [at, cell] of cells.entries()) {
    const [first, ...rest] = cell.length > 0 ? cell : [{ text: '' }]
    const last = lines.pop()
    if (at === 0 || !last) lines.push({ ...(first as LooseLine), part: 'table' })
    else {
      const joined = new Text()
      joined.append(last as { text: string; hidden?: Range[] })
      joined.add('\t', false)
      joined.append(first as { text: string; hidden?: Range[] })
      const { mark } = last
      lines.push({
        text: joined.text,
        ...(mark && { mark }),
        ...(joined.hidden.length > 0 && { hidden: joined.hidden }),
        part: 'table',
      })
    }
    lines.push(...rest.map((line) => ({ ...line, part: 'table' as const })))
  }
  return lines
}
