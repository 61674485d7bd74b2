import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { printCatalogue } from '../apps/server/print.ts'
import { passwords } from '../core/test/as.ts'
import { migrate } from '../core/server/migrate.ts'
import { rooms } from './order.ts'

const root = resolve(import.meta.dirname, '..')
const bin = '/usr/lib/postgresql/15/bin'

/** Who runs it: PostgreSQL refuses to be root. */
const account = () => {
  if (process.getuid?.() !== 0) return {}
  const [, , uid, gid] = (/^postgres:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0] ?? '').split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

// An office's own server may be the oldest we promise: the same migrations give the same schema and the same walls there.
test.skipIf(!existsSync(bin))(
  'PostgreSQL 15 gets the same schema and the same walls as the engine carried inside',
  async () => {
    const home = mkdtempSync('/tmp/mingcha-15-')
    const who = account()
    if ('uid' in who) chownSync(home, who.uid as number, who.gid as number)
    const run = (program: string, ...args: string[]) =>
      execFileSync(join(bin, program), args, { ...who, cwd: '/', stdio: 'ignore' })
    const data = join(home, 'data')
    run('initdb', '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
    const settings = `-c fsync=off -c listen_addresses= -c unix_socket_directories=${home}`
    run('pg_ctl', '-D', data, '-w', '-l', join(home, 'log'), '-o', settings, 'start')
    try {
      const admin = {
        host: home,
        port: 5432,
        user: process.getuid?.() === 0 ? 'postgres' : userInfo().username,
        database: 'postgres',
      }
      await migrate(admin, root, rooms, passwords)
      const client = new pg.Client(admin)
      await client.connect()
      const printed = await printCatalogue(client).finally(() => client.end())
      for (const name of ['schema.sql', 'walls.sql']) {
        expect(printed[name]).toBe(readFileSync(join(root, 'docs/generated', name), 'utf8'))
      }
    } finally {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(home, { recursive: true, force: true })
    }
  },
)
