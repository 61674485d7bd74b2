import { sql } from 'kysely'
import { ask, listed } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { gapReason, reportedRules } from '../made-store.ts'
import { zh } from '../texts/zh.ts'

const orders = {
  newest: sql`r.on_day desc, r.id`,
  oldest: sql`r.on_day, r.id`,
  title: sql`r.title collate "zh-x-icu", r.id`,
  body: sql`${bodyName('r.body')} collate "zh-x-icu", r.on_day desc, r.id`,
} as const

export const readingMadeRules = ask(say.madeRules, async ({ eyes, input }) => {
  let some = eyes
    .selectFrom('rectificationRule as r')
    .innerJoin('rectificationTask as t', 't.id', 'r.task')
    .where('r.struck', '=', input.struck === 'yes')
  if (input.task) some = some.where('r.task', '=', input.task)
  if (input.inspection) some = some.where('r.inspection', '=', input.inspection)
  if (input.body) some = some.where('r.body', '=', input.body)
  if (input.action) some = some.where('r.action', 'in', several<say.RuleAction>(input.action))
  if (input.year)
    some = some
      .where('r.onDay', '>=', `${input.year}-01-01` as never)
      .where('r.onDay', '<=', `${input.year}-12-31` as never)
  if (input.q) some = some.where(contains(['r.title', 'r.document', 't.title'], input.q))
  const page = some
    .select(['r.id', 'r.inspection', 'r.task', 'r.body', 'r.action', 'r.title', 'r.document', 'r.onDay', 'r.file'])
    .select(['r.fileName', 'r.struck', 'r.strikeReason', 'r.version', 't.title as taskTitle'])
    .select(bodyName('r.body').as('bodyName'))
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

const enteredAs = (action: say.RuleAction) => sql<number>`(
  select count(*)::int from rectification_rule r where r.task = t.id and r.action = ${action} and not r.struck)`

export const readingRuleCounts = ask(say.ruleCounts, async ({ eyes, input }) => {
  const counted = eyes
    .selectFrom('rectificationTask as t')
    .select(['t.id', 't.number', 't.title', 't.body', reportedRules('t.id').as('reported')])
    .select([enteredAs('made').as('made'), enteredAs('amended').as('amended'), enteredAs('abolished').as('abolished')])
    .where(
      sql<boolean>`t.id in (select task from rectification_progress where rules_made > 0 and not struck
        union select task from rectification_rule where not struck)`,
    )
  const summed = eyes
    .selectFrom(counted.as('c'))
    .selectAll('c')
    .select(sql<number>`c.made + c.amended + c.abolished`.as('entered'))
  const said = eyes
    .selectFrom(summed.as('s'))
    .selectAll('s')
    .select(gapReason('s.id', 's.reported', 's.entered').as('reason'))
  let some = eyes.selectFrom(said.as('x'))
  const agreement = sql<say.Agreement>`case when x.reported = x.entered then 'agrees' when x.reason = '' then 'open' else 'explained' end`
  if (input.task) some = some.where('x.id', '=', input.task)
  if (input.body) some = some.where('x.body', '=', input.body)
  if (input.agreement) some = some.where(agreement, 'in', several<say.Agreement>(input.agreement))
  if (input.q) some = some.where(contains('x.title', input.q))
  const page = some
    .select(['x.id', 'x.number', 'x.title', 'x.body', 'x.reported', 'x.made', 'x.amended', 'x.abolished', 'x.reason'])
    .select([bodyName('x.body').as('bodyName'), agreement.as('agreement')])
    .orderBy(
      sql`case ${agreement} when 'open' then 0 when 'explained' then 1 else 2 end, ${bodyName('x.body')} collate "zh-x-icu", x.number, x.id`,
    )
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

const { words } = zh
/** 制度立改废清单 to take away (S0-26). */
export const madeRulesSheet = spreadsheetOf(say.madeRules, words.madeRules, [
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.ruleTitle, width: 40, of: (row) => row.title },
  { head: words.ruleAction, width: 8, of: (row) => words[`action.${row.action}`] },
  { head: words.ruleDocument, width: 24, of: (row) => row.document },
  { head: words.ruleOn, kind: 'day', width: 12, of: (row) => row.onDay },
  { head: words.ruleFile, width: 32, of: (row) => row.fileName },
  { head: words.ruleTask, width: 40, of: (row) => row.taskTitle },
  { head: words.ruleStrikeReason, width: 24, of: (row) => row.strikeReason },
])

export const ruleCountsSheet = spreadsheetOf(say.ruleCounts, words.ruleCounts, [
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.number, kind: 'number', width: 6, of: (row) => row.number },
  { head: words.ruleTask, width: 40, of: (row) => row.title },
  { head: words.rulesReported, kind: 'number', width: 12, of: (row) => row.reported },
  { head: words['action.made'], kind: 'number', width: 8, of: (row) => row.made },
  { head: words['action.amended'], kind: 'number', width: 8, of: (row) => row.amended },
  { head: words['action.abolished'], kind: 'number', width: 8, of: (row) => row.abolished },
  { head: words.agreement, width: 10, of: (row) => words[`agreement.${row.agreement}`] },
  { head: words.gapReason, width: 40, of: (row) => row.reason },
])
