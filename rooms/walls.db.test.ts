import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hat, hatNames } from '../core/pure/hats.ts'
import { enter, eyeOf } from '../core/server/enter.ts'
import { wallsOf } from '../core/server/walls.ts'
import { type ATown, aTown, townDay } from '../core/test/town.ts'
import { rooms } from './order.ts'
import { bodiesOf, inspectionsOf, type Looker, oracle, type Raw, type World } from './walls.oracle.ts'
import { situations } from './walls.situations.ts'

let town: ATown
let world: World
let authority: string
const tables = rooms.flatMap((room) => room.nouns.map((noun) => noun.table))
const hasId = new Set(
  rooms
    .flatMap((room) => room.nouns)
    .filter((n) => 'id' in n.shape.shape)
    .map((n) => n.table),
)

const keyOf = (row: Raw) => String(row['whole_row'] ?? row['id'])

/** What one sees of a table, asked under the hat's own role; a table the role has no right on is seen as empty. */
async function seesOf(name: string, hat: Hat, table: string): Promise<Set<string>> {
  const wearer = town.wears(name, hat)
  const key = hasId.has(table) ? 'id::text' : 't::text'
  return enter(town.pool, wearer, 'read only', townDay, async (tx) => {
    const { rows } = await tx.run(eyeOf(hat), `select ${key} as key from ${table} t`)
    return new Set(rows.map((row) => String(row.key)))
  }).catch((error: Error & { code?: string }) => {
    if (error.code === '42501') return new Set<string>()
    throw error
  })
}

/** The cells in which walls and oracle disagree: table, who, and how many rows are seen too many or too few. */
async function disagreements(only: readonly string[] = tables, role?: string): Promise<string[]> {
  const found: string[] = []
  for (const [situation, name, hat] of situations.filter(([, , hat]) => role === undefined || eyeOf(hat) === role)) {
    const person = town.t.id(name)
    const reach = {
      inspections: inspectionsOf(world, person, hat, townDay),
      bodies: bodiesOf(world, person, hat, townDay),
    }
    const who: Looker = { hat, person, ...reach }
    for (const table of only) {
      const rule = oracle[table] ?? (() => false)
      const seen = await seesOf(name, hat, table)
      const all = world[table] ?? []
      const wrong = all.filter(
        (row) => (row['authority'] === authority && rule(who, row, world)) !== seen.has(keyOf(row)),
      )
      if (wrong.length > 0) found.push(`${table} as ${situation}: ${wrong.length} of ${all.length}`)
    }
  }
  return found
}

/** A row of another authority in every table, so that a wall that opens lets something in: the last row once more, elsewhere and of others. */
async function addStrangers(): Promise<void> {
  const client = await town.above.connect()
  await client.query('set session_replication_role = replica')
  // The strangers obey nothing but the walls: in this clone every other constraint but the primary keys goes.
  const { rows } = await client.query(`select conrelid::regclass as of, conname as name from pg_constraint
    where connamespace = 'mingcha'::regnamespace and contype in ('c', 'u', 'f', 'x') order by contype = 'u'`)
  for (const { of, name } of rows) await client.query(`alter table ${of} drop constraint ${name}`)
  const unique =
    await client.query(`select indexrelid::regclass as name from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'mingcha'::regnamespace and i.indisunique and not i.indisprimary`)
  for (const { name } of unique.rows) await client.query(`drop index ${name}`)
  await addStrangersWith(client).finally(() => client.release(true))
}

async function addStrangersWith(client: pg.PoolClient): Promise<void> {
  for (const table of tables) {
    const { rows: columns } = await client.query(
      `select a.attname as name, a.atttypid = 'uuid'::regtype as id from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''`,
      [table],
    )
    const names = columns.map((column) => `"${column.name}"`).join(', ')
    const elsewhere = columns.filter((column) => column.id).map(({ name }) => `'${name}', gen_random_uuid()`)
    await client.query(
      `insert into ${table} (${names}) select ${names} from (select (jsonb_populate_record(null::${table},
        to_jsonb(t) || jsonb_build_object(${elsewhere.join(', ')}))).* from ${table} t limit 1) stranger`,
    )
  }
}

beforeAll(async () => {
  town = await aTown()
  authority = town.t.id('authority')
  await addStrangers()
  const read: Record<string, Raw[]> = {}
  for (const table of tables)
    read[table] = (
      await town.above.query(
        hasId.has(table) ? `select * from ${table}` : `select t.*, t::text as whole_row from ${table} t`,
      )
    ).rows
  world = read
})
afterAll(() => town.close())

describe('walls', () => {
  test('the town puts something behind every wall', () => {
    const empty = tables.filter((table) => (world[table] ?? []).length === 0)
    expect(empty, 'a chapter of apps/town makes one of each').toEqual([])
  })

  test('every noun × hat × situation shows what the oracle says, and nothing else', async () => {
    expect(await disagreements(), 'walls from `sight`, oracle by hand from the field: a person decides').toEqual([])
    process.stdout.write(
      `walls: ${tables.length * situations.length} cells in SQL (${tables.length} × ${situations.length})\n`,
    )
  })

  test('a stranger gets in under no hat', async () => {
    for (const hat of hatNames) {
      await expect(
        enter(town.pool, town.wears('peng', 'superior'), 'read only', townDay, async () => hat),
      ).rejects.toThrow('doorway.not-your-hat')
    }
    await expect(enter(town.pool, town.wears('yin', 'member'), 'read only', townDay, async () => 1)).rejects.toThrow(
      'doorway.not-your-hat',
    )
  })
})

describe('mutation', () => {
  const walls = rooms.flatMap((room) => room.nouns).flatMap((noun) => wallsOf(noun))

  test('a wall that falls or opens is noticed', async () => {
    const survivors: string[] = []
    for (const wall of walls) {
      const where = `${wall.name} on ${wall.table}`
      for (const [how, using] of [
        ['dropped', 'false'],
        ['opened', 'true'],
      ] as const) {
        await town.above.query(`alter policy ${wall.name} on ${wall.table} using (${using})`)
        if ((await disagreements([wall.table], wall.role)).length === 0) survivors.push(`${where} ${how}`)
      }
      await town.above.query(`alter policy ${wall.name} on ${wall.table} using (${wall.using})`)
    }
    process.stdout.write(`walls: ${walls.length * 2} mutants, survivors: ${survivors.join(', ') || 'none'}\n`)
    expect(survivors, 'the town has nobody or nothing by which this wall would be missed').toEqual([])
  }, 300_000)
})
