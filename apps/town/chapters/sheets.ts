import { type Case, told } from '../cases.ts'
import { note, pdf } from '../papers.ts'
import type { Teller, Wears } from '../teller.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

/** How far a sheet gets in the story. */
export type Fate =
  | 'suspected' | 'dropped' | 'drafted' | 'supported' | 'sentBack' | 'checked' | 'signed' | 'revised' | 'adopted' | 'setAside'

export const sheetName = (round: RoundStory, body: string, n: number) => `sheet ${n} of round ${round.number} at ${body}`

/** One sheet from the first suspicion to its fate (domain 2.3), each step by the person whose step it is. */
export async function tellSheet(t: Teller, story: RoundStory, sent: Sent, body: string, n: number, one: Case, fate: Fate): Promise<void> {
  const [first, second] = [sent.members[n % sent.members.length], sent.members[(n + 1) % sent.members.length]]
  if (first === undefined || second === undefined) throw new Error('a team of the story has two members or more')
  const handler = t.wears(first, 'member')
  const inspection = t.id(inspectionOf(story, body))
  const sheet = t.name(sheetName(story, body, n))
  const { title, category, subcategory, source, overview, facts, basis, responsible, opinion, surface, cause, focus } = told(one, body)
  if (fate === 'suspected' || fate === 'dropped') {
    await t.does(handler, 'noteSuspicion', { id: sheet, inspection, title, category, source, overview })
    if (fate === 'dropped') await t.does(handler, 'dropSuspicion', { sheet, reason: '经核对原始凭证，情况不实，不再了解。' })
    return
  }
  const text = { title, category, subcategory, source, overview, facts, basis, responsible, explanation: '', opinion, surface, cause, focus }
  await t.does(handler, 'draftSheet', { id: sheet, inspection, handlerTwo: t.id(second), ...text, proposal: 'report' })
  if (fate === 'drafted') return
  await addProofs(t, handler, inspection, sheet, title, facts)
  t.later(1)
  await t.does(t.wears(second, 'member'), 'supportSheet', { sheet })
  if (fate === 'supported') return
  const deputy = t.wears(sent.deputy, 'deputy')
  if (fate === 'sentBack') {
    await t.does(deputy, 'sendBackSheet', { sheet, comment: '责任主体写得太宽，请落实到具体岗位；第二份佐证缺页码。' })
    return
  }
  await t.does(deputy, 'checkSheet', { sheet, comment: '事实清楚，依据适用。' })
  if (fate === 'checked') return
  t.later(1)
  const leader = t.wears(sent.leader, 'leader')
  await t.does(leader, 'signSheet', { sheet, comment: '同意。' })
  if (fate === 'revised') await t.does(leader, 'reviseSheet', { sheet, reason: '补充最新一笔金额，重新审签。' })
  if (fate === 'adopted') await t.does(leader, 'adoptSheet', { sheet, comment: '组务会一致同意采用。' })
  if (fate === 'setAside') await t.does(leader, 'setSheetAside', { sheet, reason: '组务会认为属个别情形且已当场纠正，不写入报告。' })
}

async function addProofs(
  t: Teller,
  handler: Wears,
  inspection: string,
  sheet: string,
  title: string,
  facts: string,
): Promise<void> {
  const about = { inspection, circle: 'team', noun: 'sheet', about: sheet } as const
  const voucher = await t.uploads(handler, about, `${title}-凭证.txt`, note(title, facts))
  const scan = await t.uploads(handler, about, `${title}-复印件.pdf`, pdf(['Demo town - invented material', `Copy 1 of 1`]))
  for (const [file, form, page] of [[voucher, 'original', '1—3页'], [scan, 'copy', '1页']] as const) {
    await t.does(handler, 'addEvidence', {
      id: t.name(`proof ${file}`), sheet, file, title: form === 'original' ? '调阅凭证' : '会议记录复印件', page, form, singleWitness: false,
    })
  }
}
