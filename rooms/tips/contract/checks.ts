import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, PersonId } from '../../../core/pure/ids.ts'
import { beside, each, ofInspection } from '../../../core/pure/sight.ts'
import { checkKinds } from '../../fieldwork/contract.ts'
import { TipId, tip } from '../nouns.ts'

const room = 'tips'

/** What a team can have done about a tip: a talk that was written down, or any check (S0-12). */
export const tipCheckKinds = ['talk', ...checkKinds] as const
export type TipCheckKind = (typeof tipCheckKinds)[number]

/**
 * That something done on site concerns a tip (S1-10): seen by the team, as the tip itself stands at that moment. What was done bears no mark of it, for
 * others read that.
 */
export const tipCheck = noun('tipCheck', {
  table: 'tips_check',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    tip: TipId,
    kind: z.enum(tipCheckKinds),
    about: Id,
    /** The day it was done. */
    onDay: Day,
    by: PersonId,
    notedOn: Day,
  }),
  sight: each(team, beside(ofInspection(), 'tips_tip', 'tip')),
})
export type TipCheck = z.infer<typeof tipCheck.shape>

/** The auditor's alone: whom a tip is about may wear a hat of the team or of the office. */
const ofTip = { about: tip, audience: ['audit_admin'] as const }
export const tipCheckNoted = record('tip.checkNoted', ofTip)
export const tipCheckUndone = record('tip.checkUndone', ofTip)

/** 登记办理 (S1-10): a talk, visit, borrowed paper or sample of this inspection concerns the tip. */
export const noteTipCheck = command('noteTipCheck', {
  room,
  route: 'POST /tips/:tip/checks',
  input: z.strictObject({ id: Id, tip: TipId, about: Id }),
  asks: 'tip.check',
  of: team,
  records: [tipCheckNoted],
})

export const undoTipCheck = command('undoTipCheck', {
  room,
  route: 'POST /tip-checks/:tipCheck/undoing',
  input: z.strictObject({ tipCheck: Id }),
  asks: 'tip.check',
  of: team,
  records: [tipCheckUndone],
})

/** Something done on site as it is named: number and subject, and the day. */
export const TipChecked = z.strictObject({ kind: z.enum(tipCheckKinds), about: Id, what: z.string(), on: Day })

/** What was done about a tip, and what else was done at its unit and may be. */
export const tipChecks = query('tipChecks', {
  room,
  route: 'GET /tips/:tip/checks',
  input: z.strictObject({ tip: TipId }),
  gives: z.strictObject({
    tip: tip.shape.pick({ id: true, state: true }),
    checks: z.array(TipChecked.extend({ id: Id })),
    done: z.array(TipChecked),
  }),
  of: team,
})
