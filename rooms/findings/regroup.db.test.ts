import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { Refused } from '../../core/pure/refusal.ts'
import { aTownOfSheets, bring } from './fixture.ts'

const { town, at, others, office, page, on, draft, timeline, close } = await aTownOfSheets()
afterAll(close)

const parts = (...titles: string[]) => titles.map((title) => ({ id: randomUUID(), title }))
const merger = async (...sheets: string[]) => ({
  ...{ id: randomUUID(), inspection: at.inspection, title: '合并后的问题', reason: '同一件事。' },
  sheets: await Promise.all(sheets.map(on)),
})
const stateOf = async (sheet: string) => (await page(at.leader, sheet)).sheet.state

describe('a signed sheet taken apart', () => {
  test('stays as it was signed and counts no more; its parts run through all three steps and know whence they came', async () => {
    const sheet = await draft()
    await bring(at, sheet, 'signed')
    const { revisions } = await at.leader.asks('signedSheet', { sheet })
    const two = parts('未经集体研究决定采购', '采购合同未公示')
    const split = async () => ({ ...(await on(sheet)), reason: '两件事，一事一底稿。', parts: two })
    await town.refused(at.one.does('splitSheet', await split()), 'findings.leader-regroups')
    await town.refused(at.leader.does('splitSheet', { ...(await split()), version: 1 }), 'doorway.stale')
    await at.leader.does('splitSheet', await split())
    expect(await stateOf(sheet)).toBe('replaced')
    expect((await page(at.leader, sheet)).verdicts.at(-1)).toMatchObject({ step: 'regroup', passed: true })
    expect((await at.leader.asks('signedSheet', { sheet })).revisions).toEqual(revisions)
    expect((await page(office, sheet)).sheet).toMatchObject({ state: 'replaced', reason: '两件事，一事一底稿。' })
    expect((await office.asks('descentOf', { sheet })).into).toHaveLength(2)
    for (const { id, title } of two) {
      const part = await page(at.leader, id)
      expect(part.sheet).toMatchObject({ title, state: 'drafted', revision: 1, evidenceCount: 1, signedBy: null })
      expect(part.evidence).toHaveLength(1)
      expect((await at.one.asks('descentOf', { sheet: id })).from).toMatchObject([{ fromSheet: sheet, how: 'split' }])
      await town.refused(page(office, id), 'doorway.not-found')
      await bring(at, id, 'signed')
    }
    expect((await page(at.leader, two[0]?.id as string)).sheet.number).not.toBe(
      (await page(at.leader, sheet)).sheet.number,
    )
    for (const command of ['adoptSheet', 'splitSheet', 'reviseSheet'] as const) {
      const more = {
        adoptSheet: { comment: '' },
        splitSheet: { reason: '再', parts: parts('甲', '乙') },
        reviseSheet: { reason: '再' },
      }
      await town.refused(at.leader.does(command, { ...(await on(sheet)), ...more[command] }), 'flow.not-now')
    }
    expect(await timeline(office, sheet)).toContain('sheet.replaced')
    expect(await timeline(at.one, two[1]?.id as string)).toContain('sheet.descended')
    await town.refused(others.leader.asks('descentOf', { sheet }), 'doorway.not-found')
  })
})

describe('drafts merged into one', () => {
  test('say what each says on all their evidence; the office never knew them', async () => {
    const one = await draft({ overview: '甲账户未入账。' })
    const two = await draft({ overview: '乙账户未入账。' })
    const whole = await merger(one, two)
    await town.refused(
      at.one.does('mergeSheets', { ...whole, sheets: [whole.sheets[0], whole.sheets[0]] }),
      'findings.merged-twice',
    )
    await town.refused(others.leader.does('mergeSheets', whole), 'doorway.not-found')
    await at.one.does('mergeSheets', whole)
    const { sheet, evidence } = await page(at.leader, whole.id)
    expect(sheet).toMatchObject({ title: '合并后的问题', overview: '甲账户未入账。\n乙账户未入账。', evidenceCount: 2 })
    expect(evidence.map((piece: { place: number }) => piece.place)).toEqual([1, 2])
    expect([await stateOf(one), await stateOf(two)]).toEqual(['recast', 'recast'])
    await town.refused(page(office, one), 'doorway.not-found')
    await bring(at, whole.id, 'signed')
    expect((await office.asks('descentOf', { sheet: whole.id })).from).toEqual([])
    expect((await at.two.asks('descentOf', { sheet: whole.id })).from).toHaveLength(2)
  })

  test('what a handler of one of them may not do he may not do to the whole', async () => {
    const one = await draft()
    const two = await draft()
    await bring(at, one, 'supported')
    const whole = await merger(one, two)
    await town.refused(at.one.does('mergeSheets', whole), 'findings.leader-regroups')
    await at.leader.does('mergeSheets', whole)
    await at.two.does('supportSheet', await on(whole.id))
    expect(await stateOf(whole.id)).toBe('supported')
  })
})

describe('at the same moment', () => {
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.refused : String(error)),
    )

  test('split ∥ sign, and merge ∥ merge of the same sheet: one wins, and nothing comes of the other', async () => {
    for (let n = 0; n < 8; n++) {
      const sheet = await draft()
      await bring(at, sheet, 'checked')
      const now = await on(sheet)
      const both = await Promise.all([
        outcome(at.leader.does('splitSheet', { ...now, reason: '两件事', parts: parts('甲', '乙') })),
        outcome(at.leader.does('signSheet', { ...now, comment: '' })),
      ])
      expect(
        both.filter((one) => one === 'done'),
        both.join(),
      ).toHaveLength(1)
      expect(['doorway.stale', 'flow.not-now']).toContain(both.find((one) => one !== 'done'))
      const { into } = await at.leader.asks('descentOf', { sheet })
      expect(into).toHaveLength(both[0] === 'done' ? 2 : 0)
    }
    for (let n = 0; n < 8; n++) {
      const [a, b, c] = [await draft(), await draft(), await draft()]
      const [first, second] = [await merger(a, b), await merger(c, b)]
      const both = await Promise.all([
        outcome(at.leader.does('mergeSheets', first)),
        outcome(at.leader.does('mergeSheets', second)),
      ])
      expect(
        both.filter((one) => one === 'done'),
        both.join(),
      ).toHaveLength(1)
      expect((await at.leader.asks('descentOf', { sheet: b })).into).toHaveLength(1)
      const lost = both[0] === 'done' ? c : a
      expect(await stateOf(lost)).toBe('drafted')
    }
  }, 120_000)
})
