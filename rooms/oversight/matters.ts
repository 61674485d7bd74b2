import { sql } from 'kysely'
import { type Day, daysBetween } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueOn as dueBy } from '../policies/rules.ts'
import { limitOn } from '../policies/store.ts'
import { bodyName } from '../registry/names.ts'
import type { Matter } from './contract.ts'
import { daysLate, levelOf, reasonOf, reasonOfPlan } from './rules/ladder.ts'

const noDays = { exceptions: new Map(), years: new Set<string>() }

/** After how many days something that is late climbs to the leading group and to the committee, by the limits of today (T41, T42). */
export async function climbsAfter(
  eyes: Reader,
  authority: string,
  today: Day,
): Promise<{ group: number; committee: number }> {
  const days = async (code: string) => {
    const limit = await limitOn(eyes, authority, code, today)
    return limit ? daysBetween(today, dueBy({ ...limit, unit: 'day' }, today, noDays).day) : Number.POSITIVE_INFINITY
  }
  return { group: await days('T41'), committee: await days('T42') }
}

type By = Readonly<{ inspection?: string | undefined; ids?: readonly string[]; authority: string; today: Day }>

/** Tasks and plans of inspections that are not closed, as these eyes see them, that are to be urged, each with why and how high it has climbed; at most 5,000 of each kind. */
export async function mattersOf(eyes: Reader, by: By): Promise<Matter[]> {
  const climbs = await climbsAfter(eyes, by.authority, by.today)
  const found = [...(await tasksOf(eyes, by)), ...(await plansOf(eyes, by))]
  return found
    .map((one) => {
      const late = daysLate(one.dueOn, by.today)
      return { ...one, late, level: levelOf(late, climbs) }
    })
    .sort((a, b) => b.late - a.late || (a.id < b.id ? -1 : 1))
}

type Found = Omit<Matter, 'late' | 'level'>

/** 转督办 (S3-22): an item of a slip of which its leader wants to hear; under the eyes of those who see slips. */
const slipUrged = sql<boolean>`t.item in (select i.item from feedback_slip_item i join feedback_slip s on s.id = i.slip
  where s.state = 'instructed' and s.urged)`

async function tasksOf(eyes: Reader, { inspection, ids, today }: By): Promise<Found[]> {
  let some = eyes
    .selectFrom('rectificationTask as t')
    .select([
      't.id',
      't.inspection',
      't.body',
      't.number',
      't.title',
      't.state',
      't.clockOn',
      't.returns',
      't.reopenings',
    ])
    .select([bodyName('t.body').as('bodyName'), slipUrged.as('slipUrged')])
    .where((e) => e.or([e('t.clockOn', '<', today), e('t.state', 'in', ['returned', 'reopened']), slipUrged]))
  if (inspection) some = some.where('t.inspection', '=', inspection)
  if (ids) some = some.where('t.id', 'in', ids)
  return (await some.orderBy('t.clockOn').limit(5_000).execute()).flatMap((task) => {
    const reason = reasonOf(task, today)
    if (reason === null) return []
    const { id, inspection: at, body, bodyName: name, clockOn: dueOn } = task
    return [
      { noun: 'task', id, inspection: at, body, bodyName: name, title: `${task.number}. ${task.title}`, reason, dueOn },
    ]
  })
}

/** When the progress report is due: the day of the opinion, or the last that was granted later (延期). */
const reportDueOn = sql<Day | null>`coalesce((select max(l.wanted) from rectification_prolongation l
  where l.plan = p.id and l.subject = 'report' and l.state = 'granted'), o.report_due_on)`

async function plansOf(eyes: Reader, { inspection, ids, today }: By): Promise<Found[]> {
  let some = eyes
    .selectFrom('rectificationPlan as p')
    .innerJoin('feedbackOpinion as o', 'o.id', 'p.opinion')
    .innerJoin('planningInspection as i', 'i.id', 'p.inspection')
    .select(['p.id', 'p.inspection', 'p.body', 'p.state', 'p.dueOn', reportDueOn.as('reportDueOn')])
    .select(bodyName('p.body').as('bodyName'))
    .select(
      sql<boolean>`exists (select from rectification_report r where r.plan = p.id and r.kind = 'progress' and r.state = 'filed')`.as(
        'reported',
      ),
    )
    .where('o.takenOver', '=', false)
    .where('i.state', '<>', 'closed')
    .where((e) => e.or([e('p.dueOn', '<', today), e(reportDueOn, '<', today)]))
  if (inspection) some = some.where('p.inspection', '=', inspection)
  if (ids) some = some.where('p.id', 'in', ids)
  return (await some.orderBy('p.dueOn').limit(5_000).execute()).flatMap((plan) => {
    const late = reasonOfPlan(plan, today)
    if (late === null) return []
    const { id, inspection: at, body, bodyName: name } = plan
    return [{ noun: 'plan', id, inspection: at, body, bodyName: name, title: name || '—', ...late }]
  })
}
