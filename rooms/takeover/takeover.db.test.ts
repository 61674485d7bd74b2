import { randomUUID } from 'node:crypto'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { aFormer, stated } from '../feedback/fixture.ts'
import { type ATakeover, aTakeover, bringing, byHand, report, rooms, split, taking } from './fixture.ts'
import { readOriginal } from './http.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})
const office = town.as(town.office, 'office')
const tasksOf = async (inspection: string) =>
  (await office.asks('tasks', { inspection, sort: 'number' })).rows as { id: string; title: string; state: string }[]

const brought = bringing(town, files)

describe('a report', () => {
  let at: ATakeover
  beforeAll(async () => {
    at = await aTakeover(town)
    await split(at)
  })

  test('is corrected as one goes; what another saved meanwhile is not written over, and no word is lost', async () => {
    const { takeover } = at
    const seen = await at.version()
    await office.does('correctTakeover', { takeover, version: seen, ...byHand() })
    await town.refused(office.does('correctTakeover', { takeover, version: seen, ...byHand() }), 'doorway.stale')
    const without = { ...byHand(), pieces: byHand().pieces.filter((_, n) => n !== 6) }
    const version = await at.version()
    const lost = await town.refused(
      office.does('correctTakeover', { takeover, version, ...without }),
      'takeover.text-lost',
    )
    expect(lost).toEqual({ line: 7 })
    const beyond = { ...byHand(), pieces: [...byHand().pieces, { ...byHand().pieces[0], at: [[99, 0, 1]] }] }
    await town.refused(office.does('correctTakeover', { takeover, version, ...beyond }), 'takeover.strange-place')
    expect((await at.page()).pieces).toEqual(byHand().pieces)
    await office.does('correctTakeover', { takeover, version, ...byHand(), category: '' })
    const { faults } = await at.preview()
    expect(faults.map(({ code, piece }: { code: string; piece: number }) => [code, piece])).toEqual(
      [3, 5, 8].map((piece) => ['takeover.no-category', piece]),
    )
  })

  test('totals that do not add up are accepted with a reason or it is not taken over', async () => {
    const { takeover } = at
    const wrong = { ...byHand(), totals: [{ ...byHand().totals[1], value: 4 }] }
    await office.does('correctTakeover', { takeover, version: await at.version(), ...wrong })
    expect((await at.preview()).sums).toMatchObject([{ value: 4, found: 3, fits: false }])
    expect(await town.refused(office.does('takeOverItems', await taking(at)), 'takeover.totals-misfit')).toEqual({
      count: 1,
    })
    const reason = '原文把一个问题重复计算。'
    await office.does('acceptMismatch', { takeover, version: await at.version(), reason })
    expect((await at.page()).takeover.mismatch).toBe(reason)
    await office.does('correctTakeover', { takeover, version: await at.version(), ...byHand() })
    expect((await at.page()).takeover.mismatch).toBe('')
    const accept = { takeover, version: await at.version(), reason }
    await town.refused(office.does('acceptMismatch', accept), 'takeover.totals-fit')
  })

  test('is taken over as its preview says and only so, once, with items, tasks, measures and status', async () => {
    const invented = { ...(await taking(at)), items: [stated('一', '无中生有的问题')] }
    await town.refused(office.does('takeOverItems', invented), 'takeover.changed-since')
    await town.refused(
      office.does('takeOverItems', { ...(await taking(at)), source: randomUUID() }),
      'takeover.no-such-source',
    )
    const input = await taking(at)
    await office.does('takeOverItems', input)
    const tasks = await tasksOf(at.inspection)
    expect(tasks.map(({ state }) => state)).toEqual(['closed', 'inProgress', 'inProgress'])
    const { measures } = await office.asks('taskPage', { task: tasks[0]?.id })
    expect(measures.map(({ text }: { text: string }) => text)).toEqual([report.split('\n')[4]])
    expect((await at.page()).takeover).toMatchObject({ state: 'taken', added: 3, takenBy: town.office })
    await town.refused(office.does('takeOverItems', { ...input, id: randomUUID() }), 'flow.not-now')
    expect(await tasksOf(at.inspection)).toHaveLength(3)
  })

  test('a corrected one, brought again, changes what changed and says so', async () => {
    const again = await aTakeover(town, { inspection: at.inspection })
    const corrected = report.replace('公务接待超标准', '公务接待超标准、超范围')
    await split(again, corrected)
    const { rows, missing } = await again.preview()
    expect(rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['same', 'same', 'changed'])
    expect(missing).toEqual([])
    const before = await tasksOf(at.inspection)
    await office.does('takeOverItems', await taking(again))
    const after = await tasksOf(at.inspection)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after[2]?.title).toContain('超范围')
    expect((await again.page()).takeover).toMatchObject({ added: 0, changed: 1, same: 2, missing: 0 })
  })
})

describe('an original', () => {
  test('is read from the uploaded file, whatever its encoding, and traced from the item to its line', async () => {
    const at = await aTakeover(town)
    const { file, read } = await brought(at, '整改报告.txt', Buffer.from(`\ufeff${report}`, 'utf16le'))
    await read()
    const { takeover, lines } = await at.page()
    expect(takeover).toMatchObject({ state: 'read', file, fileName: '整改报告.txt' })
    expect(lines[3]).toEqual({ number: 4, text: report.split('\n')[3], page: null })
    await office.does('correctTakeover', { takeover: at.takeover, version: await at.version(), ...byHand() })
    await office.does('takeOverItems', await taking(at))
    const { opinion } = await at.page()
    const { rows } = await office.asks('statements', { opinion })
    expect(rows[2]).toMatchObject({ source: at.takeover, fromLine: 9, toLine: 10, kind: 'rectificationReport' })
    const removal = { file, version: 2 }
    await town.refused(office.does('removeFile', removal), 'documents.linked')
  })

  test('what was read of it dies with the key of its inspection, by two, and is not read again', async () => {
    const [at, other] = [await aTakeover(town), await aTakeover(town)]
    const pasted = await aTakeover(town, { inspection: at.inspection })
    const { read } = await brought(at, '整改报告.txt', Buffer.from(report))
    await read()
    await split(pasted)
    await split(other)
    const destruction = randomUUID()
    const why = { inspection: at.inspection, reason: 'order', basis: '县委办公室函〔2026〕3号' }
    await office.does('proposeDestruction', { id: destruction, ...why })
    const texts = async () =>
      (await town.above.query("select id from takeover_original where lines like '%学用结合不紧密%'")).rows.map(
        ({ id }) => id,
      )
    expect((await texts()).filter((id) => [at.takeover, pasted.takeover].includes(id))).toHaveLength(2)
    const secretary = town.as(await town.someone('secretary'), 'secretary')
    const named = await town.above.query('select name from planning_inspection where id = $1', [at.inspection])
    await secretary.does('confirmDestruction', { destruction, version: 1, typed: named.rows[0].name })
    expect((await texts()).filter((id) => [at.takeover, pasted.takeover].includes(id))).toEqual([])
    expect(await texts()).toContain(other.takeover)
    const { takeover, lines } = await pasted.page()
    expect([lines, JSON.stringify(takeover).includes('学用结合')]).toEqual([[], false])
    const again = { takeover: pasted.takeover, version: takeover.version, text: report }
    await town.refused(office.does('pasteText', again), 'documents.key-destroyed')
  })

  test('that cannot be read says why, and is kept as evidence if one wants', async () => {
    const at = await aTakeover(town)
    const { file, read } = await brought(at, '空白.txt', Buffer.from('   \n  '))
    await town.refused(read(), 'takeover.empty')
    await office.does('keepOnly', { takeover: at.takeover, version: await at.version(), file })
    expect((await at.page()).takeover).toMatchObject({ state: 'kept', file })
    await town.refused(read(), 'flow.not-now')
  })

  test('is the office’s: no team, no body, nobody else sees or does anything of it', async () => {
    const at = await aTakeover(town)
    const { file, read } = await brought(at, '报告.txt', Buffer.from(report))
    await read()
    const { body } = (await at.page()).takeover
    const others = [
      town.as(await town.someone('clerk', { body }), 'clerk'),
      town.as(await town.someone('principal', { body }), 'principal'),
      town.as(await town.someone('leading_group'), 'leading_group'),
      town.as(await town.someone('discipline'), 'discipline'),
    ]
    for (const other of others) {
      await town.refused(other.asks('takeoverPage', { takeover: at.takeover }), 'doorway.not-yours')
      await town.refused(other.asks('file', { file }), 'doorway.not-found')
      const text = { takeover: at.takeover, version: 1, text: '改' }
      await town.refused(other.does('pasteText', text), 'doorway.not-yours')
    }
    const person = await town.someone('clerk', { body })
    const asClerk = readOriginal(files.cabinet, { person, hat: 'clerk' }, at.takeover, { file, version: 1 })
    await town.refused(asClerk, 'doorway.not-yours')
  })
})

describe('a ledger', () => {
  const heads = ['序号', '问题类别', '啥毛病', '整改措施', '责任单位', '完成时限', '完成情况', '完善制度（项）']
  type Row = readonly (string | number)[]
  const rows: readonly Row[] = [
    [1, '财务', '白条入账', '1.清理白条。2.完善报销制度。', '财务科', '2018年9月30日', '已完成', '2'],
    [2, '财务', '公车私用', '加强管理', '办公室', '2018-12-31', '正在推进', ''],
    ['合计', '', '2项', '', '', '', '', ''],
  ]
  const book = async (list: readonly Row[]) =>
    Buffer.from(
      await writeXlsx({ sheets: [{ name: '台账', rows: [['整改台账'], heads, ...list].map((row) => [...row]) }] }),
    )

  let inspection: string
  const mapped = async (at: ATakeover) => {
    const { columns } = await office.asks('ledgerColumns', { takeover: at.takeover })
    const as = (key: string, field: string | null) => ({ head: key, field: key === '啥毛病' ? 'problem' : field })
    return columns.map(({ key, field }: { key: string; field: string | null }) => as(key, field))
  }

  test('is mapped once: an unknown head is a question first, and remembered afterwards', async () => {
    const at = await aTakeover(town, { kind: 'ledger' })
    inspection = at.inspection
    await (await brought(at, '台账.xlsx', await book(rows))).read()
    expect((await at.preview()).faults.map(({ code }: { code: string }) => code)).toEqual([
      'takeover.no-problem-column',
    ])
    const heads = await mapped(at)
    const category = 'governance'
    await office.does('mapLedger', { takeover: at.takeover, version: await at.version(), heads, category })
    expect((await at.preview()).faults).toEqual([
      { piece: null, cell: 'B3', code: 'takeover.word-undecided', facts: { at: 'B3', word: '财务', rows: 2 } },
    ])
    const words = [{ word: '财务', category: 'assets' }]
    await office.does('mapLedger', { takeover: at.takeover, version: await at.version(), heads, words, category })
    const { items, faults } = await at.preview()
    expect(faults).toEqual([])
    expect(items[0]).toMatchObject({
      text: '白条入账',
      measures: ['1.清理白条。', '2.完善报销制度。'],
      status: 'done',
      dueOn: '2018-09-30',
      unitName: '财务科',
      rulesMade: 2,
      category: 'assets',
    })
    const twice = heads.map((one: { head: string }) => ({ ...one, field: 'problem' }))
    const again = { takeover: at.takeover, version: await at.version(), heads: twice, category }
    await town.refused(office.does('mapLedger', again), 'takeover.field-twice')
    await office.does('takeOverItems', await taking(at))
    expect((await tasksOf(inspection)).map(({ state }) => state)).toEqual(['closed', 'inProgress'])
  })

  test('a wrong cell is named by its address and nothing is taken over until it is right; a corrected file never doubles', async () => {
    const at = await aTakeover(town, { kind: 'ledger', inspection })
    const wrong = rows.map((row, n) => (n === 1 ? [...row.slice(0, 5), '二月三十', '已完成', ''] : row))
    await (await brought(at, '台账2.xlsx', await book(wrong))).read()
    const category = 'assets'
    await office.does('mapLedger', {
      takeover: at.takeover,
      version: await at.version(),
      heads: await mapped(at),
      category,
    })
    const { faults } = await at.preview()
    expect((await office.asks('ledgerColumns', { takeover: at.takeover })).words).toEqual([
      { word: '财务', rows: 2, category: 'assets', decided: true },
    ])
    expect(faults).toMatchObject([{ cell: 'F4', code: 'takeover.cell-not-a-day' }])
    await town.refused(office.does('takeOverItems', await taking(at)), 'takeover.has-faults')
    expect((await tasksOf(inspection)).map(({ state }) => state)).toEqual(['closed', 'inProgress'])

    const right = rows.map((row, n) => (n === 1 ? [...row.slice(0, 6), '已完成', ''] : row))
    await (await brought(at, '台账3.xlsx', await book(right))).read()
    const { rows: plan } = await at.preview()
    expect(plan.map(({ outcome, changes }: { outcome: string; changes: string[] }) => [outcome, changes])).toEqual([
      ['same', []],
      ['changed', ['status', 'statusText']],
    ])
    await office.does('takeOverItems', await taking(at))
    expect((await tasksOf(inspection)).map(({ state }) => state)).toEqual(['closed', 'closed'])
  })
})

test('an inspection whose opinion was made here takes no other over', async () => {
  const { inspection } = await aFormer(town)
  await town.above.query(
    `insert into feedback_opinion (id, authority, inspection, body, number, state, drafted_by, drafted_on)
     select gen_random_uuid(), authority, id, body, '本地一号', 'drafted', $2, '2026-03-02' from planning_inspection where id = $1`,
    [inspection, town.office],
  )
  const at = await aTakeover(town, { inspection })
  await split(at)
  expect((await at.preview()).madeHere).toBe('本地一号')
  await town.refused(office.does('takeOverItems', await taking(at)), 'feedback.opinion-made-here')
})
