import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Touched } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { Id, Line, Sha256 } from '../../../core/pure/ids.ts'
import type { More } from '../../../core/pure/paper/kind.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { todayOf } from '../../../core/server/clock.ts'
import { perform } from '../../../core/server/doorway.ts'
import { type Actor, enter, eyeOf, type Wearer } from '../../../core/server/enter.ts'
import { codesOn } from '../../../core/server/files/codes.ts'
import { kindOf as kindOfBytes } from '../../../core/server/files/kind.ts'
import { isOvertaken } from '../../../core/server/files/upload.ts'
import { takeFiles } from '../../../core/server/http/file-in.ts'
import { asLedger } from '../../../core/server/log/signer.ts'
import { codeFor, type PaperVersion, paperIn, typedMark } from '../../../core/server/paper/mark.ts'
import { kindOf, type Printed, type Printer, printed } from '../../../core/server/printing.ts'
import { circleFor } from '../archiving.ts'
import { byHand, giveUp } from '../arrivals.ts'
import { copyFilers, type File, FileName, type SignedCopy } from '../contract.ts'
import type { Documents } from '../http.ts'
import { beginOwn, type Keeper } from '../own-files.ts'
import { arrivalOf, standingOf } from '../store.ts'
import { isOf, isScan, noteOf, sameTry } from './rules.ts'

type Filing = Documents & Printer & Keeper

/** A scan of a page or a few, not of a book: in bytes. */
const largestCopy = 30 * 1024 * 1024

/** How many of the times a paper was taken are looked through for the version a typed code is of, the latest first. */
const mostVersions = 5_000

/** What is filed: which paper, as which version (that of today without one), the name of the scan, who signed and when, the code as typed. */
const Asked = z
  .object({
    id: Id,
    file: Id,
    kind: z.string().max(40),
    about: Id,
    hash: Sha256.optional(),
    name: FileName,
    code: z.string().max(40).default(''),
    signer: Line(60),
    on: Day,
  })
  .catchall(z.string().max(60))

/**
 * Mounts `POST /api/scans`: a scan as bare bytes becomes the signed copy of one version of one paper. The paper is made anew under the worn hat, so
 * whoever may not print it files nothing; the code printed on the scan is read here and not believed from the browser. Refuses `documents.purpose-bound`
 * and, for a paper of no inspection, `documents.no-inspection` to all but the office; what `isOf` refuses; what files and `fileSignedCopy` refuse.
 */
export async function mountScans(app: FastifyInstance, filing: Filing): Promise<void> {
  await takeFiles(app, filing, {
    ...{
      url: '/api/scans',
      of: copyFilers,
      largest: largestCopy,
      atOnce: 3,
      busy: 'documents.scans-busy',
      asks: Asked,
    },
    takes: ({ wearer, bytes, asked, key }) => fileScan(filing, wearer, asked, bytes, key),
  })
}

/**
 * Files a scan that has come in, as `POST /api/scans` says; gives the id and version of the signed copy. A repetition under the same ids goes on where
 * it broke off. What is refused once the file has begun to come in leaves nothing but the record of its removal.
 */
export async function fileScan(
  filing: Filing,
  wearer: Wearer,
  asked: z.infer<typeof Asked>,
  bytes: Buffer,
  key: string,
): Promise<Touched> {
  const { id, file, kind, about, hash, name, code, signer, on, ...more } = asked
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const before = await filedBefore(filing, wearer, { id, file, kind, about, signer, signedOn: on }, sha256)
  if (before) return before
  const of = kindOf(filing.house, kind)
  if (of.purpose) throw new Refused(refuse('documents.purpose-bound'))
  if (on > todayOf(filing.clock)) throw new Refused(refuse('documents.future-day', { field: 'signedOn' }))
  if (!isScan(kindOfBytes(bytes.subarray(0, 4096)))) throw new Refused(refuse('documents.no-scan'))
  const { printed: made, actor } = await printed(filing, wearer, of, about, more as More)
  const version = { kind, about, hash: hash ?? made.hash }
  await mayBe(filing, version, bytes, code)
  const scan = { id: file, name, size: bytes.length, noun: of.noun, about }
  await (made.inspection === ''
    ? beginOwnScan(filing, actor, made, scan)
    : beginScan(filing, wearer, actor.hat, made, scan, key))
  const filed = { id, ...version, file, signer, signedOn: on }
  try {
    await takeIn(filing, file, bytes, sha256, version, made)
    return await command(filing, 'fileSignedCopy', wearer, filed, key)
  } catch (error) {
    // Whatever else broke off may be sent again under the same ids and goes on from here.
    if (error instanceof Refused && !sameTry(error.refusal.refused)) await giveUp(filing, file)
    throw error
  }
}

type Sent = Pick<SignedCopy, 'id' | 'file' | 'kind' | 'about' | 'signer' | 'signedOn'>

/** What an earlier request with the same ids has filed. Refuses `doorway.key-reused` where it was another scan, or said otherwise. */
async function filedBefore(filing: Filing, wearer: Wearer, sent: Sent, sha256: string): Promise<Touched | undefined> {
  const found = await enter(filing.pool, wearer, 'read only', todayOf(filing.clock), (tx, { hat }) =>
    tx
      .as(eyeOf(hat))
      .selectFrom('documentsSignedCopy as c')
      .innerJoin('documentsFile as f', 'f.id', 'c.file')
      .select(['c.id', 'c.version', 'c.file', 'c.kind', 'c.about', 'c.signer', 'c.signedOn', 'f.sha256'])
      .where('c.id', '=', sent.id)
      .executeTakeFirst(),
  )
  if (!found) return undefined
  const fields = Object.keys(sent) as (keyof Sent)[]
  if (found.sha256 !== sha256 || fields.some((field) => found[field] !== sent[field]))
    throw new Refused(refuse('doorway.key-reused'))
  return { id: found.id, version: found.version }
}

/** Refuses what is no scan of this version (`isOf`). A code typed off the paper may be that of a version that was taken earlier: that one is named. */
async function mayBe(filing: Filing, version: PaperVersion, bytes: Buffer, code: string): Promise<void> {
  const looked = await codesOn(bytes)
  const found = Array.isArray(looked) ? looked.map(paperIn).filter((one) => one !== undefined) : looked
  const [typed, expected] = [typedMark(code), typedMark((await codeFor(filing.mark, version)).short)]
  const typing = found === 'unseen' || (Array.isArray(found) && found.length === 0)
  const another = typing && typed !== '' && typed !== expected
  const earlier = another ? await takenAs(filing, version, typed) : null
  accept(isOf(version, expected, found, typed, earlier))
}

/** The hash of the version of a paper that bears this mark, among those that are on record as taken to be printed. */
async function takenAs(filing: Filing, { kind, about }: PaperVersion, typed: string): Promise<string | null> {
  const taken = await asLedger(filing.pool, async (client) => {
    const { rows } = await client.query(
      `select distinct facts->>'hash' as hash
         from (select convert_from(bytes, 'UTF8')::jsonb->'facts' as facts from ledger_record
                where kind = 'paper.taken' and mingcha.thing_taken(bytes) = $1
                order by at desc limit ${mostVersions}) r
        where facts->>'paper' = $2`,
      [about, kind],
    )
    return rows as { hash: string }[]
  })
  for (const { hash } of taken)
    if (typedMark((await codeFor(filing.mark, { kind, about, hash })).short) === typed) return hash
  return null
}

type Begun = Pick<File, 'id' | 'name' | 'size' | 'noun' | 'about'>

/** Begins a scan of a paper of an inspection: a file like any other. */
async function beginScan(
  filing: Filing,
  wearer: Wearer,
  hat: Hat,
  made: Printed,
  scan: Begun,
  key: string,
): Promise<void> {
  const circle = circleFor(hat, made.kind.circle)
  if (circle === 'report' || circle === 'library') throw new Refused(refuse('documents.other-circle'))
  await command(filing, 'startUpload', wearer, { ...scan, inspection: made.inspection, circle }, key)
}

/** Begins a scan of a paper of the office's own: of a round, of a person, of figures. */
async function beginOwnScan(filing: Filing, { person, hat, scope }: Actor, made: Printed, scan: Begun): Promise<void> {
  if (hat !== 'office') throw new Refused(refuse('documents.no-inspection', { kind: made.kind.name }))
  await beginOwn(filing, { ...scan, authority: scope.authority, by: person })
}

/**
 * Takes in what has not come in yet, and notes beside it what it was read to be of: this and nothing a browser says is what the copy will say.
 * Refuses `documents.twice` for a file that is closed, `doorway.key-reused` where other bytes lie there already.
 */
async function takeIn(filing: Filing, file: string, bytes: Buffer, sha256: string, of: PaperVersion, made: Printed) {
  if ((await arriving(filing, file, bytes, sha256)) === 'filed') return
  const { number, title } = made.paper
  await byHand(filing, async (tx) => {
    if ((await arrivalOf(tx, file)).sha256 !== sha256) throw new Refused(refuse('doorway.key-reused'))
    await tx
      .updateTable('documentsArrival')
      .set({ paper: noteOf(of), paperNumber: number.slice(0, 60), paperTitle: title.slice(0, 200) })
      .where('file', '=', file)
      .execute()
  })
}

/** How often the same request, sent several times at once, may overtake itself. */
const mostOvertaken = 3

/** The bytes that are not here yet come in. The same request, sent twice at once, may bring them meanwhile, or have it filed already. */
async function arriving(filing: Filing, file: string, bytes: Buffer, sha256: string): Promise<'here' | 'filed'> {
  for (let n = 0; ; n++) {
    const found = await byHand(filing, (tx) => standingOf(tx, file))
    if (found?.state === 'kept') {
      if (found.sha256 !== sha256) throw new Refused(refuse('doorway.key-reused'))
      return 'filed'
    }
    if (found?.state !== 'receiving') throw new Refused(refuse('documents.twice'))
    try {
      const { offset } = await filing.store.getUpload(file)
      if (offset < bytes.length) await filing.store.write(Readable.from([bytes.subarray(offset)]), file, offset)
      return 'here'
    } catch (error) {
      if (!isOvertaken(error) || n === mostOvertaken) throw error
    }
  }
}

function command(filing: Filing, name: string, wearer: Wearer, input: Record<string, unknown>, key: string) {
  const action = filing.house.actions.get(name)
  if (!action) throw new Refused(refuse('doorway.no-such-page'))
  const { house, pool, clock } = filing
  const read = action.command.input.safeParse(input)
  if (!read.success) throw new Refused(refuse('doorway.bad-input', { fields: fieldsOf(read.error) }))
  return perform(house, pool, clock, action, { wearer, input: read.data, key: `${name}-${key}`.slice(0, 100) })
}

const fieldsOf = ({ issues }: z.ZodError): string[] => issues.map(({ path }) => path.join('.'))
