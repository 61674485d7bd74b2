import { body } from '../../../core/pure/hats.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import { several } from '../../../core/server/filters.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'

/** What was raised of one task, oldest first. */
export const escalationsOf = (eyes: Reader, task: string): Promise<say.Escalation[]> =>
  eyes
    .selectFrom('rectificationEscalation')
    .selectAll()
    .where('task', '=', task)
    .orderBy('raisedOn')
    .orderBy('id')
    .execute()

export const readingEscalations = ask(say.escalations, async ({ eyes, input }) => {
  let some = eyes.selectFrom('rectificationEscalation as e')
  if (input.task) some = some.where('e.task', '=', input.task)
  if (input.state) some = some.where('e.state', 'in', several<say.EscalationState>(input.state))
  if (input.level) some = some.where('e.level', '=', input.level)
  const page = some
    .select(['e.id', 'e.inspection', 'e.title', 'e.level', 'e.state', 'e.leadName', 'e.raisedOn', 'e.dueOn'])
    .select(bodyName('e.body').as('bodyName'))
    .orderBy('e.raisedOn', 'desc')
    .orderBy('e.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingEscalation = ask(say.escalationPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('rectificationEscalation as e')
    .selectAll('e')
    .select([bodyName('e.body').as('bodyName'), bodyName('e.upper').as('upperName')])
    .where('e.id', '=', input.escalation)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'escalation' })
  const { bodyName: name, upperName, ...escalation } = found
  const { raisedBy, passedBy, acceptedBy, endedBy } = escalation
  return {
    escalation,
    bodyName: name,
    upperName,
    names: await namesOf(eyes, [raisedBy, passedBy, acceptedBy, endedBy]),
  }
})

type Waits = Pick<say.Escalation, 'id' | 'title' | 'dueOn'> & { bodyName: string }
const waiting = ({ id, title, dueOn, bodyName: name }: Waits) => ({
  noun: 'escalation',
  id,
  title,
  note: name,
  due: dueOn,
  link: `/escalations/${id}`,
})

const waitingAt = (eyes: Reader, level: say.Escalation['level']) =>
  eyes
    .selectFrom('rectificationEscalation as e')
    .select(['e.id', 'e.title', 'e.dueOn', 'e.upper', bodyName('e.body').as('bodyName')])
    .where('e.state', 'in', ['raised', 'accepted'])
    .where('e.level', '=', level)
    .orderBy('e.raisedOn')
    .limit(200)
    .execute()

/** What the villages ask of the town one acts for; not what one raised oneself. */
export const escalationsOfTown = deskEntry({
  room: 'rectification',
  key: 'escalationsOfTown',
  hats: body,
  rows: async ({ eyes, actor }) =>
    (await waitingAt(eyes, 'town'))
      .filter(({ upper }) => upper !== null && actor.scope.bodies.includes(upper))
      .map(waiting),
})

export const escalationsOfCounty = deskEntry({
  room: 'rectification',
  key: 'escalationsOfCounty',
  hats: ['office'],
  rows: async ({ eyes }) => (await waitingAt(eyes, 'county')).map(waiting),
})
