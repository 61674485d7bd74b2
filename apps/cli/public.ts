import { parseArgs } from 'node:util'
import type pg from 'pg'
import { openBox } from '../public/box.ts'
import { buildPublic } from '../public/server.ts'
import { whenToldToStop } from './stop.ts'

const help = `./mingcha public [--database URL | --data 目录 DIR] [--port 8090] [--host 127.0.0.1] [--origin https://…]
公开受理页面：单独的进程、端口和网址，数据库登录名 mingcha_public 只能调用八个函数。URL 也可由 MINGCHA_PUBLIC_DATABASE 给出。
  --origin       群众打开公开页面用的网址，印在二维码里
  --data         与服务在同一台机器上时，从数据目录读取登录口令
  --print-login  （与 --data 同用）显示给另一台机器用的口令
The public pages: a process, port and origin of their own; the database login mingcha_public may call eight functions. The URL may also
come from MINGCHA_PUBLIC_DATABASE. --origin is where people reach the pages, for the codes on them. --data reads the password on the server's own machine; --print-login shows it for another machine.
`

/** Serves the public pages until told to stop. Prints `ready URL`. Writes no log of visits. */
export async function run(args: string[]): Promise<number> {
  const options = {
    database: { type: 'string' },
    data: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    origin: { type: 'string' },
    'print-login': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const url = values.database ?? process.env['MINGCHA_PUBLIC_DATABASE']
  const login = url === undefined ? await loginOf(values.data) : { connectionString: url }
  if (values['print-login']) {
    process.stdout.write(`mingcha_public ${String(login.password ?? '')}\n`)
    return 0
  }
  const box = openBox(login)
  const server = buildPublic(box, say, values.origin?.replace(/\/+$/, ''))
  const host = values.host ?? process.env['HOST'] ?? '127.0.0.1'
  const port = Number(values.port ?? process.env['PORT'] ?? 8090)
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
  const bound = server.address()
  const at = typeof bound === 'object' && bound ? bound.port : port
  process.stdout.write(`ready http://${host.includes(':') ? `[${host}]` : host}:${at}\n`)
  return whenToldToStop(async () => {
    await new Promise((closed) => {
      server.close(closed)
      server.closeAllConnections()
    })
    await box.stop()
  })
}

/** The login of the public pages as the data directory knows it; of all that lies there nothing else is taken. */
async function loginOf(data: string | undefined): Promise<pg.ClientConfig> {
  const { defaultData } = await import('../../core/server/engine.ts')
  const { joinDatabase } = await import('../server/database.ts')
  const { secretsOf } = await import('../server/secrets.ts')
  const from = data ?? defaultData()
  const secrets = await secretsOf(from)
  const wanted = { data: from, secrets, url: process.env['DATABASE_URL'], log: () => undefined }
  return (await joinDatabase(wanted)).as('mingcha_public')
}
