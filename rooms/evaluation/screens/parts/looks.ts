import type { Tone } from '../../../../core/web/index.ts'
import type { EvaluationState, LookbackState, Verdict } from '../../contract.ts'

export const evaluationTones: Readonly<Record<EvaluationState, Tone>> = {
  opened: 'going',
  assessed: 'going',
  scored: 'warn',
  approved: 'warn',
  told: 'good',
  objected: 'warn',
  withdrawn: 'off',
}

export const lookbackTones: Readonly<Record<LookbackState, Tone>> = {
  bound: 'plain',
  started: 'going',
  reported: 'warn',
  concluded: 'good',
}

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  fixed: 'good',
  partly: 'warn',
  notFixed: 'bad',
  rebounded: 'bad',
}
