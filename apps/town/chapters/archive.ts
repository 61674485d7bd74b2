import { randomUUID } from 'node:crypto'
import { addDays } from '../../../core/pure/days.ts'
import type { Teller, Wears } from '../teller.ts'
import { inspectionOf, type RoundStory } from './round.ts'

/** The office begins its file plan (domain 2.8). */
export async function beginPlan(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  await t.does(office, 'beginFilePlan', { id: t.name('first plan line') })
  await t.does(office, 'setPlanLine', {
    ...{ id: t.name('line of photos'), code: 'Y09', title: '照片、录音录像', kind: 'business', retention: 'y10' },
    required: false,
  })
  await t.does(office, 'endPlanLine', { planLine: t.id('line of photos') })
}

/** A piece from collecting to where it gets; the second of the two compares it with the plan. */
async function piece(
  t: Teller,
  [one, two]: readonly [Wears, Wears],
  inspection: string,
  name: string,
  [title, code, year, pages]: readonly [string, string, number, number],
  upTo: 'collected' | 'sorted' | 'checked',
  file: string | null = null,
): Promise<void> {
  const id = t.name(`piece ${name}`)
  await t.does(one, 'collectPiece', { id, inspection, title, year, file })
  if (upTo === 'collected') return
  const { rows } = await t.asks(one, 'filePlan', { size: 200 })
  const line = rows.find((each: { code: string }) => each.code === code)
  await t.does(one, 'sortPiece', { archiveFile: id, line: line.id, title, year, pages, place: '3柜2层' })
  if (upTo === 'checked') await t.does(two, 'checkPiece', { archiveFile: id })
}

/** Says why the lines of these codes are missing. */
async function explain(t: Teller, who: Wears, inspection: string, codes: readonly string[]): Promise<void> {
  const { rows } = await t.asks(who, 'filePlan', { size: 200 })
  for (const { id } of rows.filter(({ code }: { code: string }) => codes.includes(code)))
    await t.does(who, 'explainGap', { id: randomUUID(), inspection, line: id, reason: '本单位未发生，已经组长核实。' })
}

/** A finished inspection: collected, checked by two, handed over with both signatures, lent, appraised, one old piece destroyed under two. */
export async function archiveWhole(t: Teller, story: RoundStory, body: string): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const [feng, xue, yan] = [t.wears('feng', 'member'), t.wears('xue', 'member'), t.wears('yan', 'leader')]
  const [office, clerk] = [t.wears('office', 'office'), t.wears('clerkOfOffice', 'office')]
  const year = Number(t.today.slice(0, 4))
  const loose = (await t.asks(feng, 'inspectionArchive', { inspection })).loose
  const both = [feng, xue] as const
  await piece(t, both, inspection, 'sheets', ['问题底稿及佐证', 'Y02', year, 46], 'checked', loose[0]?.id ?? null)
  await piece(t, both, inspection, 'report', ['巡察报告（含附件）', 'Y03', year, 32], 'checked')
  await piece(t, both, inspection, 'talks', ['谈话记录汇总', 'Y04', year, 58], 'checked')
  await piece(t, both, inspection, 'old', ['上届移交的调阅登记', 'Y05', 2010, 12], 'checked')
  await explain(t, yan, inspection, ['Y01'])
  const handover = { archiveHandover: t.name('archive handed over'), pieces: 4 }
  await t.does(yan, 'signArchive', { id: handover.archiveHandover, inspection })
  await t.does(office, 'receiveArchive', handover)
  await piece(t, [office, clerk], inspection, 'plan paper', ['巡察工作方案', 'W01', year, 9], 'checked')
  await t.does(office, 'filePiece', { archiveFile: t.id('piece plan paper') })
  await piece(t, [office, clerk], inspection, 'notice paper', ['巡察通知', 'W02', year, 2], 'collected')
  await lend(t, office, clerk)
  await appraise(t, office, clerk)
}

async function lend(t: Teller, office: Wears, clerk: Wears): Promise<void> {
  const borrow = async (name: string, borrower: string, days: number) => {
    const loan = t.name(`loan of ${name}`)
    const said = { borrower, purpose: '核对往届问题整改情况', dueOn: addDays(t.today, days) }
    await t.does(office, 'askArchiveLoan', { id: loan, archiveFile: t.id(`piece ${name}`), ...said })
    return loan
  }
  const first = { archiveLoan: await borrow('report', '县委组织部 干部监督科', 7) }
  await t.does(clerk, 'decideArchiveLoan', { ...first, lend: true })
  await t.does(office, 'returnArchiveLoan', first)
  const refused = { archiveLoan: await borrow('talks', '谷阳镇党政办', 7), lend: false, remark: '谈话记录不外借。' }
  await t.does(clerk, 'decideArchiveLoan', refused)
  await t.does(clerk, 'decideArchiveLoan', { archiveLoan: await borrow('report', '县纪委监委', 10), lend: true })
}

async function appraise(t: Teller, office: Wears, clerk: Wears): Promise<void> {
  const group = t.wears('group', 'leading_group')
  const propose = async (name: string, verdict: string, reason: string) => {
    const id = t.name(`appraisal of ${name}`)
    await t.does(office, 'proposeAppraisal', { id, archiveFile: t.id(`piece ${name}`), verdict, reason })
    return id
  }
  const archiveAppraisal = await propose('old', 'destroy', '保管期限已满，无继续保存价值。')
  await t.does(group, 'decideAppraisal', { archiveAppraisal, approve: true })
  for (const who of [office, clerk]) await t.does(who, 'carryOutAppraisal', { archiveAppraisal })
  await propose('sheets', 'transfer', '按规定移交县档案馆。')
}

/** An inspection whose team goes on collecting; what it signed for came back once. */
export async function archiveBegun(t: Teller, story: RoundStory, body: string): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const [feng, hou, yan] = [t.wears('feng', 'member'), t.wears('hou', 'deputy'), t.wears('yan', 'leader')]
  const year = Number(t.today.slice(0, 4))
  await piece(t, [feng, hou], inspection, 'begun sheets', ['问题底稿汇总', 'Y02', year, 30], 'checked')
  await explain(t, yan, inspection, ['Y01', 'Y03', 'Y04', 'Y05'])
  const id = t.name('archive that came back')
  await t.does(yan, 'signArchive', { id, inspection })
  await t.does(t.wears('office', 'office'), 'returnArchive', {
    archiveHandover: id,
    reason: '巡察报告应在卷内，请补齐。',
  })
  await piece(t, [feng, hou], inspection, 'begun report', ['巡察报告', 'Y03', year, 18], 'sorted')
  await piece(t, [feng, hou], inspection, 'begun photos', ['现场照片说明', 'Y08', year, 4], 'collected')
}
