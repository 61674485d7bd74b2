import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultData } from '../../core/server/engine.ts'
import { besideDatabase } from '../server/database.ts'
import { examine } from '../server/doctor.ts'
import { secretsOf } from '../server/secrets.ts'

const help = `./mingcha doctor [--data 目录 DIR] [--json]
看看封存、时钟、备份、密钥、磁盘等是否正常；有红色的，退出码为 1。
Looks at sealing, clock, backups, keys, disk and more; ends with 1 if anything is red.
`
const mark = { green: '✓', amber: '!', red: '✗' } as const

/** Examines the house, running or not, and says in plain words what is well and what to do. */
export async function run(args: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const data = resolve(values.data ?? defaultData())
  const secrets = await secretsOf(data)
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const database = await besideDatabase({ data, secrets, url: process.env['DATABASE_URL'], log: say })
  try {
    const found = await examine({ data, admin: database.admin, now: Date.now() })
    const lines = found.map(({ light, zh, en }) => `${mark[light]} ${zh}\n  ${en}\n`)
    process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : lines.join(''))
    return found.some(({ light }) => light === 'red') ? 1 : 0
  } finally {
    await database.stop()
  }
}
