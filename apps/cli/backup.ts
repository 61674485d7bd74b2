import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { systemClock } from '../../core/server/clock.ts'
import { makeBackup } from '../../core/server/backup.ts'
import { defaultData } from '../../core/server/engine.ts'
import { besideDatabase } from '../server/database.ts'
import { noteBackup } from '../server/schedule.ts'
import { secretsOf } from '../server/secrets.ts'
import { version } from '../server/version.ts'

const help = `./mingcha backup --to 目录 DIR [--recipient age1…]… [--keep 30] [--full] [--data 目录 DIR] [--json]
不停机备份：数据库（同一时刻）、文件、密钥；写完后重新读出核对。中断后再执行即可接着做。
Backs up while everybody works on: the database as of one moment, files, keys; reads all of it back. Run it again after a break.

  --recipient  只有持有对应私钥的人能打开（age 公钥，可多次）；不给则备份不加密。
               only the holder of the matching identity can open it (age; may be repeated); without it the backup lies there in clear.
  --full       连以前备份的文件也重新读出核对。 reads the copies of earlier backups back as well.
`

/** Makes a backup of the data directory or of DATABASE_URL, beside a running server or without one. */
export async function run(args: string[]): Promise<number> {
  const options = {
    to: { type: 'string' },
    recipient: { type: 'string', multiple: true },
    keep: { type: 'string' },
    full: { type: 'boolean' },
    data: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  const keep = Number(values.keep ?? 30)
  if (values.help || !values.to || !Number.isInteger(keep) || keep < 1) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const data = resolve(values.data ?? defaultData())
  const recipients = values.recipient ?? []
  const secrets = await secretsOf(data)
  const database = await besideDatabase({ data, secrets, url: process.env['DATABASE_URL'], log: say })
  try {
    const report = await makeBackup({
      admin: database.admin,
      data,
      to: resolve(values.to),
      recipients,
      product: version,
      now: new Date(systemClock.now()),
      keep,
      full: values.full ?? false,
    })
    await noteBackup(data, { to: report.place, stamp: report.stamp }, recipients)
    if (recipients.length === 0)
      say(
        '注意：备份没有加密，拿到它的人就能读出全部内容。 Note: this backup is not encrypted; whoever has it can read all of it.',
      )
    for (const table of report.strangers) say(`不属于明察，未备份：${table} Not ours, not backed up: ${table}`)
    for (const id of report.files?.odd ?? [])
      say(`文件与以前的备份不符，保留了备份：${id} Differs from its copy, which was kept: ${id}`)
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : linesOf(report))
    return 0
  } finally {
    await database.stop()
  }
}

const linesOf = ({ place, stamp, tables, rows, log, files }: Awaited<ReturnType<typeof makeBackup>>) =>
  `备份完成并已核对 backed up and read back: ${place}/${stamp}
${tables} 表 tables，${rows} 行 rows，日志 log ${log}，文件 files ${files?.all ?? 0}（新 new ${files?.copied ?? 0}，${files?.bytes ?? 0} bytes）
`
