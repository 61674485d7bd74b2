import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '../../core/pure/days.ts'
import { systemClock } from '../../core/server/clock.ts'
import { defaultData } from '../../core/server/engine.ts'
import type { People } from '../server/start.ts'
import { whenToldToStop } from './stop.ts'

const help = `./mingcha demo [--data 目录 DIR] [--port 8081] [--host 127.0.0.1] [--fresh]
启动演示县（固镇，地名真实，人物与案情虚构），数据单独存放；--fresh 重新建立。
Starts the demo town (real places, invented people and cases) on data of its own; --fresh builds it anew.
`

/** The demo town: told once by acts under a moved clock, then served with a menu to become anybody. Prints `ready URL`. */
export async function run(args: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    fresh: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const data = values.data ?? `${defaultData()}-demo`
  const told = join(data, 'told.json')
  const before = await readFile(told, 'utf8').catch(() => null)
  if (values.fresh || (before === null && values.data === undefined)) await rm(data, { recursive: true, force: true })
  await mkdir(data, { recursive: true })
  const { openGround, serve } = await import('../server/start.ts')
  // Invented people and cases: the key of their files may lie beside them.
  const ground = await openGround({ data, say, besideData: true })
  try {
    let people = before === null || values.fresh ? null : (JSON.parse(before) as People)
    if (people === null) {
      const { tellTown } = await import('../town/tell.ts')
      const { peopleOf } = await import('../town/people-now.ts')
      say('正在建立演示县，约需一分钟…… Telling the demo town, about a minute…')
      people = peopleOf(await tellTown(ground, dayOf(systemClock.now())))
      await writeFile(told, JSON.stringify(people))
    }
    const everybody = people
    const host = values.host ?? process.env['HOST'] ?? '127.0.0.1'
    const port = Number(values.port ?? process.env['PORT'] ?? 8081)
    const serving = await serve(ground, { host, port, say, demo: async () => everybody })
    process.stdout.write(`ready ${serving.url}\n`)
    return whenToldToStop(async () => {
      await serving.stop()
      await ground.leave()
    })
  } catch (error) {
    await ground.leave()
    throw error
  }
}
