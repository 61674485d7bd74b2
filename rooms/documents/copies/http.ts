import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Touched } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import type { More } from '../../../core/pure/paper/kind.ts'
import { Id, Line, Sha256 } from '../../../core/pure/ids.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { todayOf } from '../../../core/server/clock.ts'
import { perform } from '../../../core/server/doorway.ts'
import { enter, eyeOf, type Wearer } from '../../../core/server/enter.ts'
import { codesOn } from '../../../core/server/files/codes.ts'
import { takeFiles } from '../../../core/server/http/file-in.ts'
import { codeFor, paperIn, typedMark } from '../../../core/server/paper/mark.ts'
import { kindOf, type Printed, type Printer, printed } from '../../../core/server/printing.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { circleFor } from '../archiving.ts'
import { copyFilers, FileName } from '../contract.ts'
import type { Documents } from '../http.ts'
import { byHand, type Keeper, keepOwn } from '../own-files.ts'
import { isOf, noteOf } from './rules.ts'

type Filing = Documents & Printer & Keeper

/** A scan of a page or a few, not of a book. */
const largest = 30 * 1024 * 1024

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
    ...{ url: '/api/scans', of: copyFilers, largest, atOnce: 3, busy: 'documents.scans-busy', asks: Asked },
    takes: ({ wearer, bytes, asked, key }) => fileScan(filing, wearer, asked, bytes, key),
  })
}

/** Files a scan that has come in, as `POST /api/scans` says; gives the id and version of the signed copy. */
export async function fileScan(
  filing: Filing,
  wearer: Wearer,
  asked: z.infer<typeof Asked>,
  bytes: Buffer,
  key: string,
): Promise<Touched> {
  const { id, file, kind, about, hash, name, code, signer, on, ...more } = asked
  const of = kindOf(filing.house, kind)
  if (of.purpose) throw new Refused(refuse('documents.purpose-bound'))
  if (on > todayOf(filing.clock)) throw new Refused(refuse('documents.future-day', { field: 'signedOn' }))
  const { printed: made, actor } = await printed(filing, wearer, of, about, more as More)
  const version = { kind, about, hash: hash ?? made.hash }
  const found = (await codesOn(bytes)).map(paperIn).filter((one) => one !== undefined)
  const expected = typedMark((await codeFor(filing.mark, version)).short)
  accept(isOf(version, expected, found, typedMark(code)))
  const scan = { id: file, name, bytes, key }
  const kept =
    made.inspection === ''
      ? await ownScan(filing, wearer, made, scan)
      : await scanOf(filing, wearer, actor.hat, made, scan)
  await byHand(filing, async (tx) => {
    await tx
      .updateTable('documentsArrival')
      .set({ paper: noteOf(version) })
      .where('file', '=', kept)
      .execute()
  })
  const { number, title } = made.paper
  const said = { number: number.slice(0, 60), title: title.slice(0, 200), signer, signedOn: on }
  return command(filing, 'fileSignedCopy', wearer, { id, ...version, ...said, file: kept }, key)
}

type Scan = Readonly<{ id: string; name: string; bytes: Buffer; key: string }>

function command(filing: Filing, name: string, wearer: Wearer, input: Record<string, unknown>, key: string) {
  const action = filing.house.actions.get(name)
  if (!action) throw new Refused(refuse('doorway.no-such-page'))
  const { house, pool, clock } = filing
  return perform(house, pool, clock, action, {
    wearer,
    input: action.command.input.parse(input),
    key: `${name}-${key}`,
  })
}

/** A scan of a paper of an inspection: a file like any other, by the two commands of an upload. */
async function scanOf(filing: Filing, wearer: Wearer, hat: Hat, made: Printed, scan: Scan): Promise<string> {
  const { inspection, kind, about } = made
  const { id: file, name, bytes, key } = scan
  const circle = circleFor(hat, kind.circle)
  const input = { id: file, inspection, circle, noun: kind.noun, about, name, size: bytes.length }
  await command(filing, 'startUpload', wearer, input, key)
  await filing.store.write(Readable.from([bytes]), file, 0)
  await command(filing, 'finishUpload', wearer, { file, version: 1 }, key)
  return file
}

/** A scan of a paper of the office's own: of a round, of a person, of figures. */
async function ownScan(filing: Filing, wearer: Wearer, made: Printed, { name, bytes }: Scan): Promise<string> {
  const authority = await enter(filing.pool, wearer, 'read only', todayOf(filing.clock), async (tx, { hat }) => {
    if (hat !== 'office') throw new Refused(refuse('documents.no-inspection', { kind: made.kind.name }))
    const eyes = tx.as(eyeOf(hat))
    return (await eyes.selectFrom('identityAuthority').select('id').executeTakeFirstOrThrow()).id as string
  })
  const own = { authority, noun: made.kind.noun, about: made.about, name, by: wearer.person, size: bytes.length }
  return (await keepOwn(filing, own, Readable.from([bytes]))).id
}
