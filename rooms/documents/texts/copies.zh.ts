/** What is said of signed copies. */
export const copies = {
  words: {
    signedCopy: '签字件',
    signedCopies: '签字件',
    fileSignedCopy: '登记签字件',
    withdrawSignedCopy: '撤回签字件',
    copiesNote:
      '打印后手写签字的文书，扫描后在此登记为这一版的签字件。每页下方印有二维码和文书码；二维码由系统识读，扫描成 PDF 或识读不到时请照纸面填写文书码。',
    copiesNone: '还没有签字件。打印、签字、扫描以后在这里登记。',
    copyOffice: '这份文书不归入某一单位的案卷，签字件由巡察办登记。',
    chooseScan: '选择扫描件（PDF 或图片，30 MB 以内）',
    paperCode: '文书码',
    paperCodeHint: '纸面页脚“文书码”后的 16 位；扫描件上的二维码能识读时不必填',
    signerName: '签字人（纸上所签）',
    copyVersion: '版本',
    thisVersion: '现在这一版',
    earlierVersion: '先前打印的一版',
    fileEarlier: '登记为扫描件上那一版的签字件',
    filedBy: '登记人',
    filedOn: '登记日期',
    copyFiledNow: '已登记为签字件。',
    'state.filed': '已登记',
    'state.withdrawn': '已撤回',
    copyTitle: '文书',
  },
  refusals: {
    'another-paper': { says: '扫描件是另一份文书。', todo: '请核对扫描件，到它所属文书的页面登记。' },
    'another-version': {
      says: '扫描件是这份文书的另一版（{hash}）。',
      todo: '如确要登记那一版的签字件，请选“登记为扫描件上那一版的签字件”；否则重新打印、签字。',
    },
    'strange-mark': { says: '扫描件上的二维码不是本系统打印的。', todo: '请使用本系统打印的文书。' },
    'no-code-found': {
      says: '没有在扫描件上找到二维码。',
      todo: '请照纸面页脚填写“文书码”；或以图片（PNG、JPEG）重新扫描。',
    },
    'typed-code': {
      says: '文书码不是这份文书这一版的。',
      todo: '请照纸面页脚重新填写；如打印的是旧稿，请重新打印、签字。',
    },
    'unread-scan': { says: '这份文件没有识读为这一版文书的扫描件。', todo: '请从文书页面登记签字件。' },
    'copy-twice': { says: '这份扫描件已登记过签字件。', todo: '请刷新页面查看。' },
    'scans-busy': { says: '同时登记的扫描件太多。', todo: '请稍候几秒再试。' },
  },
  records: {
    'signedCopy.filed': '登记签字件，签字日期 {signedOn}',
    'signedCopy.withdrawn': '撤回签字件',
  },
} as const
