import { asking, paperOf, type Wording } from '../../../core/pure/paper/kind.ts'
import { nameIn, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { logHead } from '../../ledger/contract.ts'
import { categories } from '../../policies/contract.ts'
import { factSheetPage, handoverPage, sheetPage, sheets } from '../contract.ts'
import { sheetPaper } from '../papers.ts'
import { actedOnPaper, citationOf, topicsOnPaper } from '../rules/ground.ts'

const wordOf = (say: Wording['say'], key: string, codes: string): string =>
  codes
    .split(',')
    .filter((code) => code !== '')
    .map((code) => say(`findings.${key}.${code}`))
    .join('、')

/** 问题底稿 (domain 4.11): the working sheet with its evidence, its QR code where it may be signed by hand, and places for four signatures. */
export const sheetForm = paperOf({
  kind: 'sheet',
  name: '问题底稿',
  clause: '4.11',
  noun: 'sheet',
  circle: 'team',
  columns: { evidence: ['序号', '材料名称', '页码', '形式', '孤证'] },
  fields: {
    number: '底稿编号',
    body: '被巡察党组织',
    round: '届次/轮次',
    team: '巡察组',
    title: '问题名称',
    category: '问题类别/子类',
    content: '监督内容',
    disciplines: '六项纪律',
    themes: '标签',
    topics: '本轮重点',
    problems: '三大问题',
    points: '三重点',
    source: '问题来源',
    overview: '问题概述',
    facts: '了解情况',
    actedOn: '行为发生时间',
    basis: '定性依据',
    nature: '性质',
    consequence: '后果',
    surface: '表象与症结',
    responsible: '责任主体',
    explanation: '被反映方说明',
    opinion: '巡察意见',
    proposal: '建议处置方式',
    handlers: '承办人',
    draftedOn: '编制日期',
    deputyOpinion: '副组长审核意见',
    leaderOpinion: '组长审签意见',
    meetingOpinion: '组务会审核意见',
    filed: '备案',
    evidence: '佐证材料目录',
  },
  asks: {
    page: asking(sheetPage, (sheet) => ({ sheet })),
    words: asking(categories, () => ({ show: 'all' as const })),
    log: asking(logHead, () => ({})),
  },
  fill: ({ page, words, log }, { say }) => {
    const { sheet, names } = page
    const leader = page.seats.find((one) => one.role === 'leader')?.name ?? ''
    const wording = (code: string) => words.rows.find((one) => one.code === code)?.nameZh ?? code
    const said = (step: string) =>
      page.verdicts
        .filter((one) => one.step === step && one.revision === sheet.revision)
        .map((one) => [one.passed ? '同意' : '不同意', one.comment, nameIn(names, one.by), dayOnPaper(one.onDay)])
        .map((parts) => parts.filter((part) => part !== '').join('　'))
    const printed = page.hash === null ? null : sheetPaper({ ...page, hash: page.hash, head: log.head, leader })
    return {
      number: sheet.number,
      inspection: sheet.inspection,
      values: {
        number: sheet.number,
        body: page.bodyName,
        round: page.roundName,
        team: page.teamName,
        title: sheet.title,
        category: [sheet.category, sheet.subcategory]
          .filter((code) => code !== '')
          .map(wording)
          .join(' / '),
        content: sheet.content ? wording(sheet.content) : '',
        disciplines: wordOf(say, 'disciplines', sheet.disciplines),
        themes: wordOf(say, 'themes', sheet.themes),
        topics: topicsOnPaper(sheet.topics),
        problems: wordOf(say, 'root', sheet.root),
        points: [wordOf(say, 'key', sheet.key), wordOf(say, 'power', sheet.power)]
          .filter((one) => one !== '')
          .join('；'),
        source: wordOf(say, 'source', sheet.source),
        overview: sheet.overview.split('\n'),
        facts: sheet.facts.split('\n'),
        actedOn: [actedOnPaper(sheet), sheet.actedOn].filter((part) => part !== '').join('；'),
        basis: [...sheet.rules.map(citationOf), ...sheet.basis.split('\n')].filter((part) => part !== ''),
        nature: sheet.nature,
        consequence: sheet.consequence,
        surface: [sheet.surface, sheet.cause, sheet.focus].filter((one) => one !== ''),
        responsible: sheet.responsible,
        explanation: sheet.explanation.split('\n'),
        opinion: sheet.opinion.split('\n'),
        proposal: wordOf(say, 'proposal', sheet.proposal),
        handlers: [sheet.handlerOne, sheet.handlerTwo]
          .map((one) => nameIn(names, one))
          .filter(Boolean)
          .join('、'),
        draftedOn: dayOnPaper(sheet.draftedOn),
        deputyOpinion: said('check'),
        leaderOpinion: said('sign'),
        meetingOpinion: said('meeting'),
        filed: [
          sheet.signedOn ? `第${sheet.revision}版，${dayOnPaper(sheet.signedOn)}签字后报巡察办备案` : '',
          page.archived ? `${dayOnPaper(page.archived.filedOn)}归档，档号：${page.archived.number}` : '',
        ].filter(Boolean),
        evidence: {
          rows: [...page.evidence]
            .sort((a, b) => a.place - b.place)
            .map((one, n) => [
              String(n + 1),
              one.title,
              one.page,
              say(`findings.form.${one.form}`),
              one.singleWitness ? '是' : '',
            ]),
        },
      },
      signings: [
        signs('承办人', nameIn(names, sheet.handlerOne), sheet.draftedOn),
        signs('承办人', nameIn(names, sheet.handlerTwo)),
        signs('副组长审核', nameIn(names, sheet.checkedBy), sheet.checkedOn),
        signs('组长审签', nameIn(names, sheet.signedBy) || leader, sheet.signedOn),
      ],
      code: printed?.code ?? '',
      foot: [
        ...(printed ? [`第 ${printed.revision} 版，版本摘要（SHA-256）：${printed.hash}`] : []),
        ...(printed?.sealed ? [`打印时日志已封存 ${printed.sealed.size} 条，根：${printed.sealed.root}`] : []),
      ],
    }
  },
})

/** 底稿汇总表 (domain 4.12, an attachment of the report): every sheet of one inspection. */
export const sheetSummary = paperOf({
  kind: 'sheetSummary',
  name: '问题底稿汇总表',
  clause: '4.12',
  noun: 'inspection',
  circle: 'team',
  columns: { sheets: ['底稿编号', '问题名称', '问题类别', '子类', '来源', '承办人', '佐证', '意见', '状态'] },
  fields: { body: '被巡察党组织', count: '底稿份数', sheets: '底稿汇总' },
  asks: { list: asking(sheets, (inspection) => ({ inspection, sort: 'number' as const })) },
  fill: ({ list }, { say }, inspection) =>
    list.rows.length === 0
      ? null
      : {
          number: '',
          inspection,
          values: {
            body: list.rows[0]?.bodyName ?? '',
            count: `${list.count}份`,
            sheets: {
              rows: list.rows.map((one) => [
                one.number,
                one.title,
                one.categoryName,
                one.subcategoryName,
                say(`findings.source.${one.source}`),
                one.handlers,
                String(one.evidenceCount),
                say(`findings.proposal.${one.proposal}`),
                say(`findings.state.${one.state}`),
              ]),
            },
          },
          signings: [signs('制表人'), signs('组长')],
        },
})

/** 事实确认单 (domain 4.20): the facts put before the body, and its answer. */
export const factForm = paperOf({
  kind: 'factSheet',
  name: '事实确认单',
  clause: '4.20',
  noun: 'factSheet',
  circle: 'team',
  fields: {
    body: '被巡察党组织',
    addressee: '沟通对象',
    shown: '提请确认的事实',
    issued: '发出',
    answer: '答复',
    answerText: '说明或异议的内容',
    answered: '答复人及日期',
    outcome: '办理情况',
  },
  asks: { page: asking(factSheetPage, (factSheet) => ({ factSheet })) },
  fill: ({ page: { factSheet: one, bodyName, names } }, { say }) => ({
    number: one.number,
    inspection: one.inspection,
    values: {
      body: bodyName,
      addressee: one.addressee,
      shown: one.shown.split('\n'),
      issued: [nameIn(names, one.issuedBy), dayOnPaper(one.issuedOn)].filter(Boolean).join('，'),
      answer: one.answer ? say(`findings.answer.${one.answer}`) : '□ 属实　□ 作出说明　□ 提出异议',
      answerText: [...one.answerText.split('\n'), ...(one.reply === '' ? [] : [`巡察组答复：${one.reply}`])],
      answered: [nameIn(names, one.answeredBy), dayOnPaper(one.answeredOn)].filter(Boolean).join('，'),
      outcome: say(`findings.factSheet.${one.state}`),
    },
    signings: [
      signs('巡察组核准人', nameIn(names, one.issuedBy), one.issuedOn),
      signs('党组织负责人'),
      signs('沟通对象'),
    ],
  }),
})

/** 交接清单 (domain 4.20 移交): the open work of one who leaves, signed by the three. */
export const handoverForm = paperOf({
  kind: 'handover',
  name: '工作移交清单',
  clause: '4.20',
  noun: 'handover',
  circle: 'team',
  columns: { sheets: ['底稿编号', '问题名称', '状态'], other: ['事项', '编号'] },
  fields: {
    unit: '被巡察党组织',
    from: '移交人',
    to: '接收人',
    on: '移交日期',
    reason: '移交原因',
    sheets: '移交的底稿',
    other: '移交的其他事项',
  },
  asks: { page: asking(handoverPage, (handover) => ({ handover })) },
  fill: ({ page: { handover: one, sheets: list, other } }, { say }) => ({
    number: '',
    inspection: one.inspection,
    values: {
      unit: one.unitName,
      from: one.fromName,
      to: one.toName,
      on: dayOnPaper(one.onDay),
      reason: one.reason,
      sheets: {
        rows: list.map((sheet) => [sheet.number, sheet.title, say(`findings.state.${sheet.state}`)]),
      },
      other: {
        rows: other.map((thing) => [say(`findings.handed.${thing.noun}`), thing.number]),
      },
    },
    signings: [signs('移交人', one.fromName), signs('接收人', one.toName, one.acceptedOn), signs('监交人', one.byName)],
  }),
})
