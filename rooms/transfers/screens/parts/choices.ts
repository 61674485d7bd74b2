import { type Tone, useTexts } from '../../../../core/web/index.ts'
import type { LeadState, LeadTransferState } from '../../contract.ts'

export const leadTones: Readonly<Record<LeadState, Tone>> = {
  ...{ registered: 'warn', graded: 'warn', reviewed: 'warn', approved: 'going', transferred: 'going' },
  ...{ closed: 'good', forwarded: 'good', merged: 'off', setAside: 'off' },
}

export const transferTones: Readonly<Record<LeadTransferState, Tone>> = {
  ...{ sealed: 'warn', sent: 'warn', received: 'warn', returned: 'bad', handling: 'going', fedBack: 'good' },
}

/** Choices worded by a group of the room's texts. */
export function useChoices() {
  const t = useTexts()
  return (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`transfers.${group}.${value}`) }))
}
