import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Ask } from '../server/passphrase.ts'

/** Asks where somebody sits at a terminal, without showing what is typed; undefined where nobody does. Ctrl-C ends the program. */
export function terminal(): Ask | undefined {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY) return undefined
  return async (question, seconds) => {
    stderr.write(question)
    const silent = new Writable({ write: (_piece, _encoding, done) => done() })
    const line = createInterface({ input: stdin, output: silent, terminal: true, historySize: 0 })
    line.on('SIGINT', () => process.exit(130))
    try {
      return await line.question('', { signal: AbortSignal.timeout(seconds * 1_000) })
    } catch {
      return null
    } finally {
      line.close()
      stderr.write('\n')
    }
  }
}
