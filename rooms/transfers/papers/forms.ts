import { asking, paperOf, type Wording } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { officeOf, signs, yesNo } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { transferLetter } from '../contract.ts'
import type { LeadLetter } from '../papers.ts'

/** A code of the room in words; nothing for none. */
const worded = (say: Wording['say'], key: string, code: string): string =>
  code === '' ? '' : say(`transfers.${key}.${code}`)

const letterFields = {
  opening: '移交事项',
  lead: '线索编号',
  unit: '被巡察党组织',
  evidence: '移交材料',
  returning: '反馈要求',
} as const

/** 问题线索移交函 (domain 4.17): parallel, one lead, with its enclosures and pages; it names nobody, and is not filed here: whom it is about would find it. */
export const leadTransferLetter = paperOf({
  kind: 'leadLetter',
  name: '问题线索移交函',
  clause: '4.17',
  noun: 'leadTransfer',
  circle: 'office',
  unfiled: true,
  columns: { evidence: ['序号', '材料名称', '形式', '页数'] },
  fields: letterFields,
  asks: { page: asking(transferLetter, (leadTransfer) => ({ leadTransfer })) },
  fill: ({ page: { transfer, paper } }, { say }) => {
    const said = JSON.parse(paper) as LeadLetter
    return {
      number: said.number,
      title: '关于移交巡察发现问题线索的函',
      inspection: transfer.inspection,
      values: {
        opening: `现将${said.form.roundName}中巡察${said.form.unitName}发现的${said.leads}件问题线索移交你单位，共${said.pages}页，请按照管理权限办理。`,
        lead: said.form.leadNumber,
        unit: said.form.unitName,
        evidence: {
          rows: said.list.map((one) => [
            String(one.place),
            one.title,
            one.form === 'original' ? '原件' : '复印件',
            String(one.pages),
          ]),
        },
        returning: [
          ...(transfer.opinionDue ? [`请于${dayOnPaper(transfer.opinionDue)}前反馈处置意见。`] : []),
          ...(transfer.resultDue ? [`请于${dayOnPaper(transfer.resultDue)}前反馈办理结果。`] : []),
          '材料请指定专人签收保管，未经批准不得复制、扩散。',
        ],
      },
      head: {
        issuer: officeOf(said.officeName),
        addressee: say(`transfers.receiver.${said.receiver}`),
        signed: { by: officeOf(said.officeName), on: said.day },
        marks: { copy: '', secrecy: '内部', urgency: '' },
      },
    }
  },
  lay: (filling) =>
    asDocument({ name: '问题线索移交函', fields: letterFields }, ['opening'], { closes: '特此函告。' })(filling),
})

/** 问题线索移交登记表 (domain 4.17); whom it is about stands on it only while who prints has the lead open with a purpose. */
export const leadTransferForm = paperOf({
  kind: 'leadForm',
  name: '问题线索移交登记表',
  clause: '4.17',
  noun: 'leadTransfer',
  circle: 'office',
  columns: { list: ['序号', '材料名称', '形式', '页数'] },
  purpose: true,
  fields: {
    number: '线索编号',
    term: '届次',
    year: '年度',
    round: '轮次',
    team: '巡察组',
    unit: '单位',
    source: '线索来源',
    object: '反映对象姓名',
    post: '职务',
    level: '职级',
    problem: '主要问题',
    tag: '违反纪律类别',
    nature: '线索大类',
    leadClass: '处置建议类别',
    reason: '分类理由',
    early: '提前移交',
    handing: '移交方式',
    handed: '移交人及时间',
    received: '接收人及时间',
    way: '处置意见',
    finding: '办理结果',
    closed: '办结日期',
    list: '佐证材料清单',
  },
  asks: { page: asking(transferLetter, (leadTransfer) => ({ leadTransfer })) },
  fill: ({ page: { transfer, paper } }, { say }) => {
    const said = JSON.parse(paper) as LeadLetter
    const { form } = said
    const sealed = '凭用途登记开启后可见'
    return {
      number: said.number,
      inspection: transfer.inspection,
      values: {
        number: form.leadNumber,
        term: form.termName,
        year: form.year,
        round: form.roundName,
        team: form.teamName,
        unit: form.unitName,
        source: worded(say, 'source', form.source),
        object: form.object?.name ?? sealed,
        post: form.object?.post ?? sealed,
        level: form.object?.level ?? sealed,
        problem: (form.object?.problem ?? sealed).split('\n'),
        tag: worded(say, 'discipline', form.disciplineTag),
        nature: worded(say, 'nature', form.nature),
        leadClass: worded(say, 'leadClass', form.leadClass),
        reason: form.object?.classReason ?? sealed,
        early: yesNo(form.early),
        handing: form.handing === 'both' ? '双移交' : '单移交',
        handed: [said.handedBy.join('、'), dayOnPaper(said.handedOn)].filter(Boolean).join('，'),
        received: [said.receivedBy, dayOnPaper(said.receivedOn)].filter(Boolean).join('，'),
        way: worded(say, 'way', said.way),
        finding: worded(say, 'finding', said.finding),
        closed: dayOnPaper(said.closedOn),
        list: {
          rows: said.list.map((one) => [
            String(one.place),
            one.title,
            one.form === 'original' ? '原件' : '复印件',
            String(one.pages),
          ]),
        },
      },
      signings: [
        signs('移交人', said.handedBy[0] ?? '', said.handedOn),
        signs('移交人', said.handedBy[1] ?? '', said.handedOn),
        signs('接收人', said.receivedBy, said.receivedOn),
      ],
    }
  },
})
