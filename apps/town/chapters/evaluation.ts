import { addDays } from '../../../core/pure/days.ts'
import { note } from '../papers.ts'
import type { FigureName } from '../people.ts'
import type { Teller } from '../teller.ts'
import { numbered } from './numbers.ts'
import { inspectionOf, type RoundStory } from './round.ts'

const marks = [90, 88, 85, 80, 90]

async function begin(t: Teller, inspection: string, name: string): Promise<string> {
  const selfDueOn = addDays(t.today, 15)
  await t.does(t.wears('discipline', 'discipline'), 'openEvaluation', { id: t.name(name), inspection, selfDueOn })
  return t.id(name)
}

async function assess(t: Teller, evaluation: string, principal: FigureName): Promise<void> {
  const text = '党委召开专题会议4次，主要负责人领办重点问题，反馈问题全部建账销号，修订制度6项。'
  await t.does(t.wears(principal, 'principal'), 'assessSelf', { evaluation, marks, text })
}

/** 测评 and 现场核查 of an evaluation; the second of the two confirms where `confirmed`. */
async function prove(t: Teller, evaluation: string, inspection: string, place: string, confirmed: boolean) {
  const office = t.wears('office', 'office')
  const about = { inspection, circle: 'office', noun: 'evaluation', about: evaluation } as const
  const sheet = `${place}干部职工200人中随机发放，监票人签字。满意31张，比较满意9张，一般4张，不满意1张，无效2张。`
  const file = await t.uploads(office, about, '测评计票表.txt', note('测评计票表', sheet))
  await t.does(office, 'countSurvey', {
    ...{ evaluation, id: t.name(`sheets of ${evaluation}`), onDay: t.today, group: '镇村干部和群众代表', file },
    ...{ good: 31, fair: 9, average: 4, poor: 1, invalid: 2 },
  })
  const { tasks } = await t.asks(office, 'evaluationPage', { evaluation })
  const siteCheck = t.name(`check of ${evaluation}`)
  await t.does(t.wears('clerkOfOffice', 'office'), 'recordSiteCheck', {
    ...{ evaluation, id: siteCheck, onDay: t.today, place: `${place}政府`, file: null },
    text: '查阅整改台账和会议记录，走访两个村，随机询问群众。',
    items: (tasks as { id: string }[]).slice(0, 2).map(({ id: task }, n) => ({
      ...{ task, holds: n === 0 },
      seen: n === 0 ? '制度上墙并执行，抽查凭证与佐证一致。' : '制度已印发，近期没有执行记录。',
    })),
  })
  if (confirmed) await t.does(t.wears('discipline', 'discipline'), 'confirmSiteCheck', { siteCheck })
}

async function score(t: Teller, evaluation: string): Promise<void> {
  await t.does(t.wears('office', 'office'), 'scoreEvaluation', {
    ...{ evaluation, id: t.name(`score of ${evaluation}`) },
    marks: [
      { points: 92, why: '专题研究4次，主要负责人带头领办' },
      { points: null, why: '' },
      { points: 86, why: '抽查2项，1项执行不到位' },
      { points: 88, why: '修订制度6项，自查同类问题2个' },
      { points: null, why: '' },
    ],
    deductions: [{ points: 1, why: '月度进展迟报一次' }],
    conclusion: '整改责任落实，问题整改总体到位；个别制度执行还不经常，要求持续抓好。',
  })
}

/**
 * 整改评估 (T27): one body evaluated and told, its objection answered; one in the middle of it; one asked for its self-assessment; one evaluation
 * withdrawn, so that its body is due again.
 */
export async function evaluateBodies(t: Teller, one: RoundStory, two: RoundStory): Promise<void> {
  const unit = (round: RoundStory, body: string) => t.id(inspectionOf(round, body))
  const [told, going] = [unit(two, '新马桥镇'), unit(one, '王庄镇')]
  const done = await begin(t, told, 'evaluation that was told')
  await assess(t, done, 'xinmaqiao')
  await prove(t, done, told, '新马桥镇', true)
  await score(t, done)
  const group = t.wears('group', 'leading_group')
  await t.does(group, 'approveScore', { evaluation: done, opinion: '同意。' })
  await t.does(t.wears('office', 'office'), 'tellEvaluation', { evaluation: done })
  await numbered(t, 'evaluation', { about: done, inspection: told, title: '新马桥镇巡察整改评估报告' })
  const objection = '第二项制度执行记录存于村级，核查时未调阅，请复核。'
  await t.does(t.wears('xinmaqiao', 'principal'), 'objectToScore', { evaluation: done, objection })
  const answer = '经复核村级记录，近两个月仍无执行记录，维持原评分。'
  await t.does(group, 'answerObjectionToScore', { evaluation: done, answer, upheld: false })
  const middle = await begin(t, going, 'evaluation under way')
  await assess(t, middle, 'wangzhuang')
  await prove(t, middle, going, '王庄镇', false)
  await begin(t, unit(one, '谷阳镇'), 'evaluation asked for')
  const withdrawn = await begin(t, unit(two, '濠铺村村民委员会'), 'evaluation withdrawn')
  await t.does(t.wears('office', 'office'), 'withdrawEvaluation', { evaluation: withdrawn })
}

type Item = { id: string; closed: boolean }
const seen = {
  fixed: '现场查看，制度在执行，凭证与台账一致。',
  partly: '制度已修订，基层执行不平衡。',
  notFixed: '仍有同类问题，措施停留在文件上。',
  rebounded: '销号后一年内再次出现，抽查3笔有2笔不合规。',
} as const

/** A verdict on an item by the leader of the team that looks. */
async function judge(t: Teller, leader: FigureName, lookback: string, item: Item, verdict: keyof typeof seen) {
  const says = { verdict, evidence: seen[verdict], file: null }
  await t.does(t.wears(leader, 'leader'), 'judgeItem', { lookback, lookbackItem: item.id, ...says })
}

/** 上级反馈问题 bound beside those of the earlier round (S1-04). */
const ofSuperior = (t: Teller, lookback: string, name: string, done: string) =>
  t.does(
    t.wears('office', 'office'),
    'addSuperiorItem',
    {
      ...{ lookback, id: t.name(name), origin: '2024年省委巡视反馈', title: '惠农补贴发放把关不严' },
      ...{ text: '部分惠农补贴发放对象未公示，死亡人员未及时核减。', done },
    },
    'lookback',
  )

/**
 * 回头看: what an earlier round found in a body is looked at item by item, concluded, and what came back taken up again; elsewhere only what a
 * superior had found, and not all of it yet.
 */
export async function lookBack(t: Teller, three: RoundStory): Promise<void> {
  const [office, group] = [t.wears('office', 'office'), t.wears('group', 'leading_group')]
  const bind = async (name: string, body: string, earlier: string | null) => {
    const inspection = t.id(inspectionOf(three, body))
    await t.does(office, 'bindLookback', { id: t.name(name), inspection, earlier })
    return t.id(name)
  }
  const whole = await bind('look-back at 刘集镇', '刘集镇', t.id('former inspection'))
  await ofSuperior(t, whole, 'item of the province', '已核减并追回。')
  await t.does(group, 'startLookback', { lookback: whole })
  const { items } = await t.asks(office, 'lookbackPage', { lookback: whole })
  const all = items as Item[]
  const back = all.findIndex(({ closed }) => closed)
  for (const [n, item] of all.entries())
    await judge(t, 'yan', whole, item, n === back ? 'rebounded' : n % 3 === 1 ? 'partly' : 'fixed')
  const report = '逐项复查上一轮反馈问题和省委巡视反馈问题，多数整改到位，个别问题反弹，建议重新办理并追究责任。'
  await t.does(t.wears('yan', 'leader'), 'reportLookback', { lookback: whole, report })
  await t.does(group, 'concludeLookback', { lookback: whole, opinion: '同意。反弹问题限期重新整改。' })
  await numbered(t, 'lookback', { about: whole, inspection: null, title: '关于刘集镇巡察整改“回头看”的报告' })
  const part = await bind('look-back at 任桥镇', '任桥镇', null)
  await ofSuperior(t, part, 'item of the province at 任桥镇', '')
  await ofSuperior(t, part, 'second item of the province at 任桥镇', '已建立核查机制。')
  await t.does(group, 'startLookback', { lookback: part })
  const { items: some } = await t.asks(office, 'lookbackPage', { lookback: part })
  await judge(t, 'kong', part, (some as Item[])[0] as Item, 'notFixed')
}
