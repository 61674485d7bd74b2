import * as z from 'zod'
import { noun, record } from '../../../core/pure/contract.ts'
import { Instant } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'

export const FileId = idOf('file')

/** Whose paper it is: the team's own, one that the body and the office share over rectification or the opinion, the office's own, or the library's (domain 3.2). */
export const circles = ['team', 'rectification', 'opinion', 'office', 'report', 'library'] as const
export type Circle = (typeof circles)[number]

/** `removed`: the key is destroyed and with it the content; that there was a file, and who removed it, stays (S1-27). */
export const fileStates = ['receiving', 'kept', 'refused', 'removed'] as const
export type FileState = (typeof fileStates)[number]

/** At most 500 MB; an empty file is none. */
export const largestFile = 500 * 1024 * 1024
/** Bytes of a file. */
export const Size = z.int().min(1).max(largestFile)

/** A name without folders: `/` and `\` are refused as the store refuses them. */
export const FileName = Line(255).regex(/^[^/\\]*$/, 'folder')

/** The columns a file's walls stand on. */
export const Walled = { authority: Id, inspection: Id, body: Id.nullable() }

/** What those who decide read: what is shared, what goes with a report that came before them, and what the library has published. */
const openedIn = (...circle: Circle[]) => ofAuthority({ circle, opened: true })
const hearing = [ofAuthority({ circle: ['rectification', 'opinion'] }), openedIn('report', 'library')]

const inspecting = [ofInspection({ circle: ['team', 'rectification', 'opinion', 'report'] }), openedIn('library')]

export const file = noun('file', {
  table: 'documents_file',
  shape: z.strictObject({
    id: FileId,
    ...Walled,
    circle: z.enum(circles),
    about: Id,
    noun: Code,
    name: FileName,
    /** What the bytes say it is ('pdf', 'docx', 'png' …); 'unknown' until they have arrived and were looked at. */
    kind: Code,
    size: Size,
    sha256: Sha256.nullable(),
    state: z.enum(fileStates),
    /** Why it was refused, in the checker's own code. */
    refusal: Code.nullable(),
    by: PersonId,
    /** Sent under a hat of the body; counts against the body's own share of the inspection. */
    fromBody: z.boolean(),
    /** Whether others than team and office see it: all but those of an opinion not handed over, of a report no review has passed, of a material not published. */
    opened: z.boolean(),
    at: Instant,
    version: Version,
  }),
  // The team sees every file of its inspections but the office's own; others only what is shared, the body and the departments once it is
  // handed over. A team's file reaches the office as evidence of a signed sheet.
  sight: {
    ...{ leader: inspecting, deputy: inspecting, member: inspecting },
    ...each(body, ofBody({ circle: ['rectification', 'opinion'], opened: true })),
    office: ofAuthority({ circle: ['rectification', 'opinion', 'office', 'report', 'library'] }),
    leading_group: hearing,
    secretary: hearing,
    ...each(['discipline', 'organisation'], openedIn('rectification', 'opinion', 'library')),
  },
})
export type File = z.infer<typeof file.shape>

// Not the office: that a team has a file at all is the team's own until a sheet is signed. A body reaches only what carries its id.
const ofFile = { about: file, audience: [...team, ...body] as const }

export const fileStarted = record('file.started', { ...ofFile, facts: { size: z.int() } })
export const fileKept = record('file.kept', { ...ofFile, facts: { sha256: Sha256, size: z.int(), kind: Code } })
export const fileRefused = record('file.refused', { ...ofFile, facts: { code: Code } })
export const fileRemoved = record('file.removed', {
  ...ofFile,
  facts: { from: z.enum(fileStates), sha256: Sha256.nullable() },
})
