import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { AdvisoryState } from '../contract/advisories.ts'
import type { CampaignState } from '../contract/campaigns.ts'

/** While its campaign is under way and after it has ended rules may be entered (S3-29); not before the day they are of. */
export function mayEnterOfCampaign(state: CampaignState, onDay: Day, today: Day): true | Refusal {
  if (state === 'stopped') return refuse('commons.campaign-stopped')
  return onDay > today ? refuse('commons.rule-not-yet', { field: 'onDay' }) : true
}

const reading: readonly AdvisoryState[] = ['received', 'answered', 'judged', 'supervised']

/** From the receipt of the letter until it is closed (S3-28, S3-29); not before the day they are of. */
export function mayEnterOfAdvisory(state: AdvisoryState, onDay: Day, today: Day): true | Refusal {
  if (!reading.includes(state)) return refuse('commons.letter-not-open')
  return onDay > today ? refuse('commons.rule-not-yet', { field: 'onDay' }) : true
}
