import { addDays } from '../../../core/pure/days.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import type { Teller } from '../teller.ts'
import type { RoundStory } from './round.ts'
import { urgeTheLate } from './urging.ts'
import { carryVillages } from './villages.ts'
import { type Fed, planOf } from './rectification.ts'

const talks = [
  [
    'talk',
    '',
    '分管财务副职',
    '就巡察反馈的公务支出审核不严交换意见，剖析把关不严的原因。',
    '建议财务审批每月公示一次。',
  ],
  ['talk', '分管财务副职', '财政所所长', '谈白条报销的整改分工和时限。', ''],
  ['opinion', '党建办', '退休党员代表', '希望把惠民补贴发放名单在村里贴出来。', '公示不少于七日，留照片。'],
] as const

/** 专题民主生活会 (T10) of a body that was fed back, up to its end. */
export async function holdMeeting(t: Teller, fed: Fed, end: 'requested' | 'held' | 'reported'): Promise<void> {
  const principal = t.wears(fed.principal, 'principal')
  const plan = await planOf(t, fed)
  const [{ id: lifeMeeting }] = (await t.asks(principal, 'lifeMeetings', { plan })).rows
  const request = '会议对照巡察反馈问题进行检视剖析，班子成员逐一发言，开展批评和自我批评，明确整改措施。'
  const charge = t.id('standing')
  await t.does(principal, 'requestLifeMeeting', { lifeMeeting, request, plannedOn: t.today, charge })
  const secretary = `党委书记（${fed.body}）`
  for (const [n, [kind, speaker, partner, text, views]] of talks.entries())
    await t.does(principal, 'noteLifeTalk', {
      ...{ id: t.name(`talk ${n} before ${lifeMeeting}`), lifeMeeting, kind, onDay: t.today, place: '机关三楼会议室' },
      ...{ speaker: speaker === '' ? secretary : speaker, partner, text, views },
    })
  if (end === 'requested') return
  const counts = { talks: 26, opinions: 41, criticisms: 19 }
  await t.does(principal, 'holdLifeMeeting', { lifeMeeting, heldOn: t.today, ...counts, attended: true })
  if (end === 'held') return
  const report = '会上班子成员对照反馈问题逐一检视剖析，开展批评和自我批评，整改措施已列入整改方案。'
  await t.does(principal, 'reportLifeMeeting', { lifeMeeting, report })
}

/** 延期 in every state, 已销号抽查 with each of its verdicts, and notes of each hat on one item. */
async function lookAgain(t: Teller, finished: string): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const discipline = t.wears('discipline', 'discipline')
  const principal = t.wears('xinmaqiao', 'principal')
  // A town reads its villages' items too; what it asks for is its own.
  const mine = { body: t.id('新马桥镇'), state: 'inProgress,returned,reopened,longTerm', size: 200 }
  const open = (await t.asks(principal, 'tasks', mine)).rows
  const [first, second] = open as { id: string; clockOn: string }[]
  if (!first || !second) throw new Error('the story has nothing open to give more time')
  const ask = async (task: string, name: string) => {
    const wanted = addDays(t.today, 40)
    const input = { id: t.name(name), task, wanted, reason: '项目招标流标，须重新组织，申请延期。' }
    await t.does(principal, 'askProlongation', input, 'task')
    const { rows } = await t.asks(office, 'prolongations', { task, state: 'asked' })
    return rows[0] as { id: string; approver: Hat }
  }
  const decider = (approver: Hat) => (approver === 'office' ? office : t.wears('group', 'leading_group'))
  const withdrawn = await ask(first.id, 'extension withdrawn')
  await t.does(principal, 'withdrawProlongation', { prolongation: withdrawn.id })
  const refused = await ask(first.id, 'extension refused')
  await t.does(decider(refused.approver), 'refuseProlongation', { prolongation: refused.id, comment: '理由不充分。' })
  const granted = await ask(first.id, 'extension granted')
  await t.does(decider(granted.approver), 'grantProlongation', { prolongation: granted.id, comment: '同意延期一次。' })
  await ask(second.id, 'extension asked')
  // All that was closed of one body, so that the story is the same whatever the seed.
  const inspection = t.id(finished)
  const { count: size } = await t.asks(discipline, 'tasks', { inspection, state: 'closed' })
  await t.does(discipline, 'drawSpots', { id: t.name('spot check'), inspection, size })
  const { rows: spots } = await t.asks(discipline, 'spots', { draw: t.id('spot check') })
  for (const [n, { id: spot }] of (spots as { id: string }[]).slice(0, 2).entries()) {
    const says = { stands: n === 0, dueOn: n === 0 ? null : addDays(t.today, 30) }
    const seen = n === 0 ? '现场查看，整改属实。' : '制度挂在墙上，近两个月没有执行记录。'
    await t.does(discipline, 'judgeSpot', { spot, seen, ...says })
  }
  for (const [who, text] of [
    [discipline, '已约谈分管负责人。'],
    [office, '列入下月督办重点。'],
    [t.wears('organisation', 'organisation'), '纳入班子考察参考。'],
    [t.wears('group', 'leading_group'), '请督办组按月报进度。'],
    [t.wears('standing', 'in_charge'), '已到现场协调一次。'],
    [principal, '材料由党政办归集。'],
  ] as const)
    await t.does(who, 'noteRemark', { id: t.name(`remark of ${who.hat}`), task: first.id, text })
}

/** 换届后重新任命: the principal named anew finds what is open (S3-27), and so does one who has taken it up. */
async function nameAnew(t: Teller, name: 'xinmaqiao' | 'village', accepts: boolean): Promise<void> {
  const security = t.wears('security_admin', 'security_admin')
  const person = t.id(name)
  const { rows } = await t.asks(security, 'grants', { person, size: 200 })
  const held = (rows as { id: string; hat: string; body: string; version: number; endedAt: string | null }[]).find(
    (one) => one.hat === 'principal' && one.endedAt === null,
  )
  if (!held) throw new Error(`${name} is no principal`)
  await t.does(security, 'endGrant', { grant: held.id, version: held.version })
  const grant = { person, hat: 'principal', body: held.body, fromDay: t.today, untilDay: null }
  await t.does(security, 'grantHat', { id: t.name(`${name} named anew`), ...grant })
  if (!accepts) return
  const principal = t.wears(name, 'principal')
  const [one] = (await t.asks(principal, 'successions', { accepted: 'no' })).rows
  await t.does(principal, 'acceptSuccession', { succession: one.id, version: one.version })
}

/** What the office does about rectification that does not move, and about what was closed. */
export async function oversee(t: Teller, finished: string, round: RoundStory): Promise<void> {
  await urgeTheLate(t)
  await lookAgain(t, finished)
  await nameAnew(t, 'xinmaqiao', false)
  await nameAnew(t, 'village', true)
  await carryVillages(t, round)
}
