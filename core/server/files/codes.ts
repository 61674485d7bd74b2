import { join } from 'node:path'
import { apart, type Bounds, turns } from '../apart.ts'
import { type Kind, kindOf } from './kind.ts'

const child = join(import.meta.dirname, 'codes.child.ts')
const bounds: Bounds = { heapMB: 256, residentMB: 1_200, seconds: 20, answerBytes: 1_000_000 }
/** The largest picture that is looked at, in bytes. */
export const largestPicture = 50 * 1024 * 1024
const inTurn = turns(1, 8)

/** Kinds of files that are looked through for codes. */
const searched: readonly (Kind | undefined)[] = ['png', 'jpeg', 'pdf']
export const isSearched = (kind: string): boolean => (searched as readonly string[]).includes(kind)

/**
 * The texts of the QR codes on a scan (PNG, JPEG, or the pictures on the pages of a PDF; at most 50 MB), found in a process of its own within 20 s. None found is an
 * empty list. That nobody looked is said: `busy` while eight others wait, `unreadable` for a picture that cannot be opened or is too large, and `unseen` for what is
 * not looked through: other kinds, and PDF that could not be unfolded or has more than a few pages, as scanners make them. Whoever rests anything on there
 * being no code keeps them apart.
 */
export async function codesOn(scan: Uint8Array): Promise<string[] | 'busy' | 'unreadable' | 'unseen'> {
  const kind = kindOf(Buffer.from(scan.buffer, scan.byteOffset, Math.min(scan.length, 4096)))
  if (!searched.includes(kind)) return 'unseen'
  const failed = kind === 'pdf' ? 'unseen' : 'unreadable'
  if (scan.length > largestPicture) return failed
  const answer = await inTurn(() => apart(child, scan, bounds))
  if (answer === 'busy') return answer
  if ('fell' in answer || !Array.isArray(answer.said)) return failed
  return answer.said.filter((text) => typeof text === 'string')
}
