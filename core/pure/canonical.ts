/** What can be said in a record: plain JSON whose numbers are safe integers. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined }

/**
 * The one way to write a value down (RFC 8785 over strings, safe integers, booleans, null, arrays and objects):
 * keys sorted by UTF-16 code units, no white space. Throws on anything else, so that nothing is hashed that cannot be read again.
 */
export function canonical(value: Plain): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`)
    return Object.is(value, -0) ? '0' : String(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a lone surrogate cannot be written down')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`cannot be written down: ${typeof value}`)
  const map = value as { readonly [key: string]: Plain | undefined }
  const parts = Object.keys(map)
    .sort()
    .flatMap((key) => (map[key] === undefined ? [] : [`${JSON.stringify(key)}:${canonical(map[key])}`]))
  return `{${parts.join(',')}}`
}
