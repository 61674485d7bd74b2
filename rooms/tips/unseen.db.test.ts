import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { todayOf } from '../../core/server/clock.ts'
import { enter, eyeOf } from '../../core/server/enter.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { atTheBox } from './fixture.ts'
import { sealTip } from './sealing/filing.ts'
import { newReceipt } from './sealing/receipt.ts'

let box: Awaited<ReturnType<typeof atTheBox>>
beforeAll(async () => {
  box = await atTheBox()
})
afterAll(() => box?.leave())

const registered = async (whom: 'unit' | 'team') => {
  const id = randomUUID()
  const said = { against: whom, text: '有人打听消息。', files: [] } as const
  const { named: _, against, ...filed } = await sealTip(said, null, newReceipt(), box.recipients)
  const about = { id, channel: 'letter', inspection: box.inspection, against, receivedOn: '2026-03-02', other: null }
  await box.office.does('registerTip', { ...about, filed })
  return id
}

/** Every table but the log whose rows, as somebody sees them under a hat, hold an id somewhere. */
async function holding(person: string, hat: Hat, id: string): Promise<string[]> {
  const { rows } = await box.town.above.query(
    `select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'mingcha' and c.relkind in ('r', 'p') and has_table_privilege($1, c.oid, 'select')
        and c.relname <> 'ledger_record' order by 1`,
    [`mingcha_eye_${hat}`],
  )
  return enter(box.town.pool, { person, hat }, 'read only', todayOf(box.town.clock), async (tx, actor) => {
    const found: string[] = []
    for (const { table } of rows as { table: string }[]) {
      const some = sql`select from ${sql.table(table)} t where t::text like ${`%${id}%`} limit 1`
      if ((await some.execute(tx.as(eyeOf(actor.hat)))).rows.length > 0) found.push(table)
    }
    return found
  })
}

test('who had a tip open when he comes to be one it is about reads it no longer, nor who opened it and why', async () => {
  const person = await box.town.someone('office', { name: '后来入组的同事' })
  const colleague = box.town.as(person, 'office')
  const id = await registered('team')
  await colleague.does('openTip', { id: randomUUID(), tip: id, purpose: '了解情况' })
  expect(await holding(person, 'office', id)).toEqual(expect.arrayContaining(['tips_message', 'tips_reading']))
  const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
  const seat = { role: 'member', origin: 'office', skill: 'general', basis: '', ...days }
  await box.office.does('appoint', { id: randomUUID(), round: box.at.round, team: box.at.team, person, ...seat })
  expect(await holding(person, 'office', id)).toEqual([])
})

test('whom a tip is about finds no trace of it in any table, whatever was done with it', async () => {
  const person = await box.town.someone('office', { name: '被反映的同事' })
  const id = await registered('unit')
  await box.office.does('triageTip', {
    ...{ tip: id, version: 1, way: 'inScope', reason: '属于受理范围', against: 'unit', aboutPersons: [person] },
  })
  await box.office.does('openTip', { id: randomUUID(), tip: id, purpose: '了解被反映的同事打听消息的情况' })
  const { version } = (await box.office.asks('tipSheet', { tip: id })).tip
  await box.office.does('answerTip', { id: randomUUID(), tip: id, version, kind: 'answer', text: '已收到。' })
  expect((await holding(box.town.office, 'office', id)).length).toBeGreaterThan(2)
  expect(await holding(person, 'office', id)).toEqual([])
})
