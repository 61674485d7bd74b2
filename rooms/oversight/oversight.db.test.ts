import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { checkOutgoing } from '../feedback/checking.ts'
import { rooms } from '../feedback/fixture.ts'
import { type AtWork, approvedPlan, aRectification, bring, report } from '../rectification/fixture.ts'

const town = await aHouse(...rooms, 'oversight')
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let at: AtWork
let other: AtWork
let secretary: Someone
const dueOn = '2026-05-01' as Day
const goTo = (day: Day) => town.clock.moveTo(`${day}T01:00:00.000Z` as Instant)
const late = (days: number) => goTo(addDays(dueOn, days))

beforeAll(async () => {
  at = await aRectification(town, files, 2)
  other = await aRectification(town, files, 1)
  await approvedPlan(at)
  secretary = town.as(await town.someone('secretary'), 'secretary')
})

const mattersOf = async (by: Someone, more: object = {}) =>
  (await by.asks('urgentMatters', { inspection: at.inspection, size: 200, ...more })).rows
const first = () => at.tasks[0] as string
const now = async (letter: string, by: Someone = at.office) => ({
  letter,
  version: (await by.asks('letterPage', { letter })).letter.version,
})
async function draft(rung: string, ids = [first()], noun = 'task'): Promise<string> {
  const id = randomUUID()
  const matters = ids.map((one) => ({ noun, id: one }))
  await at.office.does('draftLetter', { id, inspection: at.inspection, rung, matters, text: '请立即整改。' })
  return id
}
const onDesk = async (by: Someone, key: string): Promise<string[]> =>
  (await by.asks('desk')).groups
    .filter((group: { key: string }) => group.key === key)
    .flatMap((group: { rows: { id: string }[] }) => group.rows.map(({ id }) => id))
const deskKeys = async (by: Someone): Promise<string[]> =>
  (await by.asks('desk')).groups.map((group: { key: string }) => group.key)

test('what a leader in charge wants to hear of is a matter of its own at once, until it is done (S3-22)', async () => {
  const of = other
  const matters = async (by: Someone) =>
    (await by.asks('urgentMatters', { inspection: of.inspection, reason: 'slipUrged' })).rows
  const leader = of.charge.person
  const field = { id: randomUUID(), leader, part: 'body', of: of.body, fromDay: '2026-03-02' }
  await of.office.does('setChargeField', field)
  const slip = randomUUID()
  await of.office.does('draftCopySlip', { id: slip, leader, opinions: [of.opinion], text: '请督促整改。' })
  const { keyring } = files.cabinet
  const door = { house: town.house, pool: town.pool, clock: town.clock, keyring }
  await checkOutgoing(door, { person: town.office, hat: 'office' }, 'copySlip', slip)
  const step = async (by: Someone, command: string, more: object = {}) =>
    by.does(command, {
      ...{ copySlip: slip, version: (await of.office.asks('copySlipPage', { copySlip: slip })).slip.version },
      ...more,
    })
  await step(of.group, 'signCopySlip')
  await step(of.office, 'deliverCopySlip')
  await step(of.charge, 'receiveCopySlip')
  expect(await matters(of.office)).toEqual([])
  await step(of.charge, 'instructOnSlip', { instruction: '月底前报告进展。', urged: true })
  const [task] = of.tasks as [string]
  for (const by of [of.office, of.group])
    expect(await matters(by)).toMatchObject([{ noun: 'task', id: task, late: 0, level: 'owner', rung: null }])
  // 纪委 sees no slip, and so no matter that stands on one.
  expect(await matters(of.discipline)).toEqual([])
  const says = { inspection: of.inspection, rung: 'supervise', text: '请报告进展。' }
  const letter = { id: randomUUID(), ...says, matters: [{ noun: 'task', id: task }] }
  await of.office.does('draftLetter', letter)
  expect((await of.office.asks('letterPage', { letter: letter.id })).matters).toMatchObject([{ reason: 'slipUrged' }])
  await of.office.does('withdrawLetter', await now(letter.id, of.office))
})

describe('the ladder of letters (domain 2.6)', () => {
  test('nothing is urged before it is late; then it climbs from the office to the leading group and the committee', async () => {
    late(0)
    expect(await mattersOf(at.office)).toEqual([])
    await town.refused(draft('supervise'), 'oversight.nothing-to-urge')
    const seen: string[] = []
    for (const days of [1, 14, 15, 29, 30]) {
      late(days)
      const [one] = await mattersOf(at.discipline, { reason: 'taskLate' })
      const desks = [
        ['group', await onDesk(at.group, 'desk.mattersForGroup')],
        ['committee', await onDesk(secretary, 'desk.mattersForCommittee')],
      ] as const
      const on = desks.filter(([, ids]) => ids.includes(first())).map(([name]) => name)
      seen.push([one.late, one.level, ...on].join(' '))
    }
    expect(seen).toEqual([
      '1 office',
      '14 office',
      '15 leadingGroup group',
      '29 leadingGroup group',
      '30 committee group committee',
    ])
  })

  test('drafted by one of the office, signed by another; the body signs for it and answers; the office judges', async () => {
    await town.refused(draft('guide'), 'oversight.rung-skipped')
    const letter = await draft('supervise', at.tasks)
    await town.refused(draft('supervise'), 'oversight.urged-already')
    await town.refused(at.principal.asks('letterPage', { letter }), 'doorway.not-found')
    await town.refused(at.office.does('issueLetter', await now(letter)), 'oversight.drafted-by-you')
    await town.refused(at.group.does('issueLetter', await now(letter)), 'oversight.other-signer')
    await at.otherOffice.does('issueLetter', await now(letter))
    const shown = await at.principal.asks('letterPage', { letter })
    expect(shown.letter).toMatchObject({ state: 'issued', number: '巡察督办〔2026〕1号' })
    expect(shown.matters).toHaveLength(2)
    // Ten working days after Sunday 31 May 2026.
    expect(shown.letter.dueOn).toBe('2026-06-12')
    for (const by of [at.clerk, at.leader, at.discipline, at.organisation])
      expect((await by.asks('letters', { about: first() })).rows).toMatchObject([{ id: letter }])
    await town.refused(other.principal.asks('letterPage', { letter }), 'doorway.not-found')
    await at.principal.does('receiveLetter', await now(letter))
    await town.refused(
      at.office.does('settleLetter', { ...(await now(letter)), opinion: '好' }),
      'oversight.not-answered',
    )
    await at.principal.does('answerLetter', { ...(await now(letter)), answer: '正在推进。' })
    await at.office.does('failLetter', { ...(await now(letter)), opinion: '只有口号，没有进展。' })
    expect((await mattersOf(at.office))[0]).toMatchObject({ rung: 'supervise', letter })
  })

  test('the second follows the first, the third comes from the leading group; a rule of the office’s own counts from its day', async () => {
    await town.refused(draft('remind'), 'oversight.rung-skipped')
    const guide = await draft('guide')
    await at.otherOffice.does('issueLetter', await now(guide))
    await town.refused(
      at.office.does('failLetter', { ...(await now(guide)), opinion: '无' }),
      'oversight.answer-not-due',
    )
    const { letter } = await at.office.asks('letterPage', { letter: guide })
    goTo(addDays(letter.dueOn, 1))
    expect(await deskKeys(at.office)).toContain('desk.lettersToJudge')
    await at.office.does('failLetter', { ...(await now(guide)), opinion: '逾期没有回复。' })
    await town.refused(at.office.does('amendRung', { ...rungRow, fromDay: '2026-05-01' }), 'oversight.from-before')
    await at.office.does('amendRung', { ...rungRow, fromDay: addDays(letter.dueOn, 1) })
    await town.refused(draft('remind'), 'oversight.not-late-enough')
    late(60)
    const remind = await draft('remind')
    expect(await deskKeys(at.group)).toContain('desk.lettersToSign')
    await at.group.does('issueLetter', await now(remind))
    expect((await at.office.asks('letterPage', { letter: remind })).letter.number).toBe('巡察督办〔2026〕3号')
  })

  test('urging stops by a record: the task is closed, the letter settles by itself and leaves every desk', async () => {
    expect(await deskKeys(at.principal)).toContain('desk.lettersToAnswer')
    await report(at, first(), { rulesMade: 1 }, ['rules'])
    await bring(at, first(), 'closeTask')
    const { rows } = await at.office.asks('letters', { about: first(), rung: 'remind' })
    expect(rows).toMatchObject([{ state: 'settled' }])
    expect(await deskKeys(at.principal)).not.toContain('desk.lettersToAnswer')
    expect((await mattersOf(at.office)).map((row: { id: string }) => row.id)).not.toContain(first())
    const kinds = (await at.principal.asks('timeline', { about: rows[0].id, size: 50 })).rows
    expect(kinds.map((line: { kind: string }) => line.kind)).toContain('letter.settled')
  })

  test('督查督办通知书 → 阶段督查指导书 → 情况提醒书 → 情况告诫书 → 问责书: each after the one before failed, signed by whom its rung names', async () => {
    const second = at.tasks[1] as string
    const signed: string[] = []
    for (const [rung, by, signer] of [
      ['guide', at.otherOffice, 'office'],
      ['remind', at.group, 'leading_group'],
      ['admonish', at.group, 'leading_group'],
      ['account', secretary, 'secretary'],
    ] as const) {
      const id = await draft(rung, [second])
      const others = [at.otherOffice, at.group, secretary].filter((one) => one !== by)
      for (const other of others) await town.refused(other.does('issueLetter', await now(id)), 'oversight.other-signer')
      await by.does('issueLetter', await now(id))
      const { letter, matters } = await at.principal.asks('letterPage', { letter: id })
      expect([letter.signer, matters.length]).toEqual([signer, 1])
      expect(await onDesk(at.principal, 'desk.lettersToAnswer')).toContain(id)
      signed.push(letter.rung)
      if (rung === 'account') break
      goTo(addDays(letter.dueOn, 1))
      await at.office.does('failLetter', { ...(await now(id)), opinion: '逾期没有回复。' })
    }
    const rows = (await at.discipline.asks('letters', { about: second, size: 50 })).rows as { rung: string }[]
    expect([...rows.map(({ rung }) => rung)].sort()).toEqual(['supervise', ...signed].sort())
    await town.refused(draft('account', [second]), 'oversight.urged-already')
  })

  test('a plan that is not handed in, and a report that is not filed, are urged too', async () => {
    const inspection = other.inspection
    const rows = (await at.office.asks('urgentMatters', { inspection, size: 200 })).rows
    expect(rows.find((row: { noun: string }) => row.noun === 'plan')).toMatchObject({
      reason: 'planLate',
      dueOn: '2026-04-02',
    })
    const reports = await mattersOf(at.office, { reason: 'reportLate' })
    expect(reports).toMatchObject([{ noun: 'plan', reason: 'reportLate', dueOn: '2026-06-02' }])
  })
})

const rungRow = {
  id: randomUUID(),
  code: 'remind',
  overdueDays: 60,
  answerDays: 3,
  signer: 'leading_group',
  citation: '县委巡察办督办规定（试行）',
  basis: 'local',
}

describe('what goes up, and what comes of it', () => {
  const says = { title: '整改长期不动', reason: '两次督办未落实。', proposal: '建议约谈。' }
  const at2 = async (submittal: string, by: Someone = at.office) => ({
    submittal,
    version: (await by.asks('submittalPage', { submittal })).submittal.version,
  })
  let submittal: string

  test('the office refers to the leading group, which hands it on to the committee; the secretary decides', async () => {
    submittal = randomUUID()
    const [{ id: letter }] = (await at.office.asks('letters', { state: 'failed' })).rows
    await at.office.does('submitMatter', { ...says, id: submittal, inspection: at.inspection, letter })
    expect(await deskKeys(at.group)).toContain('desk.submittalsToGroup')
    for (const by of [at.principal, at.leader, at.organisation])
      await town.refused(by.asks('submittalPage', { submittal }), 'doorway.not-yours')
    const decision = { outcome: 'account', decision: '责成问责。' }
    await town.refused(
      secretary.does('decideSubmittal', { ...(await at2(submittal)), ...decision }),
      'oversight.lies-elsewhere',
    )
    await at.group.does('passSubmittal', { ...(await at2(submittal)), view: '建议县委研究。' })
    expect(await deskKeys(secretary)).toContain('desk.submittalsToCommittee')
    await secretary.does('decideSubmittal', { ...(await at2(submittal)), ...decision })
    expect((await at.discipline.asks('submittalPage', { submittal })).submittal).toMatchObject({
      state: 'decided',
      outcome: 'account',
      decidedHat: 'secretary',
    })
    expect(await deskKeys(secretary)).not.toContain('desk.submittalsToCommittee')
  })

  test('the outcome is recorded of a post, never of a name', async () => {
    const row = {
      inspection: at.inspection,
      submittal,
      target: 'post',
      form: 'admonition',
      document: '县纪〔2026〕8号',
    }
    const record = (more: object) =>
      at.discipline.does('recordAccountability', { ...row, id: randomUUID(), decidedOn: '2026-06-01', ...more })
    await town.refused(record({ post: '局长', reason: '梁书记整改不力' }), 'oversight.names-person')
    await town.refused(record({ post: '', reason: '整改不力' }), 'oversight.post-of-target')
    await record({ post: '局长', reason: '整改不力' })
    expect((await at.organisation.asks('accountabilities')).rows).toMatchObject([{ post: '局长', form: 'admonition' }])
  })

  test('what an assessment is given is frozen and names nobody (S1-17)', async () => {
    const id = randomUUID()
    await at.office.does('giveAssessment', { id, purpose: '2026年度考核', receiver: '县委组织部', bodies: [at.body] })
    const { assessment } = await at.organisation.asks('assessmentPage', { assessment: id })
    expect(assessment.bodies).toMatchObject([{ accountabilities: [{ target: 'post', post: '局长' }] }])
    const { rows } = await at.organisation.asks('assessedItems', { assessment: id })
    expect(rows).toMatchObject([
      { number: 1, post: '主要负责人', state: '已销号', letters: 3 },
      { number: 2, letters: 5 },
    ])
    const names = (await town.above.query('select name from identity_person')).rows.map((row) => row.name as string)
    for (const name of names) expect(JSON.stringify(assessment.bodies)).not.toContain(name)
    await town.refused(at.discipline.asks('assessmentPage', { assessment: id }), 'doorway.not-yours')
    await town.refused(
      at.office.does('giveAssessment', { id: randomUUID(), purpose: 'x', receiver: 'y', bodies: [randomUUID()] }),
      'oversight.nothing-to-assess',
    )
  })
})

test('the tables that go with the report are what was entered, and the body learns of neither lead nor tip (S0-20, 4.14)', async () => {
  const { plan, inspection } = at
  const own = await at.office.asks('rectificationPack', { plan })
  const { rows } = await town.above.query(
    `select count(*)::int as tasks, count(*) filter (where state = 'closed')::int as closed from rectification_task
     where plan = $1 and state <> 'withdrawn'`,
    [plan],
  )
  expect(own).toMatchObject({ inspection, total: rows[0] })
  const sum = (key: 'tasks' | 'done' | 'mostly' | 'open') =>
    own.categories.reduce((all: number, row: Record<string, number>) => all + (row[key] ?? 0), 0)
  expect(sum('tasks')).toBe(own.total.tasks)
  expect(sum('done') + sum('mostly') + sum('open')).toBe(own.total.tasks)
  expect(await at.principal.asks('rectificationPack', { plan })).toEqual(own)
  await town.refused(other.principal.asks('rectificationPack', { plan }), 'doorway.not-found')
  const over = await at.office.asks('handedOverPack', { plan })
  expect(over.officers).toMatchObject([{ post: '局长', form: 'admonition', document: '县纪〔2026〕8号' }])
  expect(over.leads.map(({ sent }: { sent: number }) => sent)).toEqual([0, 0])
  expect(over.tips).toHaveLength(4)
  expect((await at.group.asks('handedOverPack', { plan })).tips).toBeNull()
  for (const by of [at.principal, at.leader, at.organisation])
    await town.refused(by.asks('handedOverPack', { plan }), 'doorway.not-yours')
})
