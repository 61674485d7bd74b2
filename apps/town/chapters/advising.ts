import { addDays } from '../../../core/pure/days.ts'
import type { Teller } from '../teller.ts'
import { numbered, sentOut } from './numbers.ts'
import { lookThrough } from './outgoing.ts'

/** What follows from common problems: campaigns, lists, special reports and letters of advice, in every state (S1-21, S1-22, S3-20, S3-28). */
export async function followProblems(t: Teller): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const problemGroup = t.id('group common, approved')
  const { rows } = await t.asks(office, 'organisations', { q: '农业农村局' })
  const body = rows[0].id as string
  await campaign(t, problemGroup, body)
  await checkThemselves(t, problemGroup, body)
  await checkByLetter(t, problemGroup)
  await report(t, problemGroup)
  await brief(t, problemGroup)
  for (const [n, end] of letterEnds.entries()) await advise(t, problemGroup, body, n, end)
}

async function campaign(t: Teller, problemGroup: string, lead: string): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const days = { startsOn: t.today, dueOn: addDays(t.today, 60) }
  for (const [n, end] of (['underWay', 'ended', 'stopped'] as const).entries()) {
    const id = t.name(`campaign ${end}`)
    const title = ['廉政风险点排查专项整治', '岗位廉政风险防控专项行动', '风险点公示专项检查'][n]
    const measures = '全面排查、建立清单、集中公示、半年复核。'
    await t.does(office, 'openCampaign', { id, problemGroup, title, lead, measures, ...days })
    const result = end === 'ended' ? '排查岗位312个，更新风险点487条。' : '并入年度专项整治，不再单列。'
    if (end === 'ended') {
      await t.does(office, 'endCampaign', { campaign: id, result, rulesMade: 1, rulesAmended: 2 })
      for (const [action, rule] of reformed)
        await t.does(office, 'recordCampaignRule', {
          ...{ id: t.name(`rule ${rule}`), campaign: id, action, title: rule },
          ...{ document: action === 'made' ? '固农〔2026〕21号' : '', onDay: t.today },
        })
    }
    if (end === 'stopped') await t.does(office, 'stopCampaign', { campaign: id, result })
  }
}

/** 立改废 that came of the campaign, by title (S3-29). */
const reformed = [
  ['made', '岗位廉政风险点年度更新办法'],
  ['amended', '重点岗位轮换规定'],
  ['amended', '风险点公示细则'],
] as const

/** 面上问题通报 (S2-09): what of the group was fed back, to the first leader in whose field some of it is. */
async function brief(t: Teller, problemGroup: string): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const { items, leaders } = await t.asks(office, 'groupFedBack', { problemGroup })
  const [first] = (leaders as { leader: string }[]).toSorted((a, b) => (a.leader < b.leader ? -1 : 1))
  if (!first) throw new Error('nothing of the group is in the field of a leader')
  const copySlip = t.name('briefing on common problems')
  await t.does(office, 'draftBriefing', {
    ...{ id: copySlip, leader: first.leader, theme: '岗位廉政风险防控不到位' },
    items: (items as { item: string }[]).map(({ item }) => item),
    text: '以下问题在多个单位存在，属于您分管领域，请统筹研究解决。',
  })
  await lookThrough(t, 'copySlip', copySlip)
  await t.does(t.wears('group', 'leading_group'), 'signCopySlip', { copySlip })
  await t.does(office, 'deliverCopySlip', { copySlip })
}

async function checkThemselves(t: Teller, problemGroup: string, body: string): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const farming = t.wears('farming', 'principal')
  for (const [n, end] of (['sent', 'received', 'answered', 'settled'] as const).entries()) {
    const title = `廉政风险防控对照检查清单（${['一', '二', '三', '四'][n]}）`
    const points = ['风险点是否每年更新。', '重点岗位是否定期轮换。']
    const ask = '请对照巡察发现的普遍性问题逐项自查，如实反馈。'
    await t.does(office, 'sendChecklists', {
      problemGroup,
      title,
      ask,
      points,
      bodies: [body],
      dueOn: addDays(t.today, 30),
    })
    const { rows } = await t.asks(office, 'checklists', { problemGroup, size: 50 })
    const checklist = (rows as { id: string; title: string }[]).find((row) => row.title === title)?.id
    if (!checklist) throw new Error('the list was not sent')
    t.ids.set(`checklist ${end}`, checklist)
    if (end === 'sent') continue
    await numbered(t, 'checklist', { about: checklist, inspection: null, title })
    await t.does(farming, 'receiveChecklist', { checklist })
    if (end === 'received') continue
    const { points: all } = await t.asks(farming, 'checklistPage', { checklist })
    const answers = (all as { id: string }[]).map(({ id }, at) => ({
      ...{ point: id, found: at, measures: at === 0 ? '' : '已制定轮岗计划，年底前完成。' },
    }))
    await t.does(farming, 'answerChecklist', { checklist, answers })
    if (end === 'settled') await t.does(office, 'settleChecklist', { checklist, opinion: '自查属实。' })
  }
}

/** A list to a department where nobody has an account: the office notes what its letters say (S0-07). */
async function checkByLetter(t: Teller, problemGroup: string): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const { rows: found } = await t.asks(office, 'organisations', { q: '教育局' })
  const title = '廉政风险防控对照检查清单（教育系统）'
  const says = { title, ask: '请对照巡察发现的普遍性问题逐项自查。', points: ['招生、采购环节是否排查风险点。'] }
  const sent = { problemGroup, ...says, bodies: [found[0].id], dueOn: addDays(t.today, 30) }
  await t.does(office, 'sendChecklists', sent)
  const { rows } = await t.asks(office, 'checklists', { problemGroup, size: 50 })
  const checklist = rows.find((row: { title: string }) => row.title === title).id as string
  const letter = (n: number) => ({ id: t.name(`letter ${n} of the schools`), onDay: t.today })
  await t.does(office, 'noteChecklistReceipt', { checklist, ...letter(1), document: '纸质回执' })
  const { points } = await t.asks(office, 'checklistPage', { checklist })
  const answers = [{ point: points[0].id, found: 1, measures: '已补充采购环节风险点三项。' }]
  await t.does(office, 'noteChecklistAnswer', { checklist, ...letter(2), document: '固教〔2026〕17号', answers })
}

async function report(t: Teller, problemGroup: string): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const { members } = await t.asks(office, 'problemGroupPage', { problemGroup })
  const sheets = (members as { sheet: string; standing: string }[]).flatMap((row) =>
    row.standing === 'in' ? [row.sheet] : [],
  )
  const causes = '主体责任压得不实，风险防控停留在台账。'
  const proposals = '一是建立年度更新制度；二是把风险点排查纳入党委主体责任考核；三是集中培训。'
  for (const end of ['drafted', 'submitted', 'heard'] as const) {
    const specialReport = t.name(`special report ${end}`)
    const title = '关于廉政风险防控共性问题的专题报告'
    await t.does(office, 'draftSpecialReport', { id: specialReport, problemGroup, title, sheets, causes, proposals })
    if (end === 'drafted') continue
    await t.does(office, 'submitSpecialReport', { specialReport })
    const instruction = '同意所提建议，请有关部门牵头抓好集中整治。'
    if (end === 'heard')
      await t.does(t.wears('secretary', 'secretary'), 'hearSpecialReport', { specialReport, instruction })
  }
}

const letterEnds = [
  ...(['drafted', 'dropped', 'consulted', 'approved', 'issued'] as const),
  ...(['received', 'answered', 'judged', 'supervised', 'closed'] as const),
] as const

async function advise(t: Teller, problemGroup: string, body: string, n: number, end: (typeof letterEnds)[number]) {
  const office = t.wears('clerkOfOffice', 'office')
  const farming = t.wears('farming', 'principal')
  const advisory = t.name(`letter of advice ${end}`)
  const suggestions = [
    '修订惠农补贴发放管理办法，明确审核、公示、发放三道时限。',
    '每半年开展一次补贴资金抽查。',
  ].slice(0, 1 + (n % 2))
  await t.does(office, 'draftAdvisory', {
    ...{ id: advisory, problemGroup, body, title: `关于加强惠农补贴资金监管的巡察建议（第${n + 1}号）`, units: 3 },
    ...{ problems: '巡察发现补贴资金滞留、公示不及时、重复申报等问题。', cause: '部门监管职责不清，审核流于形式。' },
    ...{ suggestions, copies: '县委组织部、县纪委监委', replyBy: n % 3 === 0 ? addDays(t.today, 45) : null },
  })
  const steps: readonly (readonly [(typeof letterEnds)[number], () => Promise<unknown>])[] = [
    [
      'consulted',
      () => t.does(office, 'consultAdvisory', { advisory, consulted: '已与主管部门沟通，对建议无不同意见。' }),
    ],
    ['approved', () => t.does(t.wears('group', 'leading_group'), 'approveAdvisory', { advisory })],
    [
      'issued',
      async () => {
        await t.does(office, 'issueAdvisory', { advisory })
        await sentOut(t, 'advisory', advisory, { urgency: 'urgent', copyTo: '县委组织部、县纪委监委' })
      },
    ],
    ['received', () => t.does(farming, 'receiveAdvisory', { advisory })],
    ['answered', () => answer(t, advisory)],
    ['judged', () => judge(t, advisory)],
    [
      'supervised',
      () => t.does(office, 'superviseAdvisory', { advisory, effect: '抽查两个乡镇，新办法已执行，无滞留资金。' }),
    ],
    ['closed', () => t.does(office, 'closeAdvisory', { advisory })],
  ]
  if (end === 'dropped') await t.does(office, 'dropAdvisory', { advisory })
  const last = steps.findIndex(([state]) => state === end)
  for (const [, step] of steps.slice(0, last + 1)) await step()
}

const suggestionsOf = async (t: Teller, advisory: string) =>
  (await t.asks(t.wears('farming', 'principal'), 'advisoryPage', { advisory })).suggestions as { id: string }[]

async function answer(t: Teller, advisory: string): Promise<void> {
  const answers = (await suggestionsOf(t, advisory)).map(({ id }) => ({
    ...{ suggestion: id, measures: '已修订办法并印发执行，建立抽查制度。', rulesMade: 1 },
  }))
  await t.does(t.wears('farming', 'principal'), 'answerAdvisory', { advisory, answers })
  await t.does(t.wears('farming', 'principal'), 'recordAdvisoryRule', {
    ...{ id: t.name(`rule of ${advisory}`), advisory, action: 'amended', title: '惠农补贴资金发放管理办法' },
    ...{ document: '固农〔2026〕18号', onDay: t.today },
  })
}

async function judge(t: Teller, advisory: string): Promise<void> {
  const verdicts = (await suggestionsOf(t, advisory)).map(({ id }, n) => ({
    ...{ suggestion: id, verdict: n === 0 ? 'adopted' : 'partly', reason: n === 0 ? '' : '抽查改为每年一次' },
  }))
  await t.does(t.wears('clerkOfOffice', 'office'), 'judgeAdvisory', { advisory, verdicts })
}
