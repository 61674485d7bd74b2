import type { Texts } from '../../../core/pure/texts.ts'

/** What is said in Chinese of statements of truth. */
export const truthZh = {
  words: {
    truth: '真实性声明',
    stateTruth: '作出真实性声明',
    takeTruth: '登记纸质声明',
    truthText:
      '本单位声明：所提供的资料真实、完整，与原件一致，没有隐瞒、伪造、篡改，没有为应付巡察而补造；如有不实，愿承担责任。',
    truthLine: '{edition}：{signer}，{signedOn}',
    truthHere: '在线签署，{at}',
    truthOnPaper: '纸质签字，{at} 登记',
    truthMissing: '还没有真实性声明。没有声明的资料按未提供计，逾期照算。',
    truthNone: '还没有真实性声明。',
    truthOwed: '未作声明，按未提供计',
    owed: '尚欠',
    onlyOwed: '只看未提供或未作声明的',
    edition: '资料版本',
    signer: '签字人',
    signedOn: '签字日期',
    'hint.edition': '写明是哪一版，例如“2025年12月定稿”“原始凭证第3册”。换了版本须重新声明。',
    'hint.signer': '姓名和职务，照纸质声明填写。',
    'desk.truthsOwed': '已提供、未作真实性声明的资料',
  },
  refusals: {
    'truth-not-wanted': { says: '这份资料已不再需要。', todo: '不必声明。' },
    'stated-already': { says: '这一版本已经声明过。', todo: '换了版本的，请写明新的版本。' },
  },
  records: {
    'truth.stated': '作出真实性声明（{signedOn}，纸质：{onPaper}）',
  },
} as const satisfies Texts
