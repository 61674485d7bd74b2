import { parseArgs } from 'node:util'
import { defaultData } from '../../core/server/engine.ts'
import { whenToldToStop } from './stop.ts'

const help = `./mingcha serve [--data 目录 DIR] [--port 8080] [--host 127.0.0.1] [--log]
启动服务；首次启动显示一次性设置链接。 Starts the server; the first start prints the one-time link for setting up.
`

/** Starts the product and stays until told to stop. Prints `ready URL` once it answers. */
export async function run(args: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    log: { type: 'boolean' },
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
  const ground = await openGround({ data: values.data ?? defaultData(), databaseUrl: process.env['DATABASE_URL'], say })
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
      '提醒：文件密钥与数据放在一起，请尽快设置口令（MINGCHA_PASSPHRASE）。\nNote: the key of the files lies beside the data; set MINGCHA_PASSPHRASE soon.',
    )
  }
  process.stdout.write(`ready ${serving.url}\n`)
  return whenToldToStop(async () => {
    await demo.stop()
    await serving.stop()
    await ground.leave()
  })
}
