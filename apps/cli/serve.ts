import { parseArgs } from 'node:util'
import { defaultData } from '../../core/server/engine.ts'
import { leaveNoDumps } from '../server/dumps.ts'
import { forgetSecrets } from '../server/key-settings.ts'
import { whenToldToStop } from './stop.ts'
import { terminal } from './terminal.ts'

const help = `./mingcha serve [--data 目录 DIR] [--port 8080] [--host 127.0.0.1] [--log] [--key-beside-data]
启动服务；首次启动显示一次性设置链接。文件密钥由口令（终端询问，或 MINGCHA_PASSPHRASE_FILE）、密钥文件、环境变量或外部程序打开；
--key-beside-data 允许密钥与数据放在一起（等于没有上锁，只供试用）。
Starts the server; the first start prints the one-time link for setting up. The keys are opened by a passphrase (asked at the terminal, or by
MINGCHA_PASSPHRASE_FILE), a key file, the environment or an outside program; --key-beside-data lets a key lie beside the data, which is no lock.
`

/** Starts the product and stays until told to stop. Prints `ready URL` once it answers. */
export async function run(args: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    log: { type: 'boolean' },
    'key-beside-data': { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const { openGround, serve } = await import('../server/start.ts')
  const { mountDemoDoor } = await import('../server/demo-door.ts')
  const data = values.data ?? defaultData()
  leaveNoDumps()
  const opening = { ask: terminal(), besideData: values['key-beside-data'] }
  const ground = await openGround({ data, databaseUrl: process.env['DATABASE_URL'], say, ...opening })
  forgetSecrets(process.env)
  const host = values.host ?? process.env['HOST'] ?? '127.0.0.1'
  const port = Number(values.port ?? process.env['PORT'] ?? 8080)
  const demo = mountDemoDoor(ground)
  const serving = await serve(ground, {
    host,
    port,
    log: values.log ?? false,
    address: process.env['MINGCHA_ADDRESS'],
    breached: process.env['MINGCHA_BREACHED'],
    say,
    mount: demo.mount,
  }).catch(async (error: unknown) => {
    await ground.leave()
    throw error
  })
  if (serving.setupLink) {
    say(
      `\n建立本单位的巡察办，请打开（一次有效）：\nTo set up your office open this link (it works once):\n\n  ${serving.setupLink}\n`,
    )
  }
  if (ground.files.keyring.unprotected) {
    say(
      '提醒：文件密钥与数据放在一起，等于没有上锁。设口令：./mingcha keys passphrase\nNote: the key of the files lies beside the data, which is no lock. Set a passphrase: ./mingcha keys passphrase',
    )
  }
  process.stdout.write(`ready ${serving.url}\n`)
  return whenToldToStop(async () => {
    await demo.stop()
    await serving.stop()
    await ground.leave()
  })
}
