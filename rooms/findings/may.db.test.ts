import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { Refused } from '../../core/pure/refusal.ts'
import type { Someone } from '../../core/test/as.ts'
import { aDraft, aTeam, aTownOfSheets, bring, text, type TeamAtWork } from './fixture.ts'

const { town, files, at, others, office, page, on, draft, timeline, close } = await aTownOfSheets()
afterAll(close)

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
