import * as z from 'zod'
import { command, noun, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { planners, RoundId, round, roundKinds } from '../nouns.ts'
import { relations } from './kinds-nouns.ts'

const all = [...planners, ...team] as const

/** The key of a log as others are given it: name, hash, Ed25519. */
export const Verifier = Line(300).regex(/^[^+\s]{1,100}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{43}[A-Za-z0-9+/=]$/)

/** 上级轮次 as its own system told of it (S1-07), read from a notice signed with the key of the superior's log. */
export const superiorRound = noun('superiorRound', {
  table: 'planning_superior_round',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: RoundId,
    office: Line(100),
    /** Its id over there, by which later notices of it are known. */
    superior: Id,
    name: Line(100),
    kind: z.enum(roundKinds),
    startsOn: Day,
    endsOn: Day,
    topics: z.array(z.strictObject({ title: Line(100), text: Prose(2_000) })),
    /** The bodies it inspects, as far as they were notified when the notice was made. */
    units: z.array(Line(200)),
    made: Day,
    sha256: Sha256,
    verifier: z.string(),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(all, ofAuthority()),
})
export type SuperiorRound = z.infer<typeof superiorRound.shape>

export const roundLinked = record('round.linked', {
  about: round,
  audience: planners,
  facts: { superior: Id, sha256: Sha256, key: Sha256.optional() },
})

/** 读入上级轮次通报 (S1-07): the round goes along with one of the superior, as its notice tells; part of the plan like its kind. */
export const linkRound = command('linkRound', {
  room: 'planning',
  route: 'PUT /rounds/:round/superior',
  input: z.strictObject({
    id: Id,
    round: RoundId,
    version: Version,
    relation: z.enum(relations).exclude(['']),
    verifier: Verifier,
    text: Prose(200_000).min(1),
  }),
  asks: 'round.edit',
  of: ['office'],
  locks: ['round'],
  records: [roundLinked],
})
