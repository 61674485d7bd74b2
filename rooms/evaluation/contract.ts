export * from './contract/evaluations.ts'
export * from './contract/evidence.ts'
export * from './contract/lookbacks.ts'
export * from './contract/queries.ts'
export * from './contract/results.ts'
export * from './contract/schemes.ts'
export * from './contract/scores.ts'
export * from './contract/teams.ts'

export const constraints = {
  evaluation_scheme_once: 'evaluation.scheme-begins-then',
  evaluation_once: 'evaluation.open-already',
  evaluation_lookback_once: 'evaluation.bound-already',
  evaluation_post_once: 'evaluation.post-evaluated',
}
