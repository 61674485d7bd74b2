import { asking, type Filling, paperOf } from '../../../core/pure/paper/kind.ts'
import { documentOf, piecesOf } from '../../../core/pure/paper/lay.ts'
import { dayOnPaper, type Piece } from '../../../core/pure/paper.ts'
import { nameIn, officeOf, signs, yesNo } from '../../../core/pure/paper/words.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { copySlipPage, type FeedbackPaperKind, feedbackPaperPage } from '../contract.ts'

/** A paper of the feedback as a document without a red head: its own words under its title. */
const spoken = <K extends FeedbackPaperKind>(
  kind: K,
  name: string,
  clause: string,
  fields: Readonly<Record<'unit' | 'text', string>>,
) =>
  paperOf({
    ...{ kind, name, clause, noun: 'feedbackPaper', circle: 'office' as const, fields },
    asks: {
      page: asking(feedbackPaperPage, (feedbackPaper) => ({ feedbackPaper })),
      home: asking(authorityQuery, () => ({})),
    },
    fill: ({ page: { paper, bodyName, opinionNumber }, home }) =>
      paper.kind !== kind
        ? null
        : {
            number: '',
            title: paper.title,
            inspection: paper.inspection,
            values: {
              unit: [bodyName, opinionNumber].filter(Boolean).join('，'),
              text: paper.text.split('\n'),
            },
            head: {
              issuer: '',
              addressee: '',
              signed: { by: officeOf(home.name), on: paper.approvedOn ?? paper.writtenOn },
              printed: '',
            },
          },
    lay: (filling) => documentOf(name, filling, bodyOf(fields, filling)),
  })

const bodyOf = (
  fields: Readonly<Record<'unit' | 'text', string>>,
  { values }: Filling<'unit' | 'text'>,
): readonly Piece[] => [{ kind: 'text', text: `（${fields.unit}：${String(values.unit)}）` }, ...piecesOf(values.text)]

/** 反馈会工作方案 (domain 4.14): to the principal and to the leading body apart, each with its time and place. */
export const meetingPlanPaper = spoken('meetingPlan', '反馈会工作方案', '4.14', {
  unit: '被巡察党组织',
  text: '工作方案',
})

/** 反馈会讲话稿 (domain 2.2 row 12, 4.13). */
export const speechPaper = spoken('speech', '反馈会讲话稿', '4.13', { unit: '被巡察党组织', text: '讲话内容' })

/** 反馈新闻稿 (domain 4.13, 4.14 公开反馈). */
export const pressReleasePaper = spoken('pressRelease', '反馈新闻稿', '4.14', {
  unit: '被巡察党组织',
  text: '新闻稿',
})

const circularFields = { text: '正文', range: '印发范围', circulated: '印发日期' } as const

/** 反馈情况党内通报 (domain 4.14 公开反馈): told within the party, with whom it went to and when; what the public reads is another paper. */
export const circularPaper = paperOf({
  kind: 'circular',
  name: '反馈情况党内通报',
  clause: '4.14',
  noun: 'feedbackPaper',
  circle: 'office',
  fields: circularFields,
  asks: {
    page: asking(feedbackPaperPage, (feedbackPaper) => ({ feedbackPaper })),
    home: asking(authorityQuery, () => ({})),
  },
  fill: ({ page: { paper }, home }) =>
    paper.kind !== 'circular'
      ? null
      : {
          number: '',
          title: paper.title,
          inspection: paper.inspection,
          values: {
            text: paper.text.split('\n'),
            range: paper.circulatedTo === '' ? '' : `（印发范围：${paper.circulatedTo}）`,
            circulated: paper.circulatedOn === null ? '' : `（${dayOnPaper(paper.circulatedOn)}印发）`,
          },
          head: {
            issuer: officeOf(home.name),
            addressee: '',
            signed: { by: officeOf(home.name), on: paper.circulatedOn ?? paper.approvedOn },
          },
        },
  lay: (filling) => documentOf('反馈情况党内通报', filling, Object.values(filling.values).flatMap(piecesOf)),
})

/** 巡察抄告单 (S3-22; domain 4.18): leader, units, the items of his field, the office's opinion, date; receipt and instruction below. */
export const copySlipPaper = paperOf({
  kind: 'copySlip',
  name: '巡察抄告单',
  clause: '4.18',
  noun: 'copySlip',
  circle: 'office',
  columns: { items: ['序号', '单位', '问题', '具体表现'] },
  fields: {
    number: '编号',
    leader: '抄告对象',
    units: '涉及单位',
    opinion: '巡察办意见',
    date: '抄告日期',
    items: '分管领域内的问题',
    received: '签收日期',
    instruction: '批示',
    urged: '是否转督办',
    hash: '内容摘要',
  },
  asks: { page: asking(copySlipPage, (copySlip) => ({ copySlip })) },
  fill: ({ page: { slip, leaderName, items, hash, names } }) => ({
    number: slip.number,
    ...(slip.theme === '' ? {} : { title: `关于${slip.theme}的通报` }),
    inspection: '',
    values: {
      number: slip.number,
      leader: leaderName,
      units: [...new Set(items.map(({ bodyName }) => bodyName))].join('、'),
      opinion: slip.text.split('\n'),
      date: dayOnPaper(slip.deliveredOn ?? slip.signedOn),
      items: {
        rows: items.map((one) => [String(one.place), one.bodyName, one.title, one.text]),
      },
      received: dayOnPaper(slip.receivedOn),
      instruction: slip.instruction.split('\n'),
      urged: slip.instructedOn === null ? '' : yesNo(slip.urged),
      hash: `SHA-256：${hash}`,
    },
    signings: [
      signs('审签人', nameIn(names, slip.signedBy), slip.signedOn),
      signs('签收人', slip.receivedOn === null ? '' : leaderName, slip.receivedOn),
    ],
    code: `mingcha:copySlip:${slip.number}:1:${hash}`,
  }),
})
