import type * as z from 'zod'
import type { Reader } from '../../core/server/tables.ts'
import { checksDone } from '../fieldwork/posts.ts'
import type { TipChecked } from './contract/checks.ts'

type Done = z.output<typeof TipChecked>

/**
 * Talks written down at a unit, newest first, each with whom it was, then the visits made, papers received and samples drawn. At most 500 of each; `only`:
 * that one.
 */
export async function doneAt(eyes: Reader, inspection: string, only?: string): Promise<Done[]> {
  const talks = await eyes
    .selectFrom('fieldworkTalk as t')
    .innerJoin('fieldworkPartner as p', 'p.talk', 't.id')
    .select(['t.id', 't.number', 't.heldOn', 'p.name'])
    .where('t.inspection', '=', inspection)
    .where('t.state', 'in', ['recorded', 'confirmed'])
    .$if(only !== undefined, (q) => q.where('t.id', '=', only as string))
    .orderBy('t.serial', 'desc')
    .limit(500)
    .execute()
  const talked = talks.flatMap(({ id, number, heldOn, name }): Done[] =>
    heldOn === null ? [] : [{ kind: 'talk', about: id, what: `${number} ${name}`, on: heldOn }],
  )
  return [...talked, ...(await checksDone(eyes, inspection, only))]
}

/** What was noted as done about a tip, in the order it was done. */
export async function checksOfTip(eyes: Reader, tip: string, done: readonly Done[]) {
  const noted = await eyes
    .selectFrom('tipsCheck')
    .select(['id', 'kind', 'about', 'onDay'])
    .where('tip', '=', tip)
    .orderBy('onDay')
    .orderBy('id')
    .execute()
  const named = new Map(done.map((one) => [one.about, one.what]))
  return noted.map(({ id, kind, about, onDay }) => ({ id, kind, about, what: named.get(about) ?? '—', on: onDay }))
}
