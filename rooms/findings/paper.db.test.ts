import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { aTownOfSheets, bring, text } from './fixture.ts'

const { town, files, at, others, office, page, on, draft, close } = await aTownOfSheets()
afterAll(close)

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
    await town.refused(at.deputy.does('confirmPaper', { ...read, name: '郭祖长' }), 'documents.read-otherwise')
    await town.refused(at.deputy.does('confirmPaper', { ...read, signedOn: '2026-03-01' }), 'documents.read-otherwise')
    await town.refused(at.two.does('confirmPaper', read), 'findings.handler-confirms')
    await at.deputy.does('confirmPaper', read)
    expect((await page(office, sheet)).sheet).toMatchObject({ state: 'signed', signedBy: at.leader.person })
    const [kept] = (await office.asks('signedSheet', { sheet })).revisions
    expect(kept).toMatchObject({ onPaper: true, hash: said.hash, signedOn: said.signedOn })
    const lines = (await office.asks('timeline', { about: sheet })).rows
    expect(lines[0]).toMatchObject({
      kind: 'sheet.signed',
      person: at.deputy.person,
      facts: { onPaper: true, hash: said.hash },
    })
    await town.refused(at.deputy.does('confirmPaper', { ...read, version: 2 }), 'flow.not-now')
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
    await town.refused(file({ about: randomUUID() }), 'documents.nothing-to-sign')
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
    await town.refused(at.deputy.does('confirmPaper', read), 'findings.other-version')
    await at.two.does('rejectPaper', { paper: said.id, version: 1, reason: '旧版' })
    await at.one.does('signOnPaper', await paper(sheet))
    expect((await page(at.leader, sheet)).sheet.state).toBe('checked')
  })
})
