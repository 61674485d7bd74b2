import type { Tone } from '../../../../core/web/index.ts'
import type { TakeoverState } from '../../contract.ts'

const tones: Readonly<Record<TakeoverState, Tone>> = {
  begun: 'plain',
  read: 'going',
  taken: 'good',
  kept: 'plain',
  withdrawn: 'plain',
}

export const stateTone = (state: TakeoverState): Tone => tones[state]
