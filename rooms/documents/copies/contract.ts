import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'

const room = 'documents'

export const copyStates = ['filed', 'withdrawn'] as const
export type CopyState = (typeof copyStates)[number]

const CopyId = idOf('signedCopy')

/**
 * 签字件: the scan of a paper that was printed and signed by hand, filed as the signed copy of exactly that version. `inspection`: whose key its scan lies
 * under; for a paper of no inspection the thing it is about. Seen by whoever sees the scan.
 */
export const signedCopy = noun('signedCopy', {
  table: 'documents_signed_copy',
  shape: z.strictObject({
    id: CopyId,
    authority: Id,
    inspection: Id,
    body: Id.nullable(),
    circle: z.enum(['team', 'rectification', 'opinion', 'office']),
    opened: z.boolean(),
    /** The kind of paper, and the thing it is about. */
    kind: Code,
    about: Id,
    number: Prose(60),
    title: Line(200),
    /** SHA-256 of what the signed version says. */
    hash: Sha256,
    file: Id,
    /** Who signed, as it is written, and the day beside it. */
    signer: Line(60),
    signedOn: Day,
    state: z.enum(copyStates),
    filedBy: PersonId,
    filedOn: Day,
    reason: Prose(500),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection({ circle: ['team', 'rectification', 'opinion'] })),
    ...each(body, ofBody({ circle: ['rectification', 'opinion'], opened: true })),
    office: ofAuthority({ circle: ['rectification', 'opinion', 'office'] }),
    ...each(['leading_group', 'secretary'], ofAuthority({ circle: ['rectification', 'opinion'] })),
    ...each(['discipline', 'organisation'], ofAuthority({ circle: ['rectification', 'opinion'], opened: true })),
  },
})
export type SignedCopy = z.infer<typeof signedCopy.shape>

const ofCopy = {
  about: signedCopy,
  audience: [...team, ...body] as const,
  facts: { kind: Code, thing: Id, hash: Sha256, file: Id, signedOn: Day },
}
export const copyFiled = record('signedCopy.filed', ofCopy)
export const copyWithdrawn = record('signedCopy.withdrawn', ofCopy)

export const copyFilers = [...team, ...body, 'office', 'discipline', 'organisation'] as const

/**
 * Files a scan as the signed copy of one version of one paper, of whatever kind. The scan comes in by `POST /api/scans`, where the code printed on
 * it is read: refuses `documents.another-paper` and `documents.another-version` for a scan that is not of this version.
 */
export const fileSignedCopy = command('fileSignedCopy', {
  room,
  route: 'POST /signed-copies',
  input: z.strictObject({
    id: CopyId,
    kind: Code,
    about: Id,
    number: Prose(60),
    title: Line(200),
    hash: Sha256,
    file: Id,
    signer: Line(60),
    signedOn: Day,
  }),
  asks: 'signedCopy.file',
  of: copyFilers,
  records: [copyFiled],
})

/** Takes back what was filed by mistake, with the reason; the scan and the row stay. By who filed it. */
export const withdrawSignedCopy = command('withdrawSignedCopy', {
  room,
  route: 'POST /signed-copies/:signedCopy/withdrawal',
  input: z.strictObject({ signedCopy: Id, version: Version, reason: Line(500) }),
  asks: 'signedCopy.file',
  of: copyFilers,
  records: [copyWithdrawn],
})

/** The signed copies of one paper, the newest first. */
export const signedCopies = query('signedCopies', {
  room,
  route: 'GET /signed-copies',
  input: z.strictObject({ ...Paging, kind: Code, about: Id }),
  gives: pageOf(
    signedCopy.shape.extend({
      filedByName: z.string(),
      fileName: z.string(),
      fileKind: z.string(),
      fileSize: z.int(),
    }),
  ),
  of: [...copyFilers, 'leading_group', 'secretary'],
})
