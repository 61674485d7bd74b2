/** Rules made, amended and abolished (S0-26). */
export const ruleWords = {
  madeRules: 'Rules made, amended, abolished',
  madeRulesLead:
    'Rules made, amended or abolished because of rectification, each with its file, over bodies and years.',
  madeRulesNone: 'No rule entered yet. The body enters it on the page of a task, under this title, with its file.',
  madeRulesNothing: 'No rule was entered.',
  recordRule: 'Enter a rule',
  strikeRule: 'Strike',
  explainRules: 'Explain the difference',
  ruleTitle: 'Title of the rule',
  ruleSearch: 'Title, number or task',
  ruleAction: 'Made, amended, abolished',
  'action.made': 'made',
  'action.amended': 'amended',
  'action.abolished': 'abolished',
  ruleDocument: 'Number',
  ruleOn: 'Issued (abolished) on',
  ruleFile: 'File of the rule',
  ruleFileHint: 'Upload the file above, then choose it here.',
  ruleTask: 'Task',
  ruleYear: 'Year',
  ruleStruck: 'Struck entries',
  ruleStrikeReason: 'Why it is struck',
  rulesAgainst: 'Reports count {reported} rules, the register holds {entered}.',
  rulesReported: 'Reported',
  ruleCounts: 'Rules counted and entered',
  ruleCountsLead:
    'Task by task: whether the rules that reports count are those of the register; what differs and is not explained stands first.',
  ruleCountsNone: 'No report counts a rule and none is entered.',
  agreement: 'Result',
  'agreement.agrees': 'agrees',
  'agreement.explained': 'differs, explained',
  'agreement.open': 'differs, not explained',
  gapReason: 'Why they differ',
  gapHint: 'Why as many are reported and as many entered; said anew once either number changes.',
} as const

export const ruleRefusals = {
  'rule-not-yet': { says: 'The day has not come yet.', todo: 'Correct the day.' },
  'rule-struck': { says: 'This entry was struck.', todo: 'Nothing is left to do.' },
  'rule-twice': {
    says: 'This rule is entered under this task already.',
    todo: 'Check the title; two different rules need two titles.',
  },
  'rules-unaccounted': {
    says: 'Reports count {reported} rules, the register holds {entered}, and nobody said why.',
    todo: 'Enter the rules, or explain the difference.',
  },
  'rules-agree': { says: 'Reports and register agree on {count}.', todo: 'There is nothing to explain.' },
} as const

export const ruleRecords = {
  'task.ruleRecorded': 'Entered a rule ({action}) of {on}',
  'task.ruleStruck': 'Struck the entry of a rule',
  'task.rulesExplained': 'Explained why {reported} rules are reported and {entered} entered',
} as const
