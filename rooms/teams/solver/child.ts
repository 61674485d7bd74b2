import { text } from 'node:stream/consumers'
import { loadSolver } from './solve.ts'

/** The limited process that solves one programme: `{ lp, seconds }` as JSON on its input, what HiGHS said on its output. */
const { lp, seconds } = JSON.parse(await text(process.stdin)) as { lp: string; seconds: number }
const solve = await loadSolver()
process.stdout.write(JSON.stringify(solve(lp, seconds)))
