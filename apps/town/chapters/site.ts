import { createHash } from 'node:crypto'
import { addDays } from '../../../core/pure/days.ts'
import type { Teller } from '../teller.ts'
import { inspectionOf, type RoundStory, roundName, type Sent } from './round.ts'

const wayToReach = {
  ...{
    phone: '0552-6010233',
    hours: '每日8:30—17:30',
    post: '固镇县A0012信箱',
    mail: 'xuncha3@guzhen.example.cn',
    address: '镇政府三楼302室',
  },
  ...{ box: '镇政府门口、各村村部', link: 'https://xuncha.example.cn/guzhen/3' },
}

/** Notice and public notice of a unit, posted; the meeting, the quarters, what was told to people and what they wanted (domain 4.5, 4.6, 4.20). */
export async function settleIn(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const leader = t.wears(sent.leader, 'leader')
  const stay = { inspection, version: null, fromDay: t.today, untilDay: addDays(t.today, 45) }
  const announcement = t.name(`public notice at ${body}`)
  await t.does(leader, 'writeNotice', {
    ...{ id: announcement, kind: 'announcement', ...stay, ...wayToReach },
    scope: `受理反映${body}党委领导班子及其成员、下一级党组织主要负责人违反“六项纪律”等方面的来信来电来访。`,
    notScope: '不受理涉法涉诉、个人诉求类信访，请向有关部门反映。',
  })
  await t.does(leader, 'issueNotice', { notice: announcement })
  await t.does(t.wears('office', 'office'), 'writeNotice', {
    ...{ id: t.name(`notice to ${body}`), kind: 'notice', ...stay },
    scope: '对镇党委领导班子及其成员开展常规巡察，延伸了解所辖村（社区）党组织，请做好配合。',
    materials: '领导班子工作报告；近三年党委会记录；资金和项目台账。',
  })
  await numberNotice(t, inspection, body)
  // One archive at a time of a round: it is asked for once, when the second team has settled in.
  if (body === '任桥镇') {
    const papers = { id: t.name('papers of the round'), round: t.id(roundName(story)) }
    await t.does(t.wears('office', 'office'), 'bundleRound', papers)
  }
  const notes = [
    ['logistics', '巡察组驻地', { place: `${body}政府三楼`, phone: '0552-6010233', untilDay: addDays(t.today, 45) }],
    [
      'mobilisation',
      '进驻动员会',
      { superior: '县委巡察工作领导小组成员、县纪委副书记', place: '镇会议室', text: '作动员讲话并提出要求。' },
    ],
    ['meeting', '组务会', { present: '全体组员', text: '研究本周分工和两条疑点。' }],
    [
      'midterm',
      '向领导小组作中期汇报',
      { present: '组长、副组长', text: '谈话41人次，形成底稿11份；拟延伸了解镇属平台公司。' },
    ],
    ['posting', '张贴巡察公告', { place: '镇政府、各村村部公告栏' }],
    ['publicity', '大喇叭宣传', { channel: 'loudspeaker', reach: 1860 }],
    ['publicity', '资料到户', { channel: 'household', reach: 420 }],
    ['demand', '胡集村三组路灯不亮', { text: '入户走访时反映，夜间出行不便。', untilDay: addDays(t.today, 10) }],
    ['demand', '土地流转租金迟付', { text: '12户反映去年租金未付。', untilDay: addDays(t.today, 20) }],
    ['scope', '村民要求巡察组决定宅基地分配', { text: '属村民自治事项，本组未作决定，已告知由村民会议依法讨论。' }],
  ] as const
  for (const [n, [kind, subject, more]] of notes.entries()) {
    const id = t.name(`site record ${n} at ${body}`)
    await t.does(leader, 'noteSite', { id, inspection, kind, subject, heldOn: t.today, ...more })
  }
  const reply = '镇供电所已更换灯头6只，当晚恢复照明，已当面告知反映人。'
  await t.does(leader, 'replyDemand', { siteRecord: t.id(`site record 7 at ${body}`), reply })
}

/** A survey that is open, and a sample of households drawn from a list (domain 4.10). */
export async function askPeople(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const leader = t.wears(sent.leader, 'leader')
  const survey = t.name(`survey at ${body}`)
  const four = ['好', '较好', '一般', '差']
  const questions = [
    { text: '您对领导班子履行全面从严治党责任的评价', options: four },
    { text: '您对惠民资金公示情况的评价', options: four },
    { text: '村务公开栏是否按时更新', options: ['是', '否', '不了解'] },
  ]
  const intro = '请按实际情况填写。'
  await t.does(leader, 'draftSurvey', {
    ...{ id: survey, inspection, title: '民主测评', intro, questions, groups: ['党员', '村民代表', '镇干部'] },
  })
  const hashes = Array.from({ length: 40 }, (_, n) => createHash('sha256').update(`${survey}:DEMO${n}`).digest('hex'))
  await t.does(leader, 'openSurvey', { survey, hashes })
  const sample = t.name(`sample at ${body}`)
  const list = Array.from({ length: 86 }, (_, n) => `低保户 第${n + 1}户`).join('\n')
  const laid = { title: '低保户入户核查', purpose: '核对台账所列补贴是否到户' }
  await t.does(leader, 'laySample', { id: sample, inspection, ...laid, list, size: 9 })
  await t.does(leader, 'drawSample', { sample })
}

/** The notice takes its number; the first was drawn for a wrong title and is void (domain 4.1). */
async function numberNotice(t: Teller, inspection: string, body: string): Promise<void> {
  const office = t.wears('office', 'office')
  const paper = { series: 'notice', paper: 'entryNotice', about: inspection, inspection }
  const { id: drawn } = await t.does(office, 'issueNumber', { ...paper, title: `关于对${body}开展巡视的通知` })
  await t.does(office, 'voidNumber', { drawn, reason: '标题有误，重新取号' })
  const sent = { urgency: 'urgent', copyTo: '县纪委监委、县委组织部' }
  await t.does(office, 'issueNumber', { ...paper, ...sent, title: `关于对${body}开展巡察的通知` })
}
