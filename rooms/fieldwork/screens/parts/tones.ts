import type { Tone } from '../../../../core/web/index.ts'
import type { InstructionState, LateState, LoanState, SurveyState, TalkState, VisitState } from '../../contract.ts'

export const talkTones: Readonly<Record<TalkState, Tone>> = {
  planned: 'plain',
  recorded: 'going',
  confirmed: 'good',
  dropped: 'off',
}
export const visitTones: Readonly<Record<VisitState, Tone>> = {
  proposed: 'warn',
  allowed: 'going',
  held: 'good',
  dropped: 'off',
}
export const loanTones: Readonly<Record<LoanState, Tone>> = {
  asked: 'plain',
  lent: 'going',
  kept: 'good',
  returned: 'good',
  withdrawn: 'off',
}
export const instructionTones: Readonly<Record<InstructionState, Tone>> = {
  asked: 'warn',
  passed: 'going',
  answered: 'good',
  carriedOut: 'off',
}
export const lateTones: Readonly<Record<LateState, Tone>> = { sealed: 'warn', handed: 'good', setAside: 'off' }
export const surveyTones: Readonly<Record<SurveyState, Tone>> = { drafted: 'plain', open: 'going', closed: 'good' }

/** What a late item is called: by its command, a note of the site by what it makes. */
export const lateWord = ({ form, command }: { form: string; command: string }): string =>
  form === 'photo' ? 'form.photo' : command === 'noteSite' ? 'siteRecord' : command
