import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { pixel } from '../documents/fixture.ts'
import { aTownOfSheets, bring, text } from './fixture.ts'

const { town, files, at, others, office, page, on, draft, timeline, close } = await aTownOfSheets()
afterAll(close)

describe('the life of a sheet', () => {
  test('from the draft to the meeting, with its records, and the office sees it from the signature on', async () => {
    const sheet = await draft()
    await town.refused(page(office, sheet), 'doorway.not-found')
    await bring(at, sheet, 'checked')
    await town.refused(page(office, sheet), 'doorway.not-found')
    expect((await office.asks('sheets')).rows.filter((row: { id: string }) => row.id === sheet)).toEqual([])
    await bring(at, sheet, 'signed')
    const seen = await page(office, sheet)
    expect(seen).toMatchObject({ sheet: { state: 'signed', signedBy: at.leader.person }, evidence: [], hash: null })
    expect(seen.verdicts.map((one: { step: string }) => one.step)).toEqual(['check', 'sign'])
    expect(seen.names[at.deputy.person]).toBe('傅组长')
    await bring(at, sheet, 'adopted')
    expect(await timeline(at.leader, sheet)).toEqual([
      'sheet.drafted',
      'evidence.added',
      'sheet.supported',
      'sheet.checked',
      'sheet.signed',
      'sheet.adopted',
    ])
    expect(await timeline(office, sheet)).toEqual(['sheet.signed', 'sheet.adopted'])
  })

  test('the hash of the page is the hash that is signed, and another text would have another', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'checked')
    const { hash } = await page(at.leader, sheet)
    await bring(at, sheet, 'signed')
    const [kept] = (await at.leader.asks('signedSheet', { sheet })).revisions
    expect(kept).toMatchObject({ hash, revision: 1, onPaper: false, handlerTwo: at.two.person })
    expect((await page(at.leader, await draft())).hash).not.toBe(hash)
  })

  test('a suspicion is taken up by two, or dropped with a reason', async () => {
    const [one, two] = [randomUUID(), randomUUID()]
    const about = { inspection: at.inspection, title: '疑点', category: 'assets', source: 'tip', overview: '' }
    await at.one.does('noteSuspicion', { id: one, ...about })
    await at.two.does('noteSuspicion', { id: two, ...about })
    await town.refused(at.one.does('dropSuspicion', { ...(await on(two)), reason: '查无' }), 'findings.leader-drops')
    await at.two.does('dropSuspicion', { ...(await on(two)), reason: '查无此事' })
    expect((await page(at.one, two)).sheet).toMatchObject({ state: 'dropped', reason: '查无此事' })
    const pair = (second: string) => ({ sheet: one, version: 1, handlerTwo: second })
    await town.refused(at.two.does('takeUpSuspicion', pair(at.two.person)), 'findings.two-handlers')
    await town.refused(at.two.does('takeUpSuspicion', pair(others.one.person)), 'findings.not-in-team')
    await at.two.does('takeUpSuspicion', pair(at.one.person))
    expect((await page(at.one, one)).sheet).toMatchObject({
      state: 'drafted',
      handlerOne: at.two.person,
      handlerTwo: at.one.person,
    })
  })

  test('sent back by the deputy and by the leader, with a comment that the handlers read', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'supported')
    await at.deputy.does('sendBackSheet', { ...(await on(sheet)), comment: '证据不足。' })
    await bring(at, sheet, 'checked')
    await at.leader.does('sendBackSheet', { ...(await on(sheet)), comment: '表述不准。' })
    const seen = await page(at.one, sheet)
    expect(seen.sheet).toMatchObject({ state: 'drafted', checkedBy: null, checkedOn: null })
    expect(seen.verdicts.map((one: { comment: string }) => one.comment)).toEqual([
      '证据不足。',
      '事实清楚。',
      '表述不准。',
    ])
  })

  test('set aside with a reason, and shown to the leading group on request', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'signed')
    const group = town.as(await town.someone('leading_group'), 'leading_group')
    await town.refused(page(group, sheet), 'doorway.not-found')
    expect(await timeline(group, sheet)).toEqual([])
    await office.does('showSheet', { ...(await on(sheet)), reason: '领导小组调阅' })
    await at.leader.does('setSheetAside', { ...(await on(sheet)), reason: '事实尚不充分' })
    expect((await page(group, sheet)).sheet).toMatchObject({ state: 'notAdopted', reason: '事实尚不充分' })
    await town.refused(office.does('showSheet', { ...(await on(sheet)), reason: '再次' }), 'findings.shown-already')
  })
})

describe('a signed sheet', () => {
  test('changes only as a new version; the old text, its evidence and its hash stay, and the office still reads them', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'signed')
    await town.refused(
      at.one.does('editSheet', { ...(await on(sheet)), handlerTwo: at.two.person, ...text }),
      'findings.frozen',
    )
    await at.leader.does('reviseSheet', { ...(await on(sheet)), reason: '金额有误' })
    await town.refused(page(office, sheet), 'doorway.not-found')
    const [piece] = (await page(at.one, sheet)).evidence
    await at.one.does('removeEvidence', { ...(await on(sheet)), evidence: piece.id })
    const file = await files.upload(at.two, at.inspection)
    const other = { title: '采购合同', page: '', form: 'original', singleWitness: false }
    const add = async (datedOn: string) =>
      at.two.does('addEvidence', { id: randomUUID(), ...(await on(sheet)), file, ...other, datedOn })
    await town.refused(add('2026-03-03'), 'findings.dated-after-receipt')
    await add('2024-03-08')
    const { evidence } = await page(at.one, sheet)
    expect(evidence[0]).toMatchObject({ datedOn: '2024-03-08', receivedAt: expect.stringMatching(/^2026-03-02T01:0/) })
    expect((await at.two.asks('fileUses', { file })).rows).toMatchObject([
      { id: sheet, piece: '采购合同', revision: null },
    ])
    expect((await office.asks('fileUses', { file: piece.file })).rows).toEqual([])
    expect((await at.one.asks('fileUses', { file: piece.file })).rows).toMatchObject([{ id: sheet, revision: 1 }])
    const overview = '2024年3月，党组未经集体研究决定一项280万元的采购。'
    await at.one.does('editSheet', { ...(await on(sheet)), handlerTwo: at.two.person, ...text, overview })
    const now = await at.one.asks('revisionDifference', { sheet, from: 1 })
    expect(now).toEqual({
      from: 1,
      to: null,
      fields: [{ field: 'overview', old: text.overview, new: overview }],
      evidenceAdded: ['采购合同'],
      evidenceRemoved: ['党组会议记录'],
    })
    await town.refused(office.asks('revisionDifference', { sheet, from: 1 }), 'doorway.not-found')
    await bring(at, sheet, 'signed')
    const { revisions, exhibits } = await office.asks('signedSheet', { sheet })
    expect(
      revisions.map((one: { revision: number; content: typeof text }) => [one.revision, one.content.overview]),
    ).toEqual([
      [2, overview],
      [1, text.overview],
    ])
    expect(new Set(revisions.map((one: { hash: string }) => one.hash)).size).toBe(2)
    expect(exhibits.map((one: { title: string }) => one.title)).toEqual(['采购合同', '党组会议记录'])
    expect((await office.asks('revisionDifference', { sheet, from: 1, to: 2 })).fields).toEqual(now.fields)
  })

  test('its evidence cannot be removed from the files, not even once it has left the draft', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'signed')
    const [piece] = (await page(at.one, sheet)).evidence
    const remove = async () => at.one.does('removeFile', { file: piece.file, version: 2 })
    await town.refused(remove(), 'documents.linked')
    await at.leader.does('reviseSheet', { ...(await on(sheet)), reason: '重写' })
    await at.one.does('removeEvidence', { ...(await on(sheet)), evidence: piece.id })
    await town.refused(remove(), 'documents.linked')
  })

  test('stays as it is even for whoever holds the room’s own hand', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'signed')
    for (const sql of [
      `update findings_revision set hash = repeat('0', 64) where sheet = '${sheet}'`,
      `delete from findings_revision where sheet = '${sheet}'`,
      `delete from findings_exhibit where sheet = '${sheet}'`,
      `delete from findings_sheet where id = '${sheet}'`,
      `update findings_verdict set comment = '' where sheet = '${sheet}'`,
    ]) {
      const client = await town.pool.connect()
      await client.query('begin')
      await client.query('set local role mingcha_hand_findings')
      await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })
      await client.query('rollback')
      client.release()
    }
  })
})

describe('evidence', () => {
  const piece = { title: '材料', page: '', form: 'copy', singleWitness: true }
  test('is a file of this inspection that passed the checks, once', async () => {
    const sheet = await draft()
    const [first] = (await page(at.one, sheet)).evidence
    const add = async (file: string) =>
      at.one.does('addEvidence', { id: randomUUID(), ...(await on(sheet)), file, ...piece })
    await town.refused(add(first.file), 'findings.evidence-twice')
    await town.refused(add(randomUUID()), 'doorway.not-found')
    const open = randomUUID()
    const about = {
      inspection: at.inspection,
      circle: 'team',
      noun: 'sheet',
      about: sheet,
      name: '未传完.pdf',
      size: 9,
    }
    await at.one.does('startUpload', { id: open, ...about })
    await town.refused(add(open), 'findings.file-not-ready')
    await town.refused(add(await files.upload(at.one, at.units[1] as string)), 'findings.foreign-file')
    const shared = await files.upload(at.one, at.inspection, pixel, { circle: 'opinion' })
    await town.refused(add(shared), 'findings.foreign-file')
  })

  test('is put in order and its entry put right while it is drafted, the file and its receipt staying what they are', async () => {
    const sheet = await draft()
    const [first] = (await page(at.one, sheet)).evidence
    const file = await files.upload(at.one, at.inspection, pixel, { noun: 'sheet', about: sheet })
    await at.one.does('addEvidence', { id: randomUUID(), ...(await on(sheet)), file, ...piece })
    const listed = async () => (await page(at.one, sheet)).evidence
    const [, second] = await listed()
    await at.one.does('arrangeEvidence', { ...(await on(sheet)), order: [second.id, first.id] })
    const words = { title: '会计凭证', page: '3', form: 'original', singleWitness: false, datedOn: '2024-05-06' }
    await at.one.does('describeEvidence', { ...(await on(sheet)), evidence: second.id, ...words })
    const { title, place: _, ...asItWas } = first
    expect(await listed()).toMatchObject([
      { ...words, id: second.id, file, place: 1, sha256: second.sha256, receivedAt: second.receivedAt },
      { ...asItWas, title, place: 2 },
    ])
    const order = [first.id]
    await town.refused(at.one.does('arrangeEvidence', { ...(await on(sheet)), order }), 'findings.other-evidence')
    const late = { ...words, datedOn: '2099-01-01' }
    await town.refused(
      at.one.does('describeEvidence', { ...(await on(sheet)), evidence: second.id, ...late }),
      'findings.dated-after-receipt',
    )
    await bring(at, sheet, 'checked')
    const both = [first.id, second.id]
    await town.refused(at.one.does('arrangeEvidence', { ...(await on(sheet)), order: both }), 'findings.frozen')
    await town.refused(
      at.one.does('describeEvidence', { ...(await on(sheet)), evidence: second.id, ...words }),
      'findings.frozen',
    )
  })

  test('of copies alone does not support a sheet; nor does a blank ground', async () => {
    const sheet = await draft({ basis: '' })
    await town.refused(at.two.does('supportSheet', await on(sheet)), 'findings.incomplete')
    await at.one.does('editSheet', { ...(await on(sheet)), handlerTwo: at.two.person, ...text })
    const [original] = (await page(at.one, sheet)).evidence
    await at.one.does('removeEvidence', { ...(await on(sheet)), evidence: original.id })
    await at.one.does('addEvidence', { id: randomUUID(), ...(await on(sheet)), file: original.file, ...piece })
    await town.refused(at.two.does('supportSheet', await on(sheet)), 'findings.no-original')
    const elsewhere = await draft()
    const [foreign] = (await page(at.one, elsewhere)).evidence
    await town.refused(
      at.one.does('removeEvidence', { ...(await on(sheet)), evidence: foreign.id }),
      'doorway.not-found',
    )
  })
})

describe('input that is none', () => {
  const bad: [string, object][] = [
    ['no title', { title: '' }],
    ['a title of blanks', { title: '   ' }],
    ['a title over 200', { title: '长'.repeat(201) }],
    ['facts over 20000', { facts: '长'.repeat(20_001) }],
    ['a control character', { overview: 'a\u0000b' }],
    ['a turned line', { title: 'abc\u202edef' }],
    ['an unknown proposal', { proposal: 'arrest' }],
    ['an unknown field', { secret: true }],
    ['an unknown discipline', { disciplines: 'other' }],
    ['a category that is no code', { category: '问题; drop table' }],
    ['no id', { id: 'x' }],
  ]
  test.each(bad)('%s', (_, more) => {
    const { input } = town.house.actions.get('draftSheet')!.command
    const good = { id: randomUUID(), inspection: randomUUID(), handlerTwo: null, ...text }
    expect(input.safeParse(good).success).toBe(true)
    expect(input.safeParse({ ...good, ...more }).success).toBe(false)
  })

  test('the same key for another body is refused, for the same body answered again', async () => {
    const key = randomUUID()
    const input = { id: randomUUID(), inspection: at.inspection, handlerTwo: null, ...text }
    const first = await at.one.does('draftSheet', input, key)
    expect(await at.one.does('draftSheet', input, key)).toEqual({ ...first, replayed: true })
    await town.refused(at.one.does('draftSheet', { ...input, title: '另一个' }, key), 'doorway.key-reused')
    await town.refused(at.one.does('draftSheet', input), 'doorway.taken')
  })
})

describe('the rule in force at the time of the act (S1-13)', () => {
  const kept = { version: null, kind: 'rule', title: '三资管理办法', text: '第六条……' }
  const inLibrary = async (edition: string, inForceOn: string, follows: string | null = null) => {
    const material = randomUUID()
    await office.does('writeMaterial', { ...kept, material, edition, inForceOn, follows })
    await office.does('publishMaterial', { material, version: 1 })
    return material
  }
  const cite = (material: string | null, more: object = {}) => ({
    ...{ material, title: '不是这个名称', number: '', edition: '', article: '第六条', inForceOn: null, untilDay: null },
    ...more,
  })

  test('a version that was not in force then is refused, the one that was is cited as the library has it', async () => {
    const old = await inLibrary('2019年版', '2019-03-01')
    const now = await inLibrary('2025年修订', '2025-01-01', old)
    const found = await at.one.asks('materials', { kind: 'rule', q: '三资', on: '2020-05-01' })
    expect(found.rows).toMatchObject([{ id: old, untilDay: '2024-12-31' }])
    const write = async (rules: object[], more: object = {}) => {
      const words = { ...text, handlerTwo: at.two.person, actedFrom: '2020-05-01', ...more }
      return at.one.does('editSheet', { ...(await on(sheet)), ...words, rules })
    }
    const sheet = await draft()
    const refused = await town.refused(write([cite(now)]), 'findings.rule-not-in-force')
    expect(refused).toMatchObject({ then: 'later', day: '2025-01-01', acted: '2020-05-01' })
    await town.refused(write([cite(randomUUID())]), 'findings.no-such-rule')
    const typed = cite(null, { title: '县财务规定', inForceOn: '2012-01-01', untilDay: '2018-12-31' })
    await town.refused(write([typed]), 'findings.rule-not-in-force')
    await write([cite(old)], { basis: '' })
    const cited = { title: '三资管理办法', edition: '2019年版', inForceOn: '2019-03-01', untilDay: '2024-12-31' }
    expect((await page(at.one, sheet)).sheet.rules).toMatchObject([{ ...cited, article: '第六条' }])
    await town.refused(write([cite(old)], { basis: '' }), 'findings.nothing-changed')
    await bring(at, sheet, 'signed')
    const [signed] = (await office.asks('signedSheet', { sheet })).revisions
    expect(signed.content).toMatchObject({
      actedFrom: '2020-05-01',
      rules: '《三资管理办法》（2019年版）第六条，2019年3月1日至2024年12月31日施行',
    })
  })

  test('rules without the day of the act are not handed in; what the library withdrew stays cited where it was', async () => {
    const material = await inLibrary('2021年版', '2021-01-01')
    const sheet = await draft({ rules: [cite(material)] })
    const supports = async () => at.two.does('supportSheet', await on(sheet))
    await town.refused(supports(), 'findings.no-day-of-act')
    await office.does('withdrawMaterial', { material, version: 2 })
    await town.refused(draft({ rules: [cite(material)] }), 'findings.no-such-rule')
    const words = { ...text, handlerTwo: at.two.person, actedFrom: '2022-05-01' }
    await at.one.does('editSheet', { ...(await on(sheet)), ...words, rules: [cite(material)] })
    await supports()
  })

  test('a sheet is tagged with topics of its own round, in the words of its plan, and found by them (S1-05)', async () => {
    const [topic] = (await at.one.asks('inspectionPage', { inspection: at.inspection })).topics
    const tags = [{ id: topic.id, title: '写错的名称' }]
    await town.refused(draft({ topics: [{ id: randomUUID(), title: '粮食安全' }] }), 'findings.no-such-topic')
    const sheet = await draft({ topics: tags })
    const tagged = [{ id: topic.id, title: '粮食安全' }]
    expect((await page(at.one, sheet)).sheet.topics).toEqual(tagged)
    await bring(at, sheet, 'signed')
    const [signed] = (await office.asks('signedSheet', { sheet })).revisions
    expect(signed.content).toMatchObject({ topics: '粮食安全' })
    const found = await office.asks('sheets', { topic: topic.id })
    expect(found.rows).toMatchObject([{ id: sheet, topics: tagged }])
    expect((await office.asks('sheets', { topic: randomUUID() })).count).toBe(0)
  })
})
