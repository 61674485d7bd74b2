import type * as z from 'zod'
import type { Hat } from '../../../../core/pure/hats.ts'
import type { ListQuery } from '../../../../core/web/index.ts'
import { feedbackItems, opinions } from '../../../feedback/contract.ts'
import { loans, siteRecords, talks, visits } from '../../../fieldwork/contract.ts'
import { immediates, sheets } from '../../../findings/contract.ts'
import { materials } from '../../../knowledge/contract.ts'
import { inspections, rounds } from '../../../planning/contract.ts'
import { cooperations, givenItems } from '../../../preparation/contract.ts'
import { tasks } from '../../../rectification/contract.ts'
import { organisations } from '../../../registry/contract.ts'
import { inspectionReports } from '../../../reports/contract.ts'
import { takeovers } from '../../../takeover/contract.ts'
import { filesSaying } from '../../contract.ts'
import { placeOf } from './places.ts'

type RowOf<Q extends ListQuery> = z.output<Q['gives']>['rows'][number]

/** What one finds: its name, what stands beside it, its page, and of a file the place where it says what was looked for. */
export type Found = Readonly<{ id: string; says: string; beside: string; to: string; snippet?: string }>

/** A kind of result: the list that is asked, its heading, the page of all of them, and how a row is told. */
export type Source = Readonly<{ ask: ListQuery; words: string; all: string; tell: (row: never) => Found }>

const source = <Q extends ListQuery>(
  ask: Q,
  words: string,
  all: string,
  tell: (row: RowOf<Q>) => readonly [id: string, says: string, beside: string, to: string, snippet?: string],
): Source => ({
  ask,
  words,
  all,
  tell: (row: RowOf<Q>) => {
    const [id, says, beside, to, snippet] = tell(row)
    return { id, says, beside, to, ...(snippet === undefined ? {} : { snippet }) }
  },
})

/** Everything that is looked through, in the order an inspection passes through it. Leads and tips are not: see the README. */
export const sources: readonly Source[] = [
  source(organisations, 'registry.organisations', '/organisations', (row) => [
    row.id,
    row.name,
    row.code ?? '',
    `/organisations/${row.id}`,
  ]),
  source(materials, 'knowledge.materials', '/materials', (row) => [
    row.id,
    row.title,
    row.number,
    `/materials/${row.id}`,
  ]),
  source(rounds, 'planning.rounds', '/rounds', (row) => [row.id, row.name, '', `/rounds/${row.id}`]),
  source(inspections, 'planning.inspections', '/inspections', (row) => [
    row.id,
    row.name,
    row.roundName,
    `/inspections/${row.id}`,
  ]),
  source(cooperations, 'preparation.cooperations', '/cooperations', (row) => [
    row.id,
    row.subject,
    row.bodyName,
    `/cooperations/${row.id}`,
  ]),
  source(givenItems, 'preparation.items', '/given-items', (row) => [row.id, row.matter, row.bodyName, '/given-items']),
  source(talks, 'fieldwork.talks', '/talks', (row) => [
    row.id,
    `${row.number} ${row.partnerName}`,
    row.bodyName,
    `/talks/${row.id}`,
  ]),
  source(visits, 'fieldwork.visits', '/visits', (row) => [
    row.id,
    `${row.number} ${row.subject}`,
    row.bodyName,
    `/visits/${row.id}`,
  ]),
  source(loans, 'fieldwork.loans', '/loans', (row) => [
    row.id,
    `${row.number} ${row.title}`,
    row.bodyName,
    `/loans/${row.id}`,
  ]),
  source(siteRecords, 'fieldwork.site', '/site', (row) => [
    row.id,
    `${row.number} ${row.subject}`,
    row.bodyName,
    '/site',
  ]),
  source(sheets, 'findings.sheets', '/sheets', (row) => [
    row.id,
    row.title,
    `${row.number} ${row.bodyName}`,
    `/sheets/${row.id}`,
  ]),
  source(immediates, 'findings.immediates', '/immediates', (row) => [
    row.id,
    row.title,
    row.bodyName,
    `/immediates/${row.id}`,
  ]),
  source(inspectionReports, 'reports.inspectionReports', '/inspection-reports', (row) => [
    row.id,
    row.title,
    row.bodyName,
    `/inspection-reports/${row.id}`,
  ]),
  source(opinions, 'feedback.opinions', '/opinions', (row) => [
    row.id,
    row.number ?? row.bodyName,
    row.bodyName,
    `/opinions/${row.id}`,
  ]),
  source(feedbackItems, 'feedback.items', '/opinions', (row) => [
    row.id,
    row.title,
    row.bodyName,
    `/opinions/${row.opinion}`,
  ]),
  source(tasks, 'rectification.tasks', '/tasks', (row) => [row.id, row.title, row.bodyName, `/tasks/${row.id}`]),
  source(takeovers, 'takeover.takeovers', '/takeovers', (row) => [
    row.id,
    row.title,
    row.bodyName,
    `/takeovers/${row.id}`,
  ]),
  source(filesSaying, 'search.files', '/file-texts', (row) => [
    row.id,
    row.name,
    row.bodyName,
    placeOf(row),
    row.snippet,
  ]),
]

/** What a hat may look through. */
export const sourcesOf = (hat: Hat): readonly Source[] => sources.filter(({ ask }) => ask.of.includes(hat))
