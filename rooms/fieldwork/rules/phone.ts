import type { Command } from '../../../core/pure/contract.ts'
import { finishUpload, startUpload } from '../../documents/contract.ts'
import { askLoan, noteSite, noteVisit, planTalk, receiveLoan, recordTalk, returnLoan } from '../contract.ts'

/** What is written on a phone without network: 谈话、走访、调阅资料、现场记事、照片. */
export const phoneForms = ['talk', 'visit', 'loan', 'site', 'photo'] as const
export type PhoneForm = (typeof phoneForms)[number]

/** Every command a phone may send, by name; nothing else goes from it. */
export const phoneCommands: ReadonlyMap<string, Command> = new Map<string, Command>(
  [planTalk, recordTalk, noteVisit, askLoan, receiveLoan, returnLoan, noteSite, startUpload, finishUpload].map(
    (command) => [command.name, command as unknown as Command],
  ),
)

type Values = Readonly<Record<string, unknown>>
/** A command to come, and which of the commands before it it follows (by place), or the upload of bytes between two of them. */
export type Said =
  | Readonly<{ command: string; input: Values; follows: readonly number[] }>
  | Readonly<{ bytes: string }>
export type Written = Readonly<{ about: Readonly<{ noun: string; id: string }>; said: readonly Said[] }>

/** What is written down of a visit, by name: the form on the phone shows these and they are sent. */
export const visitFields = [
  'kind',
  'subject',
  'household',
  'village',
  'place',
  'other',
  'heldOn',
  'present',
  'seen',
  'problems',
  'nextStep',
] as const

/** The same of a note of the site. */
export const siteFields = [
  'kind',
  'subject',
  'heldOn',
  'untilDay',
  'place',
  'present',
  'channel',
  'reach',
  'text',
] as const

/** What of the values is named, those that are empty left out. */
const pick = (values: Values, ...names: readonly string[]): Values =>
  Object.fromEntries(names.flatMap((name) => (isEmpty(values[name]) ? [] : [[name, values[name]]])))
const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** A talk: one of those planned, with its version, or one that is put on the list by the way and written down after that (domain 4.7). */
function talkOf(inspection: string, values: Values, id: string): Written {
  const planned = values['planned'] as { id: string; version: number } | undefined
  const talk = planned?.id ?? id
  const words = pick(values, 'heldOn', 'hours', 'place', 'text', 'leads', 'handedOver')
  const said = {
    talk,
    version: planned?.version ?? 1,
    other: isEmpty(values['other']) ? null : values['other'],
    ...words,
  }
  const about = { noun: 'talk', id: talk }
  if (planned) return { about, said: [{ command: recordTalk.name, input: said, follows: [] }] }
  const plan = {
    id,
    inspection,
    plannedOn: values['heldOn'],
    ...pick(values, 'name', 'title', 'kind', 'post', 'village'),
  }
  return {
    about,
    said: [
      { command: planTalk.name, input: plan, follows: [] },
      { command: recordTalk.name, input: said, follows: [0] },
    ],
  }
}

/** A borrowed paper: asked for on site, received at once or later, given back (domain 4.9). */
function loanOf(inspection: string, values: Values, id: string): Written {
  const there = values['loan'] as { id: string; version: number } | undefined
  const loan = there?.id ?? id
  const on = { loan, version: there?.version ?? 1 }
  const about = { noun: 'loan', id: loan }
  const received = {
    ...{ ...on, ...pick(values, 'receivedOn', 'copies', 'provider') },
    returnBy: isEmpty(values['returnBy']) ? null : values['returnBy'],
  }
  if (values['doing'] === 'returned')
    return {
      about,
      said: [{ command: returnLoan.name, input: { ...on, ...pick(values, 'on', 'taker') }, follows: [] }],
    }
  if (there) return { about, said: [{ command: receiveLoan.name, input: received, follows: [] }] }
  const paper = pick(values, 'title', 'detail', 'medium', 'form', 'copies', 'dueOn', 'askedOn')
  const asked: Said = { command: askLoan.name, input: { id, inspection, ...paper }, follows: [] }
  if (values['doing'] !== 'received') return { about, said: [asked] }
  return { about, said: [asked, { command: receiveLoan.name, input: received, follows: [0] }] }
}

/**
 * What a form that was filled in says, as the commands it becomes. `id`: of the thing it makes, made on the phone, so that what is sent twice is there
 * once. Decides nothing of whether it will be taken: that is the rules' when it arrives.
 */
export function sayingOf(form: Exclude<PhoneForm, 'photo'>, inspection: string, values: Values, id: string): Written {
  switch (form) {
    case 'talk':
      return talkOf(inspection, values, id)
    case 'loan':
      return loanOf(inspection, values, id)
    case 'visit': {
      const input = { id, inspection, ...pick(values, ...visitFields) }
      return { about: { noun: 'visit', id }, said: [{ command: noteVisit.name, input, follows: [] }] }
    }
    case 'site': {
      const input = { id, inspection, ...pick(values, ...siteFields) }
      return { about: { noun: 'siteRecord', id }, said: [{ command: noteSite.name, input, follows: [] }] }
    }
  }
}

/** A photo of something: begun, carried, finished. `file`: the id of the upload. */
export function photoOf(
  inspection: string,
  about: Readonly<{ noun: string; id: string }>,
  photo: Readonly<{ name: string; size: number }>,
  file: string,
): Written {
  const begin = { id: file, inspection, circle: 'team', noun: about.noun, about: about.id, ...photo }
  return {
    about,
    said: [
      { command: startUpload.name, input: begin, follows: [] },
      { bytes: file },
      { command: finishUpload.name, input: { file, version: 1 }, follows: [0] },
    ],
  }
}

/** Fields of what is said that its command does not take today: empty where all fits. A form may have changed while it lay on the phone. */
export function misfits(command: string, input: Values): readonly string[] {
  const known = phoneCommands.get(command)
  if (!known) return ['']
  const read = known.input.safeParse(input)
  return read.success ? [] : [...new Set(read.error.issues.flatMap(fieldsOf))]
}

const fieldsOf = (issue: { path: PropertyKey[]; keys?: unknown }): string[] =>
  issue.path.length > 0 ? [String(issue.path[0])] : Array.isArray(issue.keys) ? issue.keys.map(String) : ['']

/** Values that were typed and that no field of today's form shows: still there to be read and copied. */
export const leftOver = (values: Values, fields: readonly string[]): readonly (readonly [string, string])[] =>
  Object.entries(values).flatMap(([name, value]) =>
    fields.includes(name) || isEmpty(value) || typeof value === 'object' ? [] : [[name, String(value)] as const],
  )
