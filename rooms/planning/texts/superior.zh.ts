import type { Texts } from '../../../core/pure/texts.ts'

/** What is said in Chinese of the superior's round and of telling those below of one's own. */
export const superiorZh = {
  words: {
    linkRound: '读入上级轮次通报',
    superiorNotice: '上级轮次通报',
    noticeFile: '通报文件',
    noticeText: '通报内容',
    noticeHint:
      '由上级巡察办在其系统的轮次页面“下发本轮通报”取得，通过涉密或者机要渠道送来；选择文件，或者把全文粘贴在下面。',
    noticeKey: '上级日志公钥',
    noticeKeyHint: '由上级巡察机构当面或者书面交来；用来核对通报没有被改动。',
    noticeFrom: '通报单位',
    noticeName: '上级轮次',
    noticeDays: '上级轮次起止',
    noticeMade: '通报日期',
    noticeRead: '读入日期',
    noticeTopics: '上级本轮重点',
    noticeUnits: '上级已通知的对象',
    noticeNone: '还没有',
    noticeHash: '通报校验码',
    noticeApart: '本轮是上下联动，起止时间不在上级轮次起止之内；请与上级核对。',
    takeTopic: '列为本轮重点',
    tellRound: '下发本轮通报',
    tellRoundHint: '给下级巡察机构的文件：名称、起止、重点和已经通知的对象，带本机构日志签名。下级在其轮次页面读入。',
  },
  refusals: {
    'notice-unreadable': {
      says: '这不是轮次通报，或者不完整。',
      todo: '请选择上级系统下发的文件，从第一行到签名行全部保留。',
    },
    'notice-forged': {
      says: '签名与所填的上级日志公钥不符。',
      todo: '请核对公钥；公钥无误的，通报已被改动，请向上级重新索取。',
    },
    'notice-own': { says: '这是本机构自己的轮次。', todo: '请读入上级巡察机构下发的通报。' },
    'notice-older': { says: '这份通报是{made}的，已经读入过{read}的。', todo: '请使用较新的通报。' },
    'notice-ahead': {
      says: '这份通报写的日期{made}还没有到。',
      todo: '请核对通报日期和本机时钟；通报有误的，请上级重新下发。',
    },
    'notice-other-key': {
      says: '这份通报由另一把密钥签名，方案是按原来那把密钥签名的通报批准的。',
      todo: '请上级用原来的密钥签发；上级已更换密钥的，退回修改方案以后再读入。',
    },
    'notice-too-early': { says: '本轮方案还没有批准。', todo: '批准以后再下发通报。' },
    'link-is-plan': {
      says: '与哪一轮联动是方案的一部分，方案已经报出。',
      todo: '退回修改方案以后再读入；同一上级轮次的新通报随时可以读入。',
    },
  },
  records: { 'round.linked': '读入上级轮次通报（校验码 {sha256}）' },
} as const satisfies Texts
