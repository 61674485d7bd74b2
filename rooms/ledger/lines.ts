import * as z from 'zod'
import { Instant } from '../../core/pure/days.ts'
import type { Line } from '../../core/pure/timeline.ts'
import type { Reader } from '../../core/server/tables.ts'
import type {} from '../identity/tables.ts'
import type {} from './tables.ts'

const Said = z.object({
  for: z.string().optional(),
  made: z.object({ at: Instant }).optional(),
  facts: z.record(z.string(), z.json()),
})

type Kept = Omit<Line, 'facts' | 'at' | 'forName' | 'madeAt'> & { at: string; bytes: Buffer }

/** What of a record's row a line is made of. */
export const lineColumns = [
  'r.id',
  'r.at',
  'r.kind',
  'r.noun',
  'r.about',
  'r.person',
  'r.hat',
  'r.bytes',
  'r.leaf',
] as const

/** Records' rows as lines: facts, and for whom the hat was worn, are read from the very bytes the log seals. */
export async function linesOf(eyes: Reader, kept: readonly Kept[]): Promise<Line[]> {
  const read = kept.map(({ bytes, at, ...row }) => ({ row, at, ...Said.parse(JSON.parse(bytes.toString('utf8'))) }))
  const absent = [...new Set(read.flatMap((one) => one.for ?? []))]
  const people =
    absent.length === 0
      ? []
      : await eyes
          .selectFrom('identityPerson')
          .select(['id', 'name'])
          .where('id', 'in', absent as never[])
          .execute()
  const names = new Map<string, string>(people.map((one) => [one.id, one.name]))
  return read.map(({ row, at, facts, made, for: absent }) => ({
    ...row,
    at: at as Instant,
    facts,
    madeAt: made?.at ?? null,
    forName: absent === undefined ? null : (names.get(absent) ?? '—'),
  }))
}
