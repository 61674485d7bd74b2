import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultData } from '../../core/server/engine.ts'
import { leaveNoDumps } from '../server/dumps.ts'
import { forgetSecrets } from '../server/key-settings.ts'
import { whenToldToStop } from './stop.ts'
import { terminal } from './terminal.ts'

const help = `./mingcha worker [--data 目录 DIR] [--key-beside-data]
后台进程：只做封存和后台任务，不接网页。与服务用同一个数据目录（或同一个 DATABASE_URL）；可有多个，被杀的由别的接着做。
Works in the background only: sealing and tasks, no pages. On the data directory (or DATABASE_URL) of the servers; there may be
several, and what one held that was killed another does.
`

/** Works beside the servers until told to stop. Prints `working` once it does. */
export async function run(args: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    'key-beside-data': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const { joinGround, serveWork } = await import('../server/working.ts')
  const data = resolve(values.data ?? defaultData())
  leaveNoDumps()
  const opening = { ask: terminal(), besideData: values['key-beside-data'] }
  const ground = await joinGround({ data, databaseUrl: process.env['DATABASE_URL'], say, ...opening })
  forgetSecrets(process.env)
  const working = await serveWork(ground, say).catch(async (error: unknown) => {
    await ground.leave()
    throw error
  })
  process.stdout.write('working\n')
  return whenToldToStop(async () => {
    await working.stop()
    await ground.leave()
  })
}
