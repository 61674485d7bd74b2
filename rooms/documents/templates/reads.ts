import { sql } from 'kysely'
import type { Day } from '../../../core/pure/days.ts'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { toPut, waitsFor } from '../../policies/put.ts'
import { templateById, templateDeciders, templates, type TemplateState } from '../contract.ts'

/** A template is in force when no approved one of its kind has a later day that has come. */
const standing = (today: Day) => sql<boolean>`t.state = 'approved' and t.from_day <= ${today}::date and not exists (
  select from documents_template o where o.authority = t.authority and o.kind = t.kind and o.state = 'approved'
    and o.from_day <= ${today}::date and (o.from_day, o.number) > (t.from_day, t.number))`

const shown = (eyes: Reader, today: Day) =>
  eyes
    .selectFrom('documentsTemplate as t')
    .leftJoin('identityPerson as p', 'p.id', 't.proposedBy')
    .leftJoin('identityPerson as d', 'd.id', 't.decidedBy')
    .selectAll('t')
    .select([
      sql<string>`coalesce(p.name, '')`.as('proposedName'),
      sql<string>`coalesce(d.name, '')`.as('decidedName'),
      standing(today).as('inForce'),
    ])

export const listingTemplates = ask(templates, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('documentsTemplate as t')
  let page = shown(eyes, today)
  if (input.kind !== undefined) {
    some = some.where('t.kind', '=', input.kind)
    page = page.where('t.kind', '=', input.kind)
  }
  if (input.state !== undefined) {
    some = some.where('t.state', 'in', several<TemplateState>(input.state))
    page = page.where('t.state', 'in', several<TemplateState>(input.state))
  }
  if (input.words !== undefined) {
    some = some.where(contains('t.name', input.words))
    page = page.where(contains('t.name', input.words))
  }
  const order = page.orderBy('t.kind').orderBy('t.number', 'desc').offset(input.from).limit(input.size)
  return listed(some, order)
})

export const readingTemplate = ask(templateById, async ({ eyes, input, today }) => {
  const row = await shown(eyes, today).where('t.id', '=', input.template).executeTakeFirst()
  if (!row) throw new Refused(refuse('doorway.not-found', { noun: 'template' }))
  return row
})

const stateWords = { proposed: '待批准', approved: '已批准', rejected: '未批准', withdrawn: '已停用' } as const

export const templateSheet = spreadsheetOf(templates, '文书模板', [
  { head: '文书种类', width: 22, of: (row) => row.title },
  { head: '第几版', kind: 'number', of: (row) => row.number },
  { head: '模板文件', width: 30, of: (row) => row.name },
  { head: '状态', of: (row) => stateWords[row.state] },
  { head: '现行', of: (row) => (row.inForce ? '是' : '否') },
  { head: '启用日期', kind: 'day', of: (row) => row.fromDay },
  { head: '提交人', of: (row) => row.proposedName },
  { head: '提交日期', kind: 'day', of: (row) => row.proposedOn },
  { head: '批准、停用人', of: (row) => row.decidedName },
  { head: '批准、停用日期', kind: 'day', of: (row) => row.decidedOn },
  { head: '理由', width: 30, of: (row) => row.opinion },
  { head: '文件摘要（SHA-256）', width: 66, of: (row) => row.sha256 },
])

const proposedTemplates = (eyes: Reader) =>
  eyes
    .selectFrom('documentsTemplate')
    .select(['id', 'title', 'number', 'fromDay'])
    .where('state', '=', 'proposed')
    .orderBy('proposedOn')
    .orderBy('id')
    .limit(200)
type Proposed = Readonly<{ id: string; title: string; number: number }>
const lineOf = ({ id, title, number }: Proposed) => ({
  ...{ id, title: `${title} 第${number}版`, link: `/templates/${id}` },
})

/** What waits for the second person: a template that another proposed. */
export const templatesToApprove = deskEntry({
  room: 'documents',
  key: 'templatesToApprove',
  hats: templateDeciders,
  rows: async ({ eyes, actor }) =>
    (await proposedTemplates(eyes).where('proposedBy', '<>', actor.person).execute()).map((row) => ({
      ...{ noun: 'template', due: row.fromDay, ...lineOf(row) },
    })),
})
export const templatesAwaited = waitsFor('template', async (eyes) =>
  (await proposedTemplates(eyes).execute()).map(lineOf),
)
export const templatesToPut = toPut('template', templatesAwaited)
