import { join } from 'node:path'
import { apart, type Bounds, turns } from '../apart.ts'

const child = join(import.meta.dirname, 'codes.child.ts')
const bounds: Bounds = { heapMB: 256, residentMB: 1_200, seconds: 20, answerBytes: 1_000_000 }
/** The largest picture that is looked at, in bytes. */
export const largestScan = 50 * 1024 * 1024
const inTurn = turns(1, 8)

/**
 * The texts of the QR codes on a scan (PNG or JPEG of at most 50 MB), found in a process of its own within 20 s. A picture
 * that cannot be read, is too large, or comes while eight others wait has none: looking for codes is a convenience, and
 * nothing may rest on it.
 */
export async function codesOn(image: Uint8Array): Promise<string[]> {
  if (image.length === 0 || image.length > largestScan) return []
  const answer = await inTurn(() => apart(child, image, bounds))
  if (answer === 'busy' || 'fell' in answer || !Array.isArray(answer.said)) return []
  return answer.said.filter((text) => typeof text === 'string')
}
