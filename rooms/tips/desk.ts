import type { Day } from '../../core/pure/days.ts'
import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { holdersNamed } from './store.ts'

const room = 'tips'
type Line = { id: string; number: string; due: Day | null; toName?: string }
const lines = (rows: readonly Line[]) =>
  rows.map(({ id, number, due, toName }) => ({
    ...{ noun: 'tip', id, title: number, due, link: `/tips/${id}` },
    ...(toName === undefined ? {} : { note: toName }),
  }))

const waiting = (eyes: Reader, due: 'forwardBy' | 'tellBy' | 'resultBy') =>
  eyes
    .selectFrom('tipsTip')
    .select(['id', 'number', `${due} as due`])
    .orderBy(due)
    .limit(200)

/** What a flood brought and nobody has looked at. */
export const tipsHeld = deskEntry({
  room,
  key: 'desk.tipsHeld',
  hats: ['office'],
  rows: async ({ eyes }) => lines(await waiting(eyes, 'forwardBy').where('state', '=', 'held').execute()),
})

/** To be triaged; what is the superior's goes on within five working days (T23, T24). */
export const tipsToTriage = deskEntry({
  room,
  key: 'desk.tipsToTriage',
  hats: ['office'],
  rows: async ({ eyes }) => lines(await waiting(eyes, 'forwardBy').where('state', '=', 'received').execute()),
})

/** Real names that wait to be told that they are handled (T21). */
export const tipstersToTell = deskEntry({
  room,
  key: 'desk.tipstersToTell',
  hats: ['office'],
  rows: async ({ eyes }) =>
    lines(
      await waiting(eyes, 'tellBy')
        .where('named', '=', true)
        .where('toldOn', 'is', null)
        .where('state', 'not in', ['held', 'closed'])
        .execute(),
    ),
})

/** Real names that wait for what came of it (T22). */
export const resultsToTell = deskEntry({
  room,
  key: 'desk.resultsToTell',
  hats: ['office'],
  rows: async ({ eyes }) =>
    lines(
      await waiting(eyes, 'resultBy')
        .where('named', '=', true)
        .where('resultToldOn', 'is', null)
        .where('state', '=', 'closed')
        .execute(),
    ),
})

const referrals = (eyes: Reader, due: 'acceptBy' | 'reportBy') =>
  eyes
    .selectFrom('tipsReferral as r')
    .innerJoin('tipsTip as t', 't.id', 'r.tip')
    .select(['t.id', 't.number', `r.${due} as due`])
    .where('r.receiptOn', 'is', null)
    .orderBy(`r.${due}`)
    .limit(200)

/** Forwarded tips to be accepted or passed on within five working days (T24). */
export const referralsToAccept = deskEntry({
  room,
  key: 'desk.referralsToAccept',
  hats: ['discipline', 'organisation'],
  rows: async ({ eyes, actor: { hat } }) =>
    lines(
      await referrals(eyes, 'acceptBy')
        .where('r.kind', '=', hat as 'discipline')
        .where('t.state', '=', 'referred')
        .where('r.acceptBy', 'is not', null)
        .where('r.acceptedOn', 'is', null)
        .execute(),
    ),
})

/** Forwarded tips of which nobody has said yet that they are accepted or passed on (T24). */
export const acceptancesAwaited = deskEntry({
  room,
  key: 'desk.acceptancesAwaited',
  hats: ['office'],
  rows: async ({ eyes }) =>
    lines(
      await referrals(eyes, 'acceptBy')
        .select('r.toName')
        .where('t.state', '=', 'referred')
        .where('r.acceptBy', 'is not', null)
        .where('r.acceptedOn', 'is', null)
        .execute(),
    ),
})

/** Results asked of others (T25) and receipts that have not come back. */
export const receiptsAwaited = deskEntry({
  room,
  key: 'desk.receiptsAwaited',
  hats: ['office'],
  rows: async ({ eyes }) => lines(await referrals(eyes, 'reportBy').select('r.toName').execute()),
})

/** Given to one's team and not opened by oneself yet. */
export const tipsGiven = deskEntry({
  room,
  key: 'desk.tipsGiven',
  hats: ['leader', 'deputy'],
  rows: async ({ eyes, actor: { person } }) =>
    (
      await eyes
        .selectFrom('tipsTip as t')
        .select(['t.id', 't.number'])
        .where('t.state', 'in', ['inScope', 'immediate'])
        .where((e) =>
          e.not(
            e.exists(
              e
                .selectFrom('tipsReading as r')
                .select('r.id')
                .whereRef('r.about', '=', 't.id')
                .where('r.openedBy', '=', person),
            ),
          ),
        )
        .orderBy('t.receivedOn')
        .limit(200)
        .execute()
    ).map(({ id, number }) => ({ noun: 'tip', id, title: number, link: `/tips/${id}` })),
})

/** Openings that another holder has asked for. */
export const openingsAsked = deskEntry({
  room,
  key: 'desk.openingsAsked',
  hats: ['office', 'discipline', 'leading_group'],
  rows: async ({ eyes, actor: { person } }) =>
    (
      await eyes
        .selectFrom('tipsOpening as o')
        .innerJoin('tipsShare as i', 'i.tip', 'o.tip')
        .select(['o.id', 'i.number', 'o.purpose'])
        .where('o.state', '=', 'asked')
        .where('o.askedBy', '<>', person)
        .orderBy('o.askedOn')
        .limit(200)
        .execute()
    ).map(({ id, number, purpose }) => ({ noun: 'opening', id, title: number, note: purpose, link: '/tips/holding' })),
})

/** Holders whom another of the office named: they sit once a second person confirms it. */
export const namingsToConfirm = deskEntry({
  room,
  key: 'desk.namingsToConfirm',
  hats: ['office', 'leading_group'],
  rows: async ({ eyes, actor: { person } }) =>
    (await holdersNamed(eyes))
      .filter((named) => named.namedBy !== person && named.person !== person)
      .map(({ id, seat }) => ({ noun: 'holder', id, title: `№ ${seat}`, link: '/tips/holders' })),
})

/** A seat without a key: no identity can be sealed before it is there. */
export const keyToMake = deskEntry({
  room,
  key: 'desk.keyToMake',
  hats: ['office', 'discipline', 'leading_group'],
  rows: async ({ eyes, actor: { person } }) =>
    (
      await eyes
        .selectFrom('tipsHolder')
        .select(['id', 'seat'])
        .where('person', '=', person)
        .where('active', '=', true)
        .where('publicKey', '=', '')
        .execute()
    ).map(({ id, seat }) => ({ noun: 'holder', id, title: `№ ${seat}`, link: '/tips/holding' })),
})

/** Keys of tips that another of the office proposed to destroy. */
export const tipKeysToDestroy = deskEntry({
  room,
  key: 'desk.tipKeysToDestroy',
  hats: ['office'],
  rows: async ({ eyes, actor: { person } }) =>
    (
      await eyes
        .selectFrom('tipsDestruction')
        .select(['id', 'number', 'basis'])
        .where('state', '=', 'proposed')
        .where('proposedBy', '<>', person)
        .orderBy('proposedOn')
        .limit(200)
        .execute()
    ).map(({ id, number, basis }) => ({
      ...{ noun: 'tipDestruction', id, title: number, note: basis, link: '/tips/destructions?state=proposed' },
    })),
})
