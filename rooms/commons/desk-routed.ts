import { sql } from 'kysely'
import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { AdvisoryState } from './contract.ts'

const room = 'commons'

/** Sheets routed one way of which nothing came yet (S0-18): none is left without an outcome. */
const routed = async (eyes: Reader, way: 'advice' | 'special', without: ReturnType<typeof sql<boolean>>) =>
  (
    await eyes
      .selectFrom('findingsSheet as s')
      .innerJoin('planningInspection as i', 'i.id', 's.inspection')
      .select(['s.id', 's.number', 's.title', 'i.name'])
      .where('s.state', '=', 'routed')
      .where(sql<boolean>`${way} = any (string_to_array(s.ways, ','))`)
      .where(sql<boolean>`not ${without}`)
      .orderBy('i.name')
      .orderBy('s.serial')
      .orderBy('s.id')
      .limit(200)
      .execute()
  ).map(({ id, number, title, name }) => ({
    ...{ noun: 'sheet', id, title: `${number} ${title}`, note: name, link: `/sheets/${id}` },
  }))

/** 巡察建议: routed as advice, and in no group of which a letter was written. */
export const sheetsToAdvise = deskEntry({
  room,
  key: 'desk.sheetsToAdvise',
  hats: ['office'],
  rows: ({ eyes }) =>
    routed(
      eyes,
      'advice',
      sql<boolean>`exists (select from commons_member m join commons_advisory a on a."group" = m."group"
        where m.sheet = s.id and m.standing = 'in' and a.state <> 'dropped')`,
    ),
})

/** 专题报告: routed into a special report, and in none. */
export const sheetsToReportOn = deskEntry({
  room,
  key: 'desk.sheetsToReportOn',
  hats: ['office'],
  rows: ({ eyes }) =>
    routed(eyes, 'special', sql<boolean>`exists (select from commons_special r where s.id = any (r.sheets))`),
})

const running = ['drafted', 'consulted', 'issued', 'received'] as const satisfies readonly AdvisoryState[]

/** Letters of advice that are with others now, or not finished: they stay on the desk until they end; what the office has to do next stands apart. */
export const advisoriesUnderWay = deskEntry({
  room,
  key: 'desk.advisoriesUnderWay',
  hats: ['office'],
  amber: 7,
  rows: async ({ eyes, today }) =>
    (
      await eyes
        .selectFrom('commonsAdvisory')
        .select(['id', 'title', 'number', 'dueOn'])
        .where('state', 'in', running)
        .where((e) => e.or([e('dueOn', 'is', null), e('dueOn', '>=', today)]))
        .orderBy('dueOn')
        .orderBy('id')
        .limit(200)
        .execute()
    ).map(({ id, title, number, dueOn }) => ({
      ...{ noun: 'advisory', id, title, note: number, due: dueOn, link: `/advisories/${id}` },
    })),
})

/** Special reports that were not heard yet. */
export const specialsUnderWay = deskEntry({
  room,
  key: 'desk.specialsUnderWay',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('commonsSpecial')
        .select(['id', 'title'])
        .where('state', '<>', 'heard')
        .orderBy('draftedOn')
        .orderBy('id')
        .limit(200)
        .execute()
    ).map(({ id, title }) => ({ noun: 'specialReport', id, title, link: `/special-reports/${id}` })),
})
