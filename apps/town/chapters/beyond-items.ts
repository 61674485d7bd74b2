import { addDays } from '../../../core/pure/days.ts'
import { figures, type FigureName } from '../people.ts'
import type { Teller } from '../teller.ts'
import { type Fed, planOf, report, rectify, tasksOf } from './rectification.ts'

/** 双报告 (S0-20, S3-24): one filed with both signatures, one that waits for the second, one of a month being written. */
export async function reportTwice(t: Teller, fed: Fed): Promise<void> {
  const principal = t.wears(fed.principal, 'principal')
  const plan = await planOf(t, fed)
  const { rows } = await t.asks(principal, 'rectificationReports', { plan, size: 200 })
  for (const { id: rectificationReport, kind } of rows as { id: string; kind: string }[]) {
    const text = `${fed.body}党组织召开专题会议${kind === 'progress' ? 3 : 2}次，逐条研究反馈问题，制度、资金、责任均有着落；未办结事项已列入长期整改。`
    await t.does(principal, 'writeReport', { rectificationReport, text, charge: t.id(fed.charge) })
    await t.does(principal, 'signReport', { rectificationReport })
    if (kind !== 'progress') continue
    const comment = '已听取汇报并抽查两项，情况属实。'
    await t.does(t.wears(fed.charge, 'in_charge'), 'endorseReport', { rectificationReport, comment })
  }
  const period = t.today.slice(0, 7)
  await t.does(principal, 'openReport', { id: t.name(`report of ${period} on ${plan}`), plan, kind: 'monthly', period })
}

/** 举一反三 (S1-16): a problem like the first, found by the body itself after its plan had been approved; part of it is for the county to solve. */
export async function findAlike(t: Teller, fed: Fed): Promise<void> {
  const principal = t.wears(fed.principal, 'principal')
  const [first] = await tasksOf(t, fed)
  if (!first) throw new Error('the story has no task to find another like it')
  const task = t.name(`alike of ${first.id}`)
  await t.does(principal, 'findAlike', {
    id: task,
    task: first.id,
    title: '下属站所存在同类问题',
    text: '对照反馈问题自查，下属2个站所存在同类情形。',
    category: 'deciding',
    subcategory: 'deciding.major',
  })
  await t.does(principal, 'planTask', {
    task,
    goal: '同步整改，建立站所自查制度。',
    charge: t.id(fed.charge),
    leaderKind: 'member',
    leaderName: figures[fed.charge as keyof typeof figures].name,
    unit: null,
    unitName: '党政办公室',
    responsibleName: '办公室主任',
    dueOn: addDays(t.today, 25),
    concentrated: true,
    lasting: false,
    longDueOn: null,
  })
  const measure = { kind: 'rules', text: '修订站所财务自查办法', dueOn: null }
  await t.does(principal, 'addMeasure', { task, id: t.name(`measure of ${task}`), ...measure })
  await t.does(principal, 'startAlike', { task })
  await report(t, fed, task)
  const reason = '站所撤并须县级机构编制部门批准，镇级无权办理。'
  await t.does(principal, 'raiseTask', { task, id: t.name(`escalation of ${task}`), reason }, 'task')
}

/** 提级统筹 (S4-21): one asked of the town, one taken over there, one solved by the county and closed, one declined. */
export async function raiseToTown(t: Teller, fed: Fed, above: FigureName): Promise<void> {
  const village = t.wears(fed.principal, 'principal')
  const town = t.wears(above, 'principal')
  const office = t.wears('clerkOfOffice', 'office')
  const [asked, taken, solved, declined] = await tasksOf(t, fed)
  const raised = async (task: { id: string } | undefined, reason: string) => {
    if (!task) throw new Error('the story needs four tasks of the village')
    await report(t, fed, task.id)
    const id = t.name(`escalation of ${task.id}`)
    await t.does(village, 'raiseTask', { task: task.id, id, reason }, 'task')
    return id
  }
  await raised(asked, '涉及邻村地界，村里协调三次未果。')
  const second = await raised(taken, '机井维修需专业队伍，村集体账面资金不足。')
  const takes = { leadName: '镇农业服务中心', dueOn: addDays(t.today, 60) }
  await t.does(town, 'acceptEscalation', { escalation: second, ...takes })
  const third = await raised(solved, '历史挂账涉及已撤并单位，村级无权核销。')
  await t.does(town, 'passUpEscalation', { escalation: third, reason: '镇级无核销权限，提请县委统筹。' })
  t.later(2)
  const lead = { leadName: '固镇县财政局', dueOn: addDays(t.today, 30) }
  await t.does(office, 'acceptEscalation', { escalation: third, ...lead })
  t.later(5)
  await t.does(office, 'solveEscalation', { escalation: third, result: '县财政局已出具核销意见，请村里据此调账。' })
  const fourth = await raised(declined, '台账整理人手不够。')
  await t.does(town, 'declineEscalation', { escalation: fourth, reason: '属村级日常职责，请自行安排，镇里派人指导。' })
  if (solved) await rectify(t, fed, solved.id, 'closed')
}
