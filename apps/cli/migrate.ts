import { parseArgs } from 'node:util'
import { defaultData } from '../../core/server/engine.ts'
import { terminal } from './terminal.ts'

/** Brings the schema and the walls up to date without serving. Refuses a database that a newer program has changed. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, 'key-beside-data': { type: 'boolean' }, json: { type: 'boolean' } },
  })
  const { openGround } = await import('../server/start.ts')
  const lines: string[] = []
  const say = (line: string) => {
    lines.push(line)
    if (!values.json) process.stdout.write(`${line}\n`)
  }
  const data = values.data ?? defaultData()
  const opening = { ask: terminal(), besideData: values['key-beside-data'] }
  const ground = await openGround({ data, databaseUrl: process.env['DATABASE_URL'], say, ...opening })
  await ground.leave()
  if (values.json) process.stdout.write(`${JSON.stringify({ ok: true, lines })}\n`)
  return 0
}
