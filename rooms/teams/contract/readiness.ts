import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { appointed } from '../../../core/pure/hats.ts'
import { Id, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofPerson } from '../../../core/pure/sight.ts'
import { planners, RoundId } from '../../planning/contract.ts'
import { keepers, poolSkills } from './pool-nouns.ts'

const room = 'teams'

/** 回避申报 (domain 2.1, 4.4): what somebody appointed says of himself before the round is staffed, and that the office has checked it. */
export const declaration = noun('declaration', {
  table: 'teams_declaration',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: Id,
    team: Id,
    appointment: Id,
    person: PersonId,
    /** That there is nothing to keep out for; otherwise the text says what there is, and the recusal is declared besides. */
    nothing: z.boolean(),
    text: Prose(2_000),
    filedBy: PersonId,
    filedOn: Day,
    checkedBy: PersonId.nullable(),
    checkedOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(planners, ofAuthority()), ...each(appointed, ofPerson('person')) },
})
export type Declaration = z.infer<typeof declaration.shape>

const on = { about: declaration, audience: planners }
export const declarationFiled = record('declaration.filed', { ...on, facts: { person: Id, nothing: z.boolean() } })
export const declarationChecked = record('declaration.checked', { ...on, facts: { person: Id } })

/** By oneself under an appointment of one's own; the office files what came on paper (回避申请书). */
export const fileDeclaration = command('fileDeclaration', {
  room,
  route: 'POST /conduct/declarations',
  input: z.strictObject({ id: Id, appointment: Id, nothing: z.boolean(), text: Prose(2_000).trim() }),
  asks: 'declaration.file',
  of: [...appointed, 'office'],
  records: [declarationFiled],
})

/** 核实: all declarations of a round that are filed and not checked yet, by one who is none of them. */
export const checkDeclarations = command('checkDeclarations', {
  room,
  route: 'POST /rounds/:round/declarations/check',
  input: z.strictObject({ round: RoundId }),
  asks: 'declaration.check',
  of: ['office', 'organisation', 'discipline'],
  locks: ['round'],
  records: [declarationChecked],
})

/** A sentence of a refusal, as data. */
const Fact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()])
const Told = z.strictObject({ refused: z.string(), facts: z.record(z.string(), Fact) })

/** What is missing before a round is staffed and mobilised: of persons, of teams, and the sentences that stand in the way. */
export const readiness = query('readiness', {
  room,
  route: 'GET /rounds/:round/readiness',
  input: z.strictObject({ round: RoundId }),
  gives: z.strictObject({
    roundName: z.string(),
    people: z.array(
      z.strictObject({
        person: PersonId,
        appointment: Id,
        name: z.string(),
        teamName: z.string(),
        role: z.enum(appointed),
        declared: z.enum(['no', 'filed', 'checked']),
        nothing: z.boolean(),
        text: z.string(),
        pledged: z.boolean(),
        trained: z.boolean(),
      }),
    ),
    teams: z.array(
      z.strictObject({
        team: Id,
        name: z.string(),
        version: Version,
        lacks: z.array(z.enum(poolSkills)),
        lackReason: z.string(),
      }),
    ),
    /** The sentence that stands in the way of each step, or none. */
    staff: Told.nullable(),
    mobilise: Told.nullable(),
  }),
  of: [...keepers, 'discipline'],
})
