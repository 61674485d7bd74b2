/**
 * Places for work that is done for a few at once: `most` in all, `each` for one person, so that nobody holds all of them. Gives what frees the place again, or null
 * where there is none.
 */
export function places(most: number, each: number): (person: string) => (() => void) | null {
  const held = new Map<string, number>()
  let all = 0
  return (person) => {
    const own = held.get(person) ?? 0
    if (all >= most || own >= each) return null
    all++
    held.set(person, own + 1)
    return () => {
      all--
      const left = (held.get(person) ?? 1) - 1
      if (left > 0) held.set(person, left)
      else held.delete(person)
    }
  }
}
