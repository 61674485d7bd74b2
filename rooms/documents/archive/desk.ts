import { sql } from 'kysely'
import { deskEntry } from '../../../core/server/desk.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { toPut, waitsFor } from '../../policies/put.ts'
import { dueDay } from '../../policies/store.ts'

const room = 'documents'

/** Inspections whose team has left and whose archive nobody has signed for: within a month of the exit (T31). */
export const archivesToSign = deskEntry({
  room,
  key: 'desk.archivesToSign',
  hats: ['leader'],
  rows: async ({ eyes }) => {
    const left = await eyes
      .selectFrom('planningInspection as i')
      .leftJoin('documentsArchiveHandover as h', (j) =>
        j.onRef('h.inspection', '=', 'i.id').on('h.state', '<>', 'returned'),
      )
      .select(['i.id', 'i.name', 'i.authority', 'i.exitedOn'])
      .where('i.state', '=', 'exited')
      .where('h.id', 'is', null)
      .where('i.exitedOn', 'is not', null)
      .orderBy('i.exitedOn')
      .limit(200)
      .execute()
    return Promise.all(
      left.map(async ({ id, name, authority, exitedOn }) => ({
        ...{ noun: 'inspection', id, title: name, link: `/inspections/${id}/archive` },
        due: exitedOn === null ? null : (await dueDay(eyes, authority, 'T31', exitedOn)).day,
      })),
    )
  },
})

/** Signed by a team, and waiting for the office to count and sign. */
export const archivesToReceive = deskEntry({
  room,
  key: 'desk.archivesToReceive',
  hats: ['office'],
  rows: async ({ eyes, actor: { person } }) =>
    (
      await eyes
        .selectFrom('documentsArchiveHandover as h')
        .leftJoin('planningInspection as i', 'i.id', 'h.inspection')
        .select(['h.id', 'h.inspection', sql<string>`coalesce(i.name, '')`.as('name')])
        .where('h.state', '=', 'signed')
        .where('h.signedBy', '<>', person)
        .orderBy('h.signedOn')
        .limit(200)
        .execute()
    ).map(({ id, inspection, name }) => ({
      ...{ noun: 'archiveHandover', id, title: name, link: `/inspections/${inspection}/archive` },
    })),
})

/** What was asked for or is lent (2.8), the nearest day first. */
const loansIn = (eyes: Reader, ...states: readonly ('asked' | 'lent')[]) =>
  eyes
    .selectFrom('documentsArchiveLoan as l')
    .innerJoin('documentsArchiveFile as f', 'f.id', 'l.piece')
    .select(['l.id', 'f.number', 'f.title', 'l.borrower', 'l.dueOn', 'l.piece'])
    .where('l.state', 'in', states)
    .orderBy('l.dueOn')
    .limit(200)
    .execute()

/** Lent, with the day on which it is to be back; and asked for by another. */
export const loansOut = deskEntry({
  room,
  key: 'desk.loansOut',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (await loansIn(eyes, 'asked', 'lent')).map(({ id, number, title, borrower, dueOn, piece }) => ({
      ...{ noun: 'archiveLoan', id, title: `${number} ${title}`, note: borrower, due: dueOn },
      link: `/archive/${piece}`,
    })),
})

/** They wait for a meeting where one is demanded (S0-03). */
export const loansAwaited = waitsFor('archiveLoan', async (eyes) =>
  (await loansIn(eyes, 'asked')).map(({ id, number, title, borrower: note }) => ({
    ...{ id, title: `${number} ${title}`, note, link: '/archive-loans?state=asked' },
  })),
)
export const loansToPut = toPut('archiveLoan', loansAwaited)

/** Past the day until which it was to be kept, and not appraised. */
export const piecesToAppraise = deskEntry({
  room,
  key: 'desk.piecesToAppraise',
  hats: ['office'],
  rows: async ({ eyes, today }) =>
    (
      await eyes
        .selectFrom('documentsArchiveFile')
        .select(['id', 'number', 'title', 'keepUntil'])
        .where('state', '=', 'filed')
        .where('keepUntil', '<', today)
        .orderBy('keepUntil')
        .limit(200)
        .execute()
    ).map(({ id, number, title, keepUntil }) => ({
      ...{ noun: 'archiveFile', id, title: `${number} ${title}`, due: keepUntil, link: `/archive/${id}` },
    })),
})

const proposedAppraisals = async (eyes: Reader) =>
  (
    await eyes
      .selectFrom('documentsAppraisal')
      .select(['id', 'number', 'title'])
      .where('state', '=', 'proposed')
      .orderBy('proposedOn')
      .limit(200)
      .execute()
  ).map(({ id, number, title }) => ({
    ...{ id, title: `${number} ${title}`, link: '/archive-appraisals?state=proposed' },
  }))

/** They wait for those who decide of the archive (2.8), and for a meeting where one is demanded (S0-03). */
export const appraisalsToDecide = deskEntry({
  room,
  key: 'desk.appraisalsToDecide',
  hats: ['leading_group', 'secretary'],
  rows: async ({ eyes }) => (await proposedAppraisals(eyes)).map((row) => ({ noun: 'archiveAppraisal', ...row })),
})
export const appraisalsAwaited = waitsFor('appraisal', proposedAppraisals)
export const appraisalsToPut = toPut('appraisal', appraisalsAwaited)

/** Approved, and to be carried out; a destruction by two who watch. */
export const appraisalsToCarryOut = deskEntry({
  room,
  key: 'desk.appraisalsToCarryOut',
  hats: ['office'],
  rows: async ({ eyes, actor: { person } }) =>
    (
      await eyes
        .selectFrom('documentsAppraisal')
        .select(['id', 'number', 'title'])
        .where('state', '=', 'approved')
        .where((e) => e.or([e('witnessOne', 'is', null), e('witnessOne', '<>', person)]))
        .orderBy('proposedOn')
        .limit(200)
        .execute()
    ).map(({ id, number, title }) => ({
      ...{ noun: 'archiveAppraisal', id, title: `${number} ${title}`, link: '/archive-appraisals?state=approved' },
    })),
})
