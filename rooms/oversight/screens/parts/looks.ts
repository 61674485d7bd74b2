import type { Tone } from '../../../../core/web/index.ts'
import type { LetterState, Level, SubmittalState } from '../../contract.ts'

export const letterTones: Readonly<Record<LetterState, Tone>> = {
  drafted: 'plain',
  issued: 'going',
  received: 'going',
  answered: 'warn',
  settled: 'good',
  failed: 'bad',
  withdrawn: 'off',
}

export const submittalTones: Readonly<Record<SubmittalState, Tone>> = {
  toGroup: 'warn',
  toCommittee: 'warn',
  decided: 'good',
  withdrawn: 'off',
}

export const levelTones: Readonly<Record<Level, Tone>> = {
  owner: 'plain',
  office: 'going',
  leadingGroup: 'warn',
  committee: 'bad',
}
