import { buffer } from 'node:stream/consumers'
import { answerTo } from './answer.ts'

/** The limited process that opens what offices bring: bytes on its input, a reading or a refusal as JSON on its output. */
const answer = await answerTo(await buffer(process.stdin), process.argv[2] ?? '')
process.stdout.end(JSON.stringify(answer))
