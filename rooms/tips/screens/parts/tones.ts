import type { Tone } from '../../../../core/web/index.ts'
import type { OpeningState, TipState } from '../../contract.ts'

export const tipTones: Readonly<Record<TipState, Tone>> = {
  ...{ held: 'warn', received: 'warn', inScope: 'going', immediate: 'going', referred: 'going', forwarded: 'going' },
  ...{ merged: 'off', closed: 'good' },
}

export const openingTones: Readonly<Record<OpeningState, Tone>> = {
  ...{ asked: 'warn', granted: 'going', declined: 'off', opened: 'good' },
}
