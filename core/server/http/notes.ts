import type { FastifyRequest } from 'fastify'
import type { RecordKind, Said } from '../../pure/contract.ts'
import type { Actor } from '../enter.ts'

/** A list that is taken away: which, in what form, by which filters (their hash), of which inspection, and how many rows. */
export type Exported = Readonly<{
  list: string
  form: string
  filters: string
  inspection: string | null
  rows: number
}>

/** A paper made to be printed or saved: which kind, of what, with which hash, of which inspection ('' for none), as a page or as DOCX, in which template of the office's own. */
export type Taken = Readonly<{
  paper: string
  thing: string
  form: 'page' | 'docx'
  hash: string
  inspection: string
  template: string | null
}>

/**
 * What is written down though nobody changed anything. `exported`, `taken` and `read` end before the first byte leaves: without its record none of them
 * happens; a reading is written once per session, thing and quarter of an hour. `refused` takes no time of the answer.
 */
export type Notes = Readonly<{
  read(request: FastifyRequest, by: Actor, kind: RecordKind, said: Said<RecordKind>): Promise<void>
  exported(by: Actor, what: Exported): Promise<void>
  taken(request: FastifyRequest, by: Actor, what: Taken): Promise<void>
  refused(request: FastifyRequest, code: string): void
}>

/** Refusals that say somebody tried what is not his: not his hat, not his act, not there for him, not from our page. */
export const tried: readonly string[] = [
  'doorway.not-your-hat',
  'doorway.not-yours',
  'doorway.not-found',
  'doorway.forged',
  'doorway.scope-too-wide',
]
