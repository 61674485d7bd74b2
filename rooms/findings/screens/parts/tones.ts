import type { Tone } from '../../../../core/web/index.ts'
import type { SheetState } from '../../contract.ts'

/** How each state of a sheet looks. */
export const sheetTones: Readonly<Record<SheetState, Tone>> = {
  suspected: 'warn',
  dropped: 'off',
  drafted: 'plain',
  supported: 'going',
  checked: 'going',
  signed: 'good',
  adopted: 'good',
  notAdopted: 'off',
}
