import { sql } from 'kysely'
import type { Day } from '../../core/pure/days.ts'
import { awaits } from '../../core/server/awaiting.ts'
import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { toPut } from '../policies/put.ts'
import { type Receiver, receivers } from './nouns.ts'

const room = 'transfers'
type Line = { id: string; number: string; unitName: string; due?: Day | null; link?: string }
const lines = (rows: readonly Line[], noun = 'lead') =>
  rows.map(({ id, number, unitName, due = null, link }) => ({
    ...{ noun, id, title: number, note: unitName, due, link: link ?? `/leads/${id}` },
  }))

const leadsIn = (eyes: Reader) =>
  eyes
    .selectFrom('transfersLead as l')
    .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
    .select(['l.id', 'l.number', sql<string>`coalesce(i.name, '')`.as('unitName')])
    .orderBy('l.early', 'desc')
    .orderBy('l.registeredOn')
    .limit(200)

/** Reviewed; early ones as soon as they are graded. */
const undecided = sql<boolean>`(l.state = 'reviewed' or (l.state = 'graded' and l.early))`

/** Registered, and waiting for the team's meeting. */
export const leadsToGrade = deskEntry({
  room,
  key: 'desk.leadsToGrade',
  hats: ['leader'],
  rows: async ({ eyes }) => lines(await leadsIn(eyes).where('l.state', '=', 'registered').execute()),
})

/** Put to the deputy leader who does not sit with the team, until it is decided on or taken back (S3-06). */
export const leadsToConsult = deskEntry({
  room,
  key: 'desk.leadsToConsult',
  hats: ['non_resident'],
  rows: async ({ eyes }) => lines(await leadsIn(eyes).where('l.inConsultation', '=', true).execute()),
})

/** Sheets routed as leads of which no lead was registered: none is left without an outcome (S0-18). */
export const sheetsWithoutLead = deskEntry({
  room,
  key: 'desk.sheetsWithoutLead',
  hats: ['leader'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('findingsSheet as s')
        .leftJoin('transfersLead as l', 'l.sheet', 's.id')
        .select(['s.id', 's.number', 's.title'])
        .where('s.state', '=', 'routed')
        .where(sql<boolean>`'lead' = any (string_to_array(s.ways, ','))`)
        .where('l.id', 'is', null)
        .orderBy('s.serial')
        .limit(200)
        .execute()
    ).map(({ id, number, title }) => ({ noun: 'sheet', id, title: `${number} ${title}`, link: `/sheets/${id}` })),
})

export const leadsToReview = deskEntry({
  room,
  key: 'desk.leadsToReview',
  hats: ['office'],
  rows: async ({ eyes }) => lines(await leadsIn(eyes).where('l.state', '=', 'graded').execute()),
})

/** Reviewed; early ones as soon as they are graded (S1-19). */
export const leadsToApprove = deskEntry({
  room,
  key: 'desk.leadsToApprove',
  hats: ['leading_group'],
  rows: async ({ eyes }) => lines(await leadsIn(eyes).where(undecided).execute()),
})

/** How many packages stand, and for how many receivers a lead is meant. */
const sealedOf = sql<number>`(select count(*) from transfers_transfer s where s.lead = l.id and s.state <> 'returned')`
const meantFor = sql<number>`(l.to_discipline::int + l.to_organisation::int)`

/** Approved: to be sent up, or to be sealed for a receiver who has no package yet. */
export const leadsToSeal = deskEntry({
  room,
  key: 'desk.leadsToSeal',
  hats: ['office'],
  rows: async ({ eyes }) =>
    lines(
      await leadsIn(eyes)
        .where('l.state', '=', 'approved')
        .where(sql<boolean>`(l.superior or ${sealedOf} < ${meantFor})`)
        .execute(),
    ),
})

/** The day that counts now: of the opinion until it is given (T18), then of the result (T16, T17). */
const dueNow = sql<Day | null>`case when t.state = 'received' then t.opinion_due else t.result_due end`

const transfersIn = (eyes: Reader, due: 'opinionDue' | 'resultDue' | 'now' | null = null) =>
  eyes
    .selectFrom('transfersTransfer as t')
    .innerJoin('transfersLead as l', 'l.id', 't.lead')
    .leftJoin('planningInspection as i', 'i.id', 't.inspection')
    .select(['l.id', 't.number', sql<string>`coalesce(i.name, '')`.as('unitName')])
    .select(
      (due === null ? sql<Day | null>`null` : due === 'now' ? dueNow : sql<Day | null>`${sql.ref(`t.${due}`)}`).as(
        'due',
      ),
    )
    .orderBy('l.priority', 'desc')
    .orderBy('t.sealedOn')
    .limit(200)

/** Sealed by another of the office, and waiting to be handed over by a second person. */
export const packagesToHand = deskEntry({
  room,
  key: 'desk.packagesToHand',
  hats: ['office'],
  rows: async ({ eyes, actor: { person } }) =>
    lines(await transfersIn(eyes).where('t.state', '=', 'sealed').where('t.sealedBy', '<>', person).execute()),
})

const mine = (hat: string): Receiver => receivers.find((one) => one === hat) ?? 'discipline'

export const packagesToReceive = deskEntry({
  room,
  key: 'desk.packagesToReceive',
  hats: receivers,
  rows: async ({ eyes, actor: { hat } }) =>
    lines(await transfersIn(eyes).where('t.state', '=', 'sent').where('t.receiver', '=', mine(hat)).execute()),
})

/** The opinion on a lead is due a month after receipt (T18). */
export const opinionsToGive = deskEntry({
  room,
  key: 'desk.opinionsToGive',
  hats: receivers,
  rows: async ({ eyes, actor: { hat } }) =>
    lines(
      await transfersIn(eyes, 'opinionDue')
        .where('t.state', '=', 'received')
        .where('t.receiver', '=', mine(hat))
        .execute(),
    ),
})

/** The result is due three months after receipt (T16), or two weeks after what was explained (T17). */
export const resultsToFeedBack = deskEntry({
  room,
  key: 'desk.resultsToFeedBack',
  hats: receivers,
  rows: async ({ eyes, actor: { hat } }) =>
    lines(
      await transfersIn(eyes, 'resultDue')
        .where('t.state', 'in', ['received', 'handling'])
        .where('t.receiver', '=', mine(hat))
        .execute(),
    ),
})

const inquiriesIn = (eyes: Reader, due: 'replyDue' | 'reportDue') =>
  eyes
    .selectFrom('transfersInquiry as q')
    .innerJoin('transfersTransfer as t', 't.id', 'q.transfer')
    .leftJoin('planningInspection as i', 'i.id', 'q.inspection')
    .select(['q.lead as id', 't.number', sql<string>`coalesce(i.name, '')`.as('unitName'), `q.${due} as due`])
    .where('t.state', '=', 'handling')
    .where(`q.${due}`, 'is not', null)
    .where('q.reportedOn', 'is', null)
    .orderBy(`q.${due}`)
    .orderBy('q.id')
    .limit(200)

/** Letters of inquiry whose reply is due in fifteen working days (T19). */
export const repliesAwaited = deskEntry({
  room,
  key: 'desk.repliesAwaited',
  hats: ['discipline'],
  rows: async ({ eyes }) => lines(await inquiriesIn(eyes, 'replyDue').where('q.repliedOn', 'is', null).execute()),
})

/** The report and opinion a month after the reply or the talk (T20). */
export const inquiriesToReport = deskEntry({
  room,
  key: 'desk.inquiriesToReport',
  hats: ['discipline'],
  rows: async ({ eyes }) => lines(await inquiriesIn(eyes, 'reportDue').execute()),
})

/** Found untrue, and whoever it was about has not been cleared before others. */
export const toClarify = deskEntry({
  room,
  key: 'desk.toClarify',
  hats: receivers,
  rows: async ({ eyes, actor: { hat } }) =>
    lines(
      await transfersIn(eyes)
        .where('t.state', '=', 'fedBack')
        .where('t.finding', '=', 'unfounded')
        .where('t.clarifiedOn', 'is', null)
        .where('t.receiver', '=', mine(hat))
        .execute(),
    ),
})

/** What is overdue and was not asked for yet, or was asked for in vain. */
export const transfersToUrge = deskEntry({
  room,
  key: 'desk.transfersToUrge',
  hats: ['office'],
  rows: async ({ eyes, today }) =>
    lines(
      await transfersIn(eyes, 'now')
        .where(overdue(today))
        .where('t.escalatedOn', 'is', null)
        .where((e) => e.or([e('t.urgeDue', 'is', null), e('t.urgeDue', '<', today)]))
        .execute(),
    ),
})

/** Transfers whose running day is past: of the opinion until it is given, of the result then. */
export const overdue = (today: Day) =>
  sql<boolean>`((t.state = 'received' and t.opinion_due < ${today}) or (t.state = 'handling' and t.result_due < ${today}))`

/** What the leading group was told of, until it is answered. */
export const transfersEscalated = deskEntry({
  room,
  key: 'desk.transfersEscalated',
  hats: ['leading_group'],
  rows: async ({ eyes, today }) =>
    lines(await transfersIn(eyes, 'now').where(overdue(today)).where('t.escalatedOn', 'is not', null).execute()),
})

/** Everybody has fed back: the lead may be closed. */
export const leadsToClose = deskEntry({
  room,
  key: 'desk.leadsToClose',
  hats: ['office'],
  rows: async ({ eyes }) =>
    lines(
      await leadsIn(eyes)
        .where('l.state', '=', 'transferred')
        .where((e) =>
          e.not(
            e.exists(
              e
                .selectFrom('transfersTransfer as t')
                .select('t.id')
                .whereRef('t.lead', '=', 'l.id')
                .where('t.state', 'not in', ['returned', 'fedBack']),
            ),
          ),
        )
        .execute(),
    ),
})

/** Leads that wait for their approval, by number and unit alone (S0-03). */
export const leadsAwaited = awaits({
  matter: 'lead',
  rows: async (eyes) =>
    (await leadsIn(eyes).select('l.inspection').where(undecided).execute()).map(
      ({ id, number, unitName, inspection }) => ({
        ...{ thing: id, title: number, note: unitName, inspection, link: `/leads/${id}` },
      }),
    ),
})
export const leadsToPut = toPut('lead', leadsAwaited)
