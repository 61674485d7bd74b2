import type { Tone } from '../../../../core/web/index.ts'
import type { ItemState, OpinionState } from '../../contract.ts'

export const opinionTone = (state: OpinionState): Tone =>
  ({ drafted: 'plain', approved: 'going', delivered: 'warn', received: 'good' })[state] as Tone

export const itemTone = (state: ItemState): Tone =>
  ({ listed: 'warn', acknowledged: 'good', explained: 'going', objected: 'bad', answered: 'warn', withdrawn: 'off' })[
    state
  ] as Tone
