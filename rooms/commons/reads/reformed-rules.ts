import { sql } from 'kysely'
import { ask, listed } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { RuleAction } from '../../rectification/contract.ts'
import { zh as rectificationZh } from '../../rectification/texts/zh.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

/** The campaign or the letter a rule came of, by its title; empty for who sees the rule and not the other. */
const cameOf = sql<string>`coalesce((select c.title from commons_campaign c where c.id = r.campaign),
  (select a.title from commons_advisory a where a.id = r.advisory), '')`

export const readingReformedRules = ask(say.reformedRules, async ({ eyes, input }) => {
  let some = eyes.selectFrom('commonsRule as r').where('r.struck', '=', input.struck === 'yes')
  if (input.campaign) some = some.where('r.campaign', '=', input.campaign)
  if (input.advisory) some = some.where('r.advisory', '=', input.advisory)
  if (input.source) some = some.where('r.source', '=', input.source)
  if (input.action) some = some.where('r.action', 'in', several<RuleAction>(input.action))
  if (input.year)
    some = some
      .where('r.onDay', '>=', `${input.year}-01-01` as never)
      .where('r.onDay', '<=', `${input.year}-12-31` as never)
  if (input.q) some = some.where(contains(['r.title', 'r.document'], input.q))
  const page = some
    .select(['r.id', 'r.authority', 'r.source', 'r.campaign', 'r.advisory', 'r.body', 'r.action', 'r.title'])
    .select(['r.document', 'r.onDay', 'r.struck', 'r.strikeReason', 'r.version'])
    .select([bodyName('r.body').as('bodyName'), cameOf.as('of')])
    .orderBy('r.onDay', 'desc')
    .orderBy('r.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

const { words } = rectificationZh
/** 主管部门制度立改废清单 to take away (S3-29). */
export const reformedRulesSheet = spreadsheetOf(say.reformedRules, zh.words.reformedRules, [
  { head: zh.words.department, width: 24, of: (row) => row.bodyName },
  { head: words.ruleTitle, width: 40, of: (row) => row.title },
  { head: words.ruleAction, width: 8, of: (row) => words[`action.${row.action}`] },
  { head: words.ruleDocument, width: 24, of: (row) => row.document },
  { head: words.ruleOn, kind: 'day', width: 12, of: (row) => row.onDay },
  { head: zh.words.ruleSource, width: 12, of: (row) => zh.words[`ruleSource.${row.source}`] },
  { head: zh.words.cameOf, width: 40, of: (row) => row.of },
])
