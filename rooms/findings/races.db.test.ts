import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { Refused } from '../../core/pure/refusal.ts'
import { aTeam, aTownOfSheets, bring, text } from './fixture.ts'

const { town, files, at, others, page, on, draft, close } = await aTownOfSheets()
afterAll(close)

describe('at the same moment', () => {
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.refused : String(error)),
    )

  test('200 drafts of one team over two units draw 200 numbers, none twice, none left out', async () => {
    const team = await aTeam(town, 2)
    // Twenty hands, ten drafts each: two hundred at once would wait for a connection longer than anybody is made to.
    const drafts = (hand: number) => Array.from({ length: 10 }, (_, n) => 10 * hand + n)
    const write = (n: number) => {
      const by = n % 2 ? team.one : team.two
      const input = { id: randomUUID(), inspection: team.units[n % 2], handlerTwo: null, ...text }
      return outcome(by.does('draftSheet', n % 10 === 0 ? { ...input, handlerTwo: others.one.person } : input))
    }
    const hands = Array.from({ length: 20 }, async (_, hand) => {
      const done: string[] = []
      for (const n of drafts(hand)) done.push(await write(n))
      return done
    })
    const made = (await Promise.all(hands)).flat()
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
        outcome(at.deputy.does('confirmPaper', { paper: said.id, version: 1, name: said.name, signedOn })),
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
