import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { becauseOf, inForce } from '../../feedback/rules/slips.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'

/** The items of approved opinions that were made of the findings of a group, as these eyes see them. */
const itemsOf = (eyes: Reader, group: string) =>
  eyes
    .selectFrom('feedbackItem as i')
    .innerJoin('feedbackOrigin as g', 'g.item', 'i.id')
    .innerJoin('commonsMember as m', 'm.sheet', 'g.sheet')
    .innerJoin('feedbackOpinion as o', 'o.id', 'i.opinion')
    .where('m.group', '=', group)
    .where('m.standing', '=', 'in')
    .where('i.state', '<>', 'withdrawn')
    .where('o.state', '<>', 'drafted')

export const readingFedBack = ask(say.groupFedBack, async ({ eyes, input, today }) => {
  const { problemGroup } = input
  const group = await eyes.selectFrom('commonsGroup').select('id').where('id', '=', problemGroup).executeTakeFirst()
  if (!group) return refuse('doorway.not-found', { noun: 'problemGroup' })
  const items = await itemsOf(eyes, group.id)
    .select(['i.id as item', 'i.title', 'i.body', 'i.category', 'i.subcategory', bodyName('i.body').as('bodyName')])
    .groupBy(['i.id', 'i.title', 'i.body', 'i.category', 'i.subcategory'])
    .orderBy('bodyName')
    .orderBy('i.id')
    .limit(500)
    .execute()
  const parts = await eyes
    .selectFrom('feedbackField as f')
    .innerJoin('identityPerson as who', 'who.id', 'f.leader')
    .select(['f.leader', 'f.part', 'f.of', 'f.fromDay', 'f.untilDay', 'who.name', 'who.title'])
    .orderBy('who.name')
    .orderBy('f.leader')
    .execute()
  const fields = Map.groupBy(
    parts.filter((part) => inForce(part, today)),
    ({ leader }) => leader,
  )
  const leaders = [...fields].map(([leader, field]) => ({
    ...{ leader, name: field[0]?.name ?? '', title: field[0]?.title ?? '' },
    items: items.filter((item) => becauseOf(item, field) !== null).length,
  }))
  const briefings = await eyes
    .selectFrom('feedbackSlip as s')
    .innerJoin('identityPerson as who', 'who.id', 's.leader')
    .select(['s.id', 's.number', 's.theme', 's.state', 's.urged', 'who.name as leaderName'])
    .where('s.theme', '<>', '')
    .where(
      sql<boolean>`exists (select from feedback_slip_item i join feedback_origin g on g.item = i.item
        join commons_member m on m.sheet = g.sheet where i.slip = s.id and m."group" = ${group.id} and m.standing = 'in')`,
    )
    .orderBy('s.draftedOn', 'desc')
    .orderBy('s.id')
    .limit(100)
    .execute()
  return {
    items: items.map(({ item, title, bodyName: name }) => ({ item, title, bodyName: name })),
    leaders: leaders.filter((one) => one.items > 0),
    briefings,
  }
})
