import type { Tone } from '../../../../core/web/index.ts'
import type { FactListState, FactSheetState, ImmediateState, SheetState } from '../../contract.ts'

/** How each state of a sheet looks. */
export const sheetTones: Readonly<Record<SheetState, Tone>> = {
  suspected: 'warn',
  dropped: 'off',
  drafted: 'plain',
  supported: 'going',
  checked: 'going',
  signed: 'good',
  factChecked: 'good',
  adopted: 'good',
  notAdopted: 'off',
  routed: 'good',
  replaced: 'off',
  recast: 'off',
}

export const factListTones: Readonly<Record<FactListState, Tone>> = {
  drafted: 'plain',
  approved: 'good',
  withdrawn: 'off',
}

export const factSheetTones: Readonly<Record<FactSheetState, Tone>> = {
  drafted: 'plain',
  issued: 'going',
  answered: 'warn',
  concluded: 'good',
  withdrawn: 'off',
}

export const immediateTones: Readonly<Record<ImmediateState, Tone>> = {
  proposed: 'plain',
  approved: 'plain',
  issued: 'going',
  received: 'going',
  reported: 'warn',
  visited: 'warn',
  verified: 'warn',
  returned: 'warn',
  closed: 'good',
  carried: 'off',
  dropped: 'off',
}
