import type { Tone } from '../../../../core/web/index.ts'
import type { ReportState } from '../../contract.ts'

/** How the state of a report looks. */
export const reportTone = (state: ReportState): Tone =>
  ({
    drafting: 'plain',
    teamAgreed: 'going',
    underReview: 'going',
    reviewed: 'going',
    heard: 'going',
    decided: 'good',
  })[state] as Tone

/** How an opinion of the review looks. */
export const verdictTone = (verdict: string): Tone =>
  verdict === 'agree' ? 'good' : verdict === 'change' ? 'bad' : 'warn'

/** How the state of a meeting looks. */
export const conferenceTone = (state: string): Tone =>
  state === 'minuted' ? 'good' : state === 'cancelled' ? 'off' : state === 'held' ? 'going' : 'plain'

/** How the state of what a decision asks looks. */
export const taskTone = (state: string): Tone => (state === 'done' ? 'good' : state === 'reported' ? 'going' : 'plain')

type Seat = Readonly<{ present: boolean | null; cancelled: boolean }>

/** Whether somebody was at a meeting, as a key of the room's words. */
export const wasThere = ({ present, cancelled }: Seat) => {
  if (cancelled) return 'reports.cancelled'
  if (present === null) return 'reports.notYetHeld'
  return present ? 'reports.present' : 'reports.absent'
}
