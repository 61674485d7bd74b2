import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { fileKept } from '../contract/file.ts'

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

const facts = { kind: Code, thing: Id, hash: Sha256, file: Id, signedOn: Day }
const departments = ['discipline', 'organisation'] as const
const filers = [...team, ...body, 'office', ...departments] as const

/** Who reads that a copy was filed or taken back: whoever sees the copy may file one, and reads his own act. One kind of record per audience. */
const ofTeam = { about: signedCopy, audience: team, facts }
const ofOpinion = { about: signedCopy, audience: [...team, 'office'] as const, facts }
const ofShared = { about: signedCopy, audience: filers, facts }
const ofOffice = { about: signedCopy, audience: ['office'] as const, facts }

export const copyFiled = record('signedCopy.filed', ofTeam)
/** Of an opinion that is not handed over yet. */
export const copyFiledHeld = record('signedCopy.filedHeld', ofOpinion)
export const copyFiledShared = record('signedCopy.filedShared', ofShared)
export const copyFiledOffice = record('signedCopy.filedOffice', ofOffice)
export const copyWithdrawn = record('signedCopy.withdrawn', ofTeam)
export const copyWithdrawnHeld = record('signedCopy.withdrawnHeld', ofOpinion)
export const copyWithdrawnShared = record('signedCopy.withdrawnShared', ofShared)
export const copyWithdrawnOffice = record('signedCopy.withdrawnOffice', ofOffice)

export const copyFilers = filers

/**
 * Keeps a scan that has come in and files it as the signed copy of one version of one paper, of whatever kind; both or neither. The scan comes in by
 * `POST /api/scans`, where the code printed on it is read and noted, with number and title of the paper. Refuses `documents.unread-scan` for a file that
 * was not read to be of this version, and what the checks of files refuse.
 */
export const fileSignedCopy = command('fileSignedCopy', {
  room,
  route: 'POST /signed-copies',
  input: z.strictObject({
    id: CopyId,
    kind: Code,
    about: Id,
    hash: Sha256,
    file: Id,
    signer: Line(60),
    signedOn: Day,
  }),
  asks: 'signedCopy.file',
  of: copyFilers,
  records: [copyFiled, copyFiledHeld, copyFiledShared, copyFiledOffice, fileKept],
})

/** Takes back what was filed by mistake, with the reason; the scan and the row stay. By who filed it, or by the leader (the team's own) or the office (all else). */
export const withdrawSignedCopy = command('withdrawSignedCopy', {
  room,
  route: 'POST /signed-copies/:signedCopy/withdrawal',
  input: z.strictObject({ signedCopy: Id, version: Version, reason: Line(500) }),
  asks: 'signedCopy.file',
  of: copyFilers,
  records: [copyWithdrawn, copyWithdrawnHeld, copyWithdrawnShared, copyWithdrawnOffice],
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
