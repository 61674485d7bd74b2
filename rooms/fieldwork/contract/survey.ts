import * as z from 'zod'
import { command, noun, pageOf, Paging, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'

const room = 'fieldwork'
const readers = [...team, 'office', 'leading_group', 'secretary'] as const
const Names = z.record(z.string(), z.string())

// ── 问卷、民主测评 ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const surveyStates = ['drafted', 'open', 'closed'] as const
export type SurveyState = (typeof surveyStates)[number]

/** A question with its options; there is no free text (traps 43). */
export const Question = z.strictObject({ text: Line(200), options: z.array(Line(60)).min(2).max(10) })
export type Question = z.infer<typeof Question>
const Questions = z.array(Question).min(1).max(40)
/** Kinds of people asked; blank list: nobody says what he is. */
const Groups = z.array(Line(40)).max(12)

/** Counts of one question: by option, and left blank; null: withheld. */
const Counts = z.array(z.strictObject({ counts: z.array(z.int()), blank: z.int() }))
export const Results = z.strictObject({
  /** How many sheets; null when fewer than five, which is all that is said then. */
  sheets: z.int().nullable(),
  all: Counts.nullable(),
  groups: z.array(z.strictObject({ group: z.string(), sheets: z.int(), questions: Counts })),
})
export type Results = z.infer<typeof Results>

/** The survey and, once it is closed, its results. What people filled in is no noun: nobody sees a sheet (domain 3.2, 4.10, 7). */
export const survey = noun('survey', {
  table: 'fieldwork_survey',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    state: z.enum(surveyStates),
    title: Line(100),
    intro: Prose(1_000),
    /** Questions, groups and results as JSON. */
    questions: z.string(),
    groups: z.string(),
    codes: z.int(),
    results: z.string(),
    by: PersonId,
    openedOn: Day.nullable(),
    closedOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(['office', 'leading_group', 'secretary'], ofAuthority()) },
})
export type Survey = z.infer<typeof survey.shape>

const ofSurvey = { about: survey, audience: readers }
export const surveyDrafted = record('survey.drafted', ofSurvey)
export const surveyOpened = record('survey.opened', { ...ofSurvey, facts: { codes: z.int() } })
export const surveyClosed = record('survey.closed', ofSurvey)

export const draftSurvey = command('draftSurvey', {
  room,
  route: 'POST /inspections/:inspection/surveys',
  input: z.strictObject({
    id: Id,
    inspection: Id,
    title: Line(100),
    intro: Prose(1_000).default(''),
    questions: Questions,
    groups: Groups.default([]),
  }),
  asks: 'survey.draft',
  of: team,
  records: [surveyDrafted],
})

/**
 * Opens a survey with its one-time codes, of which the server is told the hashes only: they are made where the cards are printed
 * (SHA-256 of survey id, colon, code). Who gets which is nowhere.
 */
export const openSurvey = command('openSurvey', {
  room,
  route: 'POST /surveys/:survey/opening',
  input: z.strictObject({ survey: Id, version: Version, hashes: z.array(Sha256).min(5).max(2_000) }),
  asks: 'survey.open',
  of: team,
  records: [surveyOpened],
})

/** Closes a survey: what was filled in is counted, the counts that say too much are withheld, and the sheets are destroyed. */
export const closeSurvey = command('closeSurvey', {
  room,
  route: 'POST /surveys/:survey/closing',
  input: z.strictObject({ survey: Id, version: Version }),
  asks: 'survey.close',
  of: team,
  records: [surveyClosed],
})

export const surveys = query('surveys', {
  room,
  route: 'GET /surveys',
  input: z.strictObject({ ...Paging, inspection: Id.optional() }),
  gives: pageOf(
    survey.shape
      .pick({ id: true, inspection: true, state: true, title: true, codes: true })
      .extend({ openedOn: Day.nullable(), closedOn: Day.nullable(), bodyName: z.string() }),
  ),
  of: readers,
})
export const surveyPage = query('surveyPage', {
  room,
  route: 'GET /surveys/:survey',
  input: z.strictObject({ survey: Id }),
  gives: z.strictObject({
    survey: survey.shape.omit({ questions: true, groups: true, results: true }),
    questions: Questions,
    groups: Groups,
    results: Results.nullable(),
    bodyName: z.string(),
    names: Names,
  }),
  of: readers,
})

// ── 抽样 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const sampleStates = ['laid', 'drawn'] as const
/** A list laid down first, then a sample drawn from it once, with a seed that is kept: anybody draws the same again. */
export const sample = noun('sample', {
  table: 'fieldwork_sample',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    state: z.enum(sampleStates),
    title: Line(100),
    purpose: Prose(500),
    /** One per line; its hash stands in the record from the moment it was laid down. */
    list: z.string(),
    listHash: Sha256,
    total: z.int(),
    size: z.int(),
    seed: z.string(),
    /** Places in the list, from one, as JSON. */
    chosen: z.string(),
    laidBy: PersonId,
    laidOn: Day,
    drawnBy: PersonId.nullable(),
    drawnOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(['office'], ofAuthority()) },
})
export type Sample = z.infer<typeof sample.shape>

const ofSample = { about: sample, audience: [...team, 'office'] as const }
export const sampleLaid = record('sample.laid', { ...ofSample, facts: { listHash: Sha256, total: z.int() } })
export const sampleDrawn = record('sample.drawn', { ...ofSample, facts: { seed: Sha256, size: z.int() } })

export const laySample = command('laySample', {
  room,
  route: 'POST /inspections/:inspection/samples',
  input: z.strictObject({
    id: Id,
    inspection: Id,
    title: Line(100),
    purpose: Prose(500).default(''),
    /** The whole list to draw from, one per line. */
    list: Prose(500_000).min(1),
    size: z.int().min(1).max(5_000),
  }),
  asks: 'sample.lay',
  of: team,
  records: [sampleLaid],
})
export const drawSample = command('drawSample', {
  room,
  route: 'POST /samples/:sample/drawing',
  input: z.strictObject({ sample: Id, version: Version }),
  asks: 'sample.draw',
  of: team,
  records: [sampleDrawn],
})
export const samples = query('samples', {
  room,
  route: 'GET /samples',
  input: z.strictObject({ ...Paging, inspection: Id.optional() }),
  gives: pageOf(
    sample.shape
      .pick({ id: true, inspection: true, state: true, title: true, total: true, size: true, laidOn: true })
      .extend({ bodyName: z.string() }),
  ),
  of: [...team, 'office'],
})
export const samplePage = query('samplePage', {
  room,
  route: 'GET /samples/:sample',
  input: z.strictObject({ sample: Id }),
  gives: z.strictObject({
    sample: sample.shape.omit({ list: true, chosen: true }),
    lines: z.array(z.string()),
    chosen: z.array(z.int()),
    bodyName: z.string(),
    names: Names,
  }),
  of: [...team, 'office'],
})
