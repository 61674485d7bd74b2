import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Opening, OpeningState } from '../nouns.ts'

/** The life of an opening: one of the three asks, another hands over his share or does not, the first opens. */
export const lifeOfOpening = flow<OpeningState>()({
  asked: { grant: 'granted', decline: 'declined' },
  granted: { open: 'opened' },
  declined: {},
  opened: {},
})

function answered(
  opening: Opening,
  how: 'grant' | 'decline',
  by: string,
  holds: boolean,
  today: Day,
): Opening | Refusal {
  const state = move(lifeOfOpening, opening.state, how)
  if (isRefusal(state)) return state
  if (opening.askedBy === by) return refuse('tips.not-alone')
  if (!holds) return refuse('tips.not-holder')
  return { ...opening, state, answeredBy: by, answeredOn: today }
}

/** Another of the three hands over his share, sealed to the asker: nobody opens alone. `holds`: whether he holds a share of this identity. */
export function grant(opening: Opening, share: string, by: string, holds: boolean, today: Day): Opening | Refusal {
  const given = answered(opening, 'grant', by, holds, today)
  return isRefusal(given) ? given : { ...given, share }
}

export const decline = (opening: Opening, by: string, holds: boolean, today: Day): Opening | Refusal =>
  answered(opening, 'decline', by, holds, today)

/** The asker opens now; on record before his browser does. */
export function open(opening: Opening, by: string, today: Day): Opening | Refusal {
  const state = move(lifeOfOpening, opening.state, 'open')
  if (isRefusal(state)) return state
  return opening.askedBy === by ? { ...opening, state, openedOn: today } : refuse('tips.not-asker')
}
