import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'
import { ProblemGroupId } from './groups.ts'

const room = 'commons'
export const SpecialReportId = idOf('specialReport')
/** 起草 → 报送 → 已批示. */
export const specialStates = ['drafted', 'submitted', 'heard'] as const
export type SpecialState = (typeof specialStates)[number]
const deciders = ['leading_group', 'secretary'] as const
const readers = ['office', ...deciders] as const
const Who = PersonId.nullable()

/** 专题报告 from chosen findings of a group: what was found, why, and what is proposed to those who decide (S0-25, S1-21, S3-30). */
export const specialReport = noun('specialReport', {
  table: 'commons_special',
  shape: z.strictObject({
    id: SpecialReportId,
    authority: Id,
    group: ProblemGroupId,
    title: Line(200),
    situation: Prose(20_000),
    causes: Prose(5_000),
    proposals: Prose(5_000),
    /** The findings it was made from. */
    sheets: z.array(Id),
    units: z.int(),
    state: z.enum(specialStates),
    draftedBy: PersonId,
    draftedOn: Day,
    submittedBy: Who,
    submittedOn: Day.nullable(),
    instruction: Prose(2_000),
    heardBy: Who,
    heardOn: Day.nullable(),
    version: Version,
  }),
  sight: { office: ofAuthority(), ...each(deciders, ofAuthority({ state: ['submitted', 'heard'] })) },
})
export type SpecialReport = z.infer<typeof specialReport.shape>

const inside = { about: specialReport, audience: ['office'] as const }
const outside = { about: specialReport, audience: readers }
export const specialDrafted = record('specialReport.drafted', { ...inside, facts: { sheets: z.int() } })
export const specialEdited = record('specialReport.edited', inside)
export const specialSubmitted = record('specialReport.submitted', {
  ...outside,
  facts: { sheets: z.int(), units: z.int() },
})
export const specialHeard = record('specialReport.heard', { ...outside, facts: Grounds })

const Words = { causes: Prose(5_000), proposals: Prose(5_000) }
/** 起草专题报告: the situation is written from the chosen findings, each by unit and title; from then on it is a text. */
export const draftSpecialReport = command('draftSpecialReport', {
  room,
  route: 'POST /problem-groups/:problemGroup/special-reports',
  input: z.strictObject({
    id: SpecialReportId,
    problemGroup: ProblemGroupId,
    title: Line(200),
    sheets: z.array(Id).min(1).max(200),
    ...Words,
  }),
  asks: 'specialReport.draft',
  of: ['office'],
  records: [specialDrafted],
})

const On = { specialReport: SpecialReportId, version: Version }
export const editSpecialReport = command('editSpecialReport', {
  room,
  route: 'PUT /special-reports/:specialReport',
  input: z.strictObject({ ...On, title: Line(200), situation: Prose(20_000).trim().min(1), ...Words }),
  asks: 'specialReport.edit',
  of: ['office'],
  records: [specialEdited],
})

export const submitSpecialReport = command('submitSpecialReport', {
  room,
  route: 'POST /special-reports/:specialReport/submission',
  input: z.strictObject(On),
  asks: 'specialReport.submit',
  of: ['office'],
  records: [specialSubmitted],
})

/** 批示 by the leading group or the secretary. */
export const hearSpecialReport = command('hearSpecialReport', {
  room,
  route: 'POST /special-reports/:specialReport/instruction',
  input: z.strictObject({ ...On, instruction: Prose(2_000).trim().min(1) }),
  asks: 'specialReport.hear',
  of: deciders,
  records: [specialHeard],
})

export const specialReports = query('specialReports', {
  room,
  route: 'GET /special-reports',
  input: z.strictObject({ ...Paging, problemGroup: Id.optional(), state: oneOrMore(specialStates).optional() }),
  gives: pageOf(
    specialReport.shape
      .pick({ id: true, title: true, state: true, units: true, draftedOn: true })
      .extend({ sheets: z.int(), submittedOn: Day.nullable(), groupTitle: z.string() }),
  ),
  of: readers,
})

export const specialReportPage = query('specialReportPage', {
  room,
  route: 'GET /special-reports/:specialReport',
  input: z.strictObject({ specialReport: SpecialReportId }),
  gives: z.strictObject({
    report: specialReport.shape,
    groupTitle: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
