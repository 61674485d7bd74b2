export * from './contract/assessment.ts'
export * from './contract/ladder.ts'
export * from './contract/letters.ts'
export * from './contract/lookings.ts'
export * from './contract/pack.ts'
export * from './contract/submittals.ts'
export * from './contract/supervisions.ts'

export const constraints = {
  oversight_rung_once: 'oversight.rung-begins-then',
  oversight_matter_open: 'oversight.urged-already',
  oversight_supervision_once: 'oversight.supervision-filed',
}
