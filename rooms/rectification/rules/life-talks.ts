import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { LifeTalk } from '../contract/life-talks.ts'
import type { LifeMeeting } from '../contract/meetings.ts'

/** Noted on a day that has come, before the meeting (会前谈心谈话), until the meeting is reported on (domain 4.14). */
export function noteTalk(meeting: LifeMeeting, onDay: Day, today: Day): true | Refusal {
  if (meeting.state === 'reported') return refuse('rectification.meeting-reported')
  if (onDay > today) return refuse('rectification.talk-not-yet', { field: 'onDay' })
  if (meeting.heldOn !== null && onDay > meeting.heldOn) {
    return refuse('rectification.talk-after-meeting', { field: 'onDay', heldOn: meeting.heldOn })
  }
  return true
}

/** Struck out once, until the meeting is reported on. */
export function strikeTalk(meeting: LifeMeeting, talk: LifeTalk, reason: string): LifeTalk | Refusal {
  if (meeting.state === 'reported') return refuse('rectification.meeting-reported')
  return talk.struck === '' ? { ...talk, struck: reason } : refuse('rectification.talk-struck')
}

/** How many talks and opinions stand; what is said at the meeting may be more, since not every talk is written down, but never fewer. */
export const notedOf = (rows: readonly Pick<LifeTalk, 'kind' | 'struck'>[]) => {
  const standing = rows.filter(({ struck }) => struck === '')
  const count = (kind: LifeTalk['kind']) => standing.filter((one) => one.kind === kind).length
  return { talks: count('talk'), opinions: count('opinion') }
}

/** Refuses counts at the meeting below what was noted (一次录入、多次调用). */
export function agreesWith(noted: ReturnType<typeof notedOf>, says: ReturnType<typeof notedOf>): true | Refusal {
  if (says.talks < noted.talks) return refuse('rectification.fewer-talks', { field: 'talks', noted: noted.talks })
  if (says.opinions < noted.opinions)
    return refuse('rectification.fewer-opinions', { field: 'opinions', noted: noted.opinions })
  return true
}
