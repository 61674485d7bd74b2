import { sql } from 'kysely'
import { midtermDue } from './rules/site.ts'
import { deskEntry } from '../../core/server/desk.ts'

const room = 'fieldwork'
const titled = sql<string>`concat_ws(' ', t.number, p.name, p.title)`

/** Talks of one's team that are still to be held. */
export const talksToHold = deskEntry({
  room,
  key: 'desk.talksToHold',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('fieldworkTalk as t')
        .leftJoin('fieldworkPartner as p', 'p.talk', 't.id')
        .select(['t.id', 't.plannedOn', titled.as('title')])
        .where('t.state', '=', 'planned')
        .orderBy('t.plannedOn')
        .limit(200)
        .execute()
    ).map(({ id, title, plannedOn }) => ({ noun: 'talk', id, title, due: plannedOn, link: `/talks/${id}` })),
})

/** Records of talks one was at and has not confirmed. */
export const talksToConfirm = deskEntry({
  room,
  key: 'desk.talksToConfirm',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes, actor: { person } }) =>
    (
      await eyes
        .selectFrom('fieldworkTalk as t')
        .leftJoin('fieldworkPartner as p', 'p.talk', 't.id')
        .select(['t.id', titled.as('title')])
        .where('t.state', '=', 'recorded')
        .where((e) =>
          e.or([
            e.and([e('t.talkerOne', '=', person), e('t.confirmedOneOn', 'is', null)]),
            e.and([e('t.talkerTwo', '=', person), e('t.confirmedTwoOn', 'is', null)]),
          ]),
        )
        .orderBy('t.heldOn')
        .limit(200)
        .execute()
    ).map(({ id, title }) => ({ noun: 'talk', id, title, link: `/talks/${id}` })),
})

/** 中期汇报 (T06) not made yet: for the leader, red once the middle of the stay has passed. */
export const midtermDueNow = deskEntry({
  room,
  key: 'desk.midtermDue',
  hats: ['leader'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('planningInspection as i')
        .leftJoin('fieldworkSiteRecord as s', (join) =>
          join.onRef('s.inspection', '=', 'i.id').on('s.kind', '=', 'midterm'),
        )
        .select(['i.id', 'i.name', 'i.enteredOn', 'i.exitOn'])
        .where('i.state', '=', 'entered')
        .where('s.id', 'is', null)
        .limit(200)
        .execute()
    ).map(({ id, name, enteredOn, exitOn }) => ({
      ...{ noun: 'inspection', id, title: name, due: midtermDue(enteredOn, exitOn) },
      link: `/site?inspection=${id}`,
    })),
})

/** What came late and lies in the box undecided (traps 23). */
export const lateToDecide = deskEntry({
  room,
  key: 'desk.lateToDecide',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('fieldworkLate as l')
        .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
        .select(['l.id', sql<string>`coalesce(i.name, '')`.as('title')])
        .where('l.state', '=', 'sealed')
        .orderBy('l.receivedAt')
        .limit(200)
        .execute()
    ).map(({ id, title }) => ({ noun: 'late', id, title, link: `/late/${id}` })),
})

/** Demands of the masses nobody has answered (S3-15). */
export const demandsOpen = deskEntry({
  room,
  key: 'desk.demandsOpen',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('fieldworkSiteRecord')
        .select(['id', 'inspection', 'number', 'subject', 'untilDay'])
        .where('kind', '=', 'demand')
        .where('repliedOn', 'is', null)
        .orderBy('untilDay')
        .limit(200)
        .execute()
    ).map(({ id, inspection, number, subject, untilDay }) => ({
      ...{ noun: 'siteRecord', id, title: `${number} ${subject}`, due: untilDay },
      link: `/site?inspection=${inspection}&open=yes`,
    })),
})

/** 拟暗访 that wait for the leader's leave. */
export const visitsToAllow = deskEntry({
  room,
  key: 'desk.visitsToAllow',
  hats: ['leader'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('fieldworkVisit')
        .select(['id', 'subject', 'place'])
        .where('state', '=', 'proposed')
        .orderBy('proposedOn')
        .limit(200)
        .execute()
    ).map(({ id, subject, place }) => ({ noun: 'visit', id, title: subject, note: place, link: `/visits/${id}` })),
})

/** Papers the team asked of the body and awaits, for both; red once the day has passed (S1-28). */
export const loansAwaited = deskEntry({
  room,
  key: 'desk.loansAwaited',
  hats: ['leader', 'deputy', 'member', 'principal', 'clerk'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('fieldworkLoan')
        .select(['id', 'number', 'title', 'dueOn'])
        .where('state', '=', 'asked')
        .orderBy('dueOn')
        .limit(200)
        .execute()
    ).map(({ id, number, title, dueOn }) => ({
      noun: 'loan',
      id,
      title: `${number} ${title}`,
      due: dueOn,
      link: `/loans/${id}`,
    })),
})

/** Papers that came without a statement of truth, for both (S0-08). */
export const truthsOwed = deskEntry({
  room,
  key: 'desk.truthsOwed',
  hats: ['leader', 'deputy', 'member', 'principal', 'clerk'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('fieldworkLoan')
        .select(['id', 'number', 'title', 'dueOn'])
        .where('state', 'in', ['lent', 'kept', 'returned'])
        .where('truthDue', '=', true)
        .where('statedOn', 'is', null)
        .orderBy('dueOn')
        .limit(200)
        .execute()
    ).map(({ id, number, title, dueOn }) => ({
      ...{ noun: 'loan', id, title: `${number} ${title}`, due: dueOn },
      link: `/loans/${id}`,
    })),
})

/** Papers the team has to give back. */
export const loansToReturn = deskEntry({
  room,
  key: 'desk.loansToReturn',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('fieldworkLoan')
        .select(['id', 'number', 'title', 'returnBy'])
        .where('state', '=', 'lent')
        .orderBy('returnBy')
        .limit(200)
        .execute()
    ).map(({ id, number, title, returnBy }) => ({
      noun: 'loan',
      id,
      title: `${number} ${title}`,
      due: returnBy,
      link: `/loans/${id}`,
    })),
})

/** Requests for instruction that wait for an answer: of the office those not passed on, of the leading group those passed on to it (S1-25). */
const instructionsIn = (
  state: 'asked' | 'passed' | 'answered',
  hats: readonly ('office' | 'leading_group' | 'leader')[],
  key: string,
) =>
  deskEntry({
    room,
    key,
    hats,
    rows: async ({ eyes }) =>
      (
        await eyes
          .selectFrom('fieldworkInstruction')
          .select(['id', 'number', 'matter', 'urgent'])
          .where('state', '=', state)
          .orderBy('urgent', 'desc')
          .orderBy('askedOn')
          .limit(200)
          .execute()
      ).map(({ id, number, matter, urgent }) => ({
        ...{ noun: 'instruction', id, title: `${number} ${matter}`, link: `/instructions/${id}` },
        ...(urgent ? { light: 'red' as const } : {}),
      })),
  })
export const instructionsToAnswer = instructionsIn('asked', ['office'], 'desk.instructionsToAnswer')
export const instructionsPassedOn = instructionsIn('passed', ['leading_group'], 'desk.instructionsPassedOn')
export const instructionsToCarryOut = instructionsIn('answered', ['leader'], 'desk.instructionsToCarryOut')
