import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { documentOf, piecesOf } from '../../../core/pure/paper/lay.ts'
import { ended, matterOf, nameIn, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { saidShare } from '../../planning/rules/coverage.ts'
import { coverage, instructionPage, type KeyCover, notices, siteRecords } from '../contract.ts'

const reportFields = {
  matter: '请示报告事项',
  text: '具体情况',
  urgent: '紧急程度',
  answer: '答复意见',
  outcome: '执行情况',
} as const

/** 请示报告 (domain 4.20): one matter, upward, with its signer. */
export const instructionPaper = paperOf({
  kind: 'instruction',
  name: '请示',
  clause: '4.20',
  noun: 'instruction',
  circle: 'team',
  fields: reportFields,
  asks: { page: asking(instructionPage, (instruction) => ({ instruction })) },
  fill: ({ page: { instruction: one, bodyName, teamName, names } }) => ({
    number: one.number,
    title: `关于${matterOf(one.matter)}的请示`,
    inspection: one.inspection,
    values: {
      matter: `现就巡察${bodyName}工作中的有关事项请示如下：${ended(one.matter)}`,
      text: one.text.split('\n'),
      urgent: one.urgent ? '请予尽快批复。' : '妥否，请批示。',
      answer: one.answer.split('\n'),
      outcome: one.outcome.split('\n'),
    },
    head: {
      issuer: '巡察组请示报告',
      addressee: '巡察工作领导小组',
      upward: nameIn(names, one.askedBy),
      signed: { by: teamName || '巡察组', on: one.askedOn },
      printed: teamName || '巡察组',
      marks: { copy: '', secrecy: '', urgency: one.urgent ? '特急' : '' },
    },
  }),
  lay: (filling) => {
    const { matter, text, urgent, answer, outcome } = filling.values
    const said = [matter, text, urgent].flatMap((value) =>
      typeof value === 'string' ? [value] : (value as readonly string[]),
    )
    const replied = [answer, outcome].flatMap((value) => value as readonly string[]).filter((line) => line !== '')
    const texts = [...said, ...(replied.length > 0 ? ['批复和执行情况：', ...replied] : [])].filter(
      (line) => line !== '',
    )
    return documentOf(
      '请示',
      filling,
      texts.map((line) => ({ kind: 'text' as const, text: line })),
    )
  },
})

const midtermFields = { opening: '汇报日期', text: '开展情况', present: '参加汇报的人员' } as const

/** 中期汇报 (T06; domain 2.2 row 5, 4.20): upward in the middle of the stay, signed by who leads the team. */
export const midtermPaper = paperOf({
  kind: 'midterm',
  name: '中期汇报',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  fields: midtermFields,
  asks: {
    page: asking(notices, (inspection) => ({ inspection })),
    site: asking(siteRecords, (inspection) => ({ inspection, kind: 'midterm' as const })),
  },
  fill: ({ page, site }, _wording, inspection) => {
    const one = site.rows[0]
    if (!one) return null
    return {
      number: '',
      title: `关于巡察${page.bodyName}中期工作情况的报告`,
      inspection,
      values: {
        opening: `${dayOnPaper(one.heldOn)}，${page.teamName}就进驻${page.bodyName}以来的工作情况向领导小组作中期汇报。现将有关情况报告如下。`,
        text: (one.text ?? '').split('\n'),
        present: one.present ? `参加汇报的人员：${one.present}` : '',
      },
      head: {
        issuer: '巡察组报告',
        addressee: '巡察工作领导小组',
        upward: page.leaderName,
        signed: { by: page.teamName, on: one.heldOn },
        printed: page.teamName,
      },
    }
  },
  lay: (filling) =>
    documentOf('中期汇报', filling, [
      ...Object.values(filling.values).flatMap(piecesOf),
      { kind: 'text', text: '特此报告。' },
    ]),
})

/** 进驻工作记录 (domain 4.20): what took place on site, in the order of its numbers. */
export const siteForm = paperOf({
  kind: 'siteRecords',
  name: '进驻工作记录表',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  columns: { records: ['编号', '类别', '事项', '日期', '地点', '参加人员', '内容', '答复'] },
  fields: { body: '被巡察党组织', records: '会议、汇报和现场记录' },
  asks: { list: asking(siteRecords, (inspection) => ({ inspection })) },
  fill: ({ list }, { say }, inspection) =>
    list.rows.length === 0
      ? null
      : {
          number: '',
          inspection,
          values: {
            body: list.rows[0]?.bodyName ?? '',
            records: {
              rows: list.rows.map((one) => [
                one.number,
                say(`fieldwork.kind.${one.kind}`),
                one.subject,
                dayOnPaper(one.heldOn),
                one.place ?? '',
                one.present ?? '',
                one.text ?? '',
                one.reply,
              ]),
            },
          },
          signings: [signs('记录人'), signs('组长')],
        },
})

/** 覆盖测评 as the form prints it: both numbers with what they are shares of (domain 6.1). */
const coverSaid = ({ posts, talked, checked }: KeyCover): string =>
  `关键岗位${posts}个：已谈话${talked}个，占${saidShare(talked, posts)}；已核查${checked}个，占${saidShare(checked, posts)}。`

/** 撤离清单和安全保密检查表 (domain 4.20): what must be settled before the team leaves. */
export const exitForm = paperOf({
  kind: 'exitList',
  name: '撤离清单（安全保密检查表）',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  columns: {
    lines: ['事项', '未了', '办理', '经手人', '日期'],
    posts: ['岗位', '任职人', '关键岗位', '谈话次数', '核查'],
  },
  fields: { body: '被巡察党组织', lines: '撤离事项', posts: '关键岗位谈话核查覆盖', cover: '覆盖测评' },
  asks: { page: asking(coverage, (inspection) => ({ inspection })) },
  fill: ({ page }, { say }, inspection) => ({
    number: '',
    inspection,
    values: {
      body: page.bodyName,
      lines: {
        rows: page.lines.map((one) => [
          say(`fieldwork.item.${one.item}`),
          // What was seen to on the way out is open no more; what was let go with a reason stays counted.
          one.settled?.done ? '0' : String(one.open),
          one.settled ? (one.settled.done ? '已办' : one.settled.reason) : '',
          nameIn(page.names, one.settled?.by),
          dayOnPaper(one.settled?.onDay),
        ]),
      },
      posts: {
        rows: page.posts.map((one) => [
          one.title,
          one.holderName,
          one.key ? '是' : '',
          String(one.talks),
          one.checks.map(({ what }) => what).join('；'),
        ]),
      },
      cover: coverSaid(page.key),
    },
    signings: [signs('保密检查人'), signs('组长')],
  }),
})
