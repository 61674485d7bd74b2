import type { Tone } from '../../../../core/web/index.ts'
import type { CopySlipState, ItemState, OpinionState } from '../../contract.ts'

export const opinionTone = (state: OpinionState): Tone =>
  ({ drafted: 'plain', approved: 'going', delivered: 'warn', received: 'good' })[state] as Tone

export const itemTone = (state: ItemState): Tone =>
  ({ listed: 'warn', acknowledged: 'good', explained: 'going', objected: 'bad', answered: 'warn', withdrawn: 'off' })[
    state
  ] as Tone

export const slipTones: Readonly<Record<CopySlipState, Tone>> = {
  drafted: 'plain',
  signed: 'going',
  delivered: 'warn',
  received: 'going',
  instructed: 'good',
  withdrawn: 'off',
}
