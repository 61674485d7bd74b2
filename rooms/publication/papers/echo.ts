import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { fromTo, groupOf, nameIn, officeOf } from '../../../core/pure/paper/words.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { echoPage } from '../contract.ts'

const fields = {
  opening: '监测时段和渠道',
  heard: '总体情况',
  views: '主要反映',
  handling: '处置情况',
  advice: '研判和建议',
  answer: '阅处意见',
} as const

/** 舆情上报 (domain 2.2 row 13, 4.14): upward, by the office or the body, of what is said of what it made known. */
export const echoPaper = paperOf({
  kind: 'echo',
  name: '舆情上报',
  clause: '4.14',
  noun: 'echo',
  circle: 'rectification',
  fields,
  asks: { page: asking(echoPage, (echo) => ({ echo })), home: asking(authorityQuery, () => ({})) },
  fill: ({ page: { echo: one, unitName, issuer, names }, home }, { say }) => {
    if (one.state === 'withdrawn') return null
    const office = officeOf(home.name)
    const subject = say(`publication.subject.${one.subject}`)
    return {
      number: '',
      title: `关于${unitName}${subject}的舆情报告`,
      inspection: one.inspection,
      values: {
        opening: `${fromTo(one.fromDay, one.untilDay === one.fromDay ? null : one.untilDay)}，通过${one.channels}了解${unitName}${subject}发布后的社会反映。现将有关情况报告如下。`,
        heard: `共收集有关信息${one.heard}条，其中需要关注的${one.concerning}条。`,
        views: one.views.split('\n'),
        handling: one.handling.split('\n'),
        advice: one.advice.split('\n'),
        answer:
          one.answer === '' ? '' : `${one.answer}（${nameIn(names, one.answeredBy)}，${dayOnPaper(one.answeredOn)}）`,
      },
      head: {
        issuer: one.side === 'office' ? office : issuer,
        bodys: one.side !== 'office',
        addressee: one.side === 'office' ? groupOf(home.name) : office,
        upward: nameIn(names, one.filedBy),
        signed: { by: one.side === 'office' ? office : issuer, on: one.filedOn },
      },
    }
  },
  lay: (filling) =>
    asDocument({ name: '舆情上报', fields }, ['opening'], { closes: '特此报告。', after: ['answer'] })(filling),
})
