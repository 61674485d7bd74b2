import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofPerson } from '../../../core/pure/sight.ts'
import { RoundId } from '../../planning/contract.ts'
import { keepers, oneself } from './pool-nouns.ts'

const room = 'teams'
export const TrainingId = idOf('training')
const holders = ['office', 'organisation'] as const
const everybody = [...keepers, ...oneself] as const

/** 议程: when, what, and who speaks of it. */
const AgendaItem = z.strictObject({ at: Prose(20).default(''), subject: Line(200), by: Prose(60).default('') })
/** One question of a test, with two to six options. */
const Question = z.strictObject({ text: Line(300), options: z.array(Line(200)).min(2).max(6) })

/** A training (S1-02, S1-38): what it goes through, which materials of the library belong to it, and what its test asks. */
export const training = noun('training', {
  table: 'teams_training',
  shape: z.strictObject({
    id: TrainingId,
    authority: Id,
    round: RoundId.nullable(),
    title: Line(200),
    onDay: Day,
    hours: z.int(),
    place: Prose(100),
    text: Prose(4_000),
    agenda: z.array(AgendaItem),
    materials: z.array(Id),
    questions: z.array(Question),
    /** How many questions are to be answered rightly; 0 where there is no test. */
    needed: z.int(),
    version: Version,
  }),
  sight: each(everybody, ofAuthority()),
})
export type Training = z.infer<typeof training.shape>

/** Who was there, for how many hours: those the person's record counts. */
export const attendance = noun('attendance', {
  table: 'teams_attendance',
  shape: z.strictObject({ id: Id, authority: Id, training: TrainingId, person: PersonId, hours: z.int() }),
  sight: { ...each(keepers, ofAuthority()), ...each(oneself, ofPerson('person')) },
})

/** Which option of each question is right, by its place from 1. For those who hold trainings. */
export const trainingKey = noun('trainingKey', {
  table: 'teams_training_key',
  shape: z.strictObject({ id: Id, authority: Id, training: TrainingId, answers: z.array(z.int()) }),
  sight: each(holders, ofAuthority()),
})
export type TrainingKey = z.infer<typeof trainingKey.shape>

export const testStates = ['notYet', 'passed'] as const

/** 结业测试: that somebody passed, or not yet. What was answered and how much of it rightly is kept nowhere (domain 6.6); his own, and the office's to see. */
export const trainingTest = noun('trainingTest', {
  table: 'teams_training_test',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    training: TrainingId,
    person: PersonId,
    state: z.enum(testStates),
    onDay: Day,
    version: Version,
  }),
  sight: { office: ofAuthority(), ...each(oneself, ofPerson('person')) },
})
export type TrainingTest = z.infer<typeof trainingTest.shape>

const onTraining = { about: training, audience: keepers }
export const trainingHeld = record('training.held', { ...onTraining, facts: { hours: z.int() } })
export const trainingAttended = record('training.attended', { ...onTraining, facts: { people: z.int() } })
export const agendaSet = record('training.agendaSet', { ...onTraining, facts: { items: z.int(), materials: z.int() } })
export const testSet = record('training.testSet', { ...onTraining, facts: { questions: z.int(), needed: z.int() } })
export const testTaken = record('trainingTest.taken', {
  about: trainingTest,
  audience: ['office'],
  facts: { state: z.enum(testStates) },
})

export const holdTraining = command('holdTraining', {
  room,
  route: 'POST /trainings',
  input: z.strictObject({
    id: TrainingId,
    round: RoundId.nullable(),
    title: Line(200),
    onDay: Day,
    hours: z.int().min(1).max(500),
    place: Prose(100),
    text: Prose(4_000),
  }),
  asks: 'training.hold',
  of: holders,
  records: [trainingHeld],
})

/** Who was there: hours of each; those named before and not now are taken off the list. */
export const recordAttendance = command('recordAttendance', {
  room,
  route: 'PUT /trainings/:training/attendance',
  input: z.strictObject({
    training: TrainingId,
    version: Version,
    people: z.array(z.strictObject({ person: PersonId, hours: z.int().min(1).max(500) })).max(3_000),
  }),
  asks: 'training.hold',
  of: holders,
  records: [trainingAttended],
})

/** What a training goes through, and which published materials belong to it (S1-02); in place of what was said before. */
export const setAgenda = command('setAgenda', {
  room,
  route: 'PUT /trainings/:training/agenda',
  input: z.strictObject({
    training: TrainingId,
    version: Version,
    agenda: z.array(AgendaItem).max(60),
    materials: z.array(Id).max(30).default([]),
  }),
  asks: 'training.hold',
  of: holders,
  records: [agendaSet],
})

/** What the test of a training asks, which option is right (by its place from 1) and how many must be; until somebody has answered it. None: no test. */
export const setTest = command('setTest', {
  room,
  route: 'PUT /trainings/:training/test',
  input: z.strictObject({
    training: TrainingId,
    version: Version,
    questions: z.array(Question.extend({ right: z.int().min(1).max(6) })).max(50),
    needed: z.int().min(0).max(50),
  }),
  asks: 'training.hold',
  of: holders,
  records: [testSet],
})

/** Answers the test of a training one was at: the option chosen of each question. Passed or not yet is all that is kept; it may be tried again until passed. */
export const takeTest = command('takeTest', {
  room,
  route: 'POST /trainings/:training/tests',
  input: z.strictObject({ id: Id, training: TrainingId, answers: z.array(z.int().min(1).max(6)).min(1).max(50) }),
  asks: 'training.test',
  of: [...oneself, 'office'],
  records: [testTaken],
})

export const trainings = query('trainings', {
  room,
  route: 'GET /trainings',
  input: z.strictObject({ ...Paging, round: RoundId.optional(), mine: z.enum(['yes']).optional() }),
  gives: pageOf(
    training.shape.omit({ agenda: true, materials: true, questions: true }).extend({
      roundName: z.string(),
      people: z.array(z.strictObject({ person: Id, name: z.string(), hours: z.int() })),
    }),
  ),
  of: everybody,
})

/** One training: agenda, materials, test, and as far as one sees it who was there, for how long, and who has passed. `own`: what there is of oneself. */
export const trainingPage = query('trainingPage', {
  room,
  route: 'GET /trainings/:training',
  input: z.strictObject({ training: TrainingId }),
  gives: z.strictObject({
    training: training.shape,
    roundName: z.string(),
    materials: z.array(z.strictObject({ id: Id, title: z.string() })),
    people: z.array(
      z.strictObject({ person: Id, name: z.string(), hours: z.int(), test: z.enum(testStates).nullable() }),
    ),
    /** The right options, for those who hold trainings; empty for everybody else. */
    answers: z.array(z.int()),
    own: z.strictObject({ hours: z.int().nullable(), test: trainingTest.shape.nullable() }),
  }),
  of: everybody,
})
