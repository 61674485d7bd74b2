import { buffer } from 'node:stream/consumers'
import { sheetsOf } from './table.ts'
import { CannotRead } from './unpack.ts'

/** The limited process that opens what strangers send: bytes on its input, sheets or a reason as JSON on its output. */
const answer = await buffer(process.stdin)
  .then(sheetsOf)
  .then(
    (sheets) => ({ sheets }),
    (error: unknown) => ({ reason: error instanceof CannotRead ? error.reason : 'broken' }),
  )
process.stdout.end(JSON.stringify(answer))
