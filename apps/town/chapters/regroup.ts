import { cases } from '../cases.ts'
import type { Teller } from '../teller.ts'
import type { RoundStory, Sent } from './round.ts'
import { inspectionOf } from './round.ts'
import { sheetName, tellSheet } from './sheets.ts'

/** 拆分、合并 (domain 2.3): a signed sheet that told two matters is taken apart, and two drafts of one matter become one that is not gone on with. */
export async function regroup(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const leader = t.wears(sent.leader, 'leader')
  const [first, second] = sent.members as [string, string]
  const tell = (n: number, fate: 'signed' | 'drafted') =>
    tellSheet(t, story, sent, body, n, cases[n % cases.length] as (typeof cases)[number], fate)
  await tell(90, 'signed')
  const parts = ['公务接待清单不完整', '接待费用未按月公示'].map((title, n) => ({
    id: t.name(`part ${n} at ${body}`),
    title,
  }))
  const reason = '一份底稿写了两件事，按一事一底稿拆分，分别审签。'
  await t.does(leader, 'splitSheet', { sheet: t.id(sheetName(story, body, 90)), reason, parts })
  for (const { id: sheet } of parts) {
    // The handlers of a part are those of the whole.
    const { sheet: part } = await t.asks(leader, 'sheetPage', { sheet })
    const submits = part.handlerTwo === t.id(first) ? first : second
    await t.does(t.wears(submits, 'member'), 'supportSheet', { sheet })
    await t.does(t.wears(sent.deputy, 'deputy'), 'checkSheet', { sheet, comment: '拆分后一事一底稿，事实清楚。' })
    await t.does(leader, 'signSheet', { sheet, comment: '同意。' })
    await t.does(leader, 'setSheetAside', { sheet, reason: '组务会认为已当场纠正，不写入报告。' })
  }
  await tell(91, 'drafted')
  await tell(94, 'drafted')
  const sheets = await Promise.all(
    [91, 94].map(async (n) => {
      const sheet = t.id(sheetName(story, body, n))
      return { sheet, version: await t.version(leader, 'sheet', sheet) }
    }),
  )
  const merged = t.name(`merged sheet at ${body}`)
  await t.does(leader, 'mergeSheets', {
    ...{ id: merged, inspection: t.id(inspectionOf(story, body)), sheets },
    ...{ title: '会议记录不规范', reason: '两份底稿说的是同一件事。' },
  })
  await t.does(leader, 'dropSuspicion', { sheet: merged, reason: '合并核对后情况轻微，已当场提醒，不再核实。' })
}
