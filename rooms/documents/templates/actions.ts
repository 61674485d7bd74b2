import type { Day } from '../../../core/pure/days.ts'
import { accept } from '../../../core/pure/refusal.ts'
import { act, type Counting } from '../../../core/server/act.ts'
import { saveSeen } from '../../../core/server/seen.ts'
import { approveAlong } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import type { Hand } from '../store.ts'
import * as rule from './rules.ts'

const facts = ({ kind, number, sha256, fromDay }: say.Template) => ({ paper: kind, number, sha256, fromDay })

export const proposingTemplate = act(say.proposeTemplate, async ({ tx, see, may, actor, input, today }) => {
  const file = await see(say.file, input.file)
  await may('template.propose', { authority: file.authority })
  const read = await tx.selectFrom('documentsArrival').select('paper').where('file', '=', file.id).executeTakeFirst()
  accept(rule.mayPropose(file, read?.paper ?? null, input, today))
  const number = (await lastNumber(tx, file.authority, input.kind)) + 1
  const proposed: say.Template = {
    ...{ ...input, authority: file.authority, number, sha256: file.sha256 ?? '', state: 'proposed' },
    ...{ proposedBy: actor.person, proposedOn: today, decidedBy: null, decidedOn: null, opinion: '', version: 1 },
  }
  const omits = JSON.stringify(proposed.omits) as never
  await tx
    .insertInto('documentsTemplate')
    .values({ ...proposed, omits })
    .execute()
  return {
    result: { id: proposed.id, version: 1 },
    record: { kind: 'template.proposed', about: proposed, facts: facts(proposed) },
  }
})

async function lastNumber(tx: Hand, authority: string, kind: string): Promise<number> {
  const { last } = await tx
    .selectFrom('documentsTemplate')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('authority', '=', authority)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

const columns = ['state', 'fromDay', 'decidedBy', 'decidedOn', 'opinion'] as const

type Deciding = Readonly<{ tx: Hand; counting: Counting; today: Day }>

/** Decides on a template as whoever counts for it, and gives what its record is of. */
async function decide(place: Deciding, one: say.Template, verdict: rule.Verdict, opinion: string) {
  const { tx, counting, today } = place
  const decided = await counting(one.id, (by) => rule.decide(one, verdict, by, opinion, today))
  const kept = await saveSeen(tx, 'documentsTemplate', decided, columns)
  return { result: { id: kept.id, version: kept.version }, of: { about: kept, facts: facts(kept) } }
}

export const approvingTemplate = act(say.approveTemplate, async (place) => {
  const one = await place.see(say.template, place.input.template, place.input.version)
  await place.may('template.decide', one)
  const { result, of } = await decide(place, one, 'approve', '')
  const grounds = await approveAlong(place, 'template', one)
  return { result, record: { kind: 'template.approved', about: of.about, facts: { ...of.facts, ...grounds } } }
})

export const rejectingTemplate = act(say.rejectTemplate, async (place) => {
  const one = await place.see(say.template, place.input.template, place.input.version)
  await place.may('template.decide', one)
  const { result, of } = await decide(place, one, 'reject', place.input.opinion)
  return { result, record: { kind: 'template.rejected', ...of } }
})

export const withdrawingTemplate = act(say.withdrawTemplate, async (place) => {
  const one = await place.see(say.template, place.input.template, place.input.version)
  await place.may('template.decide', one)
  const { result, of } = await decide(place, one, 'withdraw', place.input.opinion)
  return { result, record: { kind: 'template.withdrawn', ...of } }
})
