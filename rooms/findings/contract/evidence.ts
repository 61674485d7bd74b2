import * as z from 'zod'
import { command, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import { SheetId, sheet } from '../nouns.ts'

const room = 'findings'
const inTeam = { about: sheet, audience: team }
const OnSheet = { sheet: SheetId, version: Version }

/** What the list of evidence says of a piece, beside what the file itself is. */
export const PieceWords = {
  title: Line(200),
  page: Prose(40),
  form: z.enum(['original', 'copy']),
  singleWitness: z.boolean(),
  datedOn: Day.nullable().default(null),
}

export const evidenceDescribed = record('evidence.described', { ...inTeam, facts: { file: Id, place: z.int() } })
export const evidenceArranged = record('evidence.arranged', { ...inTeam, facts: { order: z.array(Id) } })

/** What the list says of a piece is put right, the file and its receipt staying what they are. */
export const describeEvidence = command('describeEvidence', {
  room,
  route: 'POST /sheets/:sheet/evidence/:evidence/words',
  input: z.strictObject({ ...OnSheet, evidence: Id, ...PieceWords }),
  asks: 'sheet.edit',
  of: team,
  records: [evidenceDescribed],
})

/** 逻辑顺序 (domain 4.11): the whole list in the order it is to be read in. */
export const arrangeEvidence = command('arrangeEvidence', {
  room,
  route: 'POST /sheets/:sheet/evidence/order',
  input: z.strictObject({ ...OnSheet, order: z.array(Id).min(1).max(200) }),
  asks: 'sheet.edit',
  of: team,
  records: [evidenceArranged],
})
