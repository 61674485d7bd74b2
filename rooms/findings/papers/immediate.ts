import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { nameIn, signs, yesNo } from '../../../core/pure/paper/words.ts'
import { immediatePage, immediates } from '../contract.ts'

/** 立行立改通知书 (domain 4.16): the problem, what is asked and by when, the report with its pledge, the check on site by two. */
export const immediateForm = paperOf({
  kind: 'immediate',
  name: '立行立改通知书',
  clause: '4.16',
  noun: 'immediate',
  circle: 'team',
  columns: { proofs: ['序号', '材料', '日期'] },
  fields: {
    number: '编号',
    unit: '被巡察党组织',
    addressee: '主送',
    channel: '方式',
    problem: '问题',
    requirement: '整改要求',
    due: '完成期限',
    signedFor: '签收人及时间',
    measure: '整改措施',
    result: '整改结果',
    proofs: '佐证',
    pledge: '真实性承诺',
    verifiers: '核查人',
    verified: '现场核查',
    closed: '办结日期',
  },
  asks: { page: asking(immediatePage, (immediate) => ({ immediate })) },
  fill: ({ page: { immediate: one, bodyName, proofs, names } }, { say }) => ({
    number: one.number,
    inspection: one.inspection,
    values: {
      number: one.number,
      unit: bodyName,
      addressee: one.addressee,
      channel: say(`findings.channel.${one.channel}`),
      problem: [one.title, ...one.problem.split('\n')],
      requirement: one.requirement.split('\n'),
      due: `${dayOnPaper(one.dueOn)}${one.firstDueOn === null ? '' : `（原定${dayOnPaper(one.firstDueOn)}）`}`,
      signedFor: [nameIn(names, one.receivedBy), dayOnPaper(one.receivedOn)].filter(Boolean).join('，'),
      measure: one.measure.split('\n'),
      result: one.result.split('\n'),
      proofs: {
        rows: proofs.map((proof, n) => [String(n + 1), proof.name, dayOnPaper(proof.onDay)]),
      },
      pledge: one.pledged ? '已承诺整改情况和佐证真实' : '',
      verifiers: [one.verifierOne, one.verifierTwo]
        .map((who) => nameIn(names, who))
        .filter(Boolean)
        .join('、'),
      verified: [
        dayOnPaper(one.visitedOn),
        one.place,
        one.seen,
        one.met === null ? '' : `是否到位：${yesNo(one.met)}`,
      ].filter(Boolean),
      closed: dayOnPaper(one.closedOn),
    },
    signings: [
      signs(one.touches === 'unit' ? '组长核准' : '领导小组审批', nameIn(names, one.approvedBy), one.approvedOn),
      signs('签收人', nameIn(names, one.receivedBy), one.receivedOn),
      signs('核查人', nameIn(names, one.verifierOne), one.verifiedOn),
      signs('核查人', nameIn(names, one.verifierTwo), one.verifiedOn),
    ],
  }),
})

/** 立行立改台账 (domain 4.16): every item of one inspection. */
export const immediateLedger = paperOf({
  kind: 'immediateLedger',
  name: '立行立改台账',
  clause: '4.16',
  noun: 'inspection',
  circle: 'team',
  columns: { items: ['编号', '问题', '要求', '期限', '签收', '措施', '结果', '核查', '办结', '状态'] },
  fields: { unit: '被巡察党组织', items: '立行立改事项' },
  asks: { list: asking(immediates, (inspection) => ({ inspection })) },
  fill: ({ list }, { say }, inspection) =>
    list.rows.length === 0
      ? null
      : {
          number: '',
          inspection,
          values: {
            unit: list.rows[0]?.bodyName ?? '',
            items: {
              rows: list.rows.map((one) => [
                one.number,
                one.title,
                one.requirement,
                dayOnPaper(one.dueOn),
                dayOnPaper(one.receivedOn),
                one.measure,
                one.result,
                dayOnPaper(one.verifiedOn),
                dayOnPaper(one.closedOn),
                say(`findings.immediate.${one.state}`),
              ]),
            },
          },
          signings: [signs('制表人'), signs('组长')],
        },
})
