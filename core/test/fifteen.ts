import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'

const bin = '/usr/lib/postgresql/15/bin'

/** Whether this machine has Debian's PostgreSQL 15, the oldest we promise. */
export const hasFifteen = existsSync(bin)

/** Who runs it: PostgreSQL refuses to be root. */
const account = () => {
  if (process.getuid?.() !== 0) return {}
  const [, , uid, gid] = (/^postgres:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0] ?? '').split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** A PostgreSQL 15 of its own, as an office would bring it, fsync off; its superuser needs no password. `stop` takes it away. */
export function openFifteen(): { admin: pg.ClientConfig & { host: string; user: string }; stop(): void } {
  const home = mkdtempSync('/tmp/mingcha-15-')
  const who = account()
  if ('uid' in who) chownSync(home, who.uid as number, who.gid as number)
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { ...who, cwd: '/', stdio: 'ignore' })
  const data = join(home, 'data')
  run('initdb', '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const settings = `-c fsync=off -c listen_addresses= -c unix_socket_directories=${home}`
  run('pg_ctl', '-D', data, '-w', '-l', join(home, 'log'), '-o', settings, 'start')
  const user = process.getuid?.() === 0 ? 'postgres' : userInfo().username
  return {
    admin: { host: home, port: 5432, user, database: 'postgres' },
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(home, { recursive: true, force: true })
    },
  }
}
