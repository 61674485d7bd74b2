import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { systemClock } from '../../core/server/clock.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { isSetUp } from '../../rooms/identity/setup.ts'
import { house } from '../../rooms/server.ts'
import type { Ground } from './start.ts'

const main = resolve(import.meta.dirname, '../cli/main.ts')
const patience = 300_000

/**
 * The way from the first page to the demo town: as long as no office is set up, POST /api/demo starts it as a process of its own on data of
 * its own, and answers with its address. `stop` ends it with us.
 */
export function mountDemoDoor(ground: Ground): {
  mount: (app: FastifyInstance) => Promise<void>
  stop: () => Promise<void>
} {
  let child: ChildProcess | null = null
  let address: Promise<string> | null = null
  const open = () => {
    if (address && child?.exitCode === null) return address
    child = spawn(process.execPath, [main, 'demo', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: withoutOurs(),
    })
    address = readyOf(child)
    return address
  }
  const mount = async (app: FastifyInstance) => {
    app.route({
      method: 'POST',
      url: '/api/demo',
      schema: { operationId: 'openDemo', tags: ['identity'], response: { 200: z.strictObject({ url: z.string() }) } },
      handler: async () => {
        const setting = { house, pool: ground.pool, clock: systemClock, secret: ground.secret }
        if (await isSetUp(setting)) throw new Refused(refuse('doorway.no-such-page'))
        return { url: await open() }
      },
    })
  }
  const stop = async () => {
    if (child?.exitCode !== null) return
    const ended = new Promise((done) => child?.once('exit', done))
    child.kill('SIGTERM')
    await ended
  }
  return { mount, stop }
}

/** The demo town never opens the office's own database or data. */
function withoutOurs(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, PORT: __, MINGCHA_DATA: data, CREDENTIALS_DIRECTORY: ___, ...all } = process.env
  const rest = Object.fromEntries(
    Object.entries(all).filter(([name]) => !/^MINGCHA_(KEY|PASSPHRASE|CIPHER)/.test(name)),
  )
  return data ? { ...rest, MINGCHA_DATA: join(data, '..', 'demo') } : rest
}

function readyOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Refused(refuse('doorway.busy'))), patience)
    const over = () => {
      clearTimeout(late)
      fail(new Refused(refuse('doorway.busy')))
    }
    child.once('exit', over)
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const url = /^ready (\S+)$/.exec(line)?.[1]
      if (!url) return
      clearTimeout(late)
      child.off('exit', over)
      done(url)
    })
  })
}
