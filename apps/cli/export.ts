import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { hatNames, isHat } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import { openPool } from '../../core/server/db.ts'
import { defaultData } from '../../core/server/engine.ts'
import { exportLog } from '../../core/server/log/export.ts'

const help = `./mingcha export --out 目录 DIR [--hat 身份 HAT] [--inspection 巡察编号 ID] [--data 目录 DIR] [--json]
导出封存的操作记录：检查点、公钥、全部哈希，以及（按身份或巡察限定的）记录原文。可在服务运行时导出。
Exports the sealed log: checkpoint, key, all hashes, and the records themselves (of one hat's audience or one inspection
where asked). The server may be running. Verify with: ./mingcha verify --export DIR --key KEY
`

/** Writes the log out into an empty folder. Gives 2 for a folder that is not empty or options that are not understood. */
export async function run(args: string[]): Promise<number> {
  const options = {
    out: { type: 'string' },
    hat: { type: 'string' },
    inspection: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  const { out, hat, inspection } = values
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const strange = (hat !== undefined && !isHat(hat)) || (inspection !== undefined && !Id.safeParse(inspection).success)
  if (out === undefined || strange) {
    process.stderr.write(`${help}\nHAT: ${hatNames.join(' ')}\n`)
    return 2
  }
  if ((await readdir(out).catch(() => [])).length > 0) {
    process.stderr.write(`${out} 不是空目录。 ${out} is not empty.\n`)
    return 2
  }
  const { besideDatabase } = await import('../server/database.ts')
  const { secretsIn } = await import('../server/secrets.ts')
  const data = values.data ?? defaultData()
  const url = process.env['DATABASE_URL']
  const log = (line: string) => void process.stderr.write(`${line}\n`)
  const database = await besideDatabase({ data, secrets: await secretsIn(data), url, log })
  const pool = openPool(database.as('mingcha'), 1)
  try {
    const found = await exportLog(pool, { hat, inspection }, async ([path, bytes]) => {
      const place = join(out, ...path.split('/'))
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, bytes, { mode: 0o600 })
    })
    process.stdout.write(values.json ? `${JSON.stringify({ ok: found.leaves > 0, ...found })}\n` : said(found))
    return found.leaves > 0 ? 0 : 1
  } finally {
    await pool.end()
    await database.stop()
  }
}

const said = ({ leaves, records }: { leaves: number; records: number }): string =>
  leaves === 0
    ? '尚无检查点，没有可导出的记录。 There is no checkpoint yet, so there is nothing to export.\n'
    : `封存 leaves ${leaves} · 导出记录 records ${records}\n`
