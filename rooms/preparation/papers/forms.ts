import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { fromTo, nameIn, numbered, officeOf, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { roundPage } from '../../planning/contract.ts'
import { teamsOfRound } from '../../teams/contract.ts'
import { cooperationPage, preparations, unitPlanPage } from '../contract.ts'
import type { PlanPaper } from '../papers.ts'

const roundFields = {
  basis: '依据',
  goals: '目标任务',
  objects: '巡察对象',
  content: '监督内容',
  time: '时间安排',
  teams: '巡察组及分工',
  methods: '方式方法',
  keyMatters: '重点事项',
  discipline: '纪律要求',
  secrecy: '保密要求',
} as const

/** 巡察工作实施方案 (domain 4.2): from the round, its units, teams and topics. */
export const roundPlan = paperOf({
  kind: 'roundPlan',
  name: '巡察工作实施方案',
  clause: '4.2',
  noun: 'round',
  circle: 'office',
  columns: {
    objects: ['序号', '单位', '巡察组', '进驻', '撤离'],
    teams: ['巡察组', '人数', '单位', '任务分工'],
    keyMatters: ['单位', '风险点（个）', '以往问题（个）', '准备清单（项）'],
  },
  fields: roundFields,
  asks: {
    page: asking(roundPage, (round) => ({ round })),
    teams: asking(teamsOfRound, (round) => ({ round })),
    ready: asking(preparations, (round) => ({ round })),
    home: asking(authorityQuery, () => ({})),
  },
  fill: ({ page: { round, topics, approvals, inspections }, teams, ready, home }, { say }) => {
    const approved = approvals.find((one) => one.verdict === 'approve')
    const teamOf = (id: string) =>
      teams.teams.find((team) => team.units.some((unit) => unit.inspection === id))?.name ?? ''
    return {
      number: '',
      title: `${round.name}工作实施方案`,
      inspection: '',
      values: {
        basis: [
          `根据《中国共产党巡视工作条例》和${home.name}巡察工作规划，制定本方案。`,
          ...(approved ? [`本方案已于${dayOnPaper(approved.onDay)}由${approved.byName}批准。`] : []),
        ],
        goals: round.plan.split('\n'),
        objects: {
          rows: inspections.map((one, n) => [
            String(n + 1),
            one.name,
            teamOf(one.id),
            dayOnPaper(one.enterOn),
            dayOnPaper(one.exitOn),
          ]),
        },
        content: topics.flatMap((topic) => [`${topic.place}.${topic.title}`, ...topic.text.split('\n')]),
        time: `本轮为${say(`planning.kind.${round.kind}`)}，自${fromTo(round.startsOn, round.endsOn)}。`,
        teams: {
          rows: teams.teams
            .filter((one) => one.members + one.units.length > 0)
            .map((one) => [one.name, String(one.members), one.units.map((unit) => unit.name).join('、'), one.mandate]),
        },
        methods: '听取汇报、个别谈话、受理来信来电来访、调阅资料、走访调研、问卷调查、列席会议、抽查核实和下沉了解。',
        keyMatters: {
          // A unit of which nothing was prepared yet has no line: three noughts say nothing of it.
          rows: ready.rows
            .filter((one) => one.points + one.earlier + one.lines > 0)
            .map((one) => [one.bodyName, String(one.points), String(one.earlier), String(one.lines)]),
        },
        discipline:
          '严格依规依纪依法开展巡察，严格执行请示报告和回避制度，不干预被巡察单位正常工作，不履行执纪审查职责。',
        secrecy: '严守保密纪律，巡察材料专人管理，不得在非涉密设备和网络上处理涉密材料，保护反映人。',
      },
      head: {
        issuer: officeOf(home.name),
        addressee: '各巡察组',
        signed: { by: officeOf(home.name), on: approved?.onDay ?? null },
      },
    }
  },
  lay: (filling) => asDocument({ name: '巡察工作实施方案', fields: roundFields })(filling),
})

/** 一单位一方案 (domain 2.2, 4.2): the plan of a unit as it was submitted. */
export const unitPlanForm = paperOf({
  kind: 'unitPlan',
  name: '巡察工作方案（一单位一方案）',
  clause: '4.2',
  noun: 'unitPlan',
  circle: 'team',
  columns: { points: ['类别', '内容', '来源'], earlier: ['轮次', '序号', '问题', '状态'] },
  fields: {
    body: '巡察对象',
    round: '轮次',
    team: '巡察组',
    goals: '目标',
    profile: '单位概况',
    methods: '方法',
    division: '分工',
    points: '风险点',
    earlier: '以往问题',
    lists: '工作清单',
    opinion: '审批意见',
  },
  asks: { page: asking(unitPlanPage, (unitPlan) => ({ unitPlan })) },
  fill: ({ page: { plan, paper, unit, names } }, { say }) => {
    const said = JSON.parse(paper) as PlanPaper
    return {
      number: '',
      title: `${unit.bodyName}巡察工作方案`,
      inspection: plan.inspection,
      values: {
        body: unit.bodyName,
        round: unit.roundName,
        team: unit.teamName,
        goals: plan.goals.split('\n'),
        profile: said.profile
          .filter((one) => one.text !== '')
          .map((one) => `${say(`preparation.heading.${one.heading}`)}：${one.text}`),
        methods: plan.methods.split('\n'),
        division: plan.division.split('\n'),
        points: {
          rows: said.points.map((one) => [
            say(`preparation.kind.${one.kind}`),
            one.text,
            one.department === '' ? '' : say(`preparation.department.${one.department}`),
          ]),
        },
        earlier: {
          rows: said.earlier.map((one) => [
            one.roundName,
            String(one.number),
            one.title,
            say(`preparation.task.${one.state}`),
          ]),
        },
        lists: said.lists.flatMap((one) =>
          one.lines.length === 0 ? [] : [say(`preparation.list.${one.list}`), ...numbered(one.lines)],
        ),
        opinion: plan.opinion,
      },
      signings: [
        signs('拟稿人', nameIn(names, plan.draftedBy), plan.draftedOn),
        signs('组长', nameIn(names, plan.submittedBy), plan.submittedOn),
        signs('审批人', nameIn(names, plan.decidedBy), plan.decidedOn),
      ],
      foot: plan.hash ? [`版本摘要（SHA-256）：${plan.hash}`] : [],
    }
  },
})

const inquiryFields = {
  opening: '开头',
  subject: '征询事项',
  detail: '具体要求',
  due: '回复期限',
  contact: '联系人',
} as const

/** 征询函 (domain 4.20, 4.21): what a department is asked about a unit. */
export const inquiryPaper = paperOf({
  kind: 'inquiry',
  name: '征询函',
  clause: '4.20',
  noun: 'cooperation',
  circle: 'office',
  fields: inquiryFields,
  asks: { page: asking(cooperationPage, (cooperation) => ({ cooperation })), home: asking(authorityQuery, () => ({})) },
  // What was asked in writing; a meeting face to face leaves no letter.
  fill: ({ page: { cooperation: one, bodyName, names }, home }, { say }) =>
    one.kind !== 'request' && one.kind !== 'support'
      ? null
      : {
          number: '',
          title: `关于征询${bodyName}有关情况的函`,
          inspection: one.inspection,
          values: {
            opening: `按照巡察工作安排，拟对${bodyName}开展巡察。现就有关情况向你单位征询意见。`,
            subject: one.subject,
            detail: one.detail.split('\n'),
            due: one.dueOn ? `请于${dayOnPaper(one.dueOn)}前书面回复。` : '请及时书面回复。',
            contact: [nameIn(names, one.askedBy), one.contact].filter(Boolean).join('，'),
          },
          head: {
            issuer: officeOf(home.name),
            addressee: say(`preparation.department.${one.department}`),
            signed: { by: officeOf(home.name), on: one.askedOn },
            marks: {
              copy: '',
              secrecy:
                one.secrecy === 'public' || one.secrecy === 'internal' ? '' : say(`preparation.secrecy.${one.secrecy}`),
              urgency: '',
            },
          },
        },
  lay: (filling) =>
    asDocument({ name: '征询函', fields: inquiryFields }, ['opening'], { closes: '特此函询，请予支持。' })(filling),
})

/** 回函 (domain 4.20): what the department answered, and how many items came with it. */
export const replyForm = paperOf({
  kind: 'inquiryReply',
  name: '征询事项回函登记',
  clause: '4.20',
  noun: 'cooperation',
  circle: 'office',
  fields: {
    body: '征询对象',
    department: '回复单位',
    subject: '征询事项',
    answer: '回复内容',
    secrecy: '密级',
    count: '随函材料',
    answered: '回复人及日期',
    points: '形成的风险点',
  },
  asks: { page: asking(cooperationPage, (cooperation) => ({ cooperation })) },
  fill: ({ page: { cooperation: one, bodyName, points, names } }, { say }) =>
    one.answeredOn === null
      ? null
      : {
          number: '',
          inspection: one.inspection,
          values: {
            body: bodyName,
            department: say(`preparation.department.${one.department}`),
            subject: one.subject,
            answer: one.answer.split('\n'),
            secrecy: say(`preparation.secrecy.${one.secrecy}`),
            count: `${one.count}件`,
            answered: [nameIn(names, one.answeredBy), dayOnPaper(one.answeredOn)].filter(Boolean).join('，'),
            points: numbered(points.map((point) => point.text)),
          },
          signings: [signs('收文人')],
        },
})
