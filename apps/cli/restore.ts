import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultData } from '../../core/server/engine.ts'
import { restore } from '../server/restore.ts'

const help = `./mingcha restore --from 目录 DIR [--identity 文件 FILE] [--at 20261122T030000000Z] [--data 目录 DIR] [--files 目录 DIR] [--json]
把备份恢复到一个空目录（或 DATABASE_URL 指定的空数据库），逐项与备份清单核对。中断后再执行即可重来。
Brings a backup back into an empty directory (or the empty database of DATABASE_URL) and compares it with its manifest. Run it again after a break.

  --identity  备份加密时的 age 私钥文件。 the age identity file, where the backup is encrypted.
  --at        不给则用最新的一份。 the newest if nothing is said.
  --files     备份中没有文件时（升级前的自动备份），从这里取。 where files lie that the backup left out (the one before a migration).
`

/** Restores a backup; the data directory must be empty or not there. */
export async function run(args: string[]): Promise<number> {
  const options = {
    from: { type: 'string' },
    identity: { type: 'string' },
    at: { type: 'string' },
    data: { type: 'string' },
    files: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help || !values.from) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const report = await restore({
    from: resolve(values.from),
    identity: values.identity,
    at: values.at,
    data: resolve(values.data ?? defaultData()),
    databaseUrl: process.env['DATABASE_URL'],
    files: values.files,
    say: (line) => void process.stderr.write(`${line}\n`),
  })
  const { stamp, rows, files, head } = report
  process.stdout.write(
    values.json
      ? `${JSON.stringify(report)}\n`
      : `已恢复 restored: ${stamp}，${rows} 行 rows，${files} 文件 files，日志 log ${head.size} ${head.root}\n`,
  )
  return 0
}
