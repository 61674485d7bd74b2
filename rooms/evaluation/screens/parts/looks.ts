import type { Tone } from '../../../../core/web/index.ts'
import type { EvaluationState } from '../../contract.ts'

export const evaluationTones: Readonly<Record<EvaluationState, Tone>> = {
  opened: 'going',
  assessed: 'going',
  scored: 'warn',
  approved: 'warn',
  told: 'good',
  objected: 'warn',
  withdrawn: 'off',
}
