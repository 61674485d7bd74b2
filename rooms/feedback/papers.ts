import { asking, paperOf } from '../../core/pure/paper/kind.ts'
import { asDocument } from '../../core/pure/paper/lay.ts'
import { nameIn, officeOf, signs } from '../../core/pure/paper/words.ts'
import { dayOnPaper, headingNumber, type Piece } from '../../core/pure/paper.ts'
import { authorityQuery } from '../identity/contract.ts'
import { opinionPage } from './contract.ts'

const opinionFields = {
  overall: '总体评价',
  problems: '巡察发现的主要问题',
  other: '其他需要关注的事项',
  requirements: '整改要求',
  due: '期限',
  contact: '联系人',
} as const

type Item = Readonly<{ number: number; title: string; text: string; chapter: string; state: string }>

/** The items by chapter, each with its number: （一） chapter, 1. item, and what is said of it. */
function problemPieces(items: readonly Item[]): Piece[] {
  const standing = items.filter((one) => one.state !== 'withdrawn').sort((a, b) => a.number - b.number)
  const chapters = [...new Set(standing.map((one) => one.chapter))]
  return chapters.flatMap((chapter, n): Piece[] => [
    ...(chapter === ''
      ? []
      : [{ kind: 'heading' as const, level: 2 as const, text: `${headingNumber(2, n + 1)}${chapter}` }]),
    ...standing
      .filter((one) => one.chapter === chapter)
      .flatMap((one): Piece[] => [
        { kind: 'heading', level: 3, text: `${one.number}.${one.title}` },
        ...one.text.split('\n').map((text) => ({ kind: 'text' as const, text })),
      ]),
  ])
}

/** 巡察反馈意见 (domain 4.13): what is handed to the unit; each problem with the number it keeps through rectification. */
export const opinionPaper = paperOf({
  kind: 'opinion',
  name: '巡察反馈意见',
  clause: '4.13',
  noun: 'opinion',
  circle: 'opinion',
  fields: opinionFields,
  asks: { page: asking(opinionPage, (opinion) => ({ opinion })), home: asking(authorityQuery, () => ({})) },
  fill: ({ page: { opinion, items, bodyName, issuer }, home }) => ({
    number: opinion.number,
    title: `关于巡察${bodyName}的反馈意见`,
    inspection: opinion.inspection,
    values: {
      overall: opinion.overall.split('\n'),
      problems: { pieces: problemPieces(items) },
      other: opinion.otherMatters.split('\n'),
      requirements: opinion.requirements.split('\n'),
      due: [
        ...(opinion.planDueOn ? [`整改方案于${dayOnPaper(opinion.planDueOn)}前报送。`] : []),
        ...(opinion.concentratedUntil ? [`集中整改于${dayOnPaper(opinion.concentratedUntil)}前完成。`] : []),
        ...(opinion.reportDueOn ? [`整改进展情况报告于${dayOnPaper(opinion.reportDueOn)}前报送。`] : []),
      ],
      contact: opinion.contact,
    },
    head: {
      issuer: officeOf(home.name),
      addressee: issuer || bodyName,
      signed: { by: officeOf(home.name), on: opinion.bodyOn ?? opinion.approvedOn },
    },
  }),
  lay: (filling) => asDocument({ name: '巡察反馈意见', fields: opinionFields })(filling),
})

/** 反馈意见签收单 (domain 4.13): signed by the unit, in the system or on paper by number, hash and QR code. */
export const receiptForm = paperOf({
  kind: 'opinionReceipt',
  name: '巡察反馈意见签收单',
  clause: '4.13',
  noun: 'opinion',
  circle: 'opinion',
  fields: {
    number: '反馈意见编号',
    body: '被巡察党组织',
    principal: '向主要负责人反馈',
    leading: '向领导班子反馈',
    items: '反馈问题',
    signedBy: '签收人',
    signedOn: '签收时间',
    hash: '反馈意见摘要',
  },
  asks: { page: asking(opinionPage, (opinion) => ({ opinion })) },
  fill: ({ page: { opinion, items, bodyName, receipt, hash, names } }) => ({
    number: opinion.number,
    inspection: opinion.inspection,
    values: {
      number: opinion.number,
      body: bodyName,
      principal: [dayOnPaper(opinion.principalOn), opinion.principalPlace].filter(Boolean).join('，'),
      leading: [dayOnPaper(opinion.bodyOn), opinion.bodyPlace].filter(Boolean).join('，'),
      items: `${items.filter((one) => one.state !== 'withdrawn').length}个`,
      signedBy: receipt?.signedName ?? '',
      signedOn: dayOnPaper(receipt?.signedOn),
      hash: `SHA-256：${hash}`,
    },
    signings: [
      signs('送达人', nameIn(names, opinion.deliveredBy), opinion.bodyOn),
      signs('签收人', receipt?.signedName ?? '', receipt?.signedOn),
    ],
    code: `mingcha:opinion:${opinion.number}:1:${hash}`,
  }),
})

/** 对反馈意见的说明和异议及答复 (domain 4.13): each with its answer. */
export const objectionsForm = paperOf({
  kind: 'objections',
  name: '反馈意见说明、异议和答复登记表',
  clause: '4.13',
  noun: 'opinion',
  circle: 'opinion',
  columns: { objections: ['问题', '类别', '内容', '提出日期', '结论', '答复', '答复日期'] },
  fields: { body: '被巡察党组织', objections: '说明、异议和答复' },
  asks: { page: asking(opinionPage, (opinion) => ({ opinion })) },
  fill: ({ page: { opinion, items, objections, bodyName } }, { say }) =>
    objections.length === 0
      ? null
      : {
          number: opinion.number,
          inspection: opinion.inspection,
          values: {
            body: bodyName,
            objections: {
              rows: objections.map((one) => [
                items.find((item) => item.id === one.item)?.title ?? '',
                say(`feedback.kind.${one.kind}`),
                one.text,
                dayOnPaper(one.onDay),
                one.verdict ? say(`feedback.verdict.${one.verdict}`) : '',
                one.answer,
                dayOnPaper(one.answeredOn),
              ]),
            },
          },
          signings: [signs('经办人'), signs('巡察办主任')],
        },
})
