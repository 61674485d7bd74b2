import { sql } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import { namesOf } from '../identity/names.ts'
import { bodyName, issuerOf } from '../registry/names.ts'
import * as say from './contract.ts'
import { mattersOf } from './matters.ts'
import { ladderOn } from './rules/ladder.ts'
import { mattersIn } from './store.ts'
import { zh } from './texts/zh.ts'

export * from './desk.ts'
export * from './reads-lookings.ts'
export * from './reads-pack.ts'
export * from './reads-supervisions.ts'

export const readingRungs = ask(say.rungs, async ({ eyes, actor, input, today }) => {
  const all = await eyes
    .selectFrom('oversightRung')
    .selectAll()
    .where('authority', '=', actor.scope.authority)
    .orderBy('place')
    .orderBy('fromDay', 'desc')
    .execute()
  const rows = input.show === 'all' ? all : [...ladderOn(all, today), ...all.filter(({ fromDay }) => fromDay > today)]
  return { rows: rows.slice(input.from, input.from + input.size), count: rows.length }
})

export const readingMatters = ask(say.urgentMatters, async ({ eyes, actor, input, today }) => {
  const { authority } = actor.scope
  const found = await mattersOf(eyes, { inspection: input.inspection, authority, today })
  const letters = await eyes
    .selectFrom('oversightMatter as m')
    .innerJoin('oversightLetter as l', 'l.id', 'm.letter')
    .select(['m.about', 'l.id', 'l.rung', 'l.place', 'l.draftedOn'])
    .where('l.state', '<>', 'withdrawn')
    .orderBy('l.draftedOn')
    .orderBy('l.place')
    .execute()
  const last = new Map(letters.map((one) => [one.about, one]))
  const rows = found
    .map((one) => ({ ...one, rung: last.get(one.id)?.rung ?? null, letter: last.get(one.id)?.id ?? null }))
    .filter((one) => !input.reason || input.reason.split(',').includes(one.reason))
    .filter((one) => !input.level || input.level.split(',').includes(one.level))
    .filter((one) => !input.urged || (one.rung !== null) === (input.urged === 'yes'))
  return { rows: rows.slice(input.from, input.from + input.size), count: rows.length }
})

export const readingLetters = ask(say.letters, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('oversightLetter as l')
  if (input.inspection) some = some.where('l.inspection', '=', input.inspection)
  if (input.state) some = some.where('l.state', 'in', several<say.LetterState>(input.state))
  if (input.rung) some = some.where('l.rung', 'in', several<say.RungCode>(input.rung))
  if (input.overdue) some = some.where('l.dueOn', '<', today).where('l.state', 'in', ['issued', 'received'])
  const { about } = input
  if (about)
    some = some.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('oversightMatter as m')
          .select('m.id')
          .whereRef('m.letter', '=', 'l.id')
          .where('m.about', '=', about),
      ),
    )
  const page = some
    .select(['l.id', 'l.inspection', 'l.rung', 'l.number', 'l.state', 'l.dueOn', 'l.provisional', 'l.issuedOn'])
    .select(['l.answeredOn', bodyName('l.body').as('bodyName')])
    .select(sql<number>`(select count(*)::int from oversight_matter m where m.letter = l.id)`.as('matters'))
    .orderBy('l.draftedOn', 'desc')
    .orderBy('l.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingLetter = ask(say.letterPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('oversightLetter as l')
    .selectAll('l')
    .select(bodyName('l.body').as('bodyName'))
    .where('l.id', '=', input.letter)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'letter' })
  const { bodyName: name, ...letter } = found
  const { draftedBy, issuedBy, receivedBy, answeredBy, endedBy } = letter
  const names = await namesOf(eyes, [draftedBy, issuedBy, receivedBy, answeredBy, endedBy])
  const issuer = await issuerOf(eyes, letter.body)
  return { letter, bodyName: name, issuer, matters: await mattersIn(eyes, letter.id), names }
})

export const readingSubmittals = ask(say.submittals, async ({ eyes, input }) => {
  let some = eyes.selectFrom('oversightSubmittal as r')
  if (input.inspection) some = some.where('r.inspection', '=', input.inspection)
  if (input.state) some = some.where('r.state', 'in', several<say.SubmittalState>(input.state))
  const page = some
    .select(['r.id', 'r.inspection', 'r.title', 'r.state', 'r.outcome', 'r.submittedOn', 'r.decidedOn'])
    .select(bodyName('r.body').as('bodyName'))
    .orderBy('r.submittedOn', 'desc')
    .orderBy('r.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingSubmittal = ask(say.submittalPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('oversightSubmittal as r')
    .leftJoin('oversightLetter as l', 'l.id', 'r.letter')
    .selectAll('r')
    .select((e) => [bodyName('r.body').as('bodyName'), e.fn.coalesce('l.number', e.val('')).as('letterNumber')])
    .where('r.id', '=', input.submittal)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'submittal' })
  const { bodyName: name, letterNumber, ...submittal } = found
  const names = await namesOf(eyes, [submittal.submittedBy, submittal.passedBy, submittal.decidedBy])
  return { submittal, bodyName: name, letterNumber, names }
})

export const readingAccountabilities = ask(say.accountabilities, async ({ eyes, input }) => {
  let some = eyes.selectFrom('oversightAccountability as a')
  if (input.inspection) some = some.where('a.inspection', '=', input.inspection)
  if (input.target) some = some.where('a.target', '=', input.target)
  if (input.form) some = some.where('a.form', 'in', input.form.split(',') as (typeof say.accountForms)[number][])
  const page = some
    .selectAll('a')
    .select(bodyName('a.body').as('bodyName'))
    .orderBy('a.decidedOn', 'desc')
    .orderBy('a.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingAssessments = ask(say.assessments, async ({ eyes, input }) => {
  const some = eyes.selectFrom('oversightAssessment as a')
  const page = some
    .select(['a.id', 'a.purpose', 'a.receiver', 'a.items', 'a.onDay'])
    .select(sql<number>`jsonb_array_length(a.bodies)`.as('count'))
    .orderBy('a.onDay', 'desc')
    .orderBy('a.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

const assessmentBy = (eyes: Parameters<typeof mattersOf>[0], id: string) =>
  eyes.selectFrom('oversightAssessment').selectAll().where('id', '=', id).executeTakeFirst()

export const readingAssessment = ask(say.assessmentPage, async ({ eyes, input }) => {
  const assessment = await assessmentBy(eyes, input.assessment)
  return assessment ? { assessment } : refuse('doorway.not-found', { noun: 'assessment' })
})

export const readingAssessedItems = ask(say.assessedItems, async ({ eyes, input }) => {
  const assessment = await assessmentBy(eyes, input.assessment)
  if (!assessment) return refuse('doorway.not-found', { noun: 'assessment' })
  const rows = assessment.bodies.flatMap(({ bodyName: name, items }) =>
    items.map((item) => ({ ...item, bodyName: name })),
  )
  return { rows: rows.slice(input.from, input.from + input.size), count: rows.length }
})

const { words } = zh
/** 考核用整改情况 to take away: items and posts, no names (S1-17). */
export const assessedSheet = spreadsheetOf(say.assessedItems, words.assessment, [
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.itemNumber, kind: 'number', width: 6, of: (row) => row.number },
  { head: words.itemTitle, width: 48, of: (row) => row.title },
  { head: words.itemPost, width: 16, of: (row) => row.post },
  { head: words.state, width: 12, of: (row) => row.state },
  { head: words.dueOn, kind: 'day', width: 12, of: (row) => row.dueOn },
  { head: words.closedOn, kind: 'day', width: 12, of: (row) => row.closedOn },
  { head: words.inTime, width: 8, of: (row) => row.inTime },
  { head: words.returns, kind: 'number', width: 8, of: (row) => row.returns },
  { head: words.reopenings, kind: 'number', width: 8, of: (row) => row.reopenings },
  { head: words.letters, kind: 'number', width: 8, of: (row) => row.letters },
])

/** 督办文书台账 to take away. */
export const lettersSheet = spreadsheetOf(say.letters, words.letters, [
  { head: words.rung, width: 20, of: (row) => words[`rung.${row.rung}`] },
  { head: words.letterNumber, width: 22, of: (row) => row.number },
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.matterCount, kind: 'number', width: 8, of: (row) => row.matters },
  { head: words.state, width: 10, of: (row) => words[`letter.${row.state}`] },
  { head: words.issuedBy, kind: 'day', width: 12, of: (row) => row.issuedOn },
  { head: words.letterDue, kind: 'day', width: 12, of: (row) => row.dueOn },
  { head: words.answeredBy, kind: 'day', width: 12, of: (row) => row.answeredOn },
])

/** 问责结果台账 to take away: bodies and posts. */
export const accountabilitySheet = spreadsheetOf(say.accountabilities, words.accountabilities, [
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.target, width: 10, of: (row) => words[`target.${row.target}`] },
  { head: words.post, width: 20, of: (row) => row.post },
  { head: words.form, width: 14, of: (row) => words[`form.${row.form}`] },
  { head: words.accountReason, width: 48, of: (row) => row.reason },
  { head: words.document, width: 24, of: (row) => row.document },
  { head: words.decidedOn, kind: 'day', width: 12, of: (row) => row.decidedOn },
])
