import type * as z from 'zod'
import { asking, paperOf, type Wording } from '../../core/pure/paper/kind.ts'
import { asDocument } from '../../core/pure/paper/lay.ts'
import { nameIn, officeOf, signs } from '../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../core/pure/paper.ts'
import { authorityQuery } from '../identity/contract.ts'
import { tipPageSheet, tipSheet } from './contract.ts'

/**
 * 来信来电来访登记表 (domain 4.8). Who sent it is kept sealed elsewhere and never printed; what it says stays behind a reading with a purpose,
 * so the form carries its hash. Made only by who has the tip open, and never filed: whom the tip is about would find the paper.
 */
export const tipForm = paperOf({
  kind: 'tip',
  name: '来信来电来访登记表',
  clause: '4.8',
  noun: 'tip',
  circle: 'office',
  purpose: true,
  fields: {
    number: '登记号',
    channel: '渠道',
    received: '收到日期',
    named: '实名/匿名',
    contact: '联系方式',
    unit: '反映对象单位',
    against: '反映对象',
    matter: '反映内容',
    discipline: '违反纪律类别',
    earlier: '重复件',
    handlers: '经办人',
    opinion: '拟办意见',
    leader: '领导意见',
    direction: '去向',
    result: '办理结果',
    told: '答复日期',
  },
  asks: { page: asking(tipSheet, (tip) => ({ tip })) },
  fill: ({ page }, { say }) => (page.openUntil === null ? null : registered(page, say)),
})

type Sheet = z.output<(typeof tipSheet)['gives']>

const registered = ({ tip, unitName, referrals, merged, names }: Sheet, say: Wording['say']) => ({
  number: tip.number,
  inspection: tip.inspection ?? '',
  values: {
    number: tip.number,
    channel: say(`tips.channel.${tip.channel}`),
    received: dayOnPaper(tip.receivedOn),
    named: tip.named ? '实名' : '匿名',
    contact: '密封另存，不在此表',
    unit: unitName,
    against: say(`tips.against.${tip.against}`),
    matter: ['原件密封保存，凭用途登记后查阅。', `内容摘要（SHA-256）：${tip.hash}`],
    discipline: tip.discipline === '' ? '' : say(`tips.discipline.${tip.discipline}`),
    earlier: merged.map((one) => one.number).join('、'),
    handlers: [tip.receivedBy, tip.receivedWith]
      .map((one) => nameIn(names, one))
      .filter(Boolean)
      .join('、'),
    opinion: tip.reason.split('\n'),
    leader: tip.instruction.split('\n'),
    direction: referrals.map((one) => `${say(`tips.kind.${one.kind}`)} ${one.toName}，${dayOnPaper(one.onDay)}`),
    result: tip.outcome.split('\n'),
    told: [tip.toldOn, tip.resultToldOn].filter(Boolean).map(dayOnPaper).join('；'),
  },
  signings: [
    signs('经办人', nameIn(names, tip.receivedBy), tip.receivedOn),
    signs('经办人', nameIn(names, tip.receivedWith), tip.receivedOn),
    signs('拟办人', nameIn(names, tip.triagedBy), tip.triagedOn),
    signs('领导', nameIn(names, tip.instructedBy), tip.instructedOn),
  ],
})

/** 办理情况反馈表 (domain 4.20): what came back of each referral of a tip. */
export const tipOutcomeForm = paperOf({
  kind: 'tipOutcome',
  name: '信访件办理情况反馈表',
  clause: '4.20',
  noun: 'tip',
  circle: 'office',
  columns: { referrals: ['接收单位', '方式', '转办日期', '应报结果', '签收', '签收日期'] },
  purpose: true,
  fields: {
    number: '登记号',
    unit: '反映对象单位',
    referrals: '转办和办理情况',
    result: '办理结果',
    closed: '办结日期',
  },
  asks: { page: asking(tipSheet, (tip) => ({ tip })) },
  fill: ({ page: { tip, unitName, referrals, openUntil } }, { say }) =>
    openUntil === null || referrals.length === 0
      ? null
      : {
          number: tip.number,
          inspection: tip.inspection ?? '',
          values: {
            number: tip.number,
            unit: unitName,
            referrals: {
              rows: referrals.map((one) => [
                one.toName,
                say(`tips.kind.${one.kind}`),
                dayOnPaper(one.onDay),
                dayOnPaper(one.reportBy),
                one.receipt,
                dayOnPaper(one.receiptOn),
              ]),
            },
            result: tip.outcome.split('\n'),
            closed: dayOnPaper(tip.closedOn),
          },
          signings: [signs('承办单位'), signs('巡察办经办人')],
        },
})

const posterFields = {
  opening: '巡察组和单位',
  phone: '联系电话和受理时间',
  mailbox: '邮政信箱',
  address: '来访地址',
  link: '网上反映（二维码）',
  until: '受理截止时间',
} as const

/** 受理渠道告示 (domain 4.6): the channels of one unit, for the gate and the village board. */
export const tipPoster = paperOf({
  kind: 'tipPoster',
  name: '受理信访公告',
  clause: '4.6',
  noun: 'tipPage',
  circle: 'team',
  fields: posterFields,
  asks: { page: asking(tipPageSheet, (tipPage) => ({ tipPage })), home: asking(authorityQuery, () => ({})) },
  fill: ({ page: { page: one }, home }) => ({
    number: '',
    title: `${one.unitName}巡察受理信访公告`,
    inspection: one.inspection,
    values: {
      opening: `${one.roundName}期间，巡察组受理反映${one.unitName}及其成员和下一级党组织主要负责人问题的来信来电来访，重点是关于违反政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律、生活纪律等方面的反映。其他不属于巡察受理范围的信访问题，按规定由有关部门处理。`,
      phone: [one.phone, one.hours].filter(Boolean).join('，受理时间：'),
      mailbox: one.mailbox,
      address: one.address,
      // Without the address of the public pages there is nothing a telephone could open.
      link:
        one.site === ''
          ? `公开页面编号：${one.slug}`
          : { pieces: [{ kind: 'code', text: `${one.site}/t/${one.slug}` }] },
      until: dayOnPaper(one.untilDay),
    },
    head: { issuer: '', addressee: '', signed: { by: officeOf(home.name), on: one.fromDay } },
  }),
  lay: (filling) => asDocument({ name: '受理信访公告', fields: posterFields }, ['opening'])(filling),
})
