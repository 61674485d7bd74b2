import type { Day } from '../../../core/pure/days.ts'
import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader, RoomName } from '../../../core/server/tables.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/echoes.ts'
import * as keep from '../store.ts'
import { unitOf } from '../telling.ts'

export const filingEcho = act(say.fileEcho, async ({ tx, eyes, asRoom, may, actor, input, today }) => {
  const { authority, inspection, body } = await unitOf(eyes, input.inspection)
  await may('echo.file', { authority, inspection, body })
  accept(rule.mayFile(input, await knownSince({ tx, asRoom }, inspection, input.subject), today))
  const one: say.Echo = {
    ...{ ...input, authority, inspection, body, side: actor.hat === 'office' ? 'office' : 'body', state: 'filed' },
    ...{
      filedBy: actor.person,
      filedOn: today,
      answer: '',
      answeredBy: null,
      answeredOn: null,
      reason: '',
      version: 1,
    },
  }
  await keep.addEcho(tx, one)
  const { subject, heard, concerning } = one
  return { result: one, record: { kind: 'echo.filed', about: one, facts: { subject, heard, concerning } } }
})

type Look = Readonly<{ tx: keep.Hand; asRoom(room: RoomName): Reader }>

/** Since when what a report is about is known: since the feedback, or since its page was published. */
async function knownSince({ tx, asRoom }: Look, inspection: string, subject: say.EchoSubject): Promise<Day | null> {
  const kinds = rule.pagesOf[subject]
  if (kinds === null) {
    const opinion = await asRoom('feedback')
      .selectFrom('feedbackOpinion')
      .select(['principalOn', 'bodyOn'])
      .where('inspection', '=', inspection as never)
      .where('state', 'in', ['delivered', 'received'])
      .executeTakeFirst()
    const days = [opinion?.principalOn, opinion?.bodyOn].filter((on) => on !== null && on !== undefined)
    return days.sort().at(-1) ?? null
  }
  const page = await tx
    .selectFrom('publicationPage')
    .select('publishedOn')
    .where('inspection', '=', inspection)
    .where('kind', 'in', [...kinds])
    .where('publishedOn', 'is not', null)
    .orderBy('publishedOn')
    .executeTakeFirst()
  return page?.publishedOn ?? null
}

export const answeringEcho = act(say.answerEcho, async ({ tx, see, may, actor, counting, input, today }) => {
  const one = await see(say.echo, input.echo, input.version)
  await may('echo.answer', one)
  const answered = await counting(one.id, (by) => rule.answer(one, by, actor.hat, input.answer, today))
  const saved = await keep.saveEcho(tx, { ...answered, answeredBy: actor.person })
  return { result: saved, record: { kind: 'echo.answered', about: saved, facts: {} } }
})

export const withdrawingEcho = act(say.withdrawEcho, async ({ tx, see, may, input }) => {
  const one = await see(say.echo, input.echo, input.version)
  await may('echo.file', one)
  const saved = await keep.saveEcho(tx, accept(rule.takeBack(one, input.reason)))
  return { result: saved, record: { kind: 'echo.withdrawn', about: saved, facts: {} } }
})
