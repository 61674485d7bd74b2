import { addDays } from '../../../core/pure/days.ts'
import { note } from '../papers.ts'
import type { FigureName } from '../people.ts'
import type { Teller, Wears } from '../teller.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

/** Names under which the story remembers what was done on site. */
export const talkName = (story: RoundStory, body: string, n: number) => `talk ${n} of round ${story.number} at ${body}`
export const loanName = (story: RoundStory, body: string, n: number) => `loan ${n} of round ${story.number} at ${body}`

const partners = [
  ['赵安民', '党委副书记、镇长', '民主集中制执行情况；重大项目如何决定。'],
  ['钱守业', '财政所所长', '专项资金拨付和公务支出的审批程序。'],
  ['孙长庚', '胡集村党总支书记', '“三资”管理、低保评议和党费收缴。'],
  ['周玉兰', '民政办主任', '惠民资金发放、公示和抽查情况。'],
  ['吴德水', '水利站站长', '小型水利工程的立项、验收和管护。'],
] as const
const said = [
  '镇里开会研究项目时主要是书记定，班子成员很少发表不同意见，会议记录事后补写。',
  '拨付程序总体规范，但2025年有两笔专项资金先付后批，当时说时间紧，手续后来补齐。',
  '村里账目由会计代管，“四议两公开”有时只走公开这一步，党员大会没有开。',
] as const

/** What the five are called in a village and in a department; in a town as they stand above. */
const posts = {
  village: ['村委会副主任', '村会计', '党总支副书记', '妇女主任', '村务监督委员会主任'],
  department: ['副局长', '财务股股长', '下属站站长', '办公室主任', '项目股股长'],
} as const
const postsIn = (body: string): readonly string[] =>
  body.includes('村') ? posts.village : body.endsWith('局') ? posts.department : partners.map(([, post]) => post)

/** Two of the team, under the hats they wear. */
type Pair = readonly [Wears, Wears]

/** The first village that goes along with a township (巡镇带村), where there is one. */
async function firstAlong(t: Teller, by: Wears, inspection: string): Promise<string | null> {
  const { villages } = await t.asks(by, 'coverage', { inspection })
  return villages[0]?.body ?? null
}

/** Which of the five a talk in a village is with, where villages go along with a township. */
const kinds = ['committee', 'representative', 'supervision'] as const

async function plan(
  t: Teller,
  story: RoundStory,
  by: Wears,
  body: string,
  n: number,
  post: string | null = null,
): Promise<string> {
  const [name, , outline] = partners[n % partners.length] ?? partners[0]
  const title = postsIn(body)[n % partners.length] ?? ''
  const talk = t.name(talkName(story, body, n))
  const inspection = t.id(inspectionOf(story, body))
  const village = await firstAlong(t, by, inspection)
  await t.does(by, 'planTalk', {
    ...{ id: talk, inspection, name, title: `${body}${title}`, plannedOn: t.today, outline, village, post },
    kind: village === null ? '' : kinds[n % kinds.length],
  })
  return talk
}

async function record(t: Teller, talk: string, [one, two]: Pair, n: number): Promise<void> {
  await t.does(one, 'recordTalk', {
    talk,
    other: two.person,
    heldOn: t.today,
    hours: '9:00—10:10',
    place: '巡察组谈话室',
    text: said[n % said.length],
    leads: n % 2 === 0 ? '核对会议记录原件与打印时间。' : '',
    handedOver: n === 1 ? '本人工作笔记复印件一册，12页。' : '',
  })
}

async function confirmBoth(t: Teller, talk: string, pair: Pair): Promise<void> {
  for (const one of pair) await t.does(one, 'confirmTalk', { talk })
}

const membersOf = (t: Teller, sent: Sent): Pair => {
  const [one, two] = sent.members as readonly FigureName[]
  if (one === undefined || two === undefined) throw new Error('a team of the story has two members or more')
  return [t.wears(one, 'member'), t.wears(two, 'member')]
}

/** The first days on site: talks held and confirmed, two visits, papers asked for (domain 2.2 row 5). */
export async function goRound(t: Teller, story: RoundStory): Promise<void> {
  for (const sent of story.teams) {
    const pair = membersOf(t, sent)
    for (const body of sent.bodies) {
      const inspection = t.id(inspectionOf(story, body))
      for (const n of [0, 1, 2]) {
        const talk = await plan(t, story, pair[0], body, n)
        await record(t, talk, pair, n)
        await confirmBoth(t, talk, pair)
      }
      const together = { other: pair[1].person, heldOn: t.today, present: '党支部书记、村民代表2人' }
      await t.does(pair[0], 'noteVisit', {
        ...{ id: t.name(`visit to a household at ${body} in round ${story.number}`), inspection, ...together },
        ...{ kind: 'household', household: 'poor', subject: '低保户冯某家', place: `${body}胡集村三组` },
        village: await firstAlong(t, pair[0], inspection),
        seen: '户主称补贴按季到账，但从未见过公示；家中住房与系统登记面积不符。',
        problems: '低保公示不到位。',
        nextStep: '调阅民政台账核对。',
      })
      await t.does(pair[0], 'noteVisit', {
        ...{ id: t.name(`meeting at ${body} in round ${story.number}`), inspection, ...together },
        ...{ kind: 'attendance', subject: '党委会', place: `${body}三楼会议室` },
        seen: '列席党委会，议题三项，主要负责人首先表态，其他成员均表示同意。',
        problems: '末位表态制度未执行。',
      })
      for (const [n, title] of ['2024—2025年党委会会议记录', '2025年专项资金拨付凭证', '低保台账'].entries()) {
        await t.does(pair[1], 'askLoan', {
          ...{ id: t.name(loanName(story, body, n)), inspection, title, medium: n === 2 ? 'electronic' : 'paper' },
          detail: n === 2 ? '含退出人员名册' : '',
          ...{ form: n === 2 ? 'copy' : 'original', copies: n + 1, dueOn: addDays(t.today, n === 1 ? 1 : 30) },
        })
      }
    }
  }
}

/** What was borrowed comes in, one paper late, and goes back before the team leaves (domain 4.9). */
export async function settlePapers(t: Teller, story: RoundStory): Promise<void> {
  for (const sent of story.teams) {
    const [, clerk] = membersOf(t, sent)
    for (const body of sent.bodies) {
      for (const n of [0, 1, 2]) {
        const loan = t.id(loanName(story, body, n))
        const back = n === 2 ? null : addDays(t.today, 5)
        await t.does(clerk, 'receiveLoan', {
          ...{ loan, receivedOn: t.today, copies: n + 1, provider: '党政办 秦某', returnBy: back },
        })
        const truth = { id: t.name(`truth of loan ${n} of round ${story.number} at ${body}`), edition: '移交时原件' }
        await t.does(clerk, 'takeTruth', { ...truth, loan, signer: '党政办主任 秦某', signedOn: t.today })
        if (back !== null) await t.does(clerk, 'returnLoan', { loan, on: t.today, taker: '党政办 秦某' })
      }
    }
  }
}

/** The round under way: talks in every state, leave to talk alone, an unannounced visit in every state, papers awaited, borrowed and overdue. */
export async function atWork(t: Teller, story: RoundStory, sent: Sent, body: string, clerk: Wears): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const [one, two] = membersOf(t, sent)
  const leader = t.wears(sent.leader, 'leader')
  const deputy = t.wears(sent.deputy, 'deputy')
  const written: readonly Pair[] = [
    [one, two],
    [two, one],
    [leader, deputy],
    [deputy, leader],
  ]
  const mayor = await addKeyPosts(t, body)
  for (const [n, pair] of written.entries()) {
    await record(t, await plan(t, story, one, body, 10 + n, n === 0 ? mayor : null), pair, n)
  }
  await plan(t, story, one, body, 20)
  const dropped = await plan(t, story, one, body, 21)
  await t.does(one, 'dropTalk', { talk: dropped, reason: '本人已退休异地居住，改为电话了解。' })
  const alone = await plan(t, story, one, body, 22)
  await t.does(leader, 'allowTalkAlone', { talk: alone, person: one.person, reason: '对方只愿单独反映情况。' })
  const propose = async (n: number, subject: string) => {
    const visit = t.name(`unannounced visit ${n} at ${body}`)
    await t.does(one, 'proposeVisit', { id: visit, inspection, subject, place: body })
    return visit
  }
  await propose(0, '便民服务大厅午间值班')
  await t.does(leader, 'allowVisit', { visit: await propose(1, '镇食堂公务接待') })
  await t.does(one, 'dropVisit', { visit: await propose(2, '镇村公墓'), reason: '情况已另行查明。' })
  const made = await propose(3, '夜间施工工地')
  await t.does(leader, 'allowVisit', { visit: made })
  const seen = { place: `${body}工业园`, seen: '21时现场仍在土方作业，无监理人员在场。', problems: '工程监管缺位。' }
  await t.does(one, 'recordVisit', { visit: made, other: two.person, heldOn: t.today, ...seen })
  const about = { inspection, circle: 'team', noun: 'visit', about: made } as const
  await t.uploads(one, about, '现场情况.txt', note('现场情况', '土方作业无监理。'))
  await t.does(clerk, 'explainLoan', {
    loan: t.id(loanName(story, body, 1)),
    explanation: '凭证在县国库支付中心，已去调取。',
  })
  const first = { loan: t.id(loanName(story, body, 0)), receivedOn: t.today, copies: 1, provider: '党政办 秦某' }
  await t.does(two, 'receiveLoan', { ...first, returnBy: addDays(t.today, 20) })
  const edition = '2024—2025年度装订本'
  await t.does(clerk, 'stateTruth', { id: t.name(`truth at ${body}`), loan: first.loan, edition })
  const checked = async (n: number, post: string, about: string) =>
    t.does(one, 'notePostCheck', { id: t.name(`check ${n} of a post at ${body}`), inspection, post, about })
  await checked(0, t.id(`post at ${body}`), first.loan)
  await checked(1, mayor, made)
}

/** Key posts beside the first one (S0-12): with the mayor somebody will have talked, with the third nobody. Gives the mayor's. */
async function addKeyPosts(t: Teller, body: string): Promise<string> {
  const office = t.wears('office', 'office')
  const add = async (title: string, holderName: string) => {
    const id = t.name(`${title} at ${body}`)
    const held = { holderName, person: null, fromDay: addDays(t.today, -400) }
    await t.does(office, 'addPost', { id, organisation: t.id(body), title, key: true, principal: false, ...held })
    return id
  }
  await add('纪委书记', '程远志')
  return add('镇长', '赵安民')
}

/** Who opened which talk, and why (domain 3.2): the leader, the deputy, a member, and the office with its reason. */
export async function readTalks(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const talk = t.id(talkName(story, body, 0))
  const [member] = membersOf(t, sent)
  const open = (who: Wears, purpose: string) =>
    t.does(who, 'openTalk', { id: t.name(`reading by ${who.hat} at ${body}`), talk, purpose })
  await open(t.wears(sent.leader, 'leader'), '审签底稿前核对事实。')
  await open(t.wears(sent.deputy, 'deputy'), '审核底稿。')
  await open(member, '编制底稿。')
  await open(t.wears('office', 'office'), '联审时核对底稿所引谈话。')
}

/** The exit checklist of every body of a round, settled by its leader: statements made, what is open accepted (domain 2.2 row 6). */
export async function settleExits(t: Teller, story: RoundStory): Promise<void> {
  for (const sent of story.teams) {
    const leader = t.wears(sent.leader, 'leader')
    for (const body of sent.bodies) await settleExit(t, leader, story, body)
  }
}

async function settleExit(t: Teller, leader: Wears, story: RoundStory, body: string): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const { lines } = await t.asks(leader, 'coverage', { inspection })
  for (const { item, holdsBack } of lines as { item: string; holdsBack: boolean }[]) {
    if (!holdsBack) continue
    const done = ['channels', 'secrecy', 'conduct'].includes(item)
    const reason = done ? '' : '已另行了解相关情况，不影响全面判断。'
    await t.does(leader, 'settleExit', {
      ...{ id: t.name(`${item} settled at ${body} in round ${story.number}`), inspection, item, done, reason },
    })
  }
}

/** Requests for instruction in every state (domain 2.9). */
export async function askInstructions(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const leader = t.wears(sent.leader, 'leader')
  const office = t.wears('office', 'office')
  const ask = async (n: number, matter: string) => {
    const instruction = t.name(`instruction ${n} at ${body}`)
    const text = '现场了解到的情况超出本轮授权范围，拟请示后再定，本组未作任何表态。'
    await t.does(leader, 'askInstruction', { id: instruction, inspection, matter, text, urgent: n === 0 })
    return instruction
  }
  await ask(0, '村民集体来访，要求当场答复土地补偿')
  await t.does(office, 'passInstruction', { instruction: await ask(1, '拟延伸了解镇属平台公司') })
  await t.does(office, 'answerInstruction', {
    instruction: await ask(2, '是否提前移交审计'),
    answer: '按程序移交，先报专题报告。',
  })
  const last = await ask(3, '拟对一名在外干部异地谈话')
  await t.does(office, 'passInstruction', { instruction: last })
  const group = t.wears('group', 'leading_group')
  await t.does(group, 'answerInstruction', { instruction: last, answer: '同意，须两人前往。' })
  await t.does(leader, 'carryOutInstruction', { instruction: last, outcome: '已由两人前往谈话，记录在案。' })
  await t.does(leader, 'settleExit', {
    ...{ id: t.name(`secrecy settled at ${body}`), inspection, item: 'secrecy', done: true },
  })
}
