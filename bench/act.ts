import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type pg from 'pg'
import { perform } from '../core/server/doorway.ts'
import type { Ground } from './ground.ts'
import { byRatio, pairs, type Result } from './measure.ts'

const pairsOfActs = 101
const warm = 10

/** Puts checked sheets with one piece of evidence each on the leader's desk; gives their ids. */
async function onTheDesk({ above, inspections, wears }: Ground, count: number): Promise<string[]> {
  const client = await above.connect()
  try {
    await client.query(
      `set search_path = mingcha; set b.count = ${count}; set b.inspection = '${inspections[3]}'; set b.leader = '${wears.leader.person}'`,
    )
    const { rows } = await client.query(`
      insert into findings_sheet (id, authority, inspection, team, serial, number, state, title, category, source, proposal, overview, facts, basis,
        responsible, opinion, surface, cause, focus, handler_one, handler_two, drafted_by, drafted_on, checked_by, checked_on, evidence_count, version)
      select gen_random_uuid(), a.authority, a.inspection, a.team, (select max(serial) from findings_sheet x where x.team = a.team) + n, '底稿' || n, 'checked', '重大事项未经集体研究决定', 'c01', 'papers', 'report',
        repeat('经查阅会议记录，未见研究记录。', 8), repeat('经核对账目，凭证附件不全。', 20), '第十九条', '村党支部', '建议写入报告。', '政治站位不高。', '责任不落实。', '重点事：工程招标。',
        m[1], m[2], m[1], '2026-11-01', d.person, '2026-11-10', 1, 4
      from generate_series(1, current_setting('b.count')::int) n, teams_assignment a,
        lateral (select array_agg(person) as m from teams_seat s where s.inspection = a.inspection and s.role = 'member') m,
        lateral (select person from teams_seat s where s.inspection = a.inspection and s.role = 'deputy') d
      where a.inspection = current_setting('b.inspection')::uuid returning id, authority`)
    const ids = rows.map(({ id }) => id as string)
    const [file] = [randomUUID()]
    await client.query(`set session_replication_role = replica`)
    const at = [file, rows[0].authority, inspections[3]]
    await client.query(
      `insert into documents_seal (file, authority, inspection, wrapped) values ($1, $2, $3, '\\x00')`,
      at,
    )
    await client.query(
      `insert into findings_evidence (id, authority, inspection, sheet, file, place, title, page, form, name, kind, size, sha256)
      select gen_random_uuid(), $2, $3, id, $1, 1, '会议记录', '3', 'original', '记录.pdf', 'pdf', 1000, repeat('a', 64) from unnest($4::uuid[]) id`,
      [...at, ids],
    )
    await client.query('reset session_replication_role')
    return ids
  } finally {
    client.release(true)
  }
}

/** The rows of one signature, as a program without doorway, walls or ledger would write them: one transaction, values made beforehand. */
async function barely(client: pg.PoolClient, { authority, inspections, wears }: Ground, sheet: string): Promise<void> {
  const inspection = inspections[3]
  const { person } = wears.leader
  const [record, key, salt, bytes] = [randomUUID(), randomUUID(), randomBytes(16), randomBytes(600)]
  const entry = createHash('sha256').update(salt).update(bytes).digest()
  const hash = createHash('sha256').update(sheet).digest('hex')
  await client.query('begin')
  await client.query('insert into ledger_key (person, key, body, at) values ($1, $2, $3, now())', [person, key, entry])
  const { rows } = await client.query('select * from findings_sheet where id = $1 for update', [sheet])
  const pieces = await client.query('select * from findings_evidence where sheet = $1 order by place', [sheet])
  await client.query(
    `update findings_sheet set state = 'signed', signed_by = $2, signed_on = '2026-11-20', version = version + 1 where id = $1 and version = $3`,
    [sheet, person, rows[0].version],
  )
  const { number, handler_one, handler_two, title, facts, overview } = rows[0]
  await client.query(
    `insert into findings_revision (id, authority, inspection, sheet, revision, number, content, handler_one, handler_two, hash, signed_by, signed_on)
    values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, '2026-11-20')`,
    [
      randomUUID(),
      authority,
      inspection,
      sheet,
      number,
      JSON.stringify({ title, facts, overview }),
      handler_one,
      handler_two,
      hash,
      person,
    ],
  )
  for (const { file, place, title: name, page, form, kind, size, sha256 } of pieces.rows) {
    await client.query(
      `insert into findings_exhibit (id, authority, inspection, sheet, revision, file, place, title, page, form, single_witness, name, kind, size, sha256)
      values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, false, $7, $10, $11, $12)`,
      [randomUUID(), authority, inspection, sheet, file, place, name, page, form, kind, size, sha256],
    )
  }
  await client.query(
    `insert into findings_verdict (id, authority, inspection, sheet, revision, step, passed, comment, by, on_day)
    values ($1, $2, $3, $4, 1, 'sign', true, '', $5, '2026-11-20')`,
    [randomUUID(), authority, inspection, sheet, person],
  )
  await client.query('update findings_verdict set opened = true where sheet = $1', [sheet])
  await client.query(
    `insert into ledger_record (id, at, kind, noun, about, person, hat, authority, inspection, audience, bytes, salt, entry)
    values ($1, now(), 'sheet.signed', 'sheet', $2, $3, 'leader', $4, $5, '{leader}', $6, $7, $8)`,
    [record, sheet, person, authority, inspection, bytes, salt, entry],
  )
  await client.query(
    `insert into statistics_delta (id, authority, measure, day, n) values ($1, $2, 'sheetsSigned', '2026-11-20', 1)`,
    [randomUUID(), authority],
  )
  await client.query(
    `update ledger_key set noun = 'sheet', thing = $3, version = 5, record = $4 where person = $1 and key = $2`,
    [person, key, sheet, record],
  )
  await client.query('commit')
}

/** How many rows signing one sheet wrote in each table. */
async function traceOf({ above }: Ground, sheet: string): Promise<Record<string, number>> {
  const { rows } = await above.query(
    `select (select count(*)::int from mingcha.findings_sheet where id = $1 and state = 'signed' and version = 5) as sheet,
      (select count(*)::int from mingcha.findings_revision where sheet = $1) as revision,
      (select count(*)::int from mingcha.findings_exhibit where sheet = $1) as exhibit,
      (select count(*)::int from mingcha.findings_verdict where sheet = $1 and opened) as verdict,
      (select count(*)::int from mingcha.ledger_record where about = $1) as record,
      (select count(*)::int from mingcha.ledger_key where thing = $1) as key,
      (select count(*)::int from mingcha.statistics_delta) as delta`,
    [sheet],
  )
  return rows[0]
}

/** Signing a sheet through the doorway against a bare transaction that writes the same rows. */
export async function act(ground: Ground, say: (line: string) => void): Promise<Result[]> {
  const { house, pool, clock, wears, owner } = ground
  const sheets = await onTheDesk(ground, 2 * (pairsOfActs + warm) + 2)
  const action = house.actions.get('signSheet')
  if (!action) throw new Error('no signSheet')
  const wearer = wears.leader
  const next = () => sheets.pop() as string
  const sign = (sheet: string) =>
    perform(house, pool, clock, action, { wearer, input: { sheet, version: 4, comment: '' }, key: randomUUID() })
  const client = await owner.connect()
  try {
    const [one, other] = [next(), next()]
    const { delta: none } = await traceOf(ground, one)
    await barely(client, ground, one)
    const bare = await traceOf(ground, one)
    await sign(other)
    const whole = await traceOf(ground, other)
    say(`rows written by either: ${JSON.stringify({ ...bare, delta: (bare.delta ?? 0) - (none ?? 0) })}`)
    if (!isDeepStrictEqual({ ...bare, delta: (bare.delta ?? 0) + 1 }, whole))
      throw new Error(`not the same rows: ${JSON.stringify([bare, whole])}`)
    const [base, measured] = await pairs(
      () => barely(client, ground, next()),
      () => sign(next()),
      pairsOfActs,
      warm,
    )
    return [byRatio('signing a sheet', base, measured, null)]
  } finally {
    client.release()
  }
}
