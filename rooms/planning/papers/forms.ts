import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { type Card, planBoard } from '../contract.ts'

/** A village or community as a plan names it: 东关社区 of 东关社区居民委员会, 张桥村 of 张桥村村民委员会. */
const villageOf = (name: string): string => name.replace(/(?<=村)村民委员会$|(?<=社区)居民委员会$/u, '')

/** The bodies of one round by their way, in the order of the plan page. */
const named = (cards: readonly Card[], round: string, way: 'direct' | 'extended'): string => {
  const names = cards.filter((one) => one.round === round && one.way === way).map(({ name }) => villageOf(name))
  return names.length === 0 ? '' : `${names.join('、')}（${names.length}个）`
}

const columnsOf = {
  targets: ['年度', '轮次', '巡察单位'],
  rounds: ['年度', '轮次', '方式', '直接巡察', '延伸巡察'],
  remarks: ['意见', '批示', '依据', '签署人', '日期'],
} as const

/** 届内巡察工作规划 (S3-03, S4-04): one version of it as a paper, with what each year is to reach, who stands in which round, and how it was decided. */
export const termPlanForm = paperOf({
  kind: 'termPlan',
  name: '巡察工作规划',
  clause: '4.2',
  noun: 'termPlan',
  circle: 'office',
  fields: {
    term: '届次',
    period: '规划期间',
    version: '版次和状态',
    reason: '调整理由',
    targets: '各年度任务目标',
    rounds: '各轮次安排和巡察对象',
    remarks: '审定意见',
  },
  columns: columnsOf,
  asks: { page: asking(planBoard, (termPlan) => ({ termPlan })) },
  fill: ({ page: { plan, term, rounds, targets, remarks, cards } }, { say }) => ({
    number: '',
    title: `${term.name}巡察工作规划`,
    inspection: '',
    values: {
      term: term.name,
      period: `${dayOnPaper(term.startsOn)}至${dayOnPaper(term.endsOn)}`,
      version: `第${plan.number}版，${say(`planning.termPlan.${plan.state}`)}`,
      reason: plan.reason.split('\n'),
      targets: {
        head: columnsOf.targets,
        rows: targets.map((one) => [String(one.year), String(one.rounds), String(one.units)]),
      },
      rounds: {
        head: columnsOf.rounds,
        rows: [...rounds]
          .sort((a, b) => a.year - b.year || a.place - b.place)
          .map((one) => [
            ...[String(one.year), one.name, say(`planning.kind.${one.kind}`)],
            ...[named(cards, one.id, 'direct'), named(cards, one.id, 'extended')],
          ]),
      },
      remarks: {
        head: columnsOf.remarks,
        rows: remarks.map((one) => [
          ...[say(`planning.approval.${one.verdict}`), one.text, one.document, one.byName],
          dayOnPaper(one.onDay),
        ]),
      },
    },
    signings: [signs('巡察工作领导小组组长'), signs('书记')],
  }),
})
