import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { groupOf, nameIn, officeOf } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { lookbackPage } from '../contract.ts'
import { verdictsOf, written } from '../rules.ts'

const fields = {
  basis: '对象和依据',
  items: '逐项复查结论',
  rate: '反弹率',
  report: '复查情况和建议',
} as const

/** 回头看报告 (2.2 row 21): a line to each earlier item with its verdict and what it rests on. */
export const lookbackReport = paperOf({
  kind: 'lookback',
  name: '回头看报告',
  clause: '4.20',
  noun: 'lookback',
  circle: 'team',
  columns: { items: ['序号', '来源', '问题', '当时', '复查结论', '复查情况和依据'] },
  fields,
  asks: { page: asking(lookbackPage, (lookback) => ({ lookback })), home: asking(authorityQuery, () => ({})) },
  fill: ({ page: { lookback: one, bodyName, earlierName, items, names }, home }, { say }) => {
    if (one.reportedOn === null) return null
    const sums = verdictsOf(items)
    return {
      number: '',
      title: `关于${bodyName}巡察整改“回头看”的报告`,
      inspection: one.inspection,
      values: {
        basis: [
          `对${[...new Set([earlierName, ...items.map(({ origin }) => origin)])].filter(Boolean).join('、')}指出的${sums.total}个问题逐项复查。`,
        ],
        items: {
          rows: items.map(({ number, origin, title, closed, verdict, evidence }) => [
            String(number),
            origin,
            title,
            say(closed ? 'evaluation.closedThen' : 'evaluation.openThen'),
            verdict === null ? '' : say(`evaluation.verdict.${verdict}`),
            evidence,
          ]),
        },
        rate: `已改${sums.fixed}个，部分改${sums.partly}个，未改${sums.notFixed}个，反弹${sums.rebounded}个；当时已销号${sums.closed}个，反弹率${written(sums.rate)}%。`,
        report: one.report.split('\n'),
      },
      head: {
        issuer: officeOf(home.name),
        addressee: groupOf(home.name),
        upward: nameIn(names, one.reportedBy),
        signed: { by: officeOf(home.name), on: one.reportedOn },
      },
      ...(one.concludedOn === null ? {} : { foot: [`${dayOnPaper(one.concludedOn)}审定`] }),
    }
  },
  lay: (filling) =>
    asDocument({ name: '回头看报告', fields }, [], {
      opens: '现将巡察整改“回头看”有关情况报告如下。',
      closes: '特此报告。',
    })(filling),
})
