import { sql } from 'kysely'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { readingFigures as readingCoverage } from '../../planning/reads/coverage.ts'
import { losses } from '../../rectification/contract.ts'
import { reconciliation } from '../contract.ts'
import { everything, sources } from '../counting/sources.ts'
import type { Measure } from '../rules/measures.ts'
import { type Check, held, partsAndWholes } from '../rules/reconcile.ts'
import { cellsBy, cellsOf, monthsOf } from './cells.ts'
import { keyNames, measureWords, partNames } from './names.ts'

type Name =
  | 'rows'
  | 'statuses'
  | 'categories'
  | 'rounds'
  | 'teams'
  | 'leads'
  | 'money'
  | 'evidence'
  | 'rules'
  | 'coverage'
  | 'wholes'
type Keyed = { key: string; n: string }

const always = monthsOf({})
const run = async (eyes: Reader, statement: ReturnType<typeof sql>): Promise<Keyed[]> =>
  (await (statement as ReturnType<typeof sql<Keyed>>).execute(eyes as never)).rows

/** Rows counted one by one under the asker's own eyes, month by month: the plain GROUP BY of the definitions, against the figures. */
async function byRows(eyes: Reader, hat: Hat): Promise<Check<Name>> {
  const names = await partNames(eyes, hat)
  const kept = sql`select measure, part, day, n from statistics_total union all select measure, part, day, n from statistics_delta`
  const byMonth = (from: ReturnType<typeof sql>) =>
    run(
      eyes,
      sql`select measure || ' ' || part || ' ' || to_char(day, 'YYYY-MM') as key, sum(n)::text as n from (${from}) c
        group by 1 having sum(n) <> 0`,
    )
  const figures = await byMonth(kept)
  const all = sql.join(
    Object.values(sources).map((source) => sql`select measure, part, day, n from (${source.lines(everything)}) l`),
    sql` union all `,
  )
  const rows = await byMonth(sql`${all}`)
  const check = held<Name>('rows', figures, rows, (key) => {
    const [measure = '', part = '', month = ''] = key.split(' ')
    return [measureWords(measure as Measure), names(measure as Measure, part), month].filter(Boolean).join('·')
  })
  // A sum of problems, rules and money would say nothing: what is told is how many figures were compared.
  return { ...check, left: String(figures.length), right: String(rows.length) }
}

/** One partition of the tasks against another, area by area. */
async function statuses(eyes: Reader): Promise<Check<Name>> {
  const cells = await cellsBy(eyes, 'area', always, ['tasksOpened', 'tasksByCategory'])
  const name = await keyNames(eyes, 'area', [...new Set(cells.map(({ key }) => key))])
  const of = (measure: Measure) => cells.filter((cell) => cell.measure === measure)
  return held('statuses', of('tasksOpened'), of('tasksByCategory'), name)
}

/** By round: problems by category against adopted sheets; against the sheets of the round's teams; and all rounds against the total. */
async function byRound(eyes: Reader): Promise<Check<Name>[]> {
  const cells = await cellsBy(eyes, 'round', always, ['sheetsAdopted', 'tasksOpened', ...losses])
  const of = (measure: Measure) => cells.filter((cell) => cell.measure === measure)
  const sheets = await run(
    eyes,
    sql`select i.round::text as key, count(*)::text as n from findings_sheet s join planning_inspection i on i.id = s.inspection
      where s.state in ('adopted', 'routed') group by 1`,
  )
  const teams = await run(
    eyes,
    sql`select t.round::text as key, count(*)::text as n from findings_sheet s join teams_team t on t.id = s.team
      where s.state in ('adopted', 'routed') group by 1`,
  )
  const money = await run(
    eyes,
    sql`select i.round::text || ' ' || loss.of as key, sum(loss.fen)::text as n from rectification_progress p
      join planning_inspection i on i.id = p.inspection cross join lateral (values
        ('refundedFen', p.refunded_fen), ('recoveredFen', p.recovered_fen), ('avoidedFen', p.avoided_fen)
      ) loss(of, fen) where not p.struck and loss.fen > 0 group by 1`,
  )
  const totals = (await cellsOf(eyes, always)).map(({ measure, n }) => ({ key: measure, n }))
  const shown = ['sheetsAdopted', 'tasksOpened']
  const name = await keyNames(eyes, 'round', [...new Set([...cells, ...sheets].map(({ key }) => key))])
  return [
    held('categories', of('sheetsAdopted'), sheets, name),
    held('teams', teams, of('sheetsAdopted'), name),
    held(
      'rounds',
      cells.filter(({ measure }) => shown.includes(measure)).map(({ measure, n }) => ({ key: measure, n })),
      totals.filter(({ key }) => shown.includes(key)),
      (key) => measureWords(key as Measure),
    ),
    held(
      'money',
      losses.flatMap((loss) => of(loss).map(({ key, n }) => ({ key: `${key} ${loss}`, n }))),
      money,
      (key) => key.replace(/^(\S*) (\S+)$/, (_, round, loss) => `${name(round)}·${measureWords(loss as Measure)}`),
    ),
  ]
}

async function leads(eyes: Reader): Promise<Check<Name>> {
  const cells = await cellsBy(eyes, 'area', always, ['leadsTransferred', 'leadsStanding'])
  const name = await keyNames(eyes, 'area', [...new Set(cells.map(({ key }) => key))])
  const of = (measure: Measure) => cells.filter((cell) => cell.measure === measure)
  return held('leads', of('leadsTransferred'), of('leadsStanding'), name)
}

/** What is a part of something is no more than it, area by area: the row that breaks is named by its area and what is more. */
async function wholes(eyes: Reader): Promise<Check<Name>> {
  const cells = await cellsBy(eyes, 'area', always, [...new Set(partsAndWholes.flat())])
  const name = await keyNames(eyes, 'area', [...new Set(cells.map(({ key }) => key))])
  const of = (side: 0 | 1) =>
    partsAndWholes.flatMap((pair) =>
      cells.filter(({ measure }) => measure === pair[side]).map(({ key, n }) => ({ key: `${key} ${pair[0]}`, n })),
    )
  return held(
    'wholes',
    of(0),
    of(1),
    (key) => key.replace(/^(\S*) (\S+)$/, (_, area, part) => `${name(area)}·${measureWords(part as Measure)}`),
    true,
  )
}

/** Reports that count something, and those of them that a file proves; each without one is named by its task. */
async function evidence(eyes: Reader): Promise<Check<Name>> {
  const { rows } = await sql<{ task: string; title: string; all: string; proved: string }>`
    select t.id as task, t.title, count(*)::text as all,
      count(*) filter (where exists (select from rectification_proof f where f.progress = p.id and not f.struck))::text as proved
    from rectification_progress p join rectification_task t on t.id = p.task
    where not p.struck and (p.rules_made > 0 or p.refunded_fen > 0 or p.recovered_fen > 0 or p.avoided_fen > 0 or p.held_to_account > 0 or p.alike_found > 0 or p.campaigns > 0)
    group by t.id, t.title`.execute(eyes as never)
  const sum = (list: readonly string[]) => list.reduce((total, n) => total + BigInt(n), 0n).toString()
  const breaks = rows
    .filter((row) => row.all !== row.proved)
    .map((row) => ({ where: row.title, left: row.all, right: row.proved, link: `/tasks/${row.task}` }))
  return {
    name: 'evidence',
    left: sum(rows.map((row) => row.all)),
    right: sum(rows.map((row) => row.proved)),
    holds: breaks.length === 0,
    breaks,
  }
}

/** 完善制度 as reports count it and as the register holds it (S0-26); each task where they differ and nobody said why is named. */
async function rulesEntered(eyes: Reader): Promise<Check<Name>> {
  const { rows } = await sql<{ task: string; title: string; reported: string; entered: string; said: boolean }>`
    select t.id as task, t.title, c.reported::text, c.entered::text, exists (
      select from rectification_rule_gap g where g.task = t.id and g.reported = c.reported and g.entered = c.entered) as said
    from (
      select task, sum(reported) as reported, sum(entered) as entered from (
        select task, rules_made as reported, 0 as entered from rectification_progress where not struck and rules_made > 0
        union all select task, 0, 1 from rectification_rule where not struck
      ) one group by task
    ) c join rectification_task t on t.id = c.task`.execute(eyes as never)
  const sum = (list: readonly string[]) => list.reduce((total, n) => total + BigInt(n), 0n).toString()
  const breaks = rows
    .filter(({ reported, entered, said }) => reported !== entered && !said)
    .map(({ title, reported, entered, task }) => ({
      where: title,
      left: reported,
      right: entered,
      link: `/tasks/${task}`,
    }))
  return {
    name: 'rules',
    left: sum(rows.map(({ reported }) => reported)),
    right: sum(rows.map(({ entered }) => entered)),
    holds: breaks.length === 0,
    breaks,
  }
}

/** The reconciliations of domain 6.3 as they stand at this moment. */
export const readingChecks = ask(reconciliation, async ({ eyes, actor, now, today }) => {
  const input = { by: 'area', from: 0, size: 200 } as never
  const covered = await readingCoverage.gives({ eyes, actor, input, now, today })
  const areas = isRefusal(covered) ? [] : covered.rows
  const coverage = held<Name>(
    'coverage',
    areas.map(({ name, now: { direct, extended } }) => ({ key: name, n: String(direct + extended) })),
    areas.map(({ name, now: { scope } }) => ({ key: name, n: String(scope) })),
    (key) => key,
    true,
  )
  const checks: Check<Name>[] = [
    await byRows(eyes, actor.hat),
    await statuses(eyes),
    ...(await byRound(eyes)),
    await leads(eyes),
    await wholes(eyes),
    await evidence(eyes),
    await rulesEntered(eyes),
    coverage,
  ]
  return { checks: checks.map((check) => ({ ...check, breaks: check.breaks.slice(0, 200) })), asOf: today }
})
