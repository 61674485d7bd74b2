import type { Texts } from '../../../core/pure/texts.ts'

/** What is said in Chinese of the key few and the checks that concern them. */
export const postsZh = {
  words: {
    'hint.postCheck': '选择涉及这个岗位的走访、调阅资料或抽样；只有已经进行的才能选。被巡察党组织看不到。',
    keyFew: '关键少数：谈话和核查覆盖',
    keyTalks: '关键岗位谈话覆盖',
    postCheck: '岗位核查',
    notePostCheck: '登记核查',
    undoPostCheck: '撤销',
    vacant: '（空缺）',
    noKeyPosts: '没有标明有人任职的关键岗位。请巡察办在组织名册中登记岗位并标明关键岗位。',
    keyTalked: '谈话覆盖：已谈话关键岗位 {n} ÷ 关键岗位 {of} = {share}',
    keyChecked: '核查覆盖：已核查关键岗位 {n} ÷ 关键岗位 {of} = {share}',
    keyBoth: '谈话、核查都有的：{n} 个',
    keyFormula:
      '口径：关键岗位只计有人任职的，每个岗位计一次；谈话须已记录，核查指已进行的走访、已收到的调阅资料、已抽取的抽样；任职以前的不计。',
    keyNotTalked: '还没有谈话的 {n} 个：{names}',
    keyNotChecked: '还没有核查的 {n} 个：{names}',
    notChecked: '还没有核查',
    checkedBy: '{kind}：{what}',
    'check.visit': '走访',
    'check.loan': '调阅',
    'check.sample': '抽样',
    whichCheck: '哪一项核查',
  },
  refusals: {
    'checked-already': { says: '这项核查已经登记到这个岗位。', todo: '不必再登记。' },
    'check-not-made': {
      says: '这里没有这项已经进行的核查。',
      todo: '请先登记走访、收到资料或抽取样本，再登记到岗位。',
    },
    'no-checks': { says: '还没有可登记的核查。', todo: '登记走访、收到调阅资料或抽取样本以后再来登记。' },
    'post-over': { says: '这个岗位已经撤销。', todo: '请选择现有的岗位。' },
  },
  records: {
    'postCheck.noted': '登记岗位核查：{kind}（{onDay}）',
    'postCheck.undone': '撤销岗位核查',
  },
} as const satisfies Texts
