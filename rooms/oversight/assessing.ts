import type { Reader } from '../../core/server/tables.ts'
import { inTime } from '../rectification/rules.ts'
import { zh as rectification } from '../rectification/texts/zh.ts'
import { bodyName } from '../registry/names.ts'
import type { AssessedBody } from './contract.ts'

/** The items of the bodies named (all when none is) as these eyes see them, with the post that leads each, never its holder. */
export async function assessedBodies(eyes: Reader, bodies: readonly string[]): Promise<AssessedBody[]> {
  let some = eyes
    .selectFrom('rectificationTask as t')
    .select([
      't.id',
      't.body',
      't.number',
      't.title',
      't.leaderKind',
      't.state',
      't.dueOn',
      't.longDueOn',
      't.claimedOn',
    ])
    .select(['t.closedOn', 't.returns', 't.reopenings', bodyName('t.body').as('bodyName')])
    .select((e) =>
      e
        .selectFrom('oversightMatter as m')
        .select((m) => m.fn.countAll<number>().as('n'))
        .whereRef('m.about', '=', 't.id')
        .where('m.out', '=', true)
        .as('letters'),
    )
    .where('t.state', '<>', 'withdrawn')
  if (bodies.length > 0) some = some.where('t.body', 'in', bodies)
  const tasks = await some.orderBy('t.body').orderBy('t.number').limit(10_000).execute()
  const held = await eyes.selectFrom('oversightAccountability').select(['body', 'target', 'post', 'form']).execute()
  return [...Map.groupBy(tasks, (task) => task.body)].map(([body, mine]) => ({
    body,
    bodyName: mine[0]?.bodyName ?? '',
    items: mine.map((task) => ({
      number: task.number,
      title: task.title,
      post: task.leaderKind === null ? '' : rectification.words[`leaderKind.${task.leaderKind}`],
      state: rectification.words[`task.${task.state}`],
      dueOn: task.longDueOn ?? task.dueOn,
      closedOn: task.closedOn,
      inTime: task.state === 'closed' ? inTime(task) : null,
      returns: task.returns,
      reopenings: task.reopenings,
      letters: task.letters ?? 0,
    })),
    accountabilities: held.filter((one) => one.body === body).map(({ target, post, form }) => ({ target, post, form })),
  }))
}
