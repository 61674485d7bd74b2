import { asking, paperOf } from '../../core/pure/paper/kind.ts'
import { documentOf, piecesOf } from '../../core/pure/paper/lay.ts'
import { dayOnPaper, headingNumber, type Piece } from '../../core/pure/paper.ts'
import { fromTo, officeOf, signs } from '../../core/pure/paper/words.ts'
import { authorityQuery } from '../identity/contract.ts'
import { publicationPage, type WithholdingList, withholdings } from './contract.ts'

const columns = ['序号', '事项', '理由', '理由说明', '提出日期', '意见', '审定', '审定日期']

/** 拟不公开事项报告 (domain 4.14 公开整改): a list for the circular and one for the public, each matter with its text and its reason. */
export const withheldReport = paperOf({
  kind: 'withheldReport',
  name: '拟不公开事项报告',
  clause: '4.14',
  noun: 'inspection',
  circle: 'rectification',
  columns: { party: columns, public: columns },
  fields: { body: '被巡察党组织', party: '党内通报拟不公开事项', public: '社会公开拟不公开事项' },
  asks: { list: asking(withholdings, (inspection) => ({ inspection })) },
  fill: ({ list }, { say }, inspection) => {
    const standing = list.rows.filter((one) => one.state !== 'withdrawn')
    const [first] = standing
    if (!first) return null
    const of = (which: WithholdingList) => ({
      head: columns,
      rows: standing
        .filter((one) => one.list === which)
        .map((one, n) => [
          String(n + 1),
          one.title,
          say(`publication.reason.${one.reason}`),
          one.text,
          dayOnPaper(one.proposedOn),
          one.opinion,
          [say(`publication.withholding.${one.state}`), one.decision].filter(Boolean).join('：'),
          dayOnPaper(one.decidedOn),
        ]),
    })
    return {
      number: '',
      title: `${first.unitName}拟不公开事项报告`,
      inspection,
      values: { body: first.unitName, party: of('party'), public: of('public') },
      signings: [signs('党组织主要负责人'), signs('巡察办'), signs('领导小组')],
    }
  },
})

const textFields = {
  text: '正文',
  items: '公开的事项和进展',
  withheld: '不公开事项',
  contact: '联系方式',
  period: '公开期限',
} as const

/** 党内通报、社会公开稿 and notices (domain 2.2 rows 4, 13, 18, 4.14), as they went out: posted or circulated. */
export const publicText = paperOf({
  kind: 'publicText',
  name: '公开稿（党内通报、社会公开）',
  clause: '4.14',
  noun: 'publication',
  circle: 'rectification',
  fields: textFields,
  asks: {
    page: asking(publicationPage, (publication) => ({ publication })),
    home: asking(authorityQuery, () => ({})),
  },
  fill: ({ page: { publication: one, issuer, document }, home }, { say }) =>
    one.publishedOn === null
      ? null
      : {
          number: '',
          title: document.title,
          inspection: one.inspection,
          values: {
            text: document.text.split('\n'),
            items: {
              pieces: document.items.flatMap((item, n): Piece[] => [
                { kind: 'heading', level: 1, text: `${headingNumber(1, n + 1)}${item.title}` },
                ...piecesOf(item.text),
                { kind: 'text', text: `进展：${say(`publication.degree.${item.degree}`)}。` },
              ]),
            },
            withheld: document.withheld === 0 ? '' : `另有${document.withheld}项经批准不予公开。`,
            contact: document.contact === '' ? '' : `联系方式：${document.contact}`,
            period: `公开期限：${fromTo(document.from, document.until)}`,
          },
          head: {
            issuer: '',
            addressee: '',
            signed: { by: one.side === 'office' ? officeOf(home.name) : issuer || document.unit, on: one.publishedOn },
            printed: '',
          },
        },
  lay: (filling) => documentOf('公开稿', filling, Object.values(filling.values).flatMap(piecesOf)),
})
