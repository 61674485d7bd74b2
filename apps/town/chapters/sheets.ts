import { addDays } from '../../../core/pure/days.ts'
import { type Case, told } from '../cases.ts'
import { note, pdf } from '../papers.ts'
import type { FigureName } from '../people.ts'
import type { Teller, Wears } from '../teller.ts'
import { loanName, talkName } from './fieldwork.ts'
import { ruleNames } from './knowledge.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

/** How far a sheet gets in the story. */
export type Fate =
  | 'signedOnPaper'
  | 'suspected'
  | 'dropped'
  | 'drafted'
  | 'supported'
  | 'sentBack'
  | 'checked'
  | 'signed'
  | 'revised'
  | 'factDrafted'
  | 'factIssued'
  | 'factAnswered'
  | 'factChecked'
  | 'factWithdrawn'
  | 'adopted'
  | 'routed'
  | 'setAside'

export const sheetName = (round: RoundStory, body: string, n: number) =>
  `sheet ${n} of round ${round.number} at ${body}`

/** One sheet from the first suspicion to its fate (domain 2.3), each step by the person whose step it is. */
export async function tellSheet(
  t: Teller,
  story: RoundStory,
  sent: Sent,
  body: string,
  n: number,
  one: Case,
  fate: Fate,
): Promise<void> {
  const [first, second] = [sent.members[n % sent.members.length], sent.members[(n + 1) % sent.members.length]]
  if (first === undefined || second === undefined) throw new Error('a team of the story has two members or more')
  const handler = t.wears(first, 'member')
  const inspection = t.id(inspectionOf(story, body))
  const sheet = t.name(sheetName(story, body, n))
  const problem = told(one, body)
  const { title, category, source, overview } = problem
  if (fate === 'suspected' || fate === 'dropped') {
    await t.does(handler, 'noteSuspicion', { id: sheet, inspection, title, category, source, overview })
    if (fate === 'dropped')
      await t.does(handler, 'dropSuspicion', { sheet, reason: '经核对原始凭证，情况不实，不再了解。' })
    return
  }
  await t.does(handler, 'draftSheet', {
    id: sheet,
    inspection,
    handlerTwo: t.id(second),
    ...problem,
    explanation: story.number === 3 ? '班子成员说明：手续后补，愿意整改。' : '',
    proposal: 'report',
    ...beganWith(t, story, body, n),
    ...foundedOn(t, story, one, await t.asks(handler, 'inspectionPage', { inspection })),
  })
  if (fate === 'drafted') return
  await addProofs(t, handler, inspection, sheet, n, problem)
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
  if (fate === 'signedOnPaper') return signOnPaper(t, handler, deputy, leader, inspection, sheet)
  await t.does(leader, 'signSheet', { sheet, comment: '同意。' })
  if (fate === 'revised') await t.does(leader, 'reviseSheet', { sheet, reason: '补充最新一笔金额，重新审签。' })
  if (fate.startsWith('fact')) await talkOver(t, handler, t.wears(second, 'member'), leader, body, sheet, problem, fate)
  if (fate === 'adopted' || fate === 'routed')
    await t.does(leader, 'adoptSheet', { sheet, comment: '组务会一致同意采用。' })
  if (fate === 'routed')
    await t.does(leader, 'routeSheet', {
      sheet,
      ways: ['report', 'advice'],
      comment: '写入报告，并向主管部门提出建议。',
    })
  if (fate === 'setAside')
    await t.does(leader, 'setSheetAside', { sheet, reason: '组务会认为属个别情形且已当场纠正，不写入报告。' })
}

type Plan = Readonly<{ topics: readonly { id: string; title: string }[] }>

/**
 * What is said of assets touches livelihood (S4-17); in the round under way it is measured by the county's rule, in the version in force then (S1-13).
 * It is tagged with the second topic of its round, what is said of decisions with the first (S1-05).
 */
function foundedOn(t: Teller, story: RoundStory, { category }: Case, { topics: plan }: Plan) {
  const topics = (category === 'assets' ? plan.slice(1, 2) : category === 'decisions' ? plan.slice(0, 1) : []).map(
    ({ id, title }) => ({ id, title }),
  )
  if (category !== 'assets') return { topics }
  if (story.number !== 3) return { topics, themes: 'livelihood' }
  const picked = {
    title: '固镇县村级集体资金资产资源管理办法',
    number: '',
    edition: '',
    inForceOn: null,
    untilDay: null,
  }
  const rule = { material: t.id(ruleNames[1]), article: '第六条、第十一条', ...picked }
  const tags = {
    disciplines: 'masses',
    root: 'governance',
    key: 'matter',
    power: 'funds',
    consequence: '群众应得款项迟付。',
  }
  return { actedFrom: '2025-03-10', actedUntil: '2025-06-30', rules: [rule], topics, themes: 'livelihood', ...tags }
}

/** Every fourth sheet began with a talk, every fourth with a borrowed paper (domain 4.7, 4.9). */
function beganWith(t: Teller, story: RoundStory, body: string, n: number) {
  if (n % 4 === 0) return { began: 'talk', from: t.id(talkName(story, body, n % 3)) }
  return n % 4 === 1 ? { began: 'loan', from: t.id(loanName(story, body, 0)) } : {}
}

/** Who answers for a body that is still being inspected. */
const principals: Readonly<Record<string, FigureName>> = { 刘集镇: 'liuji', 任桥镇: 'renqiao' }

/** 事实沟通: the sheet is listed, the leader approves the list; what may be shown is drafted, approved, answered by the body and concluded by the second handler (domain 2.3). */
async function talkOver(
  t: Teller,
  drafter: Wears,
  second: Wears,
  leader: Wears,
  body: string,
  sheet: string,
  problem: Case,
  fate: Fate,
): Promise<void> {
  const factList = t.name(`fact list of ${sheet}`)
  const { inspection } = (await t.asks(drafter, 'sheetPage', { sheet })).sheet
  await t.does(drafter, 'draftFactList', { id: factList, inspection, sheets: [sheet], remark: '请党委核对事实。' })
  if (fate === 'factWithdrawn') await t.does(drafter, 'withdrawFactList', { factList, reason: '须再核对金额。' })
  else if (fate !== 'factDrafted') await t.does(leader, 'approveFactList', { factList })
  const factSheet = t.name(`fact sheet of ${sheet}`)
  await t.does(drafter, 'draftFactSheet', { id: factSheet, sheet, shown: problem.overview, addressee: `${body}党委` })
  if (fate === 'factDrafted') return
  if (fate === 'factWithdrawn') {
    await t.does(drafter, 'withdrawFactSheet', { factSheet, reason: '措辞须再核对。' })
    return
  }
  await t.does(leader, 'issueFactSheet', { factSheet })
  if (fate === 'factIssued') return
  const principal = principals[body]
  if (principal === undefined) throw new Error(`the story has nobody who answers for ${body}`)
  await t.does(t.wears(principal, 'principal'), 'answerFactSheet', {
    factSheet,
    answer: 'explained',
    text: '情况属实，系经办人员更替时没有办理交接所致，现已补办。',
  })
  if (fate === 'factAnswered') return
  const reply = '补办手续不影响对当时情况的认定；整改时请一并说明补办情况。'
  await t.does(second, 'concludeFactSheet', { factSheet, outcome: 'stands', comment: '说明不影响事实认定。', reply })
}

/** The original that every sheet stands on; every third sheet a copy of the minutes too. */
async function addProofs(
  t: Teller,
  handler: Wears,
  inspection: string,
  sheet: string,
  n: number,
  told: Case,
): Promise<void> {
  const about = { inspection, circle: 'team', noun: 'sheet', about: sheet } as const
  const proof = { sheet, singleWitness: false }
  const voucher = await t.uploads(handler, about, `${told.title}-凭证.txt`, note(told.title, told.facts))
  await t.does(handler, 'addEvidence', {
    ...proof,
    id: t.name(`proof ${voucher}`),
    file: voucher,
    title: '调阅凭证',
    page: '1—3页',
    form: 'original',
    datedOn: addDays(t.today, -120),
  })
  if (n % 3 !== 0) return
  const copy = await t.uploads(
    handler,
    about,
    `${told.title}-复印件.pdf`,
    pdf(['Demo town: invented material', 'Copy of the minutes']),
  )
  await t.does(handler, 'addEvidence', {
    ...proof,
    id: t.name(`proof ${copy}`),
    file: copy,
    title: '会议记录复印件',
    page: '1页',
    form: 'copy',
  })
}

/** The leader signs the printed sheet; one member files the scan, the deputy reads name and day off it (design 8). */
async function signOnPaper(
  t: Teller,
  files: Wears,
  reads: Wears,
  leader: Wears,
  inspection: string,
  sheet: string,
): Promise<void> {
  const about = { inspection, circle: 'team', noun: 'sheet', about: sheet } as const
  const { number, hash } = await t.asks(files, 'sheetPage', { sheet })
  const file = await t.uploads(
    files,
    about,
    `${number}-签字页.pdf`,
    pdf(['Signed sheet (invented)', String(hash).slice(0, 16)]),
  )
  const { name } = await t.asks(leader, 'person', { person: leader.person })
  const written = { name, signedOn: t.today }
  const paper = t.name(`paper of ${sheet}`)
  await t.does(files, 'signOnPaper', {
    id: paper,
    noun: 'sheet',
    about: sheet,
    number,
    hash,
    file,
    person: leader.person,
    ...written,
  })
  await t.does(reads, 'confirmPaper', { paper, version: 1, ...written })
}
