/** What the QR code of a printed thing says: its noun, its number and revision, the hash of the version printed. */
export type Printed = Readonly<{ noun: string; number: string; revision: number; hash: string }>

/** Finds the code of a printed thing among the texts of a scan's QR codes; nothing when none, or more than one, is such a code. */
export function printedIn(codes: readonly string[]): Printed | undefined {
  const found = [...new Set(codes)].map(partsOf).filter((parts) => parts !== undefined)
  return found.length === 1 ? found[0] : undefined
}

function partsOf(text: string): Printed | undefined {
  const found = /^mingcha:([a-zA-Z]{1,40}):(.{1,60}):(\d{1,6}):([0-9a-f]{64})$/.exec(text)
  if (!found) return undefined
  const [, noun = '', number = '', revision, hash = ''] = found
  return { noun, number, revision: Number(revision), hash }
}
