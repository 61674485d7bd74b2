import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type {} from '../../knowledge/tables.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

const byName = (column: string) => sql`${sql.ref(column)} collate "zh-x-icu"`
const wasAt = (person: string) =>
  sql<boolean>`exists (select from teams_attendance a where a.training = t.id and a.person = ${person})`

export const readTrainings = ask(say.trainings, async ({ eyes, input, actor }) => {
  let base = eyes.selectFrom('teamsTraining as t').leftJoin('planningRound as r', 'r.id', 't.round')
  if (input.round) base = base.where('t.round', '=', input.round)
  if (input.mine) base = base.where(wasAt(actor.person))
  const { count } = await base.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await base
    .select([
      't.id',
      't.authority',
      't.round',
      't.title',
      't.onDay',
      't.hours',
      't.place',
      't.text',
      't.needed',
      't.version',
    ])
    .select(sql<string>`coalesce(r.name, '')`.as('roundName'))
    .orderBy('t.onDay', 'desc')
    .orderBy('t.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  const ids = rows.map((row) => row.id)
  const people =
    ids.length === 0
      ? []
      : await eyes
          .selectFrom('teamsAttendance as a')
          .leftJoin('identityPerson as p', 'p.id', 'a.person')
          .select(['a.training', 'a.person', 'a.hours', sql<string>`coalesce(p.name, '')`.as('name')])
          .where('a.training', 'in', ids)
          .orderBy(byName('p.name'))
          .execute()
  return {
    rows: rows.map((row) => ({
      ...row,
      people: people
        .filter((one) => one.training === row.id)
        .map(({ person, name, hours: n }) => ({ person, name, hours: n })),
    })),
    count,
  }
})

export const readTraining = ask(say.trainingPage, async ({ eyes, input, actor }) => {
  const found = await eyes
    .selectFrom('teamsTraining as t')
    .leftJoin('planningRound as r', 'r.id', 't.round')
    .selectAll('t')
    .select(sql<string>`coalesce(r.name, '')`.as('roundName'))
    .where('t.id', '=', input.training)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'training' })
  const { roundName, ...training } = found
  const people = await eyes
    .selectFrom('teamsAttendance as a')
    .leftJoin('identityPerson as p', 'p.id', 'a.person')
    .leftJoin('teamsTrainingTest as x', (on) =>
      on.onRef('x.training', '=', 'a.training').onRef('x.person', '=', 'a.person'),
    )
    .select(['a.person', 'a.hours', sql<string>`coalesce(p.name, '')`.as('name'), 'x.state as test'])
    .where('a.training', '=', training.id)
    .orderBy(byName('p.name'))
    .orderBy('a.id')
    .execute()
  const shelf =
    training.materials.length === 0
      ? []
      : await eyes
          .selectFrom('knowledgeMaterial')
          .select(['id', 'title'])
          .where('id', 'in', training.materials as never[])
          .execute()
  const key = eyes.selectFrom('teamsTrainingKey').select('answers').where('training', '=', training.id)
  const own = eyes.selectFrom('teamsTrainingTest').selectAll().where('training', '=', training.id)
  return {
    training,
    roundName,
    materials: training.materials.flatMap((id) => shelf.filter((one) => one.id === id)),
    people,
    answers: [...((await key.executeTakeFirst())?.answers ?? [])],
    own: {
      hours: people.find(({ person }) => person === actor.person)?.hours ?? null,
      test: (await own.where('person', '=', actor.person as never).executeTakeFirst()) ?? null,
    },
  }
})

const { words } = zh

export const trainingsSheet = spreadsheetOf(say.trainings, words.trainings, [
  { head: words.trainingTitle, width: 36, of: (row) => row.title },
  { head: words.trainingDay, kind: 'day', width: 12, of: (row) => row.onDay },
  { head: words.trainingHours, kind: 'number', width: 8, of: (row) => row.hours },
  { head: words.trainingRound, width: 24, of: (row) => row.roundName },
  { head: words.trainingPlace, width: 20, of: (row) => row.place },
  {
    head: words.trainingPeople,
    width: 60,
    of: (row) => row.people.map((one) => `${one.name}（${one.hours}）`).join('、'),
  },
])
