/** Rows of keys as fingers walk them, on the keyboards in use here; both ways. */
const rows = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'abcdefghijklmnopqrstuvwxyz',
]
const walks = rows.flatMap((row) => [row + row, [...(row + row)].reverse().join('')])

/** What makes a guess of itself, whatever list one has: few different characters, something repeated, a walk, a number everybody has. */
export function guessable(low: string): boolean {
  return new Set(low).size < 5 || repeated(low) || walked(low) || numbered(low)
}

/** A piece of at most six characters again and again: 'abc123abc123'. */
const repeated = (low: string): boolean => /^(.{1,6}?)\1+.{0,5}$/u.test(low)

/** Nothing but walks of four keys and more, and up to three characters besides: 'qwer1234asdf', '1qaz2wsx!!'. */
function walked(low: string): boolean {
  let rest = low
  for (let at = 0; at + 4 <= rest.length; ) {
    const length = longestWalk(rest.slice(at))
    if (length >= 4) rest = rest.slice(0, at) + rest.slice(at + length)
    else at++
  }
  return rest.length <= 3
}

function longestWalk(text: string): number {
  let length = 0
  while (length < text.length && walks.some((walk) => walk.includes(text.slice(0, length + 1)))) length++
  return length
}

/** A mobile number, an identity number or a date with at most five characters around it: 'zhang19780412', 'a13805520001', '2026-11-22!!'. */
function numbered(low: string): boolean {
  const around = (shape: RegExp) => {
    const found = shape.exec(low)
    return found !== null && low.length - found[0].length <= 5
  }
  return (
    around(/1[3-9]\d{9}/) ||
    around(/[1-9]\d{5}(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dx]/) ||
    around(/(19|20)\d\d[-./年]?(1[0-2]|0?[1-9])[-./月]?([12]\d|3[01]|0?[1-9])日?/)
  )
}
