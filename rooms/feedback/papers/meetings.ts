import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { signs } from '../../../core/pure/paper/words.ts'
import { feedbackMeetings, townCopyPage } from '../contract.ts'

/** 双反馈问题清单 (S4-11; domain 4.13): one list for town and village, with both responsibilities and the town's receipt. */
export const townCopyPaper = paperOf({
  kind: 'townCopy',
  name: '巡察反馈问题清单（乡镇党委）',
  clause: '4.13',
  noun: 'townCopy',
  circle: 'office',
  columns: { items: ['序号', '问题', '具体表现', '主体责任', '直接责任'] },
  fields: {
    number: '反馈意见编号',
    upper: '乡镇党委',
    village: '村（社区）党组织',
    delivered: '反馈日期和地点',
    items: '反馈问题及主体责任、直接责任',
    signedBy: '签收人',
    signedOn: '签收时间',
  },
  asks: { page: asking(townCopyPage, (townCopy) => ({ townCopy })) },
  fill: ({ page: { copy, items } }) => ({
    number: copy.number,
    inspection: copy.inspection,
    values: {
      number: copy.number,
      upper: copy.upperName,
      village: copy.bodyName,
      delivered: `${dayOnPaper(copy.deliveredOn)}，${copy.place}`,
      items: {
        rows: items.map((one) => [String(one.number), one.title, one.text, one.mainDuty, one.directDuty]),
      },
      signedBy: copy.signedName,
      signedOn: dayOnPaper(copy.receivedOn),
    },
    signings: [signs('送达人', '', copy.deliveredOn), signs('签收人', copy.signedName, copy.receivedOn)],
  }),
})

/** 表态发言 (domain 4.14 领导表态发言): what the principal of a unit committed himself to, of each meeting. */
export const commitmentPaper = paperOf({
  kind: 'commitment',
  name: '反馈会表态发言',
  clause: '4.14',
  noun: 'opinion',
  circle: 'office',
  columns: { commitments: ['会议', '日期', '地点', '表态人', '表态发言'] },
  fields: { unit: '被巡察党组织', commitments: '表态发言' },
  asks: { list: asking(feedbackMeetings, (opinion) => ({ opinion, committed: 'yes' as const })) },
  fill: ({ list }) => {
    const [first] = list.rows
    if (!first) return null
    return {
      number: '',
      inspection: first.inspection,
      values: {
        unit: first.bodyName,
        commitments: {
          rows: list.rows.map((one) => [one.title, dayOnPaper(one.day), one.place, one.speaker, one.commitment]),
        },
      },
      signings: [signs('记录人'), signs('表态人', first.speaker)],
    }
  },
})
