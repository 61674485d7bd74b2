import { asking, paperOf } from '../../core/pure/paper/kind.ts'
import { asDocument } from '../../core/pure/paper/lay.ts'
import { fromTo, groupOf, nameIn, signs } from '../../core/pure/paper/words.ts'
import { dayOnPaper, type Table } from '../../core/pure/paper.ts'
import { authorityPaper, conductPage, insideTeam, ratings, recusals, teamEvaluation, trainingPage } from './contract.ts'

const mandateFields = {
  round: '轮次',
  team: '巡察组',
  people: '组长、副组长和组员',
  units: '巡察单位',
  tasks: '任务分工',
  period: '授权期限',
  signer: '签发',
} as const

/** 授权任职及任务分工决定 (domain 4.3): 一次一授权. */
export const mandatePaper = paperOf({
  kind: 'mandate',
  name: '巡察组授权任职及任务分工决定',
  clause: '4.3',
  noun: 'team',
  circle: 'office',
  columns: { people: ['职务', '姓名', '任职期限', '依据'], units: ['巡察单位', '进驻', '撤离'] },
  fields: mandateFields,
  asks: { page: asking(authorityPaper, (team) => ({ team })) },
  fill: ({ page }, { say, sent }) => {
    const starts = page.members.map((one) => one.fromDay).sort()
    const ends = page.members.map((one) => one.untilDay).sort()
    const people: Table = {
      head: ['职务', '姓名', '任职期限', '依据'],
      rows: page.members.map((one) => [
        say(`teams.role.${one.role}`),
        one.name,
        fromTo(one.fromDay, one.untilDay),
        one.basis,
      ]),
    }
    const units: Table = {
      head: ['巡察单位', '进驻', '撤离'],
      rows: page.units.map((one) => [one.name, dayOnPaper(one.enterOn), dayOnPaper(one.exitOn)]),
    }
    return {
      number: '',
      title: `关于${page.roundName}${page.teamName}授权任职及任务分工的决定`,
      inspection: '',
      values: {
        round: `经研究，决定对${page.roundName}${page.teamName}作如下授权。授权仅限本轮巡察，任务结束自行终止。`,
        team: page.teamName,
        people,
        units,
        tasks: page.mandate.split('\n'),
        period: fromTo(starts[0], ends.at(-1)),
        signer: `由${groupOf(page.authorityName)}组长签发。`,
      },
      head: {
        issuer: groupOf(page.authorityName),
        addressee: page.teamName,
        // Of the day it was numbered on, as a decision: one that is printed again tomorrow is the same.
        signed: { by: groupOf(page.authorityName), on: sent.on },
      },
    }
  },
  lay: (filling) => asDocument({ name: '巡察组授权任职及任务分工决定', fields: mandateFields }, ['round'])(filling),
})

/** 回避申请书 (domain 4.4). */
export const recusalForm = paperOf({
  kind: 'recusal',
  name: '回避申请书',
  clause: '4.4',
  noun: 'recusal',
  circle: 'office',
  fields: {
    person: '申请人',
    home: '所在单位',
    post: '职务',
    unit: '被巡察党组织',
    ground: '回避情形',
    relation: '关系人、曾任职务及具体情况',
    declared: '申报日期',
    check: '核查结果',
    decision: '决定',
  },
  asks: { list: asking(recusals, () => ({})) },
  fill: ({ list }, { say }, about) => {
    const one = list.rows.find(({ id }) => id === about)
    if (!one) return null
    const lifted = one.liftedAt
      ? `${dayOnPaper(one.liftedAt)}解除回避：${one.liftReason}`
      : '同意回避，不得参与该单位的巡察工作'
    return {
      number: '',
      inspection: one.inspection,
      values: {
        person: one.name,
        home: one.homeName,
        post: one.title,
        unit: one.inspectionName,
        ground: say(`teams.kind.${one.kind}`),
        relation: one.reason.split('\n'),
        declared: dayOnPaper(one.declaredAt),
        check: one.derived ? '由申报的关系和任职经历自动核出' : '由本人或他人申报',
        decision: lifted,
      },
      signings: [signs('申请人', one.name), signs('核查人'), signs('批准人')],
    }
  },
})

/** 保密和纪律承诺书 (domain 4.21). */
export const pledgeForm = paperOf({
  kind: 'pledge',
  name: '承诺书',
  clause: '4.21',
  noun: 'pledge',
  circle: 'office',
  fields: { person: '承诺人', team: '巡察组', kind: '承诺事项', text: '承诺内容', on: '承诺日期' },
  asks: { page: asking(conductPage, () => ({})) },
  fill: ({ page }, { say }, about) => {
    const one = page.pledges.find(({ id }) => id === about)
    if (!one) return null
    const kind = say(`teams.pledge.${one.kind}`)
    return {
      number: '',
      inspection: '',
      values: {
        person: one.name,
        team: one.teamName,
        kind,
        text: [
          '本人自愿遵守党章党规和国家法律，遵守巡察工作纪律和保密规定：',
          '1. 不泄露巡察工作秘密和反映人信息，不私自留存、复制巡察材料；',
          '2. 不干预被巡察党组织正常工作，不履行执纪审查职责；',
          '3. 不接受可能影响公正的宴请、礼品和安排，不利用巡察谋取私利；',
          '4. 有应当回避的情形及时报告。',
          '如有违反，愿承担相应责任。',
        ],
        on: dayOnPaper(one.onDay),
      },
      signings: [signs('承诺人', one.name, one.onDay)],
    }
  },
})

/** 临时党支部记录 (S2-15, domain 4.20): the meetings of the temporary branch at one unit, and the division of its work into modules (S2-14). */
export const meetingsForm = paperOf({
  kind: 'teamMeetings',
  name: '临时党支部会议和组内分工记录',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  columns: { meetings: ['日期', '议题', '参加人', '记录人', '内容'], modules: ['模块', '任务', '成员'] },
  fields: { unit: '被巡察党组织', meetings: '临时党支部会议记录', modules: '任务分工' },
  asks: { page: asking(insideTeam, (inspection) => ({ inspection })) },
  fill: ({ page }, _wording, inspection) => {
    const names = Object.fromEntries(page.people.map(({ person, name }) => [person, name]))
    const all = (people: readonly string[]) => people.map((one) => nameIn(names, one)).join('、')
    if (page.meetings.length + page.modules.length === 0) return null
    return {
      number: '',
      inspection,
      values: {
        unit: page.unitName,
        meetings: {
          rows: page.meetings.map((one) => [
            dayOnPaper(one.onDay),
            one.topic,
            all(one.present),
            nameIn(names, one.secretary),
            one.text,
          ]),
        },
        modules: {
          rows: page.modules.map((one) => [one.name, one.task, all(one.members)]),
        },
      },
      signings: [signs('记录人'), signs('组长')],
    }
  },
})

/** 纪律作风自查表 (domain 4.20). */
export const selfCheckForm = paperOf({
  kind: 'selfCheck',
  name: '纪律作风自查表',
  clause: '4.20',
  noun: 'selfCheck',
  circle: 'office',
  fields: { person: '自查人', team: '巡察组', on: '自查日期', broken: '未做到的事项', text: '说明' },
  asks: { page: asking(conductPage, () => ({})) },
  fill: ({ page }, { say }, about) => {
    const one = page.checks.find(({ id }) => id === about)
    if (!one) return null
    return {
      number: '',
      inspection: '',
      values: {
        person: one.name,
        team: one.teamName,
        on: dayOnPaper(one.onDay),
        broken: one.broken.length === 0 ? '无' : one.broken.map((code) => say(`teams.rule.${code}`)),
        text: one.text.split('\n'),
      },
      signings: [signs('自查人', one.name, one.onDay), signs('组长')],
    }
  },
})

/** 作风评议表 (domain 4.20): what the unit says of the team's conduct. */
export const ratingForm = paperOf({
  kind: 'rating',
  name: '巡察组作风评议表',
  clause: '4.20',
  noun: 'conduct',
  circle: 'office',
  fields: { unit: '评议单位', team: '巡察组', on: '评议日期', objections: '有意见的方面', text: '具体意见' },
  asks: { page: asking(ratings, () => ({})) },
  fill: ({ page }, { say }, about) => {
    const one = page.ratings.find(({ id }) => id === about)
    if (!one) return null
    return {
      number: '',
      inspection: one.inspection,
      values: {
        unit: one.unitName,
        team: one.teamName,
        on: dayOnPaper(one.onDay),
        objections:
          one.objections.length === 0 ? '无' : one.objections.map((code) => say(`teams.aspect.${code}`)).join('、'),
        text: one.text.split('\n'),
      },
      signings: [signs('评议单位负责人')],
    }
  },
})

/** 干部鉴定表 (domain 4.20): what a leader says of one who served, and his answer. */
export const appraisalForm = paperOf({
  kind: 'appraisal',
  name: '巡察干部鉴定表',
  clause: '4.20',
  noun: 'appraisal',
  circle: 'office',
  fields: {
    person: '姓名',
    team: '巡察组',
    text: '鉴定意见',
    on: '鉴定日期',
    answer: '本人意见',
    answeredOn: '本人签署日期',
  },
  asks: { page: asking(conductPage, () => ({})) },
  fill: ({ page }, _wording, about) => {
    const one = page.appraisals.find(({ id }) => id === about)
    if (!one) return null
    return {
      number: '',
      inspection: '',
      values: {
        person: one.name,
        team: one.teamName,
        text: one.text.split('\n'),
        on: dayOnPaper(one.onDay),
        answer: one.answer.split('\n'),
        answeredOn: dayOnPaper(one.answeredOn),
      },
      signings: [signs('组长', '', one.onDay), signs('本人', one.name, one.answeredOn)],
    }
  },
})

/** 学习培训签到表 (domain 4.20). */
export const trainingForm = paperOf({
  kind: 'training',
  name: '学习培训签到表',
  clause: '4.20',
  noun: 'training',
  circle: 'office',
  fields: {
    title: '培训主题',
    round: '轮次',
    on: '日期',
    place: '地点',
    hours: '学时',
    text: '内容',
    agenda: '议程',
    people: '签到',
  },
  columns: { agenda: ['时间', '内容', '讲授人'], people: ['序号', '姓名', '学时', '签到'] },
  asks: { page: asking(trainingPage, (training) => ({ training })) },
  fill: ({ page }) => {
    const { training: one, people } = page
    return {
      number: '',
      inspection: '',
      values: {
        title: one.title,
        round: page.roundName,
        on: dayOnPaper(one.onDay),
        place: one.place,
        hours: String(one.hours),
        text: one.text.split('\n'),
        agenda: { rows: one.agenda.map(({ at, subject, by }) => [at, subject, by]) },
        people: {
          // Where nobody is entered yet, the lines are there for the pen.
          rows:
            people.length === 0
              ? Array.from({ length: 12 }, (_, n) => [String(n + 1), '', '', ''])
              : people.map((who, n) => [String(n + 1), who.name, String(who.hours), '']),
        },
      },
      signings: [signs('组织人')],
    }
  },
})

const part = (n: number | null) => (n === null ? '' : String(n))

/** Numbers of sheets and leads stand there and count for nothing (6.6). */
const evaluationHead = [
  ...[
    '巡察组',
    '底稿（不计分）',
    '线索（不计分）',
    '证据齐备',
    '问题采用',
    '报告未退回',
    '事实无异议',
    '线索未退回',
    '线索属实',
    '整改完成',
    '作风纪律',
  ],
  ...['得分', '等次'],
]

/** 巡察组后评估表 (domain 4.19): each team by what its work turned out to be, never by counts of findings alone. */
export const evaluationForm = paperOf({
  kind: 'teamEvaluation',
  name: '巡察组工作后评估表',
  clause: '4.19',
  noun: 'round',
  circle: 'office',
  columns: { items: evaluationHead },
  fields: { round: '轮次', items: '评估项目与得分' },
  asks: { page: asking(teamEvaluation, (round) => ({ round })) },
  fill: ({ page }, { say }) => ({
    number: '',
    inspection: '',
    values: {
      round: page.roundName,
      items: {
        head: evaluationHead,
        rows: page.teams.map((one) => [
          one.name,
          String(one.sheets),
          String(one.leads),
          part(one.evidence),
          part(one.adoption),
          part(one.reports),
          part(one.facts),
          part(one.taken),
          part(one.held),
          part(one.rectification),
          part(one.conduct),
          part(one.score),
          one.grade ? say(`teams.grade.${one.grade}`) : '',
        ]),
      },
    },
    signings: [signs('评估人'), signs('巡察办主任')],
  }),
})
