import { addDays } from '../../core/pure/days.ts'
import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { FactSheetState, SheetState } from './nouns.ts'
import { handlersOf } from './rules.ts'
import { inHands } from './rules/handover.ts'

const room = 'findings'

/** Sheets in a state with their unit, oldest first, at most 200. */
const sheetsIn = (eyes: Reader, ...states: readonly SheetState[]) =>
  eyes
    .selectFrom('findingsSheet as s')
    .leftJoin('planningInspection as i', 'i.id', 's.inspection')
    .select(['s.id', 's.title', 's.number', 's.handlerOne', 's.handlerTwo', 'i.name', 'i.exitOn'])
    .where('s.state', 'in', states)
    .orderBy('s.draftedOn')
    .orderBy('s.id')
    .limit(200)

type Found = { id: string; title: string; number: string; name: string | null; exitOn: string | null }
const waiting = ({ id, title, number, name, exitOn }: Found) => ({
  noun: 'sheet',
  id,
  title,
  note: [number, name].filter(Boolean).join(' · '),
  // A sheet should be done before the team leaves the unit (domain 2.2).
  due: exitOn,
  link: `/sheets/${id}`,
})

/** Drafts one handles that the second handler has not submitted yet. */
export const sheetsToComplete = deskEntry({
  room,
  key: 'desk.edit',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes, actor }) =>
    (await sheetsIn(eyes, 'drafted').where('s.handlerOne', '=', actor.person).execute()).map(waiting),
})

export const sheetsToSubmit = deskEntry({
  room,
  key: 'desk.support',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes, actor }) =>
    (await sheetsIn(eyes, 'drafted').where('s.handlerTwo', '=', actor.person).execute()).map(waiting),
})

/** Suspicions nobody has taken up: those one noted, and all of the team for its leader. */
export const suspicionsOpen = deskEntry({
  room,
  key: 'desk.suspicions',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes, actor }) => {
    const all = sheetsIn(eyes, 'suspected')
    const mine = actor.hat === 'leader' ? all : all.where('s.handlerOne', '=', actor.person)
    return (await mine.execute()).map(waiting)
  },
})

/** Open sheets of which a handler sits in the team no more: to be handed over (traps 45). */
export const sheetsLeft = deskEntry({
  room,
  key: 'desk.left',
  hats: ['leader'],
  rows: async ({ eyes, today }) => {
    const open = await sheetsIn(eyes, ...inHands)
      .select('s.inspection')
      .execute()
    const units = [...new Set(open.map((one) => one.inspection))]
    const seats = await eyes
      .selectFrom('teamsSeat')
      .select(['inspection', 'person'])
      .where('inspection', 'in', units)
      .where('untilDay', '>=', today)
      .execute()
    const sits = new Set(seats.map(({ inspection, person }) => inspection + person))
    return open.flatMap((one) => {
      const gone = handlersOf(one).find((person) => !sits.has(one.inspection + person))
      return gone === undefined ? [] : [{ ...waiting(one), due: null, link: `/handovers?from=${gone}` }]
    })
  },
})

/** What waits for a deputy, except what he handled himself. */
export const sheetsToCheck = deskEntry({
  room,
  key: 'desk.check',
  hats: ['deputy'],
  rows: async ({ eyes, actor }) =>
    (await sheetsIn(eyes, 'supported').execute())
      .filter((one) => one.handlerOne !== actor.person && one.handlerTwo !== actor.person)
      .map(waiting),
})

export const sheetsToSign = deskEntry({
  room,
  key: 'desk.sign',
  hats: ['leader'],
  rows: async ({ eyes }) => (await sheetsIn(eyes, 'checked').execute()).map(waiting),
})

export const sheetsToDecide = deskEntry({
  room,
  key: 'desk.meeting',
  hats: ['leader'],
  rows: async ({ eyes }) => (await sheetsIn(eyes, 'signed').execute()).map(waiting),
})

/** Adopted sheets that have not been routed (分流). */
export const sheetsToRoute = deskEntry({
  room,
  key: 'desk.route',
  hats: ['leader'],
  rows: async ({ eyes }) => (await sheetsIn(eyes, 'adopted').execute()).map((one) => ({ ...waiting(one), due: null })),
})

const factSheetsIn = (eyes: Reader, state: FactSheetState) =>
  eyes
    .selectFrom('findingsFactSheet as f')
    .leftJoin('planningInspection as i', 'i.id', 'f.inspection')
    .select(['f.id', 'f.number', 'f.draftedBy', 'f.addressee', 'i.name', 'i.exitOn'])
    .where('f.state', '=', state)
    .orderBy('f.draftedOn')
    .orderBy('f.id')
    .limit(200)
    .execute()

type Talk = { id: string; number: string; addressee: string; name: string | null; exitOn: string | null }
const talk = ({ id, number, addressee, name, exitOn }: Talk) => ({
  noun: 'factSheet',
  id,
  title: number,
  note: [name, addressee].filter(Boolean).join(' · '),
  due: exitOn,
  link: `/fact-sheets/${id}`,
})

export const factSheetsToIssue = deskEntry({
  room,
  key: 'desk.factIssue',
  hats: ['leader'],
  rows: async ({ eyes }) => (await factSheetsIn(eyes, 'drafted')).map(talk),
})

export const factSheetsToAnswer = deskEntry({
  room,
  key: 'desk.factAnswer',
  hats: ['principal'],
  rows: async ({ eyes }) => (await factSheetsIn(eyes, 'issued')).map(talk),
})

/** Answers that somebody of the team other than the drafter draws the conclusion from. */
export const factSheetsToConclude = deskEntry({
  room,
  key: 'desk.factConclude',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes, actor }) =>
    (await factSheetsIn(eyes, 'answered')).filter(({ draftedBy }) => draftedBy !== actor.person).map(talk),
})

/** Scans that somebody else has filed and a second person must read; due a week after they were filed. */
export const papersToConfirm = deskEntry({
  room,
  key: 'desk.papers',
  hats: ['leader', 'deputy', 'member'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('documentsPaper')
        .select(['id', 'about', 'number', 'uploadedOn'])
        .where('state', '=', 'waiting')
        .where('noun', '=', 'sheet')
        .where('uploadedBy', '<>', actor.person)
        .orderBy('uploadedOn')
        .limit(200)
        .execute()
    ).map(({ id, about, number, uploadedOn }) => ({
      noun: 'paper',
      id,
      title: number,
      due: addDays(uploadedOn, 7),
      link: `/sheets/${about}`,
    })),
})
