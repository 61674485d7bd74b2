import { addDays } from '../../../core/pure/days.ts'
import type { Teller } from '../teller.ts'
import { bring } from './former.ts'

const reportOf = (body: string) => [
  `${body}党组织关于巡察整改情况的报告`,
  '1.关于“村集体土地界线不清”问题',
  '整改情况：正在推进。',
  '请镇国土所到场勘测一次。',
  '2.关于“民主议事记录不全”问题',
  '整改情况：正在推进。',
  '补记2019年以来议事记录。',
  '3.关于“村务公开栏更新不及时”问题',
  '整改情况：正在推进。',
  '每月5日前更新公开栏。',
]

/** What an earlier round had found in a body, known from its report alone; gives its tasks. */
async function recordEarlier(t: Teller, body: string): Promise<string[]> {
  const office = t.wears('office', 'office')
  const enteredOn = addDays(t.today, -1_100)
  const inspection = t.name(`sixth round at ${body}`)
  await t.does(office, 'recordInspection', {
    id: inspection,
    term: t.id('former term'),
    round: t.name(`sixth round for ${body}`),
    number: 6,
    roundName: '第十三届县委第六轮巡察',
    kind: 'regular',
    body: t.id(body),
    enteredOn,
    exitedOn: addDays(enteredOn, 30),
  })
  const papers = { inspection, number: `第六轮巡察反馈意见（${body}）`, receivedOn: addDays(enteredOn, 60) }
  const report = reportOf(body)
  const [title, file] = [`${body}整改情况报告`, `${body}整改情况报告.txt`]
  const said = { kind: 'rectificationReport', title, file, bytes: Buffer.from(report.join('\n')) }
  const takeover = await bring(t, `sixth report of ${body}`, papers, said)
  const pieces = report.map((line, n) => {
    const role = n === 0 ? 'leftover' : (['measure', 'item', 'status'] as const)[n % 3]
    const item = role === 'item'
    const path = item ? [String((n + 2) / 3)] : []
    return { role, at: [[n + 1, 0, line.length]], path, status: item ? 'inProgress' : null, category: '' }
  })
  await t.does(office, 'correctTakeover', { takeover, pieces, totals: [], category: 'governance' })
  const { items } = await t.asks(office, 'takeoverPreview', { takeover })
  const taken = { id: t.name(`sixth opinion for ${body}`), source: takeover, kind: 'rectificationReport' }
  await t.does(office, 'takeOverItems', { ...taken, ...papers, items })
  const { rows } = await t.asks(office, 'tasks', { inspection, sort: 'number' })
  return (rows as { id: string }[]).map(({ id }) => id)
}

type Line = { id: string; verdict: string | null }

/** 接续合并: earlier items held against the present one; one merged, one dropped, one still to be decided. */
export async function carryEarlier(t: Teller, body: string, task: string): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const ends = ['settled', 'dropped', 'open'] as const
  for (const [n, source] of (await recordEarlier(t, body)).entries()) {
    const carryOver = t.name(`carry-over at ${body}, ${ends[n]}`)
    await t.does(office, 'openCarryOver', { id: carryOver, task, kind: 'task', source })
    if (ends[n] === 'dropped') await t.does(office, 'dropCarryOver', { carryOver, reason: '与现任务不是同一件事。' })
    if (ends[n] !== 'settled') continue
    const { lines } = await t.asks(office, 'carryOverPage', { carryOver })
    for (const { id: carryLine, verdict } of lines as Line[])
      if (verdict === null)
        await t.does(office, 'decideCarry', { carryLine, verdict: 'earlier', reason: '上轮措施仍须做完。' })
    // What an approved plan says changes by two.
    await t.does(t.wears('office', 'office'), 'settleCarryOver', { carryOver })
  }
}
