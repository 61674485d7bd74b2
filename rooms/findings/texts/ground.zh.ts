/** Words of what a sheet is founded on: the day of the act and the rules in force then (S1-13). */
export const groundWords = {
  actedFrom: '行为发生日期',
  actedUntil: '行为截止日期',
  actedSpan: '{from}至{until}',
  rules: '引用规定',
  ruleNo: '规定 {n}',
  ruleTitle: '规定名称',
  article: '条款',
  pickRule: '从资料库选规定（可输入名称的一部分查找）',
  typeRule: '自行填写一条规定',
  removeRule: '去掉这一条',
  noRule: '资料库里没有这样的制度，可自行填写。',
  noRuleThen: '资料库里没有行为发生时有效的这一制度，可自行填写。',
  'hint.actedFrom': '写明日期后，只能引用当时有效的规定版本。',
  'hint.actedUntil': '持续一段时间的，填最后一天；一天之内的不填。',
  'hint.rules': '规定名称、条款和行为发生时有效的版本。',
  'hint.article': '条款，例如 第六条第一款',
  'hint.untilDay': '失效日期（仍有效的不填）',
  'then.later': '尚未施行',
  'then.before': '已经失效',
} as const

export const groundRefusals = {
  'acted-turned': { says: '行为截止日期早于发生日期，或者没有发生日期。', todo: '请核对两个日期。' },
  'too-many-rules': { says: '一份底稿至多引用{most}条规定。', todo: '请保留最直接的依据。' },
  'rule-twice': { says: '{rule}的同一条款引用了两次。', todo: '请去掉一条。' },
  'rule-undated': {
    says: '{rule}没有施行日期，无法判断行为发生时是否有效。',
    todo: '请补填施行日期；资料库里的由巡察办补齐。',
  },
  'rule-turned': { says: '{rule}的失效日期早于施行日期。', todo: '请核对日期。' },
  'rule-not-in-force': {
    says: '{rule}在行为发生时（{acted}）{then}（{day}）。',
    todo: '请引用当时有效的版本，或者核对行为发生日期。',
  },
  'no-such-rule': { says: '资料库里没有这项制度。', todo: '请重新选择，或者自行填写。' },
  'no-day-of-act': { says: '引用了规定，但没有写行为发生日期。', todo: '请填写行为发生日期，以便核对当时有效的版本。' },
} as const
