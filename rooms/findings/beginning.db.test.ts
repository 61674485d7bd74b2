import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onSite } from '../fieldwork/fixture.ts'
import { text } from './fixture.ts'

let here: Awaited<ReturnType<typeof onSite>>
beforeAll(async () => {
  here = await onSite()
})
afterAll(() => here.town.close())

describe('from what was heard on site to a sheet', () => {
  test('a suspicion and a draft begin with a talk in one step, and the link is read from both ends', async () => {
    const { inspection, one, two } = here
    const talk = await here.planned()
    await here.recorded(talk, one, two.person)
    const [suspicion, sheet] = [randomUUID(), randomUUID()]
    const { title, category, overview } = text
    const began = { began: 'talk', from: talk }
    await one.does('noteSuspicion', { id: suspicion, inspection, title, category, overview, source: 'talk', ...began })
    await one.does('draftSheet', { id: sheet, inspection, handlerTwo: two.person, ...text, ...began })
    const { number } = (await one.asks('talkPage', { talk })).talk
    for (const id of [suspicion, sheet])
      expect((await two.asks('sheetPage', { sheet: id })).origins).toMatchObject([
        { noun: 'talk', about: talk, number },
      ])
    const { sheets } = await two.asks('talkPage', { talk })
    expect(sheets.map((line: { id: string }) => line.id).sort()).toEqual([suspicion, sheet].sort())
    const { rows } = await one.asks('timeline', { about: sheet })
    expect(rows.map((line: { kind: string }) => line.kind)).toContain('sheet.began')
  })

  test('a sheet begins with nothing of another inspection, nor with half a link', async () => {
    const { inspection, one } = here
    const draft = (more: object) =>
      one.does('draftSheet', { id: randomUUID(), inspection, handlerTwo: null, ...text, ...more })
    await here.town.refused(draft({ began: 'visit', from: randomUUID() }), 'doorway.not-found')
    await here.town.refused(draft({ began: 'visit', from: null }), 'findings.began-with-what')
    await here.town.refused(draft({ from: randomUUID() }), 'findings.began-with-what')
  })

  test('the office, to which a signed sheet is open, does not learn that it began with a talk', async () => {
    const talk = await here.planned()
    await here.recorded(talk, here.one, here.two.person)
    const sheet = randomUUID()
    const { inspection, one, two, office } = here
    const began = { began: 'talk', from: talk }
    await one.does('draftSheet', { id: sheet, inspection, handlerTwo: two.person, ...text, ...began })
    await here.town.above.query(
      `update findings_sheet set state = 'signed', checked_by = $2, signed_by = $3 where id = $1`,
      [sheet, here.deputy.person, here.leader.person],
    )
    expect((await office.asks('sheetPage', { sheet })).origins).toEqual([])
  })
})
