import type { furtherMatterWords as further, matterWords as matters } from './matters.zh.ts'

export const matterWords: Record<keyof typeof matters, string> = {
  'matter.report': 'Inspection report',
  'matter.feedback': 'Feedback opinion',
  'matter.disposal': 'Key persons, matters and problems',
  'matter.special': 'Special report',
  'matter.plan': 'Plan of a round',
  'matter.lead': 'Handling of leads',
  'matter.withholding': 'What is not published',
  'matter.personnel': 'Leaders and their tasks',
}

export const furtherMatterWords: Record<keyof typeof further, string> = {
  'matter.objects': 'Objects of a round',
  'matter.termPlan': 'Term plan',
  'matter.unitPlan': 'Plan of a unit',
  'matter.pool': 'Admission to the pool',
  'matter.immediate': 'Immediate rectification',
  'matter.paper': 'Paper of feedback',
  'matter.slip': 'Copy slip',
  'matter.advisory': 'Letter of advice',
  'matter.group': 'Common problems',
  'matter.prolongation': 'Prolongation',
  'matter.submittal': 'Submittal for accountability',
  'matter.score': 'Score of an evaluation',
  'matter.lookback': 'Look-back',
  'matter.template': 'Template of papers',
  'matter.archiveLoan': 'Loan of the archive',
  'matter.appraisal': 'Appraisal of the archive',
  'matter.destruction': 'Destruction of a key',
  'matter.support': 'Support from a department',
}
