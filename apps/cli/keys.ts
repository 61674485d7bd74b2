import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '../../core/server/clock.ts'
import { defaultData } from '../../core/server/engine.ts'
import { besideDatabase } from '../server/database.ts'
import { rotateKeys } from '../server/rotate.ts'
import { renewEverywhere } from '../server/schedule.ts'
import { secretsOf } from '../server/secrets.ts'

const help = `./mingcha keys rotate [--data 目录 DIR] [--json]
更换主密钥：所有文件密钥改由新的主密钥包裹；中断后再执行即可接着做，旧主密钥在全部完成之前保留。不停机，文件本身不动。
Puts a new key-encryption key in the place of the old and wraps every key anew, beside a running server or without one. Run it again after a break;
the old one stays until all is done. The files are not touched.

./mingcha keys renew [--data 目录 DIR] [--json]
重写各备份目录中的密钥（销毁密钥后自动进行；当时没有插上的介质，插上后执行一次）。
Writes the keys in every directory of backups anew. It is done by itself after a key was destroyed; run it once a medium that was out is back.
`

/** Rotates the key-encryption key, or renews the keys that lie with backups. */
export async function run(args: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [verb, more] = positionals
  if (values.help || more !== undefined || (verb !== 'rotate' && verb !== 'renew')) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const data = resolve(values.data ?? defaultData())
  const secrets = await secretsOf(data)
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const database = await besideDatabase({ data, secrets, url: process.env['DATABASE_URL'], log: say })
  const { admin } = database
  try {
    const rotated = verb === 'rotate' ? await rotateKeys({ data, admin, environment: process.env }) : null
    const left = await renewEverywhere({ data, admin }, systemClock)
    for (const place of left)
      say(`备份目录不在，其中的密钥没有重写：${place} Not there, its keys are as they were: ${place}`)
    const words = rotated
      ? `主密钥已更换，重新包裹 ${rotated.wrapped}／${rotated.keys} 个密钥。 Rotated; ${rotated.wrapped} of ${rotated.keys} keys wrapped anew.\n`
      : '各备份目录中的密钥已重写。 The keys in the directories of backups are new.\n'
    process.stdout.write(values.json ? `${JSON.stringify({ ...rotated, left })}\n` : words)
    return left.length > 0 ? 1 : 0
  } finally {
    await database.stop()
  }
}
