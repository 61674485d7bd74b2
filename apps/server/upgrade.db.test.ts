import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tablesOf } from '../../core/server/backup/catalogue.ts'
import { copyOut } from '../../core/server/backup/copy.ts'
import { rowsOf } from '../../core/server/backup/dump.ts'
import { tallying } from '../../core/server/backup/tally.ts'
import { systemClock } from '../../core/server/clock.ts'
import { officePassword } from '../../core/test/as.ts'
import { openSetup, setUp } from '../../rooms/identity/setup.ts'
import { house } from '../../rooms/server.ts'
import { openGround } from './start.ts'
import { goBack, confirmUpgrade, upgradeEngine } from './upgrade.ts'

/** A PostgreSQL of another major version, as Debian installs it. */
const other = ['/usr/lib/postgresql/15/bin', '/usr/lib/postgresql/16/bin'].find((bin) =>
  existsSync(join(bin, 'initdb')),
)
const home = await mkdtemp(join(tmpdir(), 'mingcha-upgrade-'))
const data = join(home, 'data')
const say = () => undefined
beforeAll(() => chmod(home, 0o711))
afterAll(() => rm(home, { recursive: true, force: true }))

/** Opens the house, and tells with which engine and what it holds. */
async function held(): Promise<{ kind: string; tables: Record<string, unknown> }> {
  const ground = await openGround({ data, say, besideData: true })
  const client = new pg.Client(ground.database.admin)
  await client.connect()
  const tables: Record<string, unknown> = {}
  for (const { name, columns } of await tablesOf(client)) {
    const { add, tally } = tallying()
    const kept = columns.filter((column) => column !== 'xid')
    for await (const _ of copyOut(client, rowsOf({ name, columns: kept }), add));
    if (name.startsWith('mingcha.') && name !== 'mingcha.migration') tables[name] = tally()
  }
  await client.end()
  await ground.leave()
  return { kind: ground.database.kind, tables }
}

async function founded(): Promise<void> {
  const ground = await openGround({ data, say, besideData: true })
  const setting = { house, pool: ground.pool, clock: systemClock, secret: ground.secret }
  const one = (name: string, username: string) => ({ name, title: '', username })
  await setUp(setting, {
    token: (await openSetup(setting)) as string,
    name: '中共青江县委员会',
    level: 'county',
    office: { ...one('林巡', 'linxun'), password: officePassword },
    system_admin: one('孟系', 'mengxi'),
    security_admin: one('安权', 'anquan'),
    audit_admin: one('申计', 'shenji'),
  })
  await ground.leave()
}

test('from the engine we carry to that of the distribution and back, with everything it holds; back again without confirmation', async () => {
  if (!other) return void process.stderr.write('no other PostgreSQL is installed: the upgrade was not tried\n')
  await founded()
  const before = await held()
  expect(before.kind).toMatch(/^embedded 18\./)

  const down = await upgradeEngine({ data, bin: other, say })
  const below = await held()
  expect(below.kind).toMatch(/^embedded 1[56]\./)
  expect(below.tables).toEqual(before.tables)
  expect(existsSync(down.kept)).toBe(true)
  await expect(upgradeEngine({ data, bin: null, say })).rejects.toMatchObject({
    refusal: { refused: 'backup.upgrade-open' },
  })
  await confirmUpgrade(data)
  expect(existsSync(down.kept)).toBe(false)

  const up = await upgradeEngine({ data, bin: null, say })
  expect(up.head).toEqual(down.head)
  expect((await held()).tables).toEqual(before.tables)
  const aside = await goBack(data)
  expect(existsSync(String(aside))).toBe(true)
  expect((await held()).kind).toMatch(/^embedded 1[56]\./)

  // What cannot be started is put back by itself.
  await expect(upgradeEngine({ data, bin: join(home, 'nowhere'), say })).rejects.toMatchObject({
    refusal: { refused: 'engine.cannot-run' },
  })
  expect(await held()).toEqual({ ...below })
})
