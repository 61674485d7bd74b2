import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'
import { SheetId, sheet } from '../nouns.ts'

const room = 'findings'

export const regroupings = ['split', 'merge'] as const

/** That a sheet came out of another by 拆分 or 合并: kept both ways and never taken away. `signed`: the old one had been signed, so the office knew it. */
export const descent = noun('descent', {
  table: 'findings_descent',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    how: z.enum(regroupings),
    fromSheet: SheetId,
    fromNumber: Line(60),
    toSheet: SheetId,
    toNumber: Line(60),
    signed: z.boolean(),
    reason: Line(2_000),
    by: PersonId,
    onDay: Day,
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority({ signed: true }) },
})
export type Descent = z.infer<typeof descent.shape>

const inTeam = { about: sheet, audience: team }
export const sheetSplit = record('sheet.split', { ...inTeam, facts: { parts: z.array(Id) } })
export const sheetMerged = record('sheet.merged', { ...inTeam, facts: { into: Id } })
/** Out of which sheets a draft came. */
export const sheetDescended = record('sheet.descended', {
  ...inTeam,
  facts: { how: z.enum(regroupings), from: z.array(Id), serial: z.int() },
})
/** What was signed no longer counts: others take its place. Its revisions stay. */
export const sheetReplaced = record('sheet.replaced', {
  about: sheet,
  audience: [...team, 'office'] as const,
  facts: { how: z.enum(regroupings), revision: z.int() },
})

/** Takes a sheet apart: each part begins as a draft with its text and evidence, and runs through all three steps. */
export const splitSheet = command('splitSheet', {
  room,
  route: 'POST /sheets/:sheet/parts',
  input: z.strictObject({
    sheet: SheetId,
    version: Version,
    reason: Line(2_000),
    parts: z
      .array(z.strictObject({ id: SheetId, title: Line(200) }))
      .min(2)
      .max(10),
  }),
  asks: 'sheet.regroup',
  of: team,
  records: [sheetSplit, sheetReplaced, sheetDescended],
})

/** Makes one draft out of several sheets of a unit; it says what each says and stands on all their evidence. */
export const mergeSheets = command('mergeSheets', {
  room,
  route: 'POST /inspections/:inspection/mergers',
  input: z.strictObject({
    id: SheetId,
    inspection: Id,
    title: Line(200),
    reason: Line(2_000),
    sheets: z
      .array(z.strictObject({ sheet: SheetId, version: Version }))
      .min(2)
      .max(10),
  }),
  asks: 'sheet.regroup',
  of: team,
  records: [sheetMerged, sheetReplaced, sheetDescended],
})

/** Out of which sheets one came, and into which it went. */
export const descentOf = query('descentOf', {
  room,
  route: 'GET /sheets/:sheet/descent',
  input: z.strictObject({ sheet: SheetId }),
  gives: z.strictObject({ from: z.array(descent.shape), into: z.array(descent.shape) }),
  of: [...team, 'office'],
})
