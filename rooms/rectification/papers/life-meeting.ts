import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { documentOf, piecesOf } from '../../../core/pure/paper/lay.ts'
import { nameIn, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { lifeMeetingPage, lifeTalkPage, lifeTalks } from '../contract.ts'

const page = asking(lifeMeetingPage, (lifeMeeting) => ({ lifeMeeting }))

const requestFields = { planned: '拟召开日期', charge: '参加会议的分管领导', request: '请示和会议方案' } as const

/** 专题民主生活会请示 with its plan (domain 4.14 民主生活会; T10): upward, signed by who asks. */
export const lifeRequestPaper = paperOf({
  kind: 'lifeRequest',
  name: '专题民主生活会请示和会议方案',
  clause: '4.14',
  noun: 'lifeMeeting',
  circle: 'rectification',
  fields: requestFields,
  asks: { page },
  fill: ({ page: { lifeMeeting: one, bodyName, issuer, names } }) =>
    one.requestedOn === null
      ? null
      : {
          number: '',
          title: `关于召开${bodyName}巡察整改专题民主生活会的请示`,
          inspection: one.inspection,
          values: {
            planned: `拟于${dayOnPaper(one.plannedOn)}召开巡察整改专题民主生活会。`,
            charge: one.charge === null ? '' : `拟请${nameIn(names, one.charge)}参加会议。`,
            request: one.request.split('\n'),
          },
          head: {
            issuer,
            bodys: true,
            addressee: '巡察工作领导小组办公室',
            upward: nameIn(names, one.requestedBy),
            signed: { by: issuer, on: one.requestedOn },
          },
        },
  lay: (filling) =>
    documentOf('专题民主生活会请示', filling, [
      ...Object.values(filling.values).flatMap(piecesOf),
      { kind: 'text', text: '妥否，请批示。' },
    ]),
})

const reportFields = {
  held: '召开日期',
  charge: '分管领导参加情况',
  counts: '谈心谈话、征求意见和批评意见',
  report: '会议情况',
} as const

/** 专题民主生活会情况报告 (domain 4.14 会议情况报告; S3-23): upward; who in charge took part, and how many talks, opinions and criticisms there were. */
export const lifeReportPaper = paperOf({
  kind: 'lifeReport',
  name: '专题民主生活会情况报告',
  clause: '4.14',
  noun: 'lifeMeeting',
  circle: 'rectification',
  fields: reportFields,
  asks: { page },
  fill: ({ page: { lifeMeeting: one, bodyName, issuer, names } }) =>
    one.reportedOn === null
      ? null
      : {
          number: '',
          title: `关于${bodyName}巡察整改专题民主生活会情况的报告`,
          inspection: one.inspection,
          values: {
            held: `${dayOnPaper(one.heldOn)}召开巡察整改专题民主生活会。现将有关情况报告如下。`,
            charge:
              one.charge === null
                ? ''
                : `分管领导${nameIn(names, one.charge)}${one.attended ? '到会' : `未到会：${one.absence}`}。`,
            counts: `会前谈心谈话${one.talks}人次，征求意见${one.opinions}条；会上提出批评意见${one.criticisms}条。`,
            report: one.report.split('\n'),
          },
          head: {
            issuer,
            bodys: true,
            addressee: '巡察工作领导小组办公室',
            upward: nameIn(names, one.reportedBy),
            signed: { by: issuer, on: one.reportedOn },
          },
        },
  lay: (filling) =>
    documentOf('专题民主生活会情况报告', filling, [
      ...Object.values(filling.values).flatMap(piecesOf),
      { kind: 'text', text: '特此报告。' },
    ]),
})

/** 谈心谈话记录 (domain 4.14 民主生活会): who talked with whom before the meeting, about what, and what was put to him; both sign. */
export const lifeTalkForm = paperOf({
  kind: 'lifeTalk',
  name: '谈心谈话记录',
  clause: '4.14',
  noun: 'lifeTalk',
  circle: 'rectification',
  fields: {
    body: '党组织',
    speaker: '谈话人及职务',
    partner: '谈话对象及职务',
    time: '谈话时间',
    place: '谈话地点',
    text: '谈话内容',
    views: '提出的意见建议',
  },
  asks: { page: asking(lifeTalkPage, (lifeTalk) => ({ lifeTalk })) },
  fill: ({ page: { talk, bodyName, byName } }) =>
    talk.kind !== 'talk' || talk.struck !== ''
      ? null
      : {
          number: '',
          inspection: talk.inspection,
          values: {
            body: bodyName,
            speaker: talk.speaker,
            partner: talk.partner,
            time: dayOnPaper(talk.onDay),
            place: talk.place,
            text: talk.text.split('\n'),
            views: talk.views.split('\n'),
          },
          signings: [signs('谈话人'), signs('谈话对象'), signs('记录人', byName)],
        },
})

const opinionColumns = ['序号', '日期', '征求对象', '征求人', '方式或地点', '意见建议']

/** 征求意见情况汇总表 (domain 4.14 民主生活会): whom the body asked before its meeting, and what was said. */
export const lifeOpinionsForm = paperOf({
  kind: 'lifeOpinions',
  name: '专题民主生活会征求意见情况汇总表',
  clause: '4.14',
  noun: 'lifeMeeting',
  circle: 'rectification',
  columns: { opinions: opinionColumns },
  fields: { body: '党组织', counted: '征求意见（条）', opinions: '征求意见' },
  asks: { list: asking(lifeTalks, (lifeMeeting) => ({ lifeMeeting })) },
  fill: ({ list: { bodyName, rows } }) => {
    const standing = rows.filter(({ kind, struck }) => kind === 'opinion' && struck === '')
    const [first] = standing
    if (!first) return null
    return {
      number: '',
      inspection: first.inspection,
      values: {
        body: bodyName,
        counted: String(standing.length),
        opinions: {
          rows: standing.map((one, n) => [
            String(n + 1),
            dayOnPaper(one.onDay),
            one.partner,
            one.speaker,
            one.place,
            one.views === '' ? one.text : `${one.text}\n${one.views}`,
          ]),
        },
      },
      signings: [signs('整理人'), signs('党组织主要负责人')],
    }
  },
})
