import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { fromTo, nameIn, numbered, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { samplePage, surveyPage, visitPage } from '../contract.ts'

/** 问卷、民主测评 (domain 4.10): counts alone; nobody's identity is kept anywhere. */
export const surveyForm = paperOf({
  kind: 'survey',
  name: '问卷调查（民主测评）统计表',
  clause: '4.10',
  noun: 'survey',
  circle: 'team',
  columns: { results: ['题目', '选项', '人数'], groups: ['对象类别', '有效问卷'] },
  fields: {
    title: '问卷',
    body: '被巡察党组织',
    period: '起止',
    sheets: '有效问卷',
    results: '题目、选项和计数',
    groups: '按对象类别',
  },
  asks: { page: asking(surveyPage, (survey) => ({ survey })) },
  fill: ({ page: { survey, questions, results, bodyName } }) => ({
    number: '',
    inspection: survey.inspection,
    values: {
      title: survey.title,
      body: bodyName,
      period: fromTo(survey.openedOn, survey.closedOn),
      sheets: results?.sheets === null || results?.sheets === undefined ? '不足五份，不公布' : `${results.sheets}份`,
      results: {
        rows: questions.flatMap((question, q) =>
          question.options.map((option, n) => [
            n === 0 ? `${q + 1}. ${question.text}` : '',
            option,
            String(results?.all?.[q]?.counts[n] ?? '—'),
          ]),
        ),
      },
      groups: {
        rows: (results?.groups ?? []).map((one) => [one.group, String(one.sheets)]),
      },
    },
    signings: [signs('统计人'), signs('复核人')],
  }),
})

/** 走访、座谈、暗访、下沉、列席会议记录 (domain 4.10). */
export const visitForm = paperOf({
  kind: 'visit',
  name: '走访调研记录',
  clause: '4.10',
  noun: 'visit',
  circle: 'team',
  fields: {
    kind: '方式',
    subject: '事由',
    body: '被巡察党组织',
    time: '时间',
    place: '地点',
    participants: '参加人员',
    visitors: '走访人',
    content: '内容',
    problems: '发现的问题',
    nextStep: '下一步',
  },
  asks: { page: asking(visitPage, (visit) => ({ visit })) },
  fill: ({ page: { visit, bodyName, names } }, { say }) => ({
    number: visit.number,
    inspection: visit.inspection,
    values: {
      kind: say(`fieldwork.kind.${visit.kind}`),
      subject: visit.subject,
      body: bodyName,
      time: dayOnPaper(visit.heldOn ?? visit.proposedOn),
      place: visit.place,
      participants: visit.present,
      visitors: [visit.visitorOne, visit.visitorTwo]
        .map((one) => nameIn(names, one))
        .filter(Boolean)
        .join('、'),
      content: visit.seen.split('\n'),
      problems: visit.problems.split('\n'),
      nextStep: visit.nextStep.split('\n'),
    },
    signings: [
      signs('走访人', nameIn(names, visit.visitorOne), visit.heldOn),
      signs('走访人', nameIn(names, visit.visitorTwo), visit.heldOn),
    ],
  }),
})

/** 抽查记录 (domain 4.10): the list, the seed and what was drawn, so that anybody can draw it again. */
export const sampleForm = paperOf({
  kind: 'sample',
  name: '抽查记录',
  clause: '4.10',
  noun: 'sample',
  circle: 'team',
  fields: {
    title: '抽查事项',
    purpose: '目的',
    body: '被巡察党组织',
    size: '抽取数',
    seed: '随机种子',
    drawn: '抽取人及日期',
    chosen: '抽中的对象',
  },
  asks: { page: asking(samplePage, (sample) => ({ sample })) },
  fill: ({ page: { sample, lines, chosen, bodyName, names } }) => ({
    number: '',
    inspection: sample.inspection,
    values: {
      title: sample.title,
      purpose: sample.purpose,
      body: bodyName,
      size: `${sample.size}个（共${sample.total}个）`,
      seed: sample.seed,
      drawn: [nameIn(names, sample.drawnBy), dayOnPaper(sample.drawnOn)].filter(Boolean).join('，'),
      chosen: numbered(chosen.map((n) => lines[n] ?? '')),
    },
    signings: [signs('抽取人', nameIn(names, sample.drawnBy), sample.drawnOn), signs('见证人')],
    foot: [`名单摘要（SHA-256）：${sample.listHash}`],
  }),
})
