import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { ended, groupOf, nameIn, officeOf } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { advisoryPage, checklistPage, specialReportPage } from '../contract.ts'

const home = asking(authorityQuery, () => ({}))
const lines = (text: string) => text.split('\n')

const advisoryFields = {
  problems: '发现的问题',
  cause: '原因分析',
  suggestions: '建议',
  due: '回复期限',
  reply: '反馈和采纳情况',
} as const

/** 巡察建议书 (domain 4.18): problems met in so many units, the cause, numbered suggestions, when to reply, copies; and what came back. */
export const advisoryPaper = paperOf({
  kind: 'advisory',
  name: '巡察建议书',
  clause: '4.18',
  noun: 'advisory',
  circle: 'office',
  fields: advisoryFields,
  asks: { page: asking(advisoryPage, (advisory) => ({ advisory })), home },
  fill: ({ page: { advisory: one, bodyName, issuer, suggestions }, home: { name } }, { say }) => ({
    number: one.number,
    title: one.title,
    inspection: '',
    values: {
      problems: [`巡察中，在${one.units}个单位发现以下问题：`, ...lines(one.problems)],
      cause: lines(one.cause),
      suggestions: suggestions.map(({ place, text }) => `${place}.${text}`),
      due:
        (one.dueOn ?? one.replyBy)
          ? `请于${dayOnPaper(one.dueOn ?? one.replyBy)}前书面反馈采纳和办理情况。`
          : '请签收后按规定期限书面反馈采纳和办理情况。',
      reply: suggestions
        .filter(({ measures }) => measures !== '')
        .map(({ place, measures, rulesMade, verdict, reason }) =>
          [
            `${place}.`,
            verdict === '' ? '' : `${say(`commons.verdict.${verdict}`)}${reason === '' ? '' : `（${reason}）`}：`,
            ended(measures),
            rulesMade === 0 ? '' : `完善制度${rulesMade}项。`,
          ].join(''),
        ),
    },
    head: {
      issuer: officeOf(name),
      addressee: issuer || bodyName,
      copyTo: one.copies,
      signed: { by: officeOf(name), on: one.issuedOn },
    },
  }),
  lay: (filling) =>
    asDocument({ name: '巡察建议书', fields: advisoryFields }, [], {
      opens: '根据巡察发现的情况，现提出以下建议，请研究办理。',
      after: ['reply'],
    })(filling),
})

const checklistFields = { ask: '自查要求', points: '自查内容', due: '反馈期限', answers: '自查情况' } as const

/** 自查清单 (S1-22): what a department looks for in its own house, and what it found. */
export const checklistPaper = paperOf({
  kind: 'checklist',
  name: '对照检查清单',
  clause: '4.20',
  noun: 'checklist',
  circle: 'office',
  columns: { answers: ['序号', '自查发现（个）', '整改措施'] },
  fields: checklistFields,
  asks: { page: asking(checklistPage, (checklist) => ({ checklist })), home },
  fill: ({ page: { checklist: one, bodyName, issuer, points }, home: { name } }) => ({
    number: '',
    title: one.title,
    inspection: '',
    values: {
      ask: lines(one.ask),
      points: points.map(({ place, text }) => `${place}.${text}`),
      due: `请于${dayOnPaper(one.dueOn)}前反馈自查情况。`,
      answers: {
        rows: points.map(({ place, found, measures }) => [
          String(place),
          found === null ? '' : String(found),
          measures,
        ]),
      },
    },
    head: { issuer: officeOf(name), addressee: issuer || bodyName, signed: { by: officeOf(name), on: one.sentOn } },
  }),
  lay: (filling) => asDocument({ name: '对照检查清单', fields: checklistFields })(filling),
})

const specialFields = {
  situation: '发现的问题',
  causes: '原因分析',
  proposals: '意见建议',
  instruction: '批示',
} as const

/** 专题报告 (S1-21, S0-25): upward, from the findings that were chosen. */
export const specialReportPaper = paperOf({
  kind: 'specialReport',
  name: '专题报告',
  clause: '4.12',
  noun: 'specialReport',
  circle: 'office',
  fields: specialFields,
  asks: {
    page: asking(specialReportPage, (specialReport) => ({ specialReport })),
    home,
  },
  fill: ({ page: { report: one, names }, home: { name } }) => ({
    number: '',
    title: one.title,
    inspection: '',
    values: {
      situation: lines(one.situation),
      causes: lines(one.causes),
      proposals: lines(one.proposals),
      instruction: lines(one.instruction),
    },
    head: {
      issuer: officeOf(name),
      addressee: groupOf(name),
      upward: nameIn(names, one.submittedBy ?? one.draftedBy),
      signed: { by: officeOf(name), on: one.submittedOn },
      marks: { copy: '', secrecy: '内部', urgency: '' },
    },
  }),
  lay: (filling) =>
    asDocument({ name: '专题报告', fields: specialFields }, [], {
      opens: '现将有关情况报告如下。',
      closes: '特此报告。',
      after: ['instruction'],
    })(filling),
})
