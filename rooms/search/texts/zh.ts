import type { Texts } from '../../../core/pure/texts.ts'

export const zh = {
  words: {
    search: '查找',
    placeholder: '单位、问题、文号、事项……',
    lead: '只查当前身份看得到的内容。线索和信访举报不在此查找。',
    tooShort: '请输入至少两个字。',
    nothing: '没有找到“{q}”。请换一个词，或只写名称的一部分。',
    found: '共找到 {n} 条',
    all: '查看全部 {n} 条',
    looking: '正在查找……',
    moreThan: '{n} 条以上',
    allOfMore: '查看更多',
    files: '文件内容',
    filesLead: '按文件名称和正文查找（文档、表格、PDF、纯文本）。扫描件和照片只按名称查找。新上传的文件稍后即可查到。',
    file: '文件',
    place: '出处',
    places: '处数',
    body: '被巡察单位',
    at: '上传时间',
    words: '包含文字',
  },
  refusals: {
    'too-short': { says: '至少要写两个字才能查找。', todo: '请写得长一些，例如单位名称或事项中的两个字。' },
  },
  records: {},
} as const satisfies Texts
