import { createHash, randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { Refused } from '../../core/pure/refusal.ts'
import { aHouse } from '../../core/test/as.ts'
import { type ADoor, aDoor, changes } from './door.fixture.ts'

const town = await aHouse('identity')
const door: ADoor = await aDoor(town)
afterAll(async () => {
  await door.close()
  await town.close()
})

const system = town.as(town.system_admin, 'system_admin')
const security = town.as(town.security_admin, 'security_admin')
const audit = town.as(town.audit_admin, 'audit_admin')
const codeOf = (error: unknown): string => {
  if (error instanceof Refused) return error.refusal.refused
  throw error
}
const accountOf = async (person: string) =>
  (await town.above.query('select id, version, state from identity_account where person = $1', [person])).rows[0]
const approve = (change: string, version = 1) => ({ change, version, reset: randomUUID() })

/** An application for an account of a newcomer. */
async function applied(username = `u${randomUUID().slice(0, 8)}`) {
  const [id, person, account] = [randomUUID(), await town.someone(), randomUUID()]
  await system.does('applyForAccount', { id, account, person, username })
  return { id, person, account }
}

test('what one applied for is nothing until another approves it; the third reads all of it', async () => {
  const { id, person } = await applied()
  expect(await accountOf(person)).toBeUndefined()
  await town.refused(town.as(town.office, 'office').does('approveAccountChange', approve(id)), 'doorway.not-yours')
  await town.refused(system.does('approveAccountChange', approve(id)), 'doorway.not-yours')
  await town.refused(audit.does('approveAccountChange', approve(id)), 'identity.not-your-change')
  await security.does('approveAccountChange', approve(id))
  expect(await accountOf(person)).toMatchObject({ state: 'invited' })
  await town.refused(security.does('approveAccountChange', approve(id, 2)), 'flow.not-now')
  const { rows } = await audit.asks('accountChanges')
  expect(rows[0]).toMatchObject({ id, by: town.system_admin, decidedBy: town.security_admin, state: 'approved' })
  const { rows: records } = await town.above.query(
    "select kind, convert_from(bytes, 'utf8')::json -> 'facts' as facts from ledger_record where about = $1 order by at",
    [id],
  )
  expect(records).toMatchObject([
    { kind: 'accountChange.applied', facts: { person } },
    { kind: 'accountChange.approved', facts: { appliedBy: town.system_admin } },
  ])
})

test('refused, withdrawn, twice at once: no account', async () => {
  const one = await applied()
  await security.does('refuseAccountChange', { change: one.id, version: 1, reason: '本人已调离' })
  await town.refused(security.does('approveAccountChange', approve(one.id, 2)), 'flow.not-now')
  const two = await applied()
  const again = { id: randomUUID(), account: randomUUID(), person: two.person, username: 'again.once' }
  await town.refused(system.does('applyForAccount', again), 'identity.change-pending')
  await system.does('withdrawAccountChange', { change: two.id, version: 1 })
  expect([await accountOf(one.person), await accountOf(two.person)]).toEqual([undefined, undefined])
  const others = await town.someone('system_admin')
  const three = await applied()
  await town.refused(
    town.as(others, 'system_admin').does('withdrawAccountChange', { change: three.id, version: 1 }),
    'identity.not-yours-to-withdraw',
  )
})

test('nobody deals with his own account, and the third takes the place: no administrator is lost with his password', async () => {
  const of = async (person: string) => {
    const { id, version } = await accountOf(person)
    return { id: randomUUID(), account: id, version, factors: true }
  }
  await town.refused(system.does('applyForReset', await of(town.system_admin)), 'identity.own-account')
  await town.refused(security.does('applyForReset', await of(town.office)), 'identity.not-your-change')
  // The system administrator's: security applies, audit approves.
  const his = await of(town.system_admin)
  await security.does('applyForReset', his)
  await town.refused(security.does('approveAccountChange', approve(his.id)), 'identity.applied-by-you')
  await audit.does('approveAccountChange', approve(his.id))
  // The security administrator's: system applies, audit approves, and never he himself.
  const hers = await of(town.security_admin)
  await system.does('applyForReset', hers)
  await town.refused(security.does('approveAccountChange', approve(hers.id)), 'identity.own-account')
  await audit.does('approveAccountChange', approve(hers.id))
})

test('name and home unit of who acts here take two; the names he had stay with their days', async () => {
  const person = await town.someone('office', { name: '张三' })
  const unit = randomUUID()
  const to = (name: string, homeUnit: string | null) => ({ person, version: 1, name, homeUnit })
  const edit = { title: '科长', active: true }
  const office = town.as(town.office, 'office')
  for (const one of [system, office, town.as(person, 'office')]) {
    await town.refused(one.does('editPerson', { ...to('李四', null), ...edit }), 'identity.takes-two')
    await town.refused(one.does('editPerson', { ...to('张三', unit), ...edit }), 'identity.takes-two')
  }
  const change = (name: string, homeUnit: string | null) => ({ id: randomUUID(), ...to(name, homeUnit) })
  await town.refused(system.does('applyForPersonChange', change('张三', null)), 'identity.nothing-changed')
  const own = { ...change('李四', null), person: town.system_admin }
  await town.refused(system.does('applyForPersonChange', own), 'identity.own-account')
  const asked = change('李四', unit)
  await system.does('applyForPersonChange', asked)
  await town.refused(system.does('applyForPersonChange', change('王五', null)), 'identity.change-pending')
  expect(await office.asks('person', { person })).toMatchObject({ name: '张三', homeUnit: null, former: [] })
  await security.does('approveAccountChange', approve(asked.id))
  const former = [{ name: '张三', until: '2026-03-02' }]
  expect(await office.asks('person', { person })).toMatchObject({
    name: '李四',
    initials: 'ls',
    homeUnit: unit,
    former,
  })
  const { rows } = await audit.asks('accountChanges')
  expect(rows[0]).toMatchObject({ kind: 'person', account: null, wasName: '张三', newName: '李四', newUnit: unit })
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const said = await town.above.query(
    "select person, convert_from(bytes, 'utf8')::json -> 'facts' as facts from ledger_record where kind = 'person.edited' and about = $1",
    [person],
  )
  const facts = { active: true, was: sha256('张三'), now: sha256('李四'), wasUnit: null, nowUnit: unit }
  expect(said.rows).toEqual([{ person: town.security_admin, facts }])
  await office.does('editPerson', { ...to('李四', unit), ...edit, version: 2 })
  await town.above.query("update identity_person set former = '[]' where id = $1", [person])
  expect(await office.asks('person', { person })).toMatchObject({ title: '科长', former })
})

test('who has no account and never had a hat is put right by one; once an account is applied for, no more', async () => {
  const person = await town.someone()
  const edit = (version: number, name: string) =>
    system.does('editPerson', { person, version, name, title: '', homeUnit: null, active: true })
  await edit(1, '钱二')
  await system.does('applyForAccount', { id: randomUUID(), account: randomUUID(), person, username: 'put.right' })
  await town.refused(edit(2, '钱三'), 'identity.takes-two')
})

test('the database itself knows three persons in a change', async () => {
  const { id } = await applied()
  for (const who of ['by', 'person'])
    await expect(
      town.above.query(
        `update identity_change set state = 'approved', decided_at = now(), decided_by = ${who} where id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'identity_change_three' })
})

test('raced 100 times: approval, refusal and withdrawal at once leave one of them', async () => {
  const outcomes = new Set<string>()
  for (let n = 0; n < 100; n++) {
    const { id, person } = await applied()
    const done = await Promise.all([
      security.does('approveAccountChange', approve(id)).then(() => 'approved', codeOf),
      system.does('withdrawAccountChange', { change: id, version: 1 }).then(() => 'withdrawn', codeOf),
      security.does('refuseAccountChange', { change: id, version: 1, reason: '重复' }).then(() => 'refused', codeOf),
    ])
    const said = done.filter((one) => ['approved', 'withdrawn', 'refused'].includes(one))
    expect(said).toHaveLength(1)
    const { rows } = await town.above.query('select state from identity_change where id = $1', [id])
    expect(rows[0].state).toBe(said[0])
    expect((await accountOf(person)) !== undefined).toBe(said[0] === 'approved')
    outcomes.add(said[0] as string)
  }
  expect(outcomes.size).toBeGreaterThan(1)
}, 120_000)

test('with a reset that says so the second factors go too, and are set up anew', async () => {
  const person = await town.someone('audit_admin')
  await door.givePassword(person, 'new.phone', 'two boats tied together')
  const { recovery } = await door.enrols(await door.enter('new.phone', 'two boats tied together'))
  const { id, version } = await accountOf(person)
  await changes(town, 'applyForReset', { account: id, version, factors: true })
  const left = await town.above.query(
    'select (select count(*) from identity_factor where account = $1) + (select count(*) from identity_recovery where account = $1) as n',
    [id],
  )
  expect([recovery.length, left.rows[0].n]).toEqual([8, 0])
})
