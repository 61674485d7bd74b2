import { spawn } from 'node:child_process'
import { Refused, refuse } from '../../pure/refusal.ts'

const mostOutput = 64 * 1024

/** All that an outside program gets of our surroundings: where programs lie and what language is spoken; no password, no key, no database. */
const surroundings = () =>
  Object.fromEntries(
    ['PATH', 'HOME', 'LANG', 'TZ'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )

/**
 * Asks an outside program (a national cipher machine, a KMS) to wrap or unwrap a key. It is started without a shell,
 * gets one line of JSON on stdin, `{"do":"wrap"|"unwrap","context":"…","bytes":"<base64>"}`, and answers with one,
 * `{"bytes":"<base64>"}`. Refuses `keys.command-failed` on another exit code than 0, a malformed answer, or no answer
 * in `timeoutMs` (10 seconds), also where a child of its own keeps the line open.
 */
export async function askCommand(
  [program, ...args]: readonly [string, ...string[]],
  question: { do: 'wrap' | 'unwrap'; context: string; bytes: Buffer },
  timeoutMs = 10_000,
): Promise<Buffer> {
  const failed = (reason: string) => new Refused(refuse('keys.command-failed', { program, reason }))
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env: surroundings() })
  const giveUp = () => {
    child.kill('SIGKILL')
    child.stdout.destroy()
  }
  const late = AbortSignal.timeout(timeoutMs)
  late.addEventListener('abort', giveUp)
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  ended.catch(() => undefined)
  child.stdin.on('error', () => undefined)
  child.stdin.end(`${JSON.stringify({ ...question, bytes: question.bytes.toString('base64') })}\n`)
  let output = ''
  try {
    for await (const piece of child.stdout.setEncoding('utf8')) {
      output += piece
      if (output.length > mostOutput) giveUp()
    }
  } catch {
    // The line was cut by us; what follows says why.
  }
  const code = await ended.catch(() => undefined)
  late.removeEventListener('abort', giveUp)
  if (code !== 0) throw failed(code === undefined ? 'not-started' : late.aborted ? 'no-answer' : 'ended-badly')
  const bytes = bytesIn(output)
  if (!bytes) throw failed('malformed')
  return bytes
}

function bytesIn(output: string): Buffer | undefined {
  try {
    const answer: unknown = JSON.parse(output)
    if (typeof answer !== 'object' || answer === null || !('bytes' in answer)) return undefined
    const bytes = typeof answer.bytes === 'string' ? Buffer.from(answer.bytes, 'base64') : undefined
    return bytes?.length ? bytes : undefined
  } catch {
    return undefined
  }
}
