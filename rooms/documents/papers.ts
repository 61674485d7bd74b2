import { asking, paperOf } from '../../core/pure/paper/kind.ts'
import { signs } from '../../core/pure/paper/words.ts'
import { archiveFiles, inspectionArchive } from './contract.ts'

const pieceColumns = ['序号', '档号', '题名', '年度', '保管期限', '页数', '载体', '存放位置']
const gapColumns = ['应归档材料', '保管期限', '缺件说明']

/** 归档目录 (domain 2.8, 4.20): the pieces of one inspection as they are filed, and what the file plan wants and is not there. */
export const archiveListForm = paperOf({
  kind: 'archiveList',
  name: '归档目录',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  columns: { pieces: pieceColumns, gaps: gapColumns },
  fields: { unit: '被巡察党组织', round: '轮次', total: '件数和页数', pieces: '归档材料', gaps: '缺件' },
  asks: {
    list: asking(archiveFiles, (inspection) => ({ inspection })),
    page: asking(inspectionArchive, (inspection) => ({ inspection })),
  },
  fill: ({ list, page }, { say }, inspection) =>
    list.rows.length === 0
      ? null
      : {
          number: '',
          title: `${page.unitName}巡察档案归档目录`,
          inspection,
          values: {
            unit: page.unitName,
            round: page.roundName,
            total: `${list.rows.length}件，${list.rows.reduce((sum, one) => sum + one.pages, 0)}页`,
            pieces: {
              head: pieceColumns,
              rows: list.rows.map((one, n) => [
                String(n + 1),
                one.number,
                one.title,
                String(one.year),
                one.retention === '' ? '' : say(`documents.retention.${one.retention}`),
                one.pages === 0 ? '' : String(one.pages),
                say(`documents.medium.${one.medium}`),
                one.place,
              ]),
            },
            gaps: {
              head: gapColumns,
              rows: page.lines
                .filter((one) => one.required && one.pieces === 0)
                .map((one) => [one.title, say(`documents.retention.${one.retention}`), one.gap ?? '未说明']),
            },
          },
          signings: [signs('移交人'), signs('接收人')],
        },
})
