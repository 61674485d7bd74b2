/** What is refused about scans, thresholds, keys and their holders, in Chinese. */
export const refusals = {
  closed: { says: '这件举报已经办结。', todo: '办结以后不再添加扫描件。' },
  'gate-changed': { says: '界限刚刚被别人调整过。', todo: '请刷新页面，看过现行界限再调整。' },
  'gate-order': { says: '第二个数比第一个数小。', todo: '“全部先由人看”的件数不能少于“没有证明的先由人看”的件数。' },
  'not-a-scan': { says: '这个文件不是照片，也不是 PDF，或者不完整。', todo: '请扫描成 JPG、PNG 或 PDF。' },
  'scan-too-large': { says: '扫描件超过 {most} 兆。', todo: '请降低分辨率，或分成几个文件。' },
  'scans-full': { says: '扫描件已有 {most} 个。', todo: '请把多页合成一个 PDF。' },
  'not-entered': { says: '这件不是巡察办登记的来信、来电、来访。', todo: '网上来件的附件由反映人自己提交。' },
  'close-first': { says: '这件举报还没有办结。', todo: '办结以后才能销毁钥匙。' },
  'kept-until': {
    says: '保管期限到{until}，还没有届满。',
    todo: '请在期满以后提请；有文件要求提前销毁的，请按文件办理。',
  },
  'kept-for-good': { says: '按归档范围和保管期限表，信访举报登记永久保管。', todo: '有文件要求销毁的，请按文件办理。' },
  'tell-result-first': { says: '还没有把处理结果告知实名反映人。', todo: '请先答复“告知处理结果”。' },
  'opening-under-way': { says: '有人正在请求打开身份。', todo: '请等打开完成或被拒绝以后再办。' },
  'destruction-proposed': { says: '这件举报的钥匙已经提请销毁，或已经销毁。', todo: '请查看“已销毁的钥匙”。' },
  'destruction-by-two': { says: '销毁须由提请人以外的另一人确认。', todo: '请由另一位同事确认。' },
  'typed-otherwise': { says: '写的编号不对。', todo: '请照着写出这件举报的编号。' },
  'key-destroyed': { says: '这件举报的钥匙已由两人决定销毁，内容不能再打开。', todo: '请查看“已销毁的钥匙”。' },
  'other-holders': { says: '身份没有密封给现在的三名保管人。', todo: '请刷新页面后重新填写。' },
} as const
