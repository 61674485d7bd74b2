import { addDays } from '../../../core/pure/days.ts'
import type { Teller } from '../teller.ts'
import { inspectionOf, type RoundStory } from './round.ts'

/** What stops clocks of others than the body (T15, T19, T20, T24, T30), done by some and still owed by others. */
export async function keepClocks(t: Teller, two: RoundStory): Promise<void> {
  await ask(t)
  const town = t.id(inspectionOf(two, '新马桥镇'))
  const discipline = t.wears('discipline', 'discipline')
  const { rows } = await t.asks(discipline, 'supervisionsOwed', { inspection: town, department: 'discipline' })
  await t.does(discipline, 'fileSupervision', {
    ...{ id: t.name('supervision by discipline'), plan: (rows as { plan: string }[])[0]?.plan },
    situation: '派员列席整改专题会议2次，现场督导3次，抽查佐证材料26份，对两项长期任务逐月跟踪。',
    problems: '个别任务佐证以会议记录代替实际成效，已退回补正。',
    proposal: '对制度执行情况半年后再抽查一次。',
  })
  const office = t.wears('office', 'office')
  await t.does(office, 'recordPostEvaluation', {
    ...{ id: t.name('post-evaluation of the town'), inspection: town, outcome: 'held', onDay: t.today },
    ...{ talked: 12, sent: 60, returned: 57, conclusion: '组风扎实，问题查得准；个别谈话安排较急，影响了窗口值班。' },
    deductions: [{ item: '谈话通知提前时间不足', points: 1, evidence: '问卷有5份反映谈话当日才通知' }],
  })
  await t.does(office, 'recordPostEvaluation', {
    ...{ id: t.name('post-evaluation that was spared'), inspection: t.id(inspectionOf(two, '濠铺村村民委员会')) },
    ...{ outcome: 'spared', onDay: t.today, conclusion: '与所属镇由同一个组巡察，随镇一并评估，不再单独抽取。' },
  })
  const { referrals } = await t.asks(office, 'tipSheet', { tip: t.id('tip money') })
  const [referral] = referrals as { id: string }[]
  await t.does(discipline, 'acceptReferral', { referral: referral?.id, accepted: 'accepted' })
}

/** 谈话函询 of one lead: a talk that was reported on, and a letter that waits for its reply. */
async function ask(t: Teller): Promise<void> {
  const discipline = t.wears('discipline', 'discipline')
  const leadTransfer = t.id('package of housing for discipline')
  const [talk, letter] = [t.name('talk of the discipline body'), t.name('letter of inquiry')]
  const begin = (id: string, kind: string, ago: number) =>
    t.does(discipline, 'beginInquiry', { leadTransfer, id, kind, onDay: addDays(t.today, -ago) })
  await begin(talk, 'talk', 30)
  await t.does(discipline, 'reportInquiry', { inquiry: talk, outcome: 'again' })
  await begin(letter, 'letter', 6)
}
