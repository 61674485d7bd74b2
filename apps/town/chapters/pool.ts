import { addDays } from '../../../core/pure/days.ts'
import { workOutProposals } from '../../../rooms/teams/proposing.ts'
import type { FigureName } from '../people.ts'
import type { Teller } from '../teller.ts'

type Brought = Readonly<{
  may: 'leader' | 'deputy' | 'member'
  skills: readonly string[]
  source: string
  level?: string
}>

/** Who was in the pool before there was Mingcha, and what each brings. */
const brought = {
  yan: { may: 'leader', skills: ['discipline', 'party'], source: 'discipline' },
  kong: { may: 'leader', skills: ['discipline', 'organisation'], source: 'discipline' },
  standing: { may: 'leader', skills: ['party'], source: 'other' },
  hou: { may: 'deputy', skills: ['discipline'], source: 'discipline' },
  miao: { may: 'deputy', skills: ['audit', 'finance'], source: 'audit' },
  discipline: { may: 'deputy', skills: ['discipline'], source: 'discipline' },
  feng: { may: 'member', skills: ['finance'], source: 'finance' },
  xue: { may: 'member', skills: ['organisation', 'party'], source: 'organisation' },
  yin: { may: 'member', skills: ['general'], source: 'law' },
  bai: { may: 'member', skills: ['sector'], source: 'civil' },
  peng: { may: 'member', skills: ['sector', 'finance'], source: 'other' },
  lu: { may: 'member', skills: ['finance', 'audit'], source: 'agriculture' },
  xinmaqiao: { may: 'deputy', skills: ['party', 'sector'], source: 'township', level: 'township' },
} as const satisfies Partial<Record<FigureName, Brought>>

/** The pool as it was brought by its list, a training, ties from which recusals would follow, and two put forward by their township (S0-27). */
export async function fillPool(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const rows = Object.entries(brought).map(([name, one]) => ({
    ...{ id: t.name(`${name} in the pool`), person: t.id(name), level: 'county', sectors: [], home: null, ties: [] },
    ...one,
  }))
  await t.does(office, 'importPool', { basis: '县委巡察工作领导小组会议纪要（虚构）', rows })
  for (const [name, body, kind, detail] of [
    ['yan', '固镇县教育局', 'classmate', '与局长系同班同学'],
    ['hou', '固镇县第一中学', 'blood', '子女在该校任中层'],
    ['feng', '固镇县财政局', 'earlierPost', '原任预算股科员'],
  ] as const)
    await t.does(office, 'declareTie', {
      ...{ id: t.name(`${name} and ${body}`), person: t.id(name), body: t.id(body), kind, detail },
      untilDay: kind === 'earlierPost' ? t.today : null,
    })
  const brings = { skills: ['general'], sectors: ['乡镇'], may: 'member', source: 'township', level: 'township' }
  for (const [person, principal, body] of [
    ['xinmaqiaoClerk', 'xinmaqiao', '新马桥镇'],
    ['guyangClerk', 'guyang', '谷阳镇'],
  ] as const) {
    const nomination = t.name(`${person} put forward`)
    const wanted = { id: nomination, body: t.id(body), person: t.id(person), ...brings, text: '熟悉乡村，文字功底好。' }
    await t.does(t.wears(principal, 'principal'), 'nominate', wanted)
    const vetting = { nomination, verdict: 'clear', note: '未发现影响使用的情形' }
    const by = (hat: 'discipline' | 'organisation') =>
      t.does(t.wears(hat, hat), 'vetNomination', { id: t.name(`${person} checked by ${hat}`), ...vetting })
    await by('discipline')
    if (person === 'guyangClerk') continue
    await by('organisation')
    const admission = { id: t.name(`${person} in the pool`), nomination, version: 1 }
    await t.does(t.wears('group', 'leading_group'), 'admitToPool', admission)
  }
  await train(t)
}

/** 巡察干部培训班 (S1-02): nearly all of the pool were there. */
async function train(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const training = t.name('training of inspectors')
  const held = {
    title: '巡察干部业务培训班',
    onDay: addDays(t.today, -3),
    hours: 16,
    place: '县委党校',
    text: '政策、程序、谈话和底稿。',
  }
  await t.does(office, 'holdTraining', { id: training, round: null, ...held })
  const there = [...Object.keys(brought), 'xinmaqiaoClerk'].map((name, n) => ({
    person: t.id(name),
    hours: n === 5 ? 8 : 16,
  }))
  await t.does(office, 'recordAttendance', { training, version: 1, people: there })
}

/** With a team under way the office asks for a proposal in case somebody drops out; it is worked out as the queue would. */
export async function proposeAgain(t: Teller, round: string): Promise<void> {
  const demands = {
    ...{ smallest: 4, largest: 5, deputies: 1, veterans: 1, sameUnit: 3, acrossTownships: true, everyone: false },
    quotas: [
      { where: 'every', sector: '', skills: ['discipline', 'party'], least: 1 },
      { where: 'every', sector: '', skills: ['finance', 'audit'], least: 1 },
    ],
  }
  const proposal = t.name('proposal of teams')
  await t.does(t.wears('office', 'office'), 'proposeTeams', { id: proposal, round: t.id(round), demands })
  await workOutProposals(t.stage)
}

/** Conduct of the teams of a round (S1-32, S2-14 to S2-19, S3-09): pledges, checks, a contact, complaints, a module, a meeting, appraisals. */
export async function keepDiscipline(t: Teller, team: string, inspection: string): Promise<void> {
  const people = [
    ['yan', 'leader'],
    ['hou', 'deputy'],
    ['feng', 'member'],
    ['xu', 'non_resident'],
  ] as const
  for (const [name, hat] of people) {
    const self = t.wears(name, hat)
    const appointment = t.id(`${name} in ${team}`)
    const id = (what: string) => t.name(`${what} of ${name}`)
    await t.does(self, 'signPledge', { id: id('pledge'), appointment, kind: 'discipline' })
    const plain = hat === 'deputy' ? '本周无请托、无接待。' : ''
    await t.does(self, 'checkOneself', { id: id('self-check'), appointment, broken: [], text: plain })
    const said = { kind: 'prying', onDay: t.today, who: '某乡镇干部', text: '来电询问谈话对象，未予回答。' }
    await t.does(self, 'reportContact', { id: id('contact'), appointment, ...said })
    const complaint = {
      id: id('complaint'),
      inspection: t.id(inspection),
      channel: 'system',
      text: '驻地夜间加班安排过密。',
    }
    if (hat !== 'non_resident') await t.does(self, 'complain', complaint)
    const text = '工作扎实，原则性强，能独立承担谈话和查阅任务。'
    await t.does(t.wears('office', 'office'), 'appraise', { id: id('appraisal'), appointment, text })
    if (hat === 'member')
      await t.does(self, 'answerAppraisal', { appraisal: t.id(`appraisal of ${name}`), answer: '同意鉴定意见。' })
  }
  const leader = t.wears('yan', 'leader')
  const inside = { inspection: t.id(inspection), members: [t.id('feng'), t.id('xue')] }
  await t.does(leader, 'setModule', {
    module: t.name('module'),
    ...inside,
    name: '财务审计组',
    task: '查阅近三年账目和项目资料。',
  })
  const { members: present, inspection: at } = inside
  const meeting = { id: t.name('branch meeting'), inspection: at, onDay: t.today, secretary: t.id('yan'), present }
  await t.does(leader, 'holdMeeting', { ...meeting, topic: '学习巡视工作条例', text: '重温纪律要求，逐人表态。' })
}

/** Who opened what in the round is gone through by the office and by the discipline body, each noting what it found (S2-17). */
export async function reviewLookings(t: Teller, round: string): Promise<void> {
  const quiet = { round: t.id(round), untilDay: t.today, found: false, about: [], text: '抽看目的登记，均与职责相符。' }
  await t.does(t.wears('office', 'office'), 'reviewAccess', { id: t.name('review by the office'), ...quiet })
  await t.does(t.wears('discipline', 'discipline'), 'reviewAccess', {
    ...{ id: t.name('review by the discipline body'), ...quiet, found: true, about: [t.id('feng')] },
    text: '同日多次打开同一单位谈话记录，目的写“工作需要”。已谈话提醒，要求写明具体目的。',
  })
}

/** What inspected bodies say of the team: a rating after it has left, a complaint. */
export async function hearBodies(
  t: Teller,
  principal: FigureName,
  clerk: FigureName,
  inspection: string,
): Promise<void> {
  const unit = { inspection: t.id(inspection) }
  for (const [name, hat] of [
    [principal, 'principal'],
    [clerk, 'clerk'],
  ] as const) {
    const complaint = { id: t.name(`complaint of ${name}`), ...unit, channel: 'system', text: '调阅材料退还不够及时。' }
    await t.does(t.wears(name, hat), 'complain', complaint)
  }
  const rating = {
    id: t.name('rating of the team'),
    ...unit,
    objections: ['procedure'],
    text: '调阅材料退还可以再快一些。',
  }
  await t.does(t.wears(principal, 'principal'), 'rateTeam', rating)
}
