import { join } from 'node:path'
import { apart, type Bounds, turns } from '../apart.ts'
import type { Sheet } from './table.ts'
import { CannotRead } from './unpack.ts'

const child = join(import.meta.dirname, 'child.ts')
const bounds: Bounds = { heapMB: 768, residentMB: 2048, seconds: 30, answerBytes: 1_000_000_000 }
const LARGEST = 20_000_000
const inTurn = turns(2, 8)

/**
 * Reads an XLSX, XLS or CSV file of at most 20 MB in a process of its own that may read the program and nothing else,
 * within 768 MB of heap and 30 s; two files at a time, eight more wait. Throws CannotRead with the reason.
 */
export async function readSheets(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.length > LARGEST) throw new CannotRead('too-large')
  const answer = await inTurn(() => apart(child, bytes, bounds))
  if (answer === 'busy') throw new CannotRead('busy')
  if ('fell' in answer) throw new CannotRead(answer.fell === 'time' ? 'too-long' : 'bomb')
  const { sheets, reason } = answer.said as { sheets?: Sheet[]; reason?: CannotRead['reason'] }
  if (!sheets) throw new CannotRead(reason ?? 'broken')
  return sheets
}
