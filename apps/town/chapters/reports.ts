import type { Teller, Wears } from '../teller.ts'
import { pdf } from '../papers.ts'
import { teamMeets } from './conferences.ts'
import { reportName } from './report-name.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

type Paragraph = { id: string; kind: string; title: string; text: string; nature: string; responsibility: string }
type Part = { id: string; title: string }

/** How far a report gets in the story. */
export type ReportFate = 'drafting' | 'returned' | 'reviewed'

/** From adopted sheets to the joint review (domain 2.2 rows 7–9): one member drafts, the leader shortens, the deputy accepts, others say something of each part. */
export async function tellReport(
  t: Teller,
  story: RoundStory,
  sent: Sent,
  body: string,
  fate: ReportFate,
): Promise<void> {
  const leader = t.wears(sent.leader, 'leader')
  const member = t.wears(sent.members[0] ?? sent.leader, 'member')
  const inspectionReport = t.name(reportName(story, body))
  await t.does(member, 'draftReport', { id: inspectionReport, inspection: t.id(inspectionOf(story, body)) })
  const { paragraphs } = (await t.asks(leader, 'inspectionReportPage', { inspectionReport })) as {
    paragraphs: Paragraph[]
  }
  for (const one of paragraphs.filter(({ kind }) => kind !== 'problem')) {
    const text =
      one.kind === 'overall'
        ? `${body}党组织能够贯彻上级部署，干部队伍总体稳定。巡察发现，在落实惠民政策、财务管理、支部建设等方面还存在问题。`
        : '建议督促党组织主要负责人履行第一责任人责任，逐条整改；对面上问题由主管部门开展专项治理。'
    await t.does(member, 'wordParagraph', { reportParagraph: one.id, title: '', text, nature: '', responsibility: '' })
  }
  const [first] = paragraphs.filter(({ kind }) => kind === 'problem')
  if (!first) throw new Error(`nothing was adopted at ${body}`)
  const { id, title, text, nature, responsibility } = first
  const shorter = { title, text: text.slice(0, -1).concat('，影响较大。'), nature, responsibility }
  await t.does(leader, 'wordParagraph', { reportParagraph: id, ...shorter })
  const last = paragraphs.filter(({ kind }) => kind === 'problem').at(-1)
  if (last && last !== first) {
    const reason = '组务会决定合并到同类问题反映，不单列。'
    await t.does(member, 'leaveOutParagraph', { reportParagraph: last.id, reason })
  }
  if (fate === 'drafting') return
  await t.does(t.wears(sent.deputy, 'deputy'), 'acceptDifference', {
    reportParagraph: id,
    reason: '组务会要求写明影响，底稿佐证中已有记载。',
  })
  await attach(t, member, story, body, inspectionReport)
  await teamMeets(t, story, sent, body)
  if (fate === 'returned') {
    const office = await sendToReview(t, leader, inspectionReport, [])
    await t.does(office, 'sendBackReport', { inspectionReport, reason: '总体评价偏虚，请结合单位职能重写。' })
    await t.does(member, 'wordParagraph', {
      reportParagraph: paragraphs[0]?.id,
      title: '',
      text: `${body}承担农业农村发展职能。巡察发现，党组织在项目资金监管、涉农补贴发放等方面责任压得不实。`,
      nature: '',
      responsibility: '',
    })
    await teamMeets(t, story, sent, body, 2)
  }
  await review(t, leader, member, inspectionReport, fate)
}

const reviewers = ['discipline', 'organisation'] as const

/** The leader sends it; gives the office. */
async function sendToReview(t: Teller, leader: Wears, inspectionReport: string, ask: readonly string[]) {
  await t.does(leader, 'submitReport', { inspectionReport, ask, lengthReason: '单位规模小，问题少，篇幅从简。' })
  t.later(1)
  return t.wears('office', 'office')
}

async function review(
  t: Teller,
  leader: Wears,
  member: Wears,
  inspectionReport: string,
  fate: ReportFate,
): Promise<void> {
  const office = await sendToReview(t, leader, inspectionReport, reviewers)
  const { parts } = (await t.asks(office, 'inspectionReportPage', { inspectionReport })) as { parts: Part[] }
  const agree = (list: readonly Part[]) => list.map(({ id }) => ({ part: id, verdict: 'agree', comment: '' }))
  const question = { part: parts[1]?.id, verdict: 'question', comment: '请说明数据的截止时间和来源。' }
  await t.does(office, 'giveOpinions', {
    inspectionReport,
    opinions: [...agree(parts.filter((_, n) => n !== 1)), question],
  })
  const { opinions } = (await t.asks(office, 'inspectionReportPage', { inspectionReport })) as {
    opinions: { id: string; verdict: string }[]
  }
  const asked = opinions.find(({ verdict }) => verdict === 'question')
  await t.does(member, 'answerPartOpinion', { partOpinion: asked?.id, answer: '截至撤点之日，来源为调阅的账册。' })
  await t.does(t.wears('discipline', 'discipline'), 'giveOpinions', { inspectionReport, opinions: agree(parts) })
  if (fate !== 'reviewed') return
  await t.does(t.wears('organisation', 'organisation'), 'giveOpinions', { inspectionReport, opinions: agree(parts) })
  await t.does(office, 'passReview', { inspectionReport })
}

async function attach(
  t: Teller,
  member: Wears,
  story: RoundStory,
  body: string,
  inspectionReport: string,
): Promise<void> {
  const about = {
    inspection: t.id(inspectionOf(story, body)),
    circle: 'report',
    noun: 'inspectionReport',
    about: inspectionReport,
  } as const
  const file = await t.uploads(
    member,
    about,
    `${body}-选人用人专题报告.pdf`,
    pdf(['Special report', 'Demo town: invented']),
  )
  const attachment = { id: t.name(`attachment ${file}`), kind: 'special', title: '选人用人专题报告', file }
  await t.does(member, 'attachToReport', { inspectionReport, ...attachment })
}
