/** One piece of a difference between two texts. */
export type Piece = Readonly<{ kind: 'same' | 'gone' | 'new'; text: string }>

/**
 * What became of a text, character by character (longest common part), neighbours of one kind joined. Texts of more than
 * 6 million pairs of characters are given as wholly gone and wholly new, so that no page hangs.
 */
export function differenceOf(before: string, after: string): Piece[] {
  const a = [...before]
  const b = [...after]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const middleA = a.slice(head, a.length - tail)
  const middleB = b.slice(head, b.length - tail)
  return joined([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...(middleA.length * middleB.length > 6_000_000 ? whole(middleA, middleB) : woven(middleA, middleB)),
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ])
}

const whole = (a: readonly string[], b: readonly string[]): Piece[] => [
  { kind: 'gone', text: a.join('') },
  { kind: 'new', text: b.join('') },
]

function woven(a: readonly string[], b: readonly string[]): Piece[] {
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' })
      i++
      j++
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1)))
      pieces.push({ kind: 'gone', text: a[i++] ?? '' })
    else pieces.push({ kind: 'new', text: b[j++] ?? '' })
  }
  return pieces
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: { kind: Piece['kind']; text: string }[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (piece.text === '') continue
    if (last?.kind === piece.kind) last.text += piece.text
    else all.push({ ...piece })
  }
  return all
}
