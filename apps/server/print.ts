import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Texts } from '../../core/pure/texts.ts'
import { openEngine } from '../../core/server/engine.ts'
import { en as backupEn } from '../../core/server/backup/texts/en.ts'
import { zh as backupZh } from '../../core/server/backup/texts/zh.ts'
import { en as engineEn } from '../../core/server/engine/texts/en.ts'
import { zh as engineZh } from '../../core/server/engine/texts/zh.ts'
import { systemClock } from '../../core/server/clock.ts'
import { buildApp } from '../../core/server/http/app.ts'
import { logins, migrate, type Passwords } from '../../core/server/migrate.ts'
import { printFlows } from '../../core/server/print/flows.ts'
import { printPermissions, printRecords } from '../../core/server/print/permissions.ts'
import { printSchema } from '../../core/server/print/schema.ts'
import { wallScript } from '../../core/server/walls.ts'
import { en as coreEn } from '../../core/texts/en.ts'
import { zh as coreZh } from '../../core/texts/zh.ts'
import { rooms } from '../../rooms/order.ts'
import { house, rules } from '../../rooms/server.ts'
import { spoken } from '../../rooms/texts.ts'
import { root, version } from './version.ts'

/** docs/generated/refusals.md: every no with its sentence in both languages, and what to do. */
function printRefusals(): string {
  const said = [
    { prefix: '', zh: coreZh, en: coreEn },
    { prefix: 'engine.', zh: engineZh, en: engineEn },
    { prefix: 'backup.', zh: backupZh, en: backupEn },
    ...spoken.map(({ room, zh, en }) => ({ prefix: `${room}.`, zh, en })),
  ] as readonly { prefix: string; zh: Texts; en: Texts }[]
  const rows = said.flatMap(({ prefix, zh, en }) =>
    Object.entries(zh.refusals).map(([code, chinese]) => {
      const english = en.refusals[code]
      return `| \`${prefix}${code}\` | ${chinese.says} ${chinese.todo} | ${english?.says} ${english?.todo} |`
    }),
  )
  return `# Refusals\n\nMade from the texts; never edited.\n\n| code | 中文 | English |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/** What is printed without a database: from contracts, rules and texts. */
export async function printPure(): Promise<Record<string, string>> {
  const app = await buildApp({
    house,
    pool: new pg.Pool(),
    clock: systemClock,
    whoIs: async () => null,
    sentences: () => undefined,
    version,
  })
  await app.ready()
  const openapi = `${JSON.stringify(app.swagger(), null, 1)}\n`
  await app.close()
  return {
    'permissions.md': printPermissions(rooms),
    'records.md': printRecords(rooms),
    'flows.md': printFlows(rules),
    'refusals.md': printRefusals(),
    'openapi.json': openapi,
  }
}

/** What the catalogue of a migrated database tells. */
export async function printCatalogue(client: pg.Client | pg.Pool): Promise<Record<string, string>> {
  const { rows: tables } = await client.query(`
    select c.relname as name, obj_description(c.oid) as comment from pg_class c
    where c.relnamespace = 'mingcha'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' order by c.relname collate "C"`)
  return { 'walls.sql': wallScript(rooms, tables), 'schema.sql': await printSchema(client) }
}

/** Everything in docs/generated, by file name; a scratch engine is started for what the catalogue tells. */
export async function printAll(): Promise<Record<string, string>> {
  const home = await mkdtemp(join(tmpdir(), 'mingcha-print-'))
  const engine = await openEngine({ data: home, fsync: false })
  try {
    const passwords = Object.fromEntries(logins.map((login) => [login, login])) as Passwords
    await migrate(engine.superuser, root, rooms, passwords)
    const client = new pg.Client(engine.superuser)
    await client.connect()
    const catalogue = await printCatalogue(client).finally(() => client.end())
    return { ...(await printPure()), ...catalogue }
  } finally {
    await engine.stop()
    await rm(home, { recursive: true, force: true })
  }
}
