import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { Refused } from '../../core/pure/refusal.ts'
import { aCabinet, pixel } from '../documents/fixture.ts'
import { aDraft, aTeam, bring, type TeamAtWork, text, versionOf } from './fixture.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'findings')
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const office = town.as(town.office, 'office')
let at: TeamAtWork
let others: TeamAtWork
beforeAll(async () => {
  at = await aTeam(town, 2)
  others = await aTeam(town)
})

const page = async (by: Someone, sheet: string) => by.asks('sheetPage', { sheet })
const on = async (sheet: string) => ({ sheet, version: await versionOf(at.leader, sheet) })
const draft = (more: object = {}) => aDraft(at, files, more)
const timeline = async (by: Someone, about: string): Promise<string[]> =>
  (await by.asks('timeline', { about, size: 200 })).rows.map((line: { kind: string }) => line.kind).reverse()

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
    const about = { inspection: at.inspection, title: '疑点', category: 'funds', source: 'tip', overview: '' }
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
    await at.two.does('addEvidence', { id: randomUUID(), ...(await on(sheet)), file, ...other })
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

describe('who may, and when', () => {
  const command: [name: string, from: string, right: keyof TeamAtWork, wrong: (keyof TeamAtWork)[], more: object][] = [
    ['supportSheet', 'drafted', 'two', ['one', 'deputy', 'leader'], {}],
    ['checkSheet', 'supported', 'deputy', ['one', 'two', 'leader'], { comment: '' }],
    ['signSheet', 'checked', 'leader', ['one', 'two', 'deputy'], { comment: '' }],
    ['adoptSheet', 'signed', 'leader', ['one', 'deputy'], { comment: '' }],
    ['setSheetAside', 'signed', 'leader', ['one', 'deputy'], { reason: '理由' }],
    ['reviseSheet', 'signed', 'leader', ['two', 'deputy'], { reason: '理由' }],
  ]
  const states = ['drafted', 'supported', 'checked', 'signed', 'adopted'] as const
  test.each(command)('%s', async (name, from, right, wrong, more) => {
    for (const state of states) {
      const sheet = await draft()
      if (state !== 'drafted') await bring(at, sheet, state)
      const input = { ...(await on(sheet)), ...more }
      for (const who of [...wrong.map((one) => at[one] as Someone), office]) {
        const refused = await who.does(name, input).then(
          () => 'done',
          (error: Refused) => error.refusal.refused,
        )
        expect([
          'doorway.not-yours',
          'findings.second-handler',
          'findings.not-your-sheet',
          'flow.not-now',
          'doorway.not-found',
        ]).toContain(refused)
      }
      for (const who of [others.leader, others.deputy, others.one]) {
        const refused = await who.does(name, input).then(
          () => 'done',
          (error: Refused) => error.refusal.refused,
        )
        expect(['doorway.not-yours', 'doorway.not-found']).toContain(refused)
      }
      if (state !== from) await town.refused((at[right] as Someone).does(name, input), 'flow.not-now')
      else {
        await town.refused(
          (at[right] as Someone).does(name, { ...input, version: input.version - 1 || 9 }),
          'doorway.stale',
        )
        await (at[right] as Someone).does(name, input)
      }
    }
  })

  test('what belongs to another team is not there: sheet, list, evidence, timeline, file', async () => {
    const sheet = await draft()
    const [piece] = (await page(at.one, sheet)).evidence
    await town.refused(page(others.leader, sheet), 'doorway.not-found')
    expect((await others.leader.asks('sheets', { size: 200 })).rows).toEqual([])
    expect(await timeline(others.leader, sheet)).toEqual([])
    await town.refused(others.leader.asks('file', { file: piece.file }), 'doorway.not-found')
    const theirs = await aDraft(others, files)
    const added = {
      id: randomUUID(),
      sheet: theirs,
      version: 2,
      title: '偷来的',
      page: '',
      form: 'original',
      singleWitness: false,
    }
    await town.refused(others.one.does('addEvidence', { ...added, file: piece.file }), 'doorway.not-found')
  })

  test('a draft for a unit of another team, or with a second handler from there, is refused', async () => {
    const input = { id: randomUUID(), handlerTwo: null, ...text }
    await town.refused(at.one.does('draftSheet', { ...input, inspection: others.inspection }), 'doorway.not-found')
    await town.refused(office.does('draftSheet', { ...input, inspection: at.inspection }), 'doorway.not-yours')
    const here = { ...input, inspection: at.inspection }
    await town.refused(at.one.does('draftSheet', { ...here, handlerTwo: others.one.person }), 'findings.not-in-team')
    await town.refused(at.one.does('draftSheet', { ...here, handlerTwo: at.one.person }), 'findings.two-handlers')
  })

  test('a recused member has lost the sheet in the next moment', async () => {
    const team = await aTeam(town)
    const sheet = await aDraft(team, files)
    const about = { round: team.round, inspection: team.inspection, person: team.two.person }
    await team.two.does('declareRecusal', { id: randomUUID(), ...about, kind: 'duty', reason: '曾在该单位任职' })
    const refused = await team.two.asks('sheetPage', { sheet }).then(
      () => 'done',
      (error: Refused) => error.refusal.refused,
    )
    expect(['doorway.not-found', 'doorway.not-your-hat']).toContain(refused)
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

describe('a signature on paper', () => {
  const scan = () => files.upload(at.one, at.inspection)
  async function paper(sheet: string, more: object = {}) {
    const { hash, number } = await page(at.leader, sheet)
    const written = { person: at.leader.person, name: '郭组长', signedOn: town.clock.now().slice(0, 10) }
    return { id: randomUUID(), noun: 'sheet', about: sheet, number, hash, file: await scan(), ...written, ...more }
  }

  test('filed by one, read by another, gives the same state; the record says on paper', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'checked')
    const said = await paper(sheet)
    await at.one.does('signOnPaper', said)
    const read = { paper: said.id, version: 1, name: '郭 组长', signedOn: said.signedOn }
    await town.refused(at.one.does('confirmPaper', read), 'documents.second-person')
    await town.refused(at.two.does('confirmPaper', { ...read, name: '郭祖长' }), 'documents.read-otherwise')
    await town.refused(at.two.does('confirmPaper', { ...read, signedOn: '2026-03-01' }), 'documents.read-otherwise')
    await at.two.does('confirmPaper', read)
    expect((await page(office, sheet)).sheet).toMatchObject({ state: 'signed', signedBy: at.leader.person })
    const [kept] = (await office.asks('signedSheet', { sheet })).revisions
    expect(kept).toMatchObject({ onPaper: true, hash: said.hash, signedOn: said.signedOn })
    const lines = (await office.asks('timeline', { about: sheet })).rows
    expect(lines[0]).toMatchObject({
      kind: 'sheet.signed',
      person: at.two.person,
      facts: { onPaper: true, hash: said.hash },
    })
    await town.refused(at.two.does('confirmPaper', { ...read, version: 2 }), 'flow.not-now')
    await town.refused(at.one.does('removeFile', { file: said.file, version: 2 }), 'documents.linked')
  })

  test('is refused for another version, another person, a day before the check, a day to come, no scan', async () => {
    const sheet = await draft()
    const early = await paper(sheet)
    await town.refused(at.one.does('signOnPaper', early), 'flow.not-now')
    await bring(at, sheet, 'checked')
    const file = (more: object) => paper(sheet, more).then((said) => at.one.does('signOnPaper', said))
    await town.refused(file({ hash: '0'.repeat(64) }), 'findings.other-version')
    await town.refused(file({ person: at.deputy.person, name: '傅组长' }), 'findings.not-the-leader')
    await town.refused(file({ name: '郭副组长' }), 'documents.another-name')
    await town.refused(file({ signedOn: '2026-03-01' }), 'findings.not-the-leader')
    await town.refused(file({ signedOn: '2027-01-01' }), 'documents.future-day')
    await town.refused(file({ about: randomUUID() }), 'doorway.not-found')
    const note = await files.upload(at.one, at.inspection, Buffer.from('不是扫描件'), { name: '记录.txt' })
    await town.refused(file({ file: note }), 'documents.no-scan')
    const theirs = await files.upload(others.one, others.inspection)
    await town.refused(file({ file: theirs }), 'doorway.not-found')
  })

  test('filed for a text that was changed meanwhile signs nothing; rejected, it may be filed anew', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'checked')
    const said = await paper(sheet)
    await at.one.does('signOnPaper', said)
    await town.refused(
      paper(sheet).then((again) => at.two.does('signOnPaper', again)),
      'documents.paper-twice',
    )
    await at.leader.does('sendBackSheet', { ...(await on(sheet)), comment: '改一处' })
    await at.one.does('editSheet', { ...(await on(sheet)), handlerTwo: at.two.person, ...text, opinion: '改后。' })
    await bring(at, sheet, 'checked')
    const read = { paper: said.id, version: 1, name: said.name, signedOn: said.signedOn }
    await town.refused(at.two.does('confirmPaper', read), 'findings.other-version')
    await at.two.does('rejectPaper', { paper: said.id, version: 1, reason: '旧版' })
    await at.one.does('signOnPaper', await paper(sheet))
    expect((await page(at.leader, sheet)).sheet.state).toBe('checked')
  })
})

describe('at the same moment', () => {
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.refused : String(error)),
    )

  test('200 drafts of one team over two units draw 200 numbers, none twice, none left out', async () => {
    const team = await aTeam(town, 2)
    const made = await Promise.all(
      Array.from({ length: 200 }, (_, n) => {
        const by = n % 2 ? team.one : team.two
        const bad = n % 10 === 0
        const input = { id: randomUUID(), inspection: team.units[n % 2], handlerTwo: null, ...text }
        return outcome(by.does('draftSheet', bad ? { ...input, handlerTwo: others.one.person } : input))
      }),
    )
    expect(made.filter((one) => one !== 'done' && one !== 'findings.not-in-team')).toEqual([])
    const { rows, count } = await team.leader.asks('sheets', { size: 200, sort: 'number' })
    expect(count).toBe(180)
    const serials = rows.map((row: { serial: number }) => row.serial)
    expect(serials).toEqual(Array.from({ length: 180 }, (_, n) => n + 1))
    expect(rows[0].number).toBe(`1巡-${team.number}组-001`)
  }, 120_000)

  test('sign ∥ send back, and support ∥ edit, 200 times: one of each wins, and what is signed is what was checked', async () => {
    const sheet = await draft()
    const wins: Record<string, number> = {}
    const count = (name: string) => {
      wins[name] = (wins[name] ?? 0) + 1
    }
    for (let n = 0; n < 100; n++) {
      let now = await on(sheet)
      const edit = { ...now, handlerTwo: at.two.person, ...text, opinion: `第${n}次。` }
      const first = await Promise.all([
        outcome(at.two.does('supportSheet', now)),
        outcome(at.one.does('editSheet', edit)),
      ])
      expect(first.filter((one) => one === 'done')).toHaveLength(1)
      expect(['doorway.stale', 'findings.frozen']).toContain(first.find((one) => one !== 'done'))
      count(first[0] === 'done' ? 'support' : 'edit')
      await bring(at, sheet, 'checked')
      now = await on(sheet)
      const { hash } = await page(at.leader, sheet)
      const second = await Promise.all([
        outcome(at.leader.does('signSheet', { ...now, comment: '' })),
        outcome(at.deputy.does('sendBackSheet', { ...now, comment: '再核' })),
      ])
      expect(second.filter((one) => one === 'done')).toHaveLength(1)
      expect(['doorway.stale', 'flow.not-now']).toContain(second.find((one) => one !== 'done'))
      if (second[0] !== 'done') {
        count('sendBack')
        continue
      }
      count('sign')
      const [kept] = (await at.leader.asks('signedSheet', { sheet })).revisions
      expect(kept.hash).toBe(hash)
      await at.leader.does('reviseSheet', { ...(await on(sheet)), reason: '再来' })
    }
    expect(Object.keys(wins).length, JSON.stringify(wins)).toBeGreaterThanOrEqual(3)
  }, 240_000)

  test('a paper confirmed ∥ the leader signing in the system: one signature', async () => {
    for (let n = 0; n < 10; n++) {
      const sheet = await draft()
      await bring(at, sheet, 'checked')
      const { hash, number } = await page(at.leader, sheet)
      const signedOn = town.clock.now().slice(0, 10)
      const said = {
        id: randomUUID(),
        noun: 'sheet',
        about: sheet,
        number,
        hash,
        person: at.leader.person,
        name: '郭组长',
        signedOn,
      }
      await at.one.does('signOnPaper', { ...said, file: await files.upload(at.one, at.inspection) })
      const both = await Promise.all([
        outcome(at.two.does('confirmPaper', { paper: said.id, version: 1, name: said.name, signedOn })),
        outcome(at.leader.does('signSheet', { ...(await on(sheet)), comment: '' })),
      ])
      expect(
        both.filter((one) => one === 'done'),
        both.join(),
      ).toHaveLength(1)
      expect((await at.leader.asks('signedSheet', { sheet })).revisions).toHaveLength(1)
    }
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

describe('the list', () => {
  test('filters and sorts by all it offers, and counts exactly', async () => {
    const team = await aTeam(town)
    const make = async (n: number, more: object) => {
      const id = randomUUID()
      await team.one.does('draftSheet', {
        id,
        inspection: team.inspection,
        handlerTwo: n % 2 ? team.two.person : null,
        ...text,
        ...more,
      })
      return id
    }
    const a = await make(1, {
      title: '丙问题',
      category: 'funds',
      source: 'tip',
      disciplines: 'work,life',
      root: 'building',
    })
    const b = await make(2, { title: '甲问题', category: 'decision', proposal: 'lead', disciplines: 'life' })
    const c = await make(3, { title: '案件问题', category: 'funds', subcategory: 'petty', overview: '涉及100%的资金_' })
    const ids = async (input: object, by: Someone = team.one): Promise<string[]> => {
      const { rows, count } = await by.asks('sheets', input as never)
      expect(count).toBeGreaterThanOrEqual(rows.length)
      return rows.map((row: { id: string }) => row.id)
    }
    expect(await ids({ sort: 'number' })).toEqual([a, b, c])
    expect(await ids({ sort: 'newest' })).toEqual([c, b, a])
    expect(await ids({ sort: 'oldest' })).toEqual([a, b, c])
    expect(await ids({ sort: 'title' })).toEqual([c, a, b])
    expect(await ids({ category: 'funds', sort: 'number' })).toEqual([a, c])
    expect(await ids({ subcategory: 'petty' })).toEqual([c])
    expect(await ids({ source: 'tip,talk' })).toEqual([a])
    expect(await ids({ proposal: 'lead' })).toEqual([b])
    expect(await ids({ discipline: 'life', sort: 'number' })).toEqual([a, b])
    expect(await ids({ root: 'building' })).toEqual([a])
    expect(await ids({ q: '%的资金_' })).toEqual([c])
    expect(await ids({ q: '甲问' })).toEqual([b])
    expect(await ids({ mine: 'yes', sort: 'number' }, team.two)).toEqual([a, c])
    expect(await ids({ state: 'signed,adopted' })).toEqual([])
    expect(await ids({ from_day: '2999-01-01' })).toEqual([])
    expect(await ids({ inspection: at.inspection })).toEqual([])
    expect(await ids({ round: team.round, sort: 'number' })).toEqual([a, b, c])
    const second = await team.one.asks('sheets', { from: 1, size: 1, sort: 'number' })
    expect([second.rows[0].id, second.count]).toEqual([b, 3])
    expect((await team.one.asks('sheetCounts')).states).toEqual([{ state: 'drafted', count: 3 }])
  })
})
