import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { committeeOf, groupOf, matterOf, nameIn, officeOf } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { letterPage, submittalPage } from '../contract.ts'

const letterFields = {
  matters: '督办事项',
  text: '要求',
  due: '回复期限',
  answer: '回复情况',
  opinion: '办理意见',
} as const

/** 五书 (domain 4.20): a letter of the ladder, in the name of whoever signs that rung. */
export const urgingLetter = paperOf({
  kind: 'urging',
  name: '五书（督查督办、指导、提醒、告诫、问责）',
  clause: '4.20',
  noun: 'letter',
  circle: 'office',
  columns: { matters: ['事项', '原因', '应办期限', '办结'] },
  fields: letterFields,
  asks: { page: asking(letterPage, (letter) => ({ letter })), home: asking(authorityQuery, () => ({})) },
  fill: ({ page: { letter, bodyName, issuer, matters }, home }, { say }) => ({
    number: letter.number,
    title: `${bodyName}巡察整改${say(`oversight.rung.${letter.rung}`)}`,
    inspection: letter.inspection,
    values: {
      matters: {
        rows: matters.map((one) => [
          one.title,
          say(`oversight.reason.${one.reason}`),
          dayOnPaper(one.dueOn),
          one.done ? '是' : '',
        ]),
      },
      text: letter.text.split('\n'),
      due: letter.dueOn ? `请于${dayOnPaper(letter.dueOn)}前书面回复。` : '请按期书面回复。',
      answer: letter.answer.split('\n'),
      opinion: letter.opinion.split('\n'),
    },
    head: {
      issuer: officeOf(home.name),
      addressee: issuer || bodyName,
      signed: { by: officeOf(home.name), on: letter.issuedOn },
    },
  }),
  lay: (filling) =>
    asDocument({ name: '五书', fields: letterFields }, [], {
      opens: '根据巡察整改督促检查情况，现就有关事项通知如下。',
      closes: '特此通知。',
      after: ['answer', 'opinion'],
    })(filling),
})

const submittalFields = { reason: '事由', proposal: '建议', view: '领导小组意见', decision: '决定' } as const

/** 提级请示 (domain 4.20 请示报告): what no letter could move, upward, one matter. */
export const submittalPaper = paperOf({
  kind: 'submittal',
  name: '整改督办请示',
  clause: '4.20',
  noun: 'submittal',
  circle: 'office',
  fields: submittalFields,
  asks: { page: asking(submittalPage, (submittal) => ({ submittal })), home: asking(authorityQuery, () => ({})) },
  fill: ({ page: { submittal: one, names }, home }) => ({
    number: '',
    title: `关于${matterOf(one.title)}的请示`,
    inspection: one.inspection,
    values: {
      reason: one.reason.split('\n'),
      proposal: one.proposal.split('\n'),
      view: one.view.split('\n'),
      decision: one.decision.split('\n'),
    },
    head: {
      issuer: officeOf(home.name),
      addressee: one.state === 'toGroup' ? groupOf(home.name) : committeeOf(home.name),
      upward: nameIn(names, one.submittedBy),
      signed: { by: officeOf(home.name), on: one.submittedOn },
    },
  }),
  lay: (filling) =>
    asDocument({ name: '整改督办请示', fields: submittalFields }, ['reason'], {
      closes: '妥否，请批示。',
      after: ['view', 'decision'],
    })(filling),
})
