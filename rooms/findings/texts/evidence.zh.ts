/** Words of the list of evidence: its entries and their order. */
export const evidenceWords = {
  addEvidence: '添加佐证',
  removeEvidence: '移除佐证',
  fileUses: '何处使用',
  evidenceFirst: '先上传文件，通过检查后填写材料名称。',
  describeEvidence: '修改目录',
  arrangeEvidence: '调整顺序',
  pieceUp: '上移',
  pieceDown: '下移',
} as const

export const evidenceRefusals = {
  'other-evidence': { says: '佐证目录已经变动，不是您看到的那些。', todo: '请刷新后再调整顺序。' },
} as const

export const evidenceRecords = {
  'evidence.added': '添加第 {place} 件佐证',
  'evidence.removed': '移除一件佐证',
  'evidence.described': '修改第 {place} 件佐证的目录',
  'evidence.arranged': '调整佐证顺序',
} as const
