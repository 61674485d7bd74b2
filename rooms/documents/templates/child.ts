import { buffer } from 'node:stream/consumers'
import type { Blank } from './blanks.ts'
import { verdictOf } from './verdict.ts'

/** The limited process that opens an uploaded template: bytes on its input, the places of its kind as argument, a verdict as JSON on its output. */
const [blanks = '[]', omits = ''] = process.argv.slice(2)
process.stdout.end(
  JSON.stringify(await verdictOf(await buffer(process.stdin), JSON.parse(blanks) as readonly Blank[], omits === 'yes')),
)
