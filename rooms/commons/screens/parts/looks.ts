import type { Tone } from '../../../../core/web/index.ts'
import type { AdvisoryState, CampaignState, ChecklistState, GroupState, SpecialState } from '../../contract.ts'

export const groupTones: Readonly<Record<GroupState, Tone>> = {
  forming: 'plain',
  proposed: 'warn',
  approved: 'going',
  closed: 'good',
  dropped: 'off',
}

export const campaignTones: Readonly<Record<CampaignState, Tone>> = { underWay: 'going', ended: 'good', stopped: 'off' }

export const checklistTones: Readonly<Record<ChecklistState, Tone>> = {
  sent: 'going',
  received: 'going',
  answered: 'warn',
  settled: 'good',
}

export const specialTones: Readonly<Record<SpecialState, Tone>> = { drafted: 'plain', submitted: 'warn', heard: 'good' }

export const advisoryTones: Readonly<Record<AdvisoryState, Tone>> = {
  drafted: 'plain',
  consulted: 'warn',
  approved: 'going',
  issued: 'going',
  received: 'going',
  answered: 'warn',
  judged: 'going',
  supervised: 'going',
  closed: 'good',
  dropped: 'off',
}
