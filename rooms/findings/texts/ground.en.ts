export const groundWords = {
  themes: 'Tags',
  'themes.livelihood': 'livelihood',
  topics: 'Topics of the round',
  'hint.topics': 'Topics the leading group set for this round; the report puts the sheet under the first.',
  actedFrom: 'Day of the act',
  actedUntil: 'Last day of the act',
  actedSpan: '{from} to {until}',
  rules: 'Rules cited',
  ruleNo: 'Rule {n}',
  ruleTitle: 'Title of the rule',
  article: 'Article',
  pickRule: 'Pick a rule from the library (type a part of its title)',
  typeRule: 'Type a rule',
  removeRule: 'Remove this one',
  noRule: 'The library has no such rule; you can type it.',
  noRuleThen: 'The library has no such rule in force at the time; you can type it.',
  'hint.actedFrom': 'Once there is a day, only versions in force then can be cited.',
  'hint.actedUntil': 'For what went on for some time; left empty for a single day.',
  'hint.rules': 'Title, article, and the version in force when it was done.',
  'hint.article': 'Article, for example 6 (1)',
  'hint.untilDay': 'Until (left empty while in force)',
  'then.later': 'was not yet in force',
  'then.before': 'was in force no more',
} as const

export const groundRefusals = {
  'acted-turned': {
    says: 'The last day of the act is before the first, or there is no first.',
    todo: 'Check both days.',
  },
  'too-many-rules': { says: 'A sheet cites {most} rules at most.', todo: 'Keep those it rests on most directly.' },
  'rule-twice': { says: 'The same article of {rule} is cited twice.', todo: 'Remove one.' },
  'rule-undated': {
    says: '{rule} does not say from when it is in force.',
    todo: 'Fill in the day; for one of the library ask the office.',
  },
  'rule-turned': { says: '{rule} ends before it is in force.', todo: 'Check the days.' },
  'rule-not-in-force': {
    says: '{rule} {then} ({day}) when it was done ({acted}).',
    todo: 'Cite the version in force then, or check the day of the act.',
  },
  'no-such-topic': {
    says: 'This is not a topic of the round.',
    todo: 'Load the page again and choose among the topics of the round.',
  },
  'too-many-topics': { says: 'A sheet carries at most {most} topics of the round.', todo: 'Keep those that matter.' },
  'no-such-rule': { says: 'The library has no such rule.', todo: 'Pick again, or type it.' },
  'no-day-of-act': {
    says: 'Rules are cited, but there is no day of the act.',
    todo: 'Fill in the day, so that the version can be checked.',
  },
} as const
