import * as z from 'zod'
import { canonical } from '../../../core/pure/canonical.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, Line, Prose } from '../../../core/pure/ids.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type Round, roundKinds } from '../nouns.ts'
import { isOver } from '../rules.ts'

/** What an office tells those below of a round of its own (S1-07): what they need to go along with it. Units only once they were notified. */
export const RoundNotice = z.strictObject({
  format: z.literal('mingcha-round/1'),
  office: Line(100),
  round: Id,
  name: Line(100),
  kind: z.enum(roundKinds),
  startsOn: Day,
  endsOn: Day,
  topics: z.array(z.strictObject({ title: Line(100), text: Prose(2_000) })).max(50),
  units: z.array(Line(200)).max(2_000),
  made: Day,
})
export type RoundNotice = z.infer<typeof RoundNotice>

/** The text that is hashed and signed: one line, and the end of it. */
export const noticeText = (notice: RoundNotice): string => `${canonical(notice as never)}\n`

/** What a signed notice says before anybody looked at its signature. Refuses `planning.notice-unreadable`. */
export function readNotice(note: string): Readonly<{ text: string; notice: RoundNotice }> | Refusal {
  const text = note.slice(0, note.indexOf('\n\n') + 1)
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return refuse('planning.notice-unreadable', { field: 'text' })
  }
  const found = RoundNotice.safeParse(said)
  return found.success && text !== '' && noticeText(found.data) === text && found.data.startsOn <= found.data.endsOn
    ? { text, notice: found.data }
    : refuse('planning.notice-unreadable', { field: 'text' })
}

/**
 * Whether a round may be linked with what a notice tells (S1-07): anew while it is drafted, for the link is part of the plan (`planning.link-is-plan`); later, until it
 * is over (`planning.over`), only what came of the same round since, under the key with which the plan was approved (`planning.notice-other-key`). What is older than
 * what was read is refused (`planning.notice-older`), and what is of a day to come (`planning.notice-ahead`): nothing newer could ever be read after it.
 */
export function mayLink(
  round: Pick<Round, 'state'>,
  standing: Readonly<{ superior: string; made: Day; verifier: string }> | null,
  notice: Pick<RoundNotice, 'round' | 'made'> & Readonly<{ verifier: string }>,
  today: Day,
): true | Refusal {
  if (isOver(round.state)) return refuse('planning.over', { state: round.state })
  if (notice.made > today) return refuse('planning.notice-ahead', { field: 'text', made: notice.made })
  const same = standing?.superior === notice.round
  if (round.state !== 'drafted' && !same) return refuse('planning.link-is-plan')
  if (round.state !== 'drafted' && standing?.verifier !== notice.verifier)
    return refuse('planning.notice-other-key', { field: 'verifier' })
  return same && notice.made < standing.made
    ? refuse('planning.notice-older', { field: 'text', made: notice.made, read: standing.made })
    : true
}

/** Whether a round may be told of below: once it is approved (`planning.notice-too-early`), and not one that was cancelled (`planning.over`). */
export const mayTell = ({ state }: Pick<Round, 'state'>): true | Refusal =>
  state === 'cancelled'
    ? refuse('planning.over', { state })
    : state !== 'drafted' && state !== 'objectsSet'
      ? true
      : refuse('planning.notice-too-early')

type Days = Readonly<{ startsOn: Day; endsOn: Day }>

/** Whether the days of a round lie within those of the superior's: what goes together is on site together. */
export const within = (round: Days, superior: Days): boolean =>
  superior.startsOn <= round.startsOn && round.endsOn <= superior.endsOn
