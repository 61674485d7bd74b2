/** The same things in an order that only chance knows. `chance(n)`: a number from 0 to n − 1, each as likely. */
export function shuffled<T>(list: readonly T[], chance: (below: number) => number): T[] {
  const mixed = [...list]
  for (let n = mixed.length - 1; n > 0; n--) {
    const other = chance(n + 1)
    const kept = mixed[n] as T
    mixed[n] = mixed[other] as T
    mixed[other] = kept
  }
  return mixed
}
