import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Someone } from '../../core/test/as.ts'
import { aTownOfSheets, bring } from './fixture.ts'

const { town, at, others, office, page, on, draft, timeline, close } = await aTownOfSheets()
afterAll(close)

let principal: Someone
let clerk: Someone
beforeAll(async () => {
  const body = at.bodies[0] as string
  principal = town.as(await town.someone('principal', { body }), 'principal')
  clerk = town.as(await town.someone('clerk', { body }), 'clerk')
})

const says = { shown: '2024年3月，一项250万元的采购没有会议研究记录。', addressee: '县粮食局党组' }
const now = async (factSheet: string) => {
  const { version } = (await at.leader.asks('factSheetPage', { factSheet })).factSheet
  return { factSheet, version }
}

const listed = async (...sheets: string[]) => {
  const factList = randomUUID()
  await at.one.does('draftFactList', { id: factList, inspection: at.inspection, sheets })
  await at.leader.does('approveFactList', { factList, version: 1 })
  return factList
}

/** A signed sheet on an approved list with a fact sheet about it, brought to this state. */
async function aTalk(to: 'drafted' | 'issued' | 'answered') {
  const sheet = await draft()
  await bring(at, sheet, 'signed')
  const factSheet = randomUUID()
  await listed(sheet)
  await at.one.does('draftFactSheet', { id: factSheet, ...(await on(sheet)), ...says })
  if (to !== 'drafted') await at.leader.does('issueFactSheet', await now(factSheet))
  const objects = { answer: 'objected', text: '另有一次口头研究。' }
  if (to === 'answered') await principal.does('answerFactSheet', { ...(await now(factSheet)), ...objects })
  return { sheet, factSheet }
}

describe('事实沟通', () => {
  test('from the draft to the conclusion; the body reads what was issued, and nothing of the sheet', async () => {
    const { sheet, factSheet } = await aTalk('drafted')
    for (const who of [principal, clerk, office]) {
      await town.refused(who.asks('factSheetPage', { factSheet }), 'doorway.not-found')
    }
    await town.refused(at.one.does('issueFactSheet', await now(factSheet)), 'doorway.not-yours')
    await at.leader.does('issueFactSheet', await now(factSheet))
    for (const who of [principal, clerk, office]) {
      const seen = (await who.asks('factSheetPage', { factSheet })).factSheet
      expect(seen).toMatchObject({ ...says, state: 'issued' })
    }
    expect((await principal.asks('factSheets')).rows.map((row: { id: string }) => row.id)).toContain(factSheet)
    await town.refused(principal.asks('sheetPage', { sheet }), 'doorway.not-yours')
    await town.refused(others.leader.asks('factSheetPage', { factSheet }), 'doorway.not-found')
    const objects = { answer: 'objected', text: '另有一次口头研究。' }
    await town.refused(clerk.does('answerFactSheet', { ...(await now(factSheet)), ...objects }), 'doorway.not-yours')
    await principal.does('answerFactSheet', { ...(await now(factSheet)), ...objects })
    const ends = {
      outcome: 'stands',
      comment: '口头研究不能替代会议记录，事实成立。',
      reply: '口头研究没有记录，不予采信。',
    }
    await town.refused(
      at.one.does('concludeFactSheet', { ...(await now(factSheet)), ...ends }),
      'findings.fact-second-person',
    )
    await town.refused(
      at.two.does('concludeFactSheet', { ...(await now(factSheet)), ...ends, reply: '' }),
      'findings.reply-empty',
    )
    await at.two.does('concludeFactSheet', { ...(await now(factSheet)), ...ends })
    expect((await principal.asks('factSheetPage', { factSheet })).factSheet).toMatchObject({ reply: ends.reply })
    const shown = await page(at.leader, sheet)
    expect(shown).toMatchObject({
      sheet: { state: 'factChecked', factCheck: 'stands' },
      factSheets: [{ id: factSheet, state: 'concluded', answer: 'objected', answerText: '另有一次口头研究。' }],
    })
    expect(shown.verdicts.at(-1)).toMatchObject({ step: 'factCheck', passed: true, comment: ends.comment })
    await at.leader.does('adoptSheet', { ...(await on(sheet)), comment: '' })
    expect((await timeline(office, sheet)).slice(-2)).toEqual(['sheet.factChecked', 'sheet.adopted'])
    expect(await timeline(principal, factSheet)).toEqual([
      'factSheet.issued',
      'factSheet.answered',
      'factSheet.concluded',
    ])
    expect(await timeline(principal, sheet)).toEqual([])
  })

  test('while it is open the meeting waits, and so does a new version', async () => {
    const { sheet, factSheet } = await aTalk('issued')
    await town.refused(at.leader.does('adoptSheet', { ...(await on(sheet)), comment: '' }), 'findings.fact-check-open')
    await town.refused(
      at.leader.does('setSheetAside', { ...(await on(sheet)), reason: 'x' }),
      'findings.fact-check-open',
    )
    await town.refused(at.leader.does('reviseSheet', { ...(await on(sheet)), reason: 'x' }), 'findings.fact-check-open')
    const again = { id: randomUUID(), ...(await on(sheet)), ...says }
    await town.refused(at.two.does('draftFactSheet', again), 'findings.fact-check-open')
    await town.refused(
      at.leader.does('withdrawFactSheet', { ...(await now(factSheet)), reason: '不发了' }),
      'flow.not-now',
    )
  })

  test('an answer that shows a mistake ends in a new version, never in an edit', async () => {
    const { sheet, factSheet } = await aTalk('answered')
    const amend = { outcome: 'amend', comment: '金额须改为230万元。', reply: '已按凭证改正。' }
    await at.deputy.does('concludeFactSheet', { ...(await now(factSheet)), ...amend })
    await town.refused(at.leader.does('adoptSheet', { ...(await on(sheet)), comment: '' }), 'findings.to-amend')
    await at.leader.does('reviseSheet', { ...(await on(sheet)), reason: '按事实沟通结论改正' })
    expect((await page(at.one, sheet)).sheet).toMatchObject({ state: 'drafted', revision: 2, factCheck: '' })
  })

  test('one taken back was seen by nobody, and another can be drafted', async () => {
    const { sheet, factSheet } = await aTalk('drafted')
    await at.one.does('withdrawFactSheet', { ...(await now(factSheet)), reason: '措辞不妥' })
    await town.refused(principal.asks('factSheetPage', { factSheet }), 'doorway.not-found')
    expect((await page(at.one, sheet)).sheet).toMatchObject({ state: 'signed', factCheck: '' })
    await at.two.does('draftFactSheet', { id: randomUUID(), ...(await on(sheet)), ...says })
  })

  test('a lead is not talked over, and what was shown is not rewritten even by the room’s own hand', async () => {
    const lead = await draft({ proposal: 'lead' })
    await bring(at, lead, 'signed')
    const of = { id: randomUUID(), ...(await on(lead)), ...says }
    await town.refused(at.one.does('draftFactSheet', of), 'findings.lead-not-shown')
    const { factSheet } = await aTalk('answered')
    for (const change of ["shown = 'x'", "answer_text = 'x'", "answer = 'confirmed'"]) {
      await expect(
        town.above.query(`update findings_fact_sheet set ${change} where id = '${factSheet}'`),
      ).rejects.toThrow('not rewritten')
    }
  })
})

describe('事实沟通清单', () => {
  const signed = async (more: object = {}) => {
    const sheet = await draft(more)
    await bring(at, sheet, 'signed')
    return sheet
  }
  /** A list drawn up by somebody; gives its id. */
  const drawnBy = async (who: Someone, ...sheets: string[]) => {
    const id = randomUUID()
    await who.does('draftFactList', { id, inspection: at.inspection, sheets })
    return id
  }

  test('only what stands on an approved list goes to the body, and the talk is tracked until its answer is answered', async () => {
    const sheet = await signed()
    const factSheet = randomUUID()
    await at.one.does('draftFactSheet', { id: factSheet, ...(await on(sheet)), ...says })
    const issues = async () => at.leader.does('issueFactSheet', await now(factSheet))
    await town.refused(issues(), 'findings.not-on-list')
    await listed(await signed())
    await town.refused(issues(), 'findings.not-on-list')
    const factList = await drawnBy(at.leader, sheet)
    await town.refused(issues(), 'findings.not-on-list')
    const approve = { factList, version: 1 }
    await town.refused(at.leader.does('approveFactList', approve), 'findings.list-second-person')
    await town.refused(at.deputy.does('approveFactList', approve), 'doorway.not-yours')
    await town.refused(office.asks('factListPage', { factList }), 'doorway.not-found')
    await at.leader.does('withdrawFactList', { ...approve, reason: '由承办人拟定' })
    const fresh = await drawnBy(at.two, sheet)
    await at.leader.does('approveFactList', { factList: fresh, version: 1 })
    for (const who of [principal, clerk])
      await town.refused(who.asks('factListPage', { factList: fresh }), 'doorway.not-yours')
    await town.refused(others.leader.asks('factListPage', { factList: fresh }), 'doorway.not-found')
    const row = async () => (await office.asks('factListPage', { factList: fresh })).rows[0]
    const open = async () => {
      const { rows } = await at.two.asks('factLists', { inspection: at.inspection, size: 100 })
      return rows.find((one: { id: string }) => one.id === fresh).open
    }
    await issues()
    await principal.does('answerFactSheet', { ...(await now(factSheet)), answer: 'objected', text: '数额不符。' })
    expect(await row()).toMatchObject({ sheet, revision: 1, talk: { state: 'answered', answer: 'objected' } })
    expect(await open()).toBe(1)
    const stands = { outcome: 'stands', comment: '数额属实。', reply: '已逐笔核对，数额属实。' }
    await at.two.does('concludeFactSheet', { ...(await now(factSheet)), ...stands })
    expect([await open(), (await row()).factCheck]).toEqual([0, 'stands'])
  })

  test('a lead is not listed; a version that was listed and is signed anew is listed again', async () => {
    await town.refused(drawnBy(at.one, await signed({ proposal: 'lead' })), 'findings.lead-not-shown')
    const sheet = await signed()
    const factList = await drawnBy(at.one, sheet)
    await at.leader.does('reviseSheet', { ...(await on(sheet)), reason: '改正' })
    await town.refused(at.leader.does('approveFactList', { factList, version: 1 }), 'findings.list-stale')
    await at.one.does('withdrawFactList', { factList, version: 1, reason: '版本已变' })
    await bring(at, sheet, 'signed')
    const rows = (await at.one.asks('listableSheets', { inspection: at.inspection })).rows
    expect(rows.find((one: { id: string }) => one.id === sheet)).toMatchObject({ revision: 2 })
    await listed(sheet)
    await expect(
      town.above.query(`update findings_fact_list set entries = '[{}]' where state = 'approved'`),
    ).rejects.toThrow('not rewritten')
  })
})

describe('分流', () => {
  test('by the leader one way or several, with its record; more later, none taken away', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'adopted')
    const to = async (ways: string[]) => ({ ...(await on(sheet)), ways, comment: '组务会意见。' })
    for (const who of [at.one, at.deputy, office])
      await town.refused(who.does('routeSheet', await to(['report'])), 'doorway.not-yours')
    await at.leader.does('routeSheet', await to(['advice', 'report']))
    expect((await page(office, sheet)).sheet).toMatchObject({ state: 'routed', ways: 'report,advice' })
    await town.refused(at.leader.does('routeSheet', await to(['report'])), 'findings.routed-already')
    await at.leader.does('routeSheet', await to(['lead']))
    expect((await page(at.one, sheet)).sheet.ways).toBe('report,lead,advice')
    expect((await timeline(office, sheet)).slice(-2)).toEqual(['sheet.routed', 'sheet.routed'])
  })

  test('by the leading group only of what it was shown', async () => {
    const group = town.as(await town.someone('leading_group'), 'leading_group')
    const sheet = await draft()
    await bring(at, sheet, 'adopted')
    const to = async () => ({ ...(await on(sheet)), ways: ['special'], comment: '' })
    await town.refused(group.does('routeSheet', await to()), 'doorway.not-found')
    await office.does('showSheet', { ...(await on(sheet)), reason: '调阅' })
    await group.does('routeSheet', await to())
    expect((await page(group, sheet)).sheet).toMatchObject({ state: 'routed', ways: 'special' })
  })
})

describe('what was handed on', () => {
  test('a handler who was replaced can neither check nor confirm the signature of his own text', async () => {
    const sheet = await draft({ handlerTwo: at.deputy.person })
    const { version, ...rest } = (await page(at.one, sheet)).sheet
    const { text } = await import('./fixture.ts')
    await at.one.does('editSheet', { sheet, version, ...text, handlerTwo: at.two.person })
    expect(rest.everHandled).toContain(at.deputy.person)
    await bring(at, sheet, 'supported')
    await town.refused(at.deputy.does('checkSheet', { ...(await on(sheet)), comment: '' }), 'findings.handled-by-you')
    await expect(
      town.above.query(`update findings_sheet set checked_by = '${at.deputy.person}' where id = '${sheet}'`),
    ).rejects.toThrow('findings_sheet_handled')
  })
})

describe('words of the vocabularies', () => {
  const first = { inspection: at.inspection, handlerTwo: null }
  test.each([
    ['a category nobody has', { category: 'nothing' }, 'policies.no-such-category'],
    ['a subcategory as category', { category: 'style.cars' }, 'policies.no-such-category'],
    ['a word of another vocabulary', { category: 'jilv.work' }, 'policies.no-such-category'],
    ['a subcategory of another category', { category: 'assets', subcategory: 'style.cars' }, 'policies.not-under'],
    ['a category as its own subcategory', { category: 'assets', subcategory: 'assets' }, 'policies.not-under'],
    ['content nobody has', { content: 'jujiao.nothing' }, 'policies.no-such-content'],
    ['a discipline as content', { content: 'jilv.work' }, 'policies.no-such-content'],
  ])('%s is refused', async (_, words, expected) => {
    const { text } = await import('./fixture.ts')
    const input = { id: randomUUID(), ...first, ...text, ...words }
    await town.refused(at.one.does('draftSheet', input), expected)
  })

  test('a word is taken on its days only, but what carries it already keeps it', async () => {
    const { text } = await import('./fixture.ts')
    const word = { vocabulary: 'finding', parent: null, nameEn: 'Own', fromDay: '2026-01-01' }
    const id = randomUUID()
    await office.does('addCategory', { id, ...word, code: 'own', nameZh: '本地类别' })
    await office.does('addCategory', {
      id: randomUUID(),
      ...word,
      code: 'later',
      nameZh: '以后的类别',
      fromDay: '2026-06-01',
    })
    const sheet = await draft({ category: 'own' })
    await office.does('endCategory', { category: id, version: 1, untilDay: '2026-03-01' })
    const input = { id: randomUUID(), ...first, ...text }
    await town.refused(at.one.does('draftSheet', { ...input, category: 'own' }), 'policies.no-such-category')
    await town.refused(at.one.does('draftSheet', { ...input, category: 'later' }), 'policies.no-such-category')
    const edit = { ...text, category: 'own', handlerTwo: at.two.person, title: '另一名称' }
    await at.one.does('editSheet', { ...(await on(sheet)), ...edit })
    expect((await page(at.one, sheet)).sheet).toMatchObject({ category: 'own', title: '另一名称' })
  })
})
