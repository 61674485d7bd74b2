import { sql } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { ask } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { contains, several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import { saysWords } from '../../core/server/words.ts'
import type {} from '../identity/tables.ts'
import * as say from './contract.ts'
import { zh } from './texts/zh.ts'

export const readingMaterials = ask(say.materials, async ({ eyes, input, actor }) => {
  let some = eyes
    .selectFrom('knowledgeMaterial as m')
    .leftJoin('knowledgeStudy as own', (join) =>
      join.onRef('own.material', '=', 'm.id').on('own.person', '=', actor.person),
    )
  if (input.kind) some = some.where('m.kind', 'in', several<say.Material['kind']>(input.kind))
  if (input.state) some = some.where('m.state', 'in', several<say.MaterialState>(input.state))
  const { on } = input
  if (on)
    some = some
      .where((e) => e.or([e('m.inForceOn', 'is', null), e('m.inForceOn', '<=', on)]))
      .where((e) => e.or([e('m.untilDay', 'is', null), e('m.untilDay', '>=', on)]))
  if (input.unread) some = some.where('own.id', 'is', null).where('m.state', '=', 'published')
  if (input.q) some = some.where(saysWords('m.words', ['m.title', 'm.number', 'm.category', 'm.text'], input.q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .select(['m.id', 'm.state', 'm.kind', 'm.title', 'm.number', 'm.inForceOn', 'm.untilDay', 'm.category', 'm.sector'])
    .select([
      'm.edition',
      'm.follows',
      'm.required',
      'm.writtenOn',
      'm.publishedOn',
      'm.version',
      sql<boolean>`own.id is not null`.as('read'),
    ])
    .select(sql<number>`(select count(*)::int from knowledge_study s where s.material = m.id)`.as('readers'))
    .orderBy(sql`array_position(array['drafted', 'published', 'withdrawn'], m.state)`)
    .orderBy('m.kind')
    .orderBy('m.title')
    .orderBy('m.inForceOn', (order) => order.desc().nullsLast())
    .orderBy('m.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const readingMaterial = ask(say.materialPage, async ({ eyes, input, actor }) => {
  const material = await eyes
    .selectFrom('knowledgeMaterial')
    .selectAll()
    .where('id', '=', input.material)
    .executeTakeFirst()
  if (!material) return refuse('doorway.not-found', { noun: 'material' })
  const own = await eyes
    .selectFrom('knowledgeStudy')
    .select('onDay')
    .where('material', '=', material.id)
    .where('person', '=', actor.person)
    .executeTakeFirst()
  const people = [material.writtenBy, material.publishedBy].filter((id) => id !== null)
  const named = await eyes.selectFrom('identityPerson').select(['id', 'name']).where('id', 'in', people).execute()
  const editions = await editionsOf(eyes, material.id)
  return {
    ...{ material, read: own?.onDay ?? null, editions: editions.length > 1 ? editions : [] },
    names: Object.fromEntries(named.map(({ id, name }) => [id, name])),
  }
})

/** The versions of a rule these eyes see, whichever of them one begins with: those before it and those after it. */
const editionsOf = (eyes: Reader, id: string) =>
  eyes
    .selectFrom('knowledgeMaterial')
    .select(['id', 'edition', 'number', 'inForceOn', 'untilDay', 'state'])
    .where(
      sql<boolean>`id in (
        with recursive chain (id, follows) as (
          select m.id, m.follows from knowledge_material m where m.id = ${id}
          union
          select m.id, m.follows from knowledge_material m join chain c on m.follows = c.id or m.id = c.follows)
        select id from chain)`,
    )
    .orderBy('inForceOn', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .limit(100)
    .execute()

export const readingStudies = ask(say.studies, async ({ eyes, input }) => {
  let some = eyes
    .selectFrom('knowledgeStudy as s')
    .innerJoin('knowledgeMaterial as m', 'm.id', 's.material')
    .leftJoin('identityPerson as p', 'p.id', 's.person')
  if (input.material) some = some.where('s.material', '=', input.material)
  if (input.q) some = some.where(contains(['m.title', 'p.name'], input.q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .select(['s.id', 's.material', 'm.title', 'm.kind', 's.onDay', sql<string>`coalesce(p.name, '')`.as('personName')])
    .orderBy('s.onDay', 'desc')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const studyTable = spreadsheetOf(say.studies, zh.words.studies, [
  { head: '姓名', width: 12, of: (row) => row.personName },
  { head: '资料', width: 40, of: (row) => row.title },
  { head: '类别', width: 12, of: (row) => zh.words[`kind.${row.kind}`] },
  { head: '日期', kind: 'day', width: 14, of: (row) => row.onDay },
])

/** What every member of a team is to read and this one has not (S1-38). */
export const materialsToRead = deskEntry({
  room: 'knowledge',
  key: 'desk.materialsToRead',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('knowledgeMaterial as m')
        .leftJoin('knowledgeStudy as own', (join) =>
          join.onRef('own.material', '=', 'm.id').on('own.person', '=', actor.person),
        )
        .select(['m.id', 'm.title'])
        .where('m.state', '=', 'published')
        .where('m.required', '=', true)
        .where('own.id', 'is', null)
        .orderBy('m.publishedOn')
        .limit(200)
        .execute()
    ).map(({ id, title }) => ({ noun: 'material', id, title, link: `/materials/${id}` })),
})
