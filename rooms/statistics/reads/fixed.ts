import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { figureReportPage, figureReports } from '../contract.ts'

const fields = [
  ...(['id', 'authority', 'report', 'round', 'fromMonth', 'untilMonth', 'span'] as const),
  ...(['fixedBy', 'fixedOn', 'serial', 'version'] as const),
] as const

export const readingFixedReports = ask(figureReports, async ({ eyes, input }) => {
  let some = eyes.selectFrom('statisticsReport')
  if (input.report) some = some.where('report', '=', input.report)
  if (input.round) some = some.where('round', '=', input.round)
  const page = some
    .select([...fields])
    .orderBy('fixedOn', 'desc')
    .orderBy('serial', 'desc')
    .orderBy('id')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(some, page)
  return { rows: rows.map((row) => ({ ...row, inspection: null })), count }
})

export const readingFixedReport = ask(figureReportPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('statisticsReport')
    .select([...fields, 'said'])
    .where('id', '=', input.figureReport)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'figureReport' })
  const { said, ...report } = found
  return { report, ...JSON.parse(said) }
})
