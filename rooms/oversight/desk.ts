import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { toPut, waitsFor } from '../policies/put.ts'
import { bodyName } from '../registry/names.ts'
import type { LetterState, Level, SubmittalState } from './contract.ts'
import { supervisors } from './contract.ts'
import { mattersOf } from './matters.ts'
import { supervisionsOwedBy } from './owing.ts'
import { zh } from './texts/zh.ts'

const room = 'oversight'

const lettersIn = (eyes: Reader, ...states: readonly LetterState[]) =>
  eyes
    .selectFrom('oversightLetter as l')
    .select(['l.id', 'l.rung', 'l.number', 'l.dueOn', 'l.signer', 'l.draftedBy', bodyName('l.body').as('bodyName')])
    .where('l.state', 'in', states)
    .orderBy('l.dueOn')
    .orderBy('l.id')
    .limit(200)
    .execute()

type Found = Awaited<ReturnType<typeof lettersIn>>[number]
const letterRow = ({ id, rung, number, dueOn, bodyName: name }: Found) => ({
  noun: 'letter',
  id,
  title: [name, zh.words[`rung.${rung}`]].filter(Boolean).join(' · '),
  note: number,
  due: dueOn,
  link: `/letters/${id}`,
})

/** Letters of one's own rung to sign; not what one drafted. */
export const lettersToSign = deskEntry({
  room,
  key: 'desk.lettersToSign',
  hats: ['office', 'leading_group', 'secretary'],
  rows: async ({ eyes, actor }) =>
    (await lettersIn(eyes, 'drafted'))
      .filter(({ signer, draftedBy }) => signer === actor.hat && draftedBy !== actor.person)
      .map(letterRow),
})

export const lettersToAnswer = deskEntry({
  room,
  key: 'desk.lettersToAnswer',
  hats: ['principal', 'clerk'],
  rows: async ({ eyes }) => (await lettersIn(eyes, 'issued', 'received')).map(letterRow),
})

/** Answers to judge, and letters whose day has passed without one. */
export const lettersToJudge = deskEntry({
  room,
  key: 'desk.lettersToJudge',
  hats: ['office'],
  rows: async ({ eyes, today }) => [
    ...(await lettersIn(eyes, 'answered')).map((one) => ({ ...letterRow(one), due: null })),
    ...(await lettersIn(eyes, 'issued', 'received'))
      .filter(({ dueOn }) => dueOn !== null && dueOn < today)
      .map(letterRow),
  ],
})

/** What has climbed as high as this hat (S0-24): it is on the desk until it is done. */
const climbed = (key: string, hat: 'leading_group' | 'secretary', levels: readonly Level[]) =>
  deskEntry({
    room,
    key,
    hats: [hat],
    rows: async ({ eyes, actor, today }) =>
      (await mattersOf(eyes, { authority: actor.scope.authority, today }))
        .filter(({ level }) => levels.includes(level))
        .slice(0, 200)
        .map(({ noun, id, title, bodyName: name, dueOn, reason }) => ({
          noun,
          id,
          title: noun === 'plan' ? name : title,
          note: noun === 'plan' ? '' : name,
          word: `oversight.reason.${reason}`,
          due: dueOn,
          link: `/${noun}s/${id}`,
        })),
  })
export const mattersForGroup = climbed('desk.mattersForGroup', 'leading_group', ['leadingGroup', 'committee'])
export const mattersForCommittee = climbed('desk.mattersForCommittee', 'secretary', ['committee'])

const submittalsIn = async (eyes: Reader, ...states: readonly SubmittalState[]) =>
  (
    await eyes
      .selectFrom('oversightSubmittal as r')
      .select(['r.id', 'r.title', bodyName('r.body').as('bodyName')])
      .where('r.state', 'in', states)
      .orderBy('r.submittedOn')
      .limit(200)
      .execute()
  ).map(({ id, title, bodyName: name }) => ({ noun: 'submittal', id, title, note: name, link: `/submittals/${id}` }))
const submittalsTo = (key: string, hat: 'leading_group' | 'secretary', state: SubmittalState) =>
  deskEntry({ room, key, hats: [hat], rows: ({ eyes }) => submittalsIn(eyes, state) })
export const submittalsToGroup = submittalsTo('desk.submittalsToGroup', 'leading_group', 'toGroup')
export const submittalsToCommittee = submittalsTo('desk.submittalsToCommittee', 'secretary', 'toCommittee')
export const submittalsAwaited = waitsFor('submittal', (eyes) => submittalsIn(eyes, 'toGroup', 'toCommittee'))
export const submittalsToPut = toPut('submittal', submittalsAwaited)

/** What one's own department has to report on within three months of the end of a concentrated period (T15). */
export const supervisionsToFile = deskEntry({
  room,
  key: 'desk.supervisionsToFile',
  hats: supervisors,
  amber: 7,
  rows: async ({ eyes, actor, today }) => {
    const department = supervisors.find((one) => one === actor.hat)
    const owed = await supervisionsOwedBy(eyes, { authority: actor.scope.authority, today, department })
    return owed.slice(0, 200).map(({ plan, inspection, bodyName: name, dueOn }) => ({
      noun: 'plan',
      id: plan,
      title: name,
      due: dueOn,
      link: `/supervision-reports?inspection=${inspection}`,
    }))
  },
})
