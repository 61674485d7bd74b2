import * as z from 'zod'
import { command, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, Line } from '../../../core/pure/ids.ts'
import { InspectionId, inspection, planners, RoundId, roundKinds, TermId } from '../nouns.ts'

/** A former inspection was entered as history: a round that is over, a unit that is closed. */
export const inspectionRecorded = record('inspection.recorded', {
  about: inspection,
  audience: planners,
  facts: { round: Id, enteredOn: Day, exitedOn: Day },
})
/** Enters an inspection that was before this system, so that its papers can be taken over. Its round is over, its body free. */
export const recordInspection = command('recordInspection', {
  room: 'planning',
  route: 'POST /terms/:term/former-inspections',
  input: z.strictObject({
    id: InspectionId,
    term: TermId,
    /** Taken for a round that is not entered yet. */
    round: RoundId,
    number: z.int().min(1).max(999),
    roundName: Line(100),
    kind: z.enum(roundKinds),
    body: Id,
    enteredOn: Day,
    exitedOn: Day,
  }),
  asks: 'inspection.record',
  of: ['office'],
  locks: ['term'],
  records: [inspectionRecorded],
})
