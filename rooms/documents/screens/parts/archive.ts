import { type Tone, useTexts } from '../../../../core/web/index.ts'
import type { AppraisalState, ArchiveHandoverState, ArchiveLoanState, ArchiveState } from '../../contract.ts'

export const pieceTones: Readonly<Record<ArchiveState, Tone>> = {
  ...{ collected: 'warn', sorted: 'warn', checked: 'going', handedOver: 'going', filed: 'good', lent: 'warn' },
  ...{ transferred: 'off', destroyed: 'off', dropped: 'off' },
}
export const handoverTones: Readonly<Record<ArchiveHandoverState | 'none', Tone>> = {
  ...{ none: 'plain', signed: 'warn', received: 'good', returned: 'bad' },
}
export const loanTones: Readonly<Record<ArchiveLoanState, Tone>> = {
  ...{ asked: 'warn', lent: 'going', returned: 'good', declined: 'off' },
}
export const appraisalTones: Readonly<Record<AppraisalState, Tone>> = {
  ...{ proposed: 'warn', approved: 'going', rejected: 'off', carriedOut: 'good' },
}

/** Choices worded by a group of the room's texts. */
export function useChoices() {
  const t = useTexts()
  return (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`documents.${group}.${value}`) }))
}

export const useYesNo = () => {
  const t = useTexts()
  return [
    { value: 'yes', label: t('documents.yesWord') },
    { value: 'no', label: t('documents.noWord') },
  ]
}
