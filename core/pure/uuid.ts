/** Sixteen bytes as a v4 id: where they came from, from chance or from a hash, is not seen in it. */
export function uuidOf(sixteen: Uint8Array): string {
  const bytes = Uint8Array.from(sixteen)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
