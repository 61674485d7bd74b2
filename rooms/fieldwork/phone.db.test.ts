import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '../../core/pure/days.ts'
import { perform } from '../../core/server/doorway.ts'
import { enter } from '../../core/server/enter.ts'
import { type Keyring, openKeyring } from '../../core/server/keys.ts'
import { aCabinet, pixel } from '../documents/fixture.ts'
import { onSite } from './fixture.ts'
import { type Outside, receiveLate, unsealed } from './late/receive.ts'

let here: Awaited<ReturnType<typeof onSite>>
let keyring: Keyring
beforeAll(async () => {
  here = await onSite()
  const ring = join(mkdtempSync(join(tmpdir(), 'mingcha-late-')), 'ring.json')
  const value = Buffer.alloc(32, 7).toString('base64')
  keyring = await openKeyring({ ring, source: { from: 'environment', value }, mayCreate: true })
})
afterAll(() => here.town.close())

/** A clock three days slow. */
const wrong = '2026-02-27T04:00:00.000Z' as Instant

/** Sends a command as a phone does: with its key, the phone's own time, and the keys it comes after. */
function carries(name: string, input: object, { key = randomUUID(), after = [] as string[], count = 1 } = {}) {
  const { house, pool, clock } = here.town
  const action = house.actions.get(name)
  if (!action) throw new Error(name)
  const wearer = { person: here.one.person, hat: 'member' }
  const carried = { made: { at: wrong, count }, after }
  return perform(house, pool, clock, action, { wearer, input: action.command.input.parse(input), key, carried })
}

const plan = (id: string) => ({ id, inspection: here.inspection, name: '赵某', title: '会计', plannedOn: here.day })
const words = (talk: string) => ({
  ...{ talk, version: 1, other: here.two.person, heldOn: here.day, place: '村部' },
  text: '账目由一人保管。',
})

describe('what a phone sends', () => {
  test('comes after what it follows, takes the version that has left, and is done once however often it is sent', async () => {
    const [id, first, second] = [randomUUID(), randomUUID(), randomUUID()]
    await here.town.refused(carries('recordTalk', words(id), { key: second, after: [first] }), 'doorway.after-missing')
    await carries('planTalk', plan(id), { key: first })
    await carries('recordTalk', words(id), { key: second, after: [first], count: 2 })
    const again = await carries('recordTalk', words(id), { key: second, after: [first], count: 2 })
    expect(again.replayed).toBe(true)
    expect((await carries('planTalk', plan(id), { key: first })).replayed).toBe(true)
    expect((await here.one.asks('talkPage', { talk: id })).words.text).toBe('账目由一人保管。')
  })

  test('and meets what somebody else changed after the deed it follows: nobody is written over', async () => {
    const [id, first] = [randomUUID(), randomUUID()]
    await carries('planTalk', plan(id), { key: first })
    await here.leader.does('allowTalkAlone', { talk: id, version: 1, person: here.one.person, reason: '对方要求。' })
    const facts = await here.town.refused(carries('recordTalk', words(id), { after: [first] }), 'doorway.stale')
    expect(facts).toMatchObject({ yours: 1, now: 2 })
  })

  test('a version that the deed before left is taken though the phone could not know it', async () => {
    const id = randomUUID()
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()]
    await carries('planTalk', plan(id), { key: first })
    await carries('recordTalk', words(id), { key: second, after: [first] })
    await carries('recordTalk', { ...words(id), text: '更正：由两人保管。' }, { key: third, after: [second] })
    expect((await here.one.asks('talkPage', { talk: id })).words.text).toBe('更正：由两人保管。')
  })

  test('keeps the phone’s time beside the time it was received, under the seal of the log', async () => {
    const id = randomUUID()
    await carries('planTalk', plan(id))
    const { rows } = await here.one.asks('timeline', { about: id })
    expect(rows[0]).toMatchObject({ kind: 'talk.planned', madeAt: wrong })
    expect(rows[0].at.slice(0, 10)).toBe(here.day)
    const other = await here.planned()
    expect((await here.one.asks('timeline', { about: other })).rows[0].madeAt).toBeNull()
  })
})

describe('随身清单', () => {
  test('holds the units of one’s own authority with talks to hold, papers out and posts; a stranger to the team has none of it', async () => {
    const talk = await here.planned({ outline: '账目' })
    const { units, today } = await here.one.asks('takeAlong')
    expect(today).toBe(here.day)
    const unit = units.find((one: { inspection: string }) => one.inspection === here.inspection)
    expect(unit.talks.find((one: { id: string }) => one.id === talk)).toMatchObject({ name: '王某', outline: '账目' })
    expect(unit.untilDay > here.day).toBe(true)
    expect(unit.seats.map((one: { person: string }) => one.person)).toContain(here.two.person)
    await here.town.refused(here.clerk.asks('takeAlong'), 'doorway.not-yours')
  })
})

describe('迟到箱', () => {
  const box = () => {
    const { house, pool, clock } = here.town
    return { house, pool, clock, keyring }
  }
  const outside = (id: string): Outside => ({
    ...{ id, inspection: here.inspection, hat: 'member', form: 'command', command: 'planTalk', about: randomUUID() },
    made: { at: wrong, count: 3 },
  })
  const bytes = Buffer.from('{"name":"赵某","outline":"谁签的字"}')
  const id = randomUUID()
  const opened = (who: { does: typeof here.one.does }) =>
    who.does('openLate', { id: randomUUID(), late: id, purpose: '决定是否转交' })
  const content = (person: string, hat: string) =>
    enter(
      here.town.pool,
      { person, hat },
      'read only',
      here.day as never,
      async (tx) => (await tx.run(`mingcha_eye_${hat}`, 'select wrapped, sealed from fieldwork_late_content')).rows,
    )

  test('takes nothing of who has the authority, nor of who never had it', async () => {
    await here.town.refused(receiveLate(box(), here.two.person, outside(randomUUID()), bytes), 'fieldwork.not-late')
    await here.town.refused(receiveLate(box(), here.town.office, outside(randomUUID()), bytes), 'fieldwork.never-yours')
  })

  test('takes what comes after a recusal, once, sealed; and its sender sees nothing of it', async () => {
    const { round, inspection, two } = here
    const why = { kind: 'kinship', reason: '配偶在该单位任职。' }
    await two.does('declareRecusal', { id: randomUUID(), round, inspection, person: two.person, ...why })
    await receiveLate(box(), two.person, outside(id), bytes)
    await receiveLate(box(), two.person, outside(id), bytes)
    await here.town.refused(receiveLate(box(), two.person, outside(id), Buffer.from('{}')), 'doorway.key-reused')
    const { rows, count } = await here.office.asks('lateBox')
    expect(count).toBe(1)
    expect(rows[0]).toMatchObject({ why: 'recused', form: 'command', state: 'sealed', madeAt: wrong })
    const kept = await here.town.above.query('select sealed from fieldwork_late_content')
    expect(kept.rows[0].sealed.includes('赵某')).toBe(false)
    expect((await two.asks('lateBox')).count).toBe(0)
    const audit = here.town.as(here.town.audit_admin, 'audit_admin')
    const said = (await audit.asks('records', { kind: 'late.received' })).rows
    expect(said).toHaveLength(1)
    expect(said[0]).toMatchObject({ madeAt: wrong, facts: { why: 'recused' } })
  })

  test('is opened by the office with a purpose on record, and decided only after that', async () => {
    const decision = { late: id, version: 1, reason: '与本轮有关。' }
    await here.town.refused(here.office.does('handLate', decision), 'fieldwork.late-unread')
    await here.town.refused(
      here.leader.does('openLate', { id: randomUUID(), late: id, purpose: '看' }),
      'doorway.not-found',
    )
    expect(await content(here.town.office, 'office')).toEqual([])
    await opened(here.office)
    const [row] = await content(here.town.office, 'office')
    expect(await unsealed(keyring, id, row as never)).toEqual(bytes)
    expect((await here.office.asks('latePage', { late: id })).readings[0].purpose).toBe('决定是否转交')
    await here.office.does('handLate', decision)
    await here.town.refused(here.office.does('setLateAside', { ...decision, version: 2 }), 'flow.not-now')
  })

  test('handed over, the present team opens it with a purpose too; the body and the leading group never', async () => {
    const leader = { person: here.leader.person, hat: 'leader' }
    expect((await here.leader.asks('lateBox')).count).toBe(1)
    expect(await content(leader.person, leader.hat)).toEqual([])
    await opened(here.leader)
    expect(await content(leader.person, leader.hat)).toHaveLength(1)
    expect((await here.two.asks('lateBox')).count).toBe(0)
    for (const other of [here.clerk, here.group]) await here.town.refused(other.asks('lateBox'), 'doorway.not-yours')
  })

  test('what lies in it dies with the key of the inspection, by two; that it came stays, and nothing more comes in', async () => {
    const late = randomUUID()
    await receiveLate(box(), here.two.person, outside(late), bytes)
    const cabinet = await aCabinet(here.town)
    await cabinet.upload(here.one, here.inspection, pixel, { name: '照片.png' })
    await cabinet.leave()
    const destruction = randomUUID()
    const why = { inspection: here.inspection, reason: 'order', basis: '县委办公室函〔2026〕3号' }
    await here.office.does('proposeDestruction', { id: destruction, ...why })
    const { rows } = await here.town.above.query('select name from planning_inspection where id = $1', [
      here.inspection,
    ])
    await here.group.does('confirmDestruction', { destruction, version: 1, typed: rows[0].name })
    const left = await here.town.above.query('select from fieldwork_late_content where inspection = $1', [
      here.inspection,
    ])
    expect(left.rowCount).toBe(0)
    expect((await here.office.asks('lateBox')).count).toBe(2)
    await here.town.refused(
      receiveLate(box(), here.two.person, outside(randomUUID()), bytes),
      'documents.key-destroyed',
    )
  })
})
