import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { nameIn, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { loanPage, loans, talkPage, type Truth } from '../contract.ts'

/** 个别谈话记录 (domain 4.7). Read only while the talk is opened with a purpose; what is printed is noted like reading it. */
export const talkForm = paperOf({
  kind: 'talk',
  name: '个别谈话记录',
  clause: '4.7',
  noun: 'talk',
  circle: 'team',
  purpose: true,
  fields: {
    partner: '谈话对象',
    post: '职务',
    unit: '单位',
    kind: '五必谈',
    time: '时间',
    place: '地点',
    talkers: '谈话人',
    recorder: '记录人',
    alone: '单人谈话批准',
    outline: '谈话提纲',
    answers: '谈话内容',
    leads: '反映的线索',
    handedOver: '移交的材料',
  },
  asks: { page: asking(talkPage, (talk) => ({ talk })) },
  fill: ({ page: { talk, partner, words, bodyName, names } }, { say }) =>
    partner === null || words === null
      ? null
      : {
          number: talk.number,
          inspection: talk.inspection,
          values: {
            partner: partner.name,
            post: partner.title,
            unit: bodyName,
            kind: partner.kind === '' ? '' : say(`fieldwork.kind.${partner.kind}`),
            time: [dayOnPaper(talk.heldOn), words.hours].filter(Boolean).join('　'),
            place: words.place,
            talkers: [talk.talkerOne, talk.talkerTwo]
              .map((one) => nameIn(names, one))
              .filter(Boolean)
              .join('、'),
            recorder: nameIn(names, talk.talkerTwo),
            alone: talk.aloneBy ? `${nameIn(names, talk.aloneBy)}批准：${talk.aloneReason}` : '',
            outline: partner.outline.split('\n'),
            answers: words.text.split('\n'),
            leads: words.leads.split('\n'),
            handedOver: words.handedOver.split('\n'),
          },
          signings: [
            signs('谈话人', nameIn(names, talk.talkerOne), talk.confirmedOneOn),
            signs('记录人', nameIn(names, talk.talkerTwo), talk.confirmedTwoOn),
            signs('谈话对象', partner.name),
          ],
          foot: talk.hash ? [`记录摘要（SHA-256）：${talk.hash}`] : [],
        },
})

/** A statement of truth in one line: version, signer, day, and how it was signed. */
const truthOnPaper = ({
  edition,
  signer,
  signedOn,
  onPaper,
}: Pick<Truth, 'edition' | 'signer' | 'signedOn' | 'onPaper'>) =>
  `${edition}：${signer}，${dayOnPaper(signedOn)}${onPaper ? '（纸质签字）' : '签署'}`

/** 调阅资料登记表 (domain 4.9). */
export const loanForm = paperOf({
  kind: 'loan',
  name: '调阅资料登记表',
  clause: '4.9',
  noun: 'loan',
  circle: 'team',
  fields: {
    title: '材料名称',
    detail: '说明',
    copies: '份数',
    medium: '纸质/电子',
    form: '原件/复印件',
    provider: '提供人',
    lentOn: '借出日期',
    due: '应提供日期',
    returnBy: '应归还日期',
    taker: '经手人',
    returned: '归还及接收人',
    explanation: '逾期说明',
    truth: '真实性声明',
  },
  asks: { page: asking(loanPage, (loan) => ({ loan })) },
  fill: ({ page: { loan, names, truths } }, { say }) => ({
    number: loan.number,
    inspection: loan.inspection,
    values: {
      title: loan.title,
      detail: loan.detail.split('\n'),
      copies: String(loan.receivedCopies ?? loan.copies),
      medium: say(`fieldwork.medium.${loan.medium}`),
      form: say(`fieldwork.form.${loan.form}`),
      provider: loan.provider,
      lentOn: dayOnPaper(loan.receivedOn),
      due: dayOnPaper(loan.dueOn),
      returnBy: dayOnPaper(loan.returnBy),
      taker: nameIn(names, loan.receivedBy) || nameIn(names, loan.askedBy),
      returned: [dayOnPaper(loan.returnedOn), loan.taker].filter(Boolean).join('，'),
      explanation: loan.explanation.split('\n'),
      truth: truths.length === 0 ? ['未作声明，按未提供计'] : [say('fieldwork.truthText'), ...truths.map(truthOnPaper)],
    },
    signings: [
      signs('组长'),
      signs('提供人', loan.provider, loan.receivedOn),
      signs('归还接收人', loan.taker, loan.returnedOn),
    ],
  }),
})

/** 资料借阅和归还清单 (domain 4.20 移交/归还): every loan of one inspection. */
export const loanList = paperOf({
  kind: 'loanList',
  name: '调阅资料移交归还清单',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  columns: { loans: ['编号', '材料名称', '载体', '形式', '份数', '收到', '应归还', '归还', '状态', '真实性声明'] },
  fields: { body: '被巡察党组织', loans: '资料清单' },
  asks: { list: asking(loans, (inspection) => ({ inspection })) },
  fill: ({ list }, { say }, inspection) =>
    list.rows.length === 0
      ? null
      : {
          number: '',
          inspection,
          values: {
            body: list.rows[0]?.bodyName ?? '',
            loans: {
              rows: list.rows.map((one) => [
                one.number,
                one.title,
                say(`fieldwork.medium.${one.medium}`),
                say(`fieldwork.form.${one.form}`),
                String(one.copies),
                dayOnPaper(one.receivedOn),
                dayOnPaper(one.returnBy),
                dayOnPaper(one.returnedOn),
                say(`fieldwork.state.${one.state}`),
                one.truth ? truthOnPaper(one.truth) : one.owed ? '未作声明' : '',
              ]),
            },
          },
          signings: [signs('巡察组经手人'), signs('单位接收人')],
        },
})
