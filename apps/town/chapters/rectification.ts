import { addDays, addMonths } from '../../../core/pure/days.ts'
import { note } from '../papers.ts'
import { type FigureName, figures } from '../people.ts'
import type { Teller, Wears } from '../teller.ts'
import { sentOut } from './numbers.ts'
import { lookThrough } from './outgoing.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

/** How far an item's rectification gets in the story. */
export type End =
  | 'claimed'
  | 'planned'
  | 'inProgress'
  | 'claimedDone'
  | 'countersigned'
  | 'checked'
  | 'closed'
  | 'returned'
  | 'longTerm'
  | 'reopened'

export type Fed = Readonly<{
  round: RoundStory
  sent: Sent
  body: string
  principal: FigureName
  clerk?: FigureName
  charge: FigureName
  /** Who speaks for the town above a village (S4-05). */
  above?: FigureName
}>

type Item = { id: string; title: string }
type Task = { id: string; title: string; item: string }

/** From adopted sheets to an opinion handed over (domain 2.2 rows 12–13), and received where `received`. */
export async function feedBack(t: Teller, fed: Fed, received: boolean): Promise<void> {
  const office = t.wears('office', 'office')
  const inspection = t.id(inspectionOf(fed.round, fed.body))
  const opinion = t.name(`opinion of round ${fed.round.number} at ${fed.body}`)
  await t.does(office, 'draftOpinion', { id: opinion, inspection })
  await t.does(office, 'editOpinion', {
    opinion,
    contact: '县委巡察办督办科',
    overall: `${fed.body}党组织能够贯彻上级部署，干部队伍总体稳定。巡察也发现，在落实惠民政策、财务管理、支部建设等方面还存在问题，须认真整改。`,
    otherMatters: '巡察期间收到的信访件已按规定转有关部门办理。',
    requirements:
      '党组织主要负责人要切实担起第一责任人责任，逐条认领，制定方案，按期整改，举一反三，整改情况及时公开。',
  })
  const about = { inspection, circle: 'opinion', noun: 'opinion', about: opinion } as const
  await t.uploads(
    office,
    about,
    `${fed.body}-反馈意见.txt`,
    note('反馈意见', `关于巡察${fed.body}党组织的反馈意见（虚构）。`),
  )
  t.later(3)
  await lookThrough(t, 'opinion', opinion)
  await t.does(t.wears('group', 'leading_group'), 'approveOpinion', { opinion, comment: '同意反馈。' })
  await sentOut(t, 'opinion', opinion, { copyTo: '县纪委监委、县委组织部', copies: 12 })
  t.later(2)
  const day = t.today
  const place = { principalPlace: '县委小会议室', bodyPlace: `${fed.body}三楼会议室` }
  await t.does(t.wears(fed.sent.leader, 'leader'), 'deliverOpinion', {
    opinion,
    principalOn: day,
    bodyOn: day,
    ...place,
  })
  if (!received) return
  t.later(1)
  const principal = t.wears(fed.principal, 'principal')
  const { name: signedName } = await t.asks(principal, 'person', { person: principal.person })
  await t.does(principal, 'signReceipt', {
    opinion,
    id: t.name(`receipt of ${opinion}`),
    signedName,
    signedOn: t.today,
  })
}

/** The body takes the items on; `explains` and `objects` say by place which ones it explains or objects to first. */
export async function answerItems(
  t: Teller,
  fed: Fed,
  explains: readonly number[],
  objects: readonly number[],
  upheld: readonly number[] = [],
): Promise<void> {
  const principal = t.wears(fed.principal, 'principal')
  const opinion = t.id(`opinion of round ${fed.round.number} at ${fed.body}`)
  const { items } = (await t.asks(principal, 'opinionPage', { opinion })) as { items: Item[] }
  for (const [n, { id: item }] of items.entries()) {
    if (explains.includes(n)) {
      await t.does(principal, 'explainItem', {
        item,
        id: t.name(`explanation ${item}`),
        text: '情况属实。当时经办人员休产假，岗位空缺两个月，已补上。',
      })
    } else if (objects.includes(n)) {
      const objection = t.name(`objection ${item}`)
      await t.does(principal, 'objectToItem', {
        item,
        id: objection,
        text: '其中2笔属上级专户支付，附银行回单，请予核减。',
      })
      t.later(2)
      const verdict = upheld.includes(n)
        ? { verdict: 'upheld', outcome: 'withdrawn' }
        : { verdict: 'rejected', outcome: 'stands' }
      await t.does(t.wears('office', 'office'), 'answerObjection', {
        item,
        objection,
        ...verdict,
        answer: '经会同审计部门核对凭证，答复如上。',
      })
      if (upheld.includes(n)) continue
    }
    await t.does(principal, 'acknowledgeItem', { item })
  }
}

/** The plan: every task with goal, leader, unit, day and measure; handed in and checked by three (domain 2.2 row 14). */
export async function makePlan(t: Teller, fed: Fed, approved: boolean): Promise<Task[]> {
  const principal = t.wears(fed.principal, 'principal')
  const tasks = await tasksOf(t, fed)
  for (const [n, { id: task, title }] of tasks.entries()) {
    await t.does(principal, 'planTask', {
      task,
      goal: `全面整改“${title}”，建立长效机制。`,
      charge: t.id(fed.charge),
      leaderKind: 'inCharge',
      leaderName: figures[fed.charge as keyof typeof figures].name,
      unit: null,
      unitName: '党政办公室',
      responsibleName: '办公室主任',
      dueOn: addDays(t.today, 28 + n * 6),
      concentrated: true,
      lasting: n % 2 === 0,
      longDueOn: null,
    })
    for (const [kind, text] of [
      ['rules', '修订相关制度并印发执行'],
      ['recovery', '清退问题款项，挽回损失'],
    ] as const) {
      await t.does(principal, 'addMeasure', { task, id: t.name(`${kind} for ${task}`), kind, text, dueOn: null })
    }
  }
  const plan = await planOf(t, fed)
  await t.does(principal, 'editPlan', { plan, text: '党委书记负总责，班子成员分工包案，每周调度一次。' })
  await t.does(principal, 'submitPlan', { plan })
  if (!approved) return tasks
  for (const [who, hat] of [
    ['office', 'office'],
    ['discipline', 'discipline'],
    ['organisation', 'organisation'],
  ] as const) {
    t.later(1)
    await t.does(t.wears(who, hat), 'checkPlan', {
      plan,
      id: t.name(`${hat} checks ${plan}`),
      verdict: 'pass',
      comment: '',
    })
  }
  return tasks
}

/** Leads one task to its end in the story (domain 2.6). */
export async function rectify(t: Teller, fed: Fed, task: string, end: End): Promise<void> {
  if (end === 'planned' || end === 'claimed') return
  const principal = t.wears(fed.principal, 'principal')
  const office = t.wears('clerkOfOffice', 'office')
  if (end === 'longTerm') {
    const stages = [90, 180].map((days, n) => ({
      id: t.name(`stage ${n} of ${task}`),
      target: `完成第${n + 1}阶段清理`,
      dueOn: addDays(t.today, days),
    }))
    await t.does(office, 'makeLongTerm', {
      task,
      reason: '涉及历史遗留资产确权，需分阶段推进。',
      longDueOn: addMonths(t.today, 9),
      stages,
    })
    return
  }
  await report(t, fed, task)
  if (end === 'inProgress') return
  t.later(1)
  await t.does(principal, 'claimDone', { task, summary: '制度已修订印发，问题款项已清退，同类问题已自查完毕。' })
  if (end === 'claimedDone') return
  const charge = t.wears(fed.charge, 'in_charge')
  if (end === 'returned')
    return void (await t.does(charge, 'returnTask', { task, reason: '佐证只有通知，没有执行记录，请补充。' }))
  if (fed.above)
    await t.does(t.wears(fed.above, 'principal'), 'acceptVillage', { task, comment: '镇党委已到村逐项验收。' })
  await t.does(charge, 'countersignTask', { task, comment: '已实地查看，情况属实。' })
  if (end === 'countersigned') return
  t.later(1)
  await t.does(t.wears('discipline', 'discipline'), 'checkTask', { task, comment: '抽查凭证5份，走访2户，整改到位。' })
  if (end === 'checked') return
  t.later(1)
  await t.does(office, 'closeTask', { task, opinion: '同意销号。', publicText: '已完成整改。' })
  if (end === 'reopened') {
    t.later(30)
    await t.does(office, 'reopenTask', {
      task,
      reason: '抽查发现新发生1笔同类情形，列入二次整改清单。',
      dueOn: addDays(t.today, 30),
    })
  }
}

/** What was done, counted; every quantity with the file that proves it (domain 6.3). */
export async function report(t: Teller, fed: Fed, task: string): Promise<void> {
  const body = fed.clerk ? t.wears(fed.clerk, 'clerk') : t.wears(fed.principal, 'principal')
  const about = {
    inspection: t.id(inspectionOf(fed.round, fed.body)),
    circle: 'rectification',
    noun: 'task',
    about: task,
  } as const
  const rules = await t.uploads(
    body,
    about,
    '修订后的制度.txt',
    note('管理办法', '第一条 大额支出一律先研究、后支付。'),
  )
  const slip = await t.uploads(body, about, '清退凭证.txt', note('清退凭证', '本事项应清退款项已缴回专户。'))
  await t.does(body, 'reportProgress', {
    task,
    id: t.name(`progress ${task} ${t.today}`),
    text: '已召开专题会议，修订制度1项，清退款项1840元。',
    degree: 'done',
    rulesMade: 1,
    recoveredFen: '184000',
    heldToAccount: 0,
    alikeFound: 0,
    campaigns: 0,
    measures: [],
    proofs: [
      { id: t.name(`proof ${rules}`), file: rules, kind: 'rules' },
      { id: t.name(`proof ${slip}`), file: slip, kind: 'recovery' },
    ],
  })
  await enterRules(t, body, task, rules)
}

/** 制度立改废: what came of a task, entered with its file; now and then an old rule is amended or abolished besides, and it is said why that is not counted. */
async function enterRules(t: Teller, body: Wears, task: string, file: string): Promise<void> {
  const nth = [...t.ids.keys()].filter((name) => name.startsWith('rule of ')).length
  const enter = (action: string, title: string, document: string) =>
    t.does(body, 'recordRule', {
      ...{ id: t.name(`rule of ${task} ${action} ${t.today}`), task, file, action, title, document },
      onDay: t.today,
    })
  await enter('made', `大额支出集体研究办法（第${nth + 1}号）`, nth % 2 === 0 ? `党政办发〔2026〕${nth + 1}号` : '')
  if (nth % 3 === 1) await enter('amended', `财务报销审批规定（第${nth + 1}次修订）`, '')
  if (nth === 2) await enter('abolished', '临时用款暂行规定', '')
  const { rules } = await t.asks(body, 'taskPage', { task })
  if (rules.reported === rules.entered) return
  const reason = '修订或者废止的一项为自查清理，不属本条措施，进展报告未填报。'
  await t.does(body, 'explainRules', { id: t.name(`gap of ${task} ${t.today}`), task, reason })
}

export async function tasksOf(t: Teller, fed: Fed): Promise<Task[]> {
  const inspection = t.id(inspectionOf(fed.round, fed.body))
  const { rows } = await t.asks(t.wears(fed.principal, 'principal'), 'tasks', { inspection, size: 200 })
  return (rows as (Task & { state: string })[]).filter((task) => task.state !== 'withdrawn')
}

export async function planOf(t: Teller, fed: Fed): Promise<string> {
  const inspection = t.id(inspectionOf(fed.round, fed.body))
  const { rows } = await t.asks(t.wears(fed.principal, 'principal'), 'plans', { inspection })
  return (rows as { id: string }[])[0]?.id ?? ''
}
