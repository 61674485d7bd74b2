import { asking, paperOf } from '../../core/pure/paper/kind.ts'
import { chapters, documentOf, piecesOf } from '../../core/pure/paper/lay.ts'
import { nameIn, signs, yesNo, yuanOnPaper } from '../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../core/pure/paper.ts'
import {
  escalationPage,
  type Loss,
  losses,
  planPage,
  rectificationLedger,
  rectificationReportPage,
  taskPage,
} from './contract.ts'

/** 整改方案 (domain 4.14): text, and for each problem goal, leader, unit, due day. */
export const planForm = paperOf({
  kind: 'rectificationPlan',
  name: '整改方案',
  clause: '4.14',
  noun: 'plan',
  circle: 'rectification',
  columns: {
    tasks: ['序号', '问题', '整改目标', '责任领导', '责任单位', '责任人', '完成时限', '措施'],
    checks: ['单位', '意见', '说明', '日期', '审核人'],
  },
  fields: {
    body: '被巡察党组织',
    received: '收到反馈',
    due: '报送期限',
    text: '总体安排',
    tasks: '分项填报',
    checks: '审核意见',
  },
  asks: {
    page: asking(planPage, (plan) => ({ plan })),
    list: asking(rectificationLedger, (plan) => ({ plan, sort: 'number' as const })),
  },
  fill: ({ page: { plan, bodyName, tasks, checks, names }, list }, { say }) => ({
    number: '',
    title: `${bodyName}巡察反馈问题整改方案`,
    inspection: plan.inspection,
    values: {
      body: bodyName,
      received: dayOnPaper(plan.receivedOn),
      due: `${dayOnPaper(plan.dueOn)}${plan.provisional ? '（暂定）' : ''}`,
      text: plan.text.split('\n'),
      tasks: {
        rows: tasks.map((one) => [
          String(one.number),
          one.title,
          one.goal,
          one.leaderName,
          one.unitName,
          one.responsibleName,
          dayOnPaper(one.dueOn),
          list.rows.find(({ id }) => id === one.id)?.measures ?? '',
        ]),
      },
      checks: {
        rows: checks.map((one) => [
          say(`core.hat.${one.hat}`),
          one.passed ? '通过' : '退回',
          one.comment,
          dayOnPaper(one.onDay),
          nameIn(names, one.by),
        ]),
      },
    },
    signings: [signs('党组织主要负责人', nameIn(names, plan.submittedBy), plan.submittedOn)],
  }),
})

/** 整改台账 (domain 4.15): every column, in three tables of one row per problem, for no sheet of paper holds them side by side. */
export const ledgerForm = paperOf({
  kind: 'rectificationLedger',
  name: '巡察整改台账',
  clause: '4.15',
  noun: 'plan',
  circle: 'rectification',
  columns: {
    problems: ['序号', '问题类别', '问题子类', '具体问题', '具体表现', '对应聚焦', '是否重点关注', '重点关注情形'],
    measures: [
      '序号',
      '整改目标',
      '整改措施',
      '措施类型',
      '责任领导',
      '责任单位',
      '责任人',
      '完成时限',
      '是否集中整改期完成',
      '是否常态化坚持',
    ],
    results: [
      '序号',
      '完成情况',
      '完成概述',
      '完善制度（项）',
      '挽回损失（万元）',
      '追责问责（人）',
      '举一反三（项）',
      '专项整治（项）',
      '佐证',
      '销号意见',
      '销号时间',
      '公开意见',
    ],
  },
  fields: { body: '被巡察党组织', problems: '问题', measures: '整改', results: '成效和销号' },
  asks: {
    page: asking(planPage, (plan) => ({ plan })),
    list: asking(rectificationLedger, (plan) => ({ plan, sort: 'number' as const })),
  },
  fill: ({ page, list }, { say }) => {
    const leader = (name: string, kind: string | null) =>
      kind ? `${name}（${say(`rectification.leaderKind.${kind}`)}）` : name
    return {
      number: '',
      inspection: page.plan.inspection,
      values: {
        body: page.bodyName,
        problems: {
          rows: list.rows.map((one) => [
            String(one.number),
            one.categoryName,
            one.subcategoryName,
            one.title,
            one.text,
            one.chapter,
            yesNo(one.key),
            one.keyReason,
          ]),
        },
        measures: {
          rows: list.rows.map((one) => [
            String(one.number),
            one.goal,
            one.measures,
            one.kinds.map((kind) => say(`rectification.kind.${kind}`)).join('、'),
            leader(one.leaderName, one.leaderKind),
            one.unitName,
            one.responsibleName,
            dayOnPaper(one.dueOn),
            yesNo(one.concentrated),
            yesNo(one.lasting),
          ]),
        },
        results: {
          rows: list.rows.map((one) => [
            String(one.number),
            say(`rectification.degree.${one.degree}`),
            one.summary,
            String(one.sums.rulesMade),
            lossesOnPaper(one.sums),
            String(one.sums.heldToAccount),
            String(one.sums.alikeFound),
            String(one.sums.campaigns),
            String(one.proofs),
            one.closingOpinion,
            dayOnPaper(one.closedOn),
            one.publicText,
          ]),
        },
      },
      signings: [signs('填报人'), signs('党组织主要负责人')],
    }
  },
})

/** 分 as 万元 with all that is needed of six decimals and no more. */
const tenThousands = (fen: string | number): string => {
  const value = BigInt(fen)
  const rest = String(value % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return `${value / 1_000_000n}${rest === '' ? '' : `.${rest}`}`
}

const lossWords: Readonly<Record<Loss, string>> = { refundedFen: '退还', recoveredFen: '追缴', avoidedFen: '避免' }

/** 挽回损失 in 万元, its parts apart and never one sum (domain 6.1): 退还0.5、追缴1.84; 0 where nothing was. */
const lossesOnPaper = (sums: Readonly<Record<Loss, string>>): string =>
  losses.flatMap((loss) => (sums[loss] === '0' ? [] : [`${lossWords[loss]}${tenThousands(sums[loss])}`])).join('、') ||
  '0'

const reportFields = { text: '整改情况', counts: '整改任务统计' } as const

/** The month a monthly report is of, as its title says it: 2026-05 is 2026年5月. */
const monthOnPaper = (period: string): string =>
  period === '' ? '' : `${period.slice(0, 4)}年${Number(period.slice(5, 7))}月`

/** 整改情况报告 (domain 4.14 ①, ③): upward, with its signer; the counts stand below the text. */
export const reportPaper = paperOf({
  kind: 'rectificationReport',
  name: '整改情况报告',
  clause: '4.14',
  noun: 'rectificationReport',
  circle: 'rectification',
  columns: { counts: ['整改任务', '已销号', '转长期整改'] },
  fields: reportFields,
  asks: { page: asking(rectificationReportPage, (rectificationReport) => ({ rectificationReport })) },
  fill: ({ page: { report, bodyName, issuer, names } }, { say }) => ({
    number: '',
    title: `关于${bodyName}${monthOnPaper(report.period)}${say(`rectification.kind.${report.kind}`).replace(/报告$/u, '')}的报告`,
    inspection: report.inspection,
    values: {
      text: report.text.split('\n'),
      counts: {
        rows: [[String(report.tasks), String(report.closed), String(report.longTerm)]],
      },
    },
    head: {
      issuer,
      bodys: true,
      addressee: '巡察工作领导小组办公室',
      upward: nameIn(names, report.signedBy),
      signed: { by: issuer, on: report.signedOn },
    },
  }),
  lay: (filling) =>
    documentOf('整改情况报告', filling, [
      { kind: 'text', text: '现将有关情况报告如下。' },
      ...piecesOf(filling.values.text),
      ...chapters(reportFields, filling, ['counts']),
      { kind: 'text', text: '特此报告。' },
    ]),
})

/** 整改事项办理情况表 (domain 4.14 集中整改): one problem with its measures, progress, evidence and the opinions on it. */
export const taskForm = paperOf({
  kind: 'task',
  name: '整改事项办理情况表',
  clause: '4.14',
  noun: 'task',
  circle: 'rectification',
  columns: {
    measures: ['序号', '措施', '类型', '时限', '进度'],
    proofs: ['材料', '类型', '日期', '摘要（SHA-256）'],
    checks: ['环节', '结论', '意见', '日期', '经手人'],
  },
  fields: {
    body: '被巡察党组织',
    title: '具体问题',
    text: '具体表现',
    goal: '整改目标',
    leader: '责任领导',
    unit: '责任单位',
    responsible: '责任人',
    due: '完成时限',
    state: '完成情况',
    summary: '完成概述',
    sums: '成效',
    measures: '整改措施',
    proofs: '佐证',
    checks: '审核和销号意见',
  },
  asks: { page: asking(taskPage, (task) => ({ task })) },
  fill: ({ page: { task, bodyName, sums, measures, proofs, checks, names } }, { say }) => ({
    number: String(task.number),
    inspection: task.inspection,
    values: {
      body: bodyName,
      title: task.title,
      text: task.text.split('\n'),
      goal: task.goal,
      leader: task.leaderName,
      unit: task.unitName,
      responsible: task.responsibleName,
      due: dayOnPaper(task.dueOn),
      state: say(`rectification.task.${task.state}`),
      summary: task.summary.split('\n'),
      sums: [
        `完善制度${sums.rulesMade}项`,
        `挽回损失：退还${yuanOnPaper(sums.refundedFen)}、追缴${yuanOnPaper(sums.recoveredFen)}、避免损失${yuanOnPaper(sums.avoidedFen)}`,
        `追责问责${sums.heldToAccount}人`,
        `举一反三${sums.alikeFound}项`,
        `专项整治${sums.campaigns}项`,
      ].join('，'),
      measures: {
        rows: measures.map((one) => [
          String(one.place),
          one.text,
          say(`rectification.kind.${one.kind}`),
          dayOnPaper(one.dueOn),
          say(`rectification.degree.${one.degree}`),
        ]),
      },
      proofs: {
        rows: proofs
          .filter((one) => !one.struck)
          .map((one) => [
            one.name,
            say(`rectification.kind.${one.kind}`),
            dayOnPaper(one.onDay),
            one.sha256.slice(0, 16),
          ]),
      },
      checks: {
        rows: checks.map((one) => [
          say(`rectification.step.${one.step}`),
          one.passed ? '通过' : '退回',
          one.comment,
          dayOnPaper(one.onDay),
          nameIn(names, one.by),
        ]),
      },
    },
    signings: [
      signs('责任领导会签', nameIn(names, task.countersignedBy), task.countersignedOn),
      signs('销号', nameIn(names, task.closedBy), task.closedOn),
    ],
  }),
})

/** 提级协调事项督办单 (domain 4.20 督办单): what a body cannot solve alone, who leads it, by when. */
export const escalationForm = paperOf({
  kind: 'escalation',
  name: '督办单',
  clause: '4.20',
  noun: 'escalation',
  circle: 'office',
  fields: {
    body: '提请单位',
    title: '督办事项',
    level: '层级',
    reason: '提级理由',
    passed: '提级意见',
    lead: '牵头单位',
    due: '办理期限',
    result: '办理结果',
  },
  asks: { page: asking(escalationPage, (escalation) => ({ escalation })) },
  fill: ({ page: { escalation: one, bodyName, upperName, names } }, { say }) => ({
    number: '',
    inspection: one.inspection,
    values: {
      body: bodyName,
      title: one.title,
      level: say(`rectification.level.${one.level}`),
      reason: one.reason.split('\n'),
      passed: [one.passedReason, nameIn(names, one.passedBy), dayOnPaper(one.passedOn)].filter(Boolean).join('　'),
      lead: one.leadName || upperName,
      due: dayOnPaper(one.dueOn),
      result: one.result.split('\n'),
    },
    signings: [
      signs('签发人', nameIn(names, one.passedBy), one.passedOn),
      signs('签收人', nameIn(names, one.acceptedBy), one.acceptedOn),
    ],
  }),
})
