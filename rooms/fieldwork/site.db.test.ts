import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBody } from '../planning/fixture.ts'
import { onSite } from './fixture.ts'

let here: Awaited<ReturnType<typeof onSite>>
beforeAll(async () => {
  here = await onSite()
})
afterAll(() => here.town.close())

const seen = { place: '胡集村三组', seen: '路灯安装后从未通电。', problems: '惠民工程闲置。' }

describe('走访', () => {
  const made = (more: object = {}) => ({
    ...{ id: randomUUID(), inspection: here.inspection, kind: 'household', subject: '胡某户', household: 'poor' },
    ...{ ...seen, other: here.two.person, heldOn: here.day, ...more },
  })

  test('is made by two of the team and told with what was seen; nobody but the team sees it', async () => {
    const visit = made()
    await here.one.does('noteVisit', visit)
    expect((await here.leader.asks('visitPage', { visit: visit.id })).visit).toMatchObject({
      ...{ state: 'held', household: 'poor', number: '访-001', visitorOne: here.one.person, seen: seen.seen },
    })
    await here.town.refused(here.one.does('noteVisit', made({ other: here.one.person })), 'fieldwork.two-persons')
    await here.town.refused(here.one.does('noteVisit', made({ other: randomUUID() })), 'fieldwork.not-in-team')
    await here.town.refused(here.office.asks('visits'), 'doorway.not-yours')
    await here.town.refused(here.clerk.asks('visits'), 'doorway.not-yours')
    const found = async (q: string) => (await here.one.asks('visits', { q })).rows.map(({ id }: { id: string }) => id)
    const words = ['胡某户', '访-0', '某', seen.place.slice(-3), '胡%户']
    expect(await Promise.all(words.map(found))).toEqual([[visit.id], [visit.id], [visit.id], [visit.id], []])
    await expect(here.one.does('noteVisit', made({ kind: 'unannounced' }))).rejects.toThrow('Invalid option')
  })

  test('an unannounced one is made with the leader’s leave only', async () => {
    const visit = randomUUID()
    const { inspection } = here
    await here.one.does('proposeVisit', { id: visit, inspection, subject: '粮库夜间值守', place: '城关粮库' })
    const told = { visit, other: here.two.person, heldOn: here.day, ...seen }
    await here.town.refused(here.one.does('recordVisit', { version: 1, ...told }), 'fieldwork.no-leave')
    await here.town.refused(here.deputy.does('allowVisit', { visit, version: 1 }), 'doorway.not-yours')
    await here.leader.does('allowVisit', { visit, version: 1 })
    await here.one.does('recordVisit', { version: 2, ...told })
    const { visit: now } = await here.two.asks('visitPage', { visit })
    expect(now).toMatchObject({ state: 'held', kind: 'unannounced', allowedBy: here.leader.person, place: seen.place })
  })

  test('one that is not made keeps its reason', async () => {
    const visit = randomUUID()
    await here.one.does('proposeVisit', { id: visit, inspection: here.inspection, subject: '粮库', place: '城关' })
    await here.one.does('dropVisit', { visit, version: 1, reason: '情况已从账上查明。' })
    await here.town.refused(here.leader.does('allowVisit', { visit, version: 2 }), 'flow.not-now')
  })
})

describe('调阅资料', () => {
  async function asked(more: object = {}): Promise<string> {
    const id = randomUUID()
    const what = { title: '2024年党组会议记录', medium: 'paper', form: 'original', copies: 2, dueOn: '2026-03-04' }
    await here.one.does('askLoan', { id, inspection: here.inspection, ...what, ...more })
    return id
  }
  const at = (day: string) => here.town.clock.moveTo(`${day}T01:00:00.000Z` as never)
  const page = (loan: string, by = here.clerk) => by.asks('loanPage', { loan })

  test('the body sees what it is asked for, says why it is late, and sees what was received and given back', async () => {
    const loan = await asked()
    expect((await page(loan)).loan).toMatchObject({ state: 'asked', title: '2024年党组会议记录' })
    await here.town.refused(here.one.does('explainLoan', { loan, version: 1, explanation: '？' }), 'doorway.not-yours')
    await here.clerk.does('explainLoan', { loan, version: 1, explanation: '在档案馆，后天取回。' })
    const found = async (q: string) => (await here.clerk.asks('loans', { q })).rows.map(({ id }: { id: string }) => id)
    expect(await Promise.all(['党组会议', '年', '会议_录'].map(found))).toEqual([[loan], [loan], []])
    at('2026-03-06')
    expect((await here.one.asks('loans', { late: 'yes' })).rows).toMatchObject([{ id: loan, late: 2 }])
    const receipt = { loan, version: 2, receivedOn: '2026-03-06', copies: 2, provider: '办公室 陈某' }
    await here.town.refused(here.one.does('receiveLoan', { ...receipt, returnBy: null }), 'fieldwork.original-returns')
    await here.one.does('receiveLoan', { ...receipt, returnBy: '2026-03-10' })
    await here.clerk.does('stateTruth', { id: randomUUID(), loan, version: 3, edition: '原件' })
    expect(await page(loan)).toMatchObject({ late: 2, keptLate: 0, loan: { state: 'lent', provider: '办公室 陈某' } })
    at('2026-03-13')
    expect(await page(loan)).toMatchObject({ late: 2, keptLate: 3 })
    const back = { loan, version: 4, on: '2026-03-12', taker: '陈某' }
    await here.town.refused(here.one.does('returnLoan', { ...back, on: '2026-03-14' }), 'fieldwork.not-that-day')
    await here.one.does('returnLoan', back)
    expect(await page(loan)).toMatchObject({ keptLate: 2, loan: { state: 'returned', taker: '陈某' } })
    const slip = await here.one.asks('returnSlip', { inspection: here.inspection, on: '2026-03-12' })
    expect(slip.loans).toMatchObject([{ id: loan, receivedCopies: 2 }])
    const empty = await here.one.asks('returnSlip', { inspection: here.inspection, on: '2026-03-11' })
    expect(empty.loans).toEqual([])
  })

  test('a copy may stay; a request may be withdrawn; neither is explained any more', async () => {
    const kept = await asked({ form: 'copy', dueOn: '2026-03-20' })
    const receipt = { receivedOn: '2026-03-13', copies: 1, provider: '陈某', returnBy: null }
    await here.one.does('receiveLoan', { loan: kept, version: 1, ...receipt })
    expect((await page(kept)).loan.state).toBe('kept')
    const gone = await asked({ dueOn: '2026-03-20' })
    await here.one.does('withdrawLoan', { loan: gone, version: 1 })
    const why = here.clerk.does('explainLoan', { loan: gone, version: 2, explanation: '无此资料。' })
    await here.town.refused(why, 'fieldwork.not-awaited')
    await here.town.refused(asked({ dueOn: '2026-03-01' }), 'fieldwork.due-passed')
  })

  test('another body and the office see none of it', async () => {
    const loan = await asked({ dueOn: '2026-03-20' })
    const body = await aBody(here.town, '县水务局党组')
    const other = here.town.as(await here.town.someone('clerk', { body }), 'clerk')
    expect((await other.asks('loans')).count).toBe(0)
    await here.town.refused(other.asks('loanPage', { loan }), 'doorway.not-found')
    await here.town.refused(here.office.asks('loans'), 'doorway.not-yours')
  })
})
