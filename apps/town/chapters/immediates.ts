import { addDays } from '../../../core/pure/days.ts'
import { note } from '../papers.ts'
import type { FigureName } from '../people.ts'
import type { Teller } from '../teller.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

const matters = [
  ['便民服务大厅收费公示过期', '公示栏仍为两年前的收费标准。', '三日内更换公示内容，并自查其他窗口。'],
  ['敬老院消防器材失效', '抽查灭火器6具，4具压力不足。', '五日内更换，并对全镇公共场所排查一遍。'],
  ['村级财务长期未公开', '村务公开栏上半年没有更新。', '一周内补公开，并明确专人按月更新。'],
  ['补贴花名册错录', '一户补贴姓名与身份证不符。', '三日内更正，补发差额并向本人说明。'],
  ['公车钥匙管理不规范', '三辆公车钥匙由司机自行保管。', '两日内收回，建立领用登记。'],
  ['信访件逾期未答复', '两件来信超过答复期限。', '一周内答复来信人，并说明逾期原因。'],
] as const

/** How far an item gets in the story. */
export type AtOnce =
  | 'proposed'
  | 'group'
  | 'approved'
  | 'issued'
  | 'received'
  | 'reported'
  | 'visited'
  | 'verified'
  | 'returned'
  | 'closed'
  | 'dropped'

/** How far each item at 任桥镇 gets. */
export const atRenqiao: readonly AtOnce[] = ['issued', 'approved', 'dropped', 'group', 'received']

type To = Readonly<{ body: string; principal: FigureName }>

/** A round of the windows of a town: a suspicion is noted, and what can be put right at once is asked for. */
export async function onSite(t: Teller, story: RoundStory, sent: Sent, to: To, ends: readonly AtOnce[]): Promise<void> {
  const sheet = t.name(`round of the windows in round ${story.number} at ${to.body}`)
  const words = { title: '窗口和公共场所管理松散', overview: '走访便民大厅、敬老院和村部，发现多处疏漏。' }
  const about = { inspection: t.id(inspectionOf(story, to.body)), category: 'duties', source: 'sampling' }
  await t.does(t.wears(sent.members[0] as FigureName, 'member'), 'noteSuspicion', { id: sheet, ...about, ...words })
  await askAtOnce(t, story, sent, to, sheet, ends)
}

/** 立行立改 (domain 2.4): items asked of a body on site, the first in writing, the second by word of mouth and so on, each to its end. */
export async function askAtOnce(
  t: Teller,
  story: RoundStory,
  sent: Sent,
  to: To,
  sheet: string,
  ends: readonly AtOnce[],
): Promise<void> {
  const inspection = t.id(inspectionOf(story, to.body))
  const [one, two] = sent.members.map((name) => t.wears(name, 'member'))
  if (!one || !two) throw new Error('a team of the story has two members or more')
  const { exitOn } = (await t.asks(one, 'inspectionPage', { inspection })).inspection
  const latest = addDays(t.today, 7)
  const dueOn = exitOn < latest ? exitOn : latest
  for (const [n, end] of ends.entries()) {
    const [title, problem, requirement] = matters[n % matters.length] ?? matters[0]
    const immediate = t.name(`item at once ${n} of round ${story.number} at ${to.body}`)
    await t.does(one, 'proposeImmediate', {
      ...{ id: immediate, sheet, title, problem, requirement, dueOn },
      ...{ channel: n % 2 === 0 ? 'written' : 'oral', touches: end === 'group' ? 'otherUnit' : 'unit' },
      addressee: '党委书记',
    })
    await goOn(t, { immediate, inspection, end, dueOn }, sent.leader, to.principal, [one, two])
  }
}

type Item = Readonly<{ immediate: string; inspection: string; end: AtOnce; dueOn: string }>
type Pair = readonly [ReturnType<Teller['wears']>, ReturnType<Teller['wears']>]

/** One item from its proposal on. */
async function goOn(t: Teller, item: Item, chief: FigureName, head: FigureName, [one, two]: Pair): Promise<void> {
  const { immediate, inspection, end } = item
  const leader = t.wears(chief, 'leader')
  const principal = t.wears(head, 'principal')
  if (end === 'proposed' || end === 'group') return
  if (end === 'dropped') {
    await t.does(leader, 'dropImmediate', { immediate, reason: '已由县级部门统一部署，不再单独交办。' })
    return
  }
  await t.does(leader, 'approveImmediate', { immediate })
  if (end === 'approved') return
  await t.does(one, 'issueImmediate', { immediate })
  if (end === 'issued') return
  await t.does(principal, 'receiveImmediate', { immediate })
  if (end === 'received') return
  const about = { inspection, circle: 'rectification', noun: 'immediate', about: immediate } as const
  const file = await t.uploads(
    principal,
    about,
    '现场整改情况.txt',
    note('整改情况', '已更换公示内容，自查其他窗口三处（虚构）。'),
  )
  const proofs = [{ id: t.name(`proof of ${immediate}`), file }]
  const told = { measure: '当日整改，明确专人负责。', result: '已改到位，并举一反三开展自查。' }
  await t.does(principal, 'reportImmediate', { immediate, ...told, pledged: true, proofs })
  if (end === 'reported') return
  const met = end !== 'returned'
  const seen = met ? '现场查看，所报属实。' : '现场查看，仍有一处没有改。'
  await t.does(one, 'visitImmediate', { immediate, on: t.today, place: '镇政府', seen, met, other: two.person })
  if (end === 'visited') return
  await t.does(two, 'confirmVisit', { immediate })
  if (end === 'verified' || end === 'returned') return
  await t.does(leader, 'closeImmediate', { immediate, opinion: '两人现场核验属实，同意销号。' })
}
