import type { Tone } from '../../../../core/web/index.ts'
import type { GroupState } from '../../contract.ts'

export const groupTones: Readonly<Record<GroupState, Tone>> = {
  forming: 'plain',
  proposed: 'warn',
  approved: 'going',
  closed: 'good',
  dropped: 'off',
}
