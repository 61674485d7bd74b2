import { sql } from 'kysely'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { MadeRule, RuleGap } from './contract.ts'
import type { Accounted } from './rules/made-rules.ts'
import type { Hand } from './store.ts'

export const addRule = (tx: Hand, row: MadeRule) => tx.insertInto('rectificationRule').values(row).execute()

/** Of an entry only that it was struck is written. */
export const saveStruck = (tx: Hand, row: MadeRule): Promise<MadeRule> =>
  saveSeen(tx, 'rectificationRule', row, ['struck', 'strikeReason'])

export const addGap = (tx: Hand, row: RuleGap) => tx.insertInto('rectificationRuleGap').values(row).execute()

/** 完善制度 (项) that the standing reports of the task in this column count. */
export const reportedRules = (task: string) => sql<number>`(
  select coalesce(sum(p.rules_made), 0)::int from rectification_progress p where p.task = ${sql.ref(task)} and not p.struck)`

/** Entries of the register that stand of the task in this column. */
export const enteredRules = (task: string) => sql<number>`(
  select count(*)::int from rectification_rule r where r.task = ${sql.ref(task)} and not r.struck)`

/** Why the two numbers differ, as it was said last of just these numbers; empty where nobody said it. */
export const gapReason = (task: string, reported: string, entered: string) => sql<string>`coalesce((
  select g.reason from rectification_rule_gap g where g.task = ${sql.ref(task)}
    and g.reported = ${sql.ref(reported)} and g.entered = ${sql.ref(entered)} order by g.on_day desc, g.id limit 1), '')`

/** What reports count and the register holds of one task. */
export const accountOf = (reader: Reader, task: string): Promise<Accounted> =>
  reader
    .selectFrom((e) =>
      e
        .selectFrom('rectificationTask as t')
        .select(['t.id', reportedRules('t.id').as('reported'), enteredRules('t.id').as('entered')])
        .where('t.id', '=', task)
        .as('a'),
    )
    .select(['a.reported', 'a.entered', gapReason('a.id', 'a.reported', 'a.entered').as('reason')])
    .executeTakeFirstOrThrow()
