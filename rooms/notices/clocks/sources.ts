import { type RawBuilder, sql } from 'kysely'
import type { Noun } from '../../../core/pure/contract.ts'
import type { Day } from '../../../core/pure/days.ts'
import { type Hat, hatNames } from '../../../core/pure/hats.ts'
import { armsOf } from '../../../core/pure/sight.ts'
import { advisory } from '../../commons/contract.ts'
import { archiveHandover } from '../../documents/contract.ts'
import { evaluation, postEvaluation } from '../../evaluation/contract.ts'
import { evaluationOwed } from '../../evaluation/owing-teams.ts'
import { opinion } from '../../feedback/contract.ts'
import { siteRecord } from '../../fieldwork/contract.ts'
import { immediate } from '../../findings/contract.ts'
import { supervision } from '../../oversight/contract.ts'
import { supervisionOwed } from '../../oversight/owing.ts'
import { inspection } from '../../planning/contract.ts'
import { cooperation } from '../../preparation/contract.ts'
import { disclosure } from '../../publication/contract.ts'
import { lifeMeeting, plan, rectificationReport, stage, task } from '../../rectification/contract.ts'
import { inspectionReport } from '../../reports/contract.ts'
import { referral, tip, tipPage } from '../../tips/contract.ts'
import { inquiry, leadTransfer } from '../../transfers/contract.ts'
import type { clockCodes } from '../contract/clocks.ts'

/**
 * Where a clock is read from: rows of what started it that nothing has stopped. `of`: what it runs for; `unless`: what stops it, which a hat must see
 * whole (or, of a pair, in that state), or it would see clocks that stopped long ago. `rows` gives id, title, inspection, start, and due where the day was fixed when it started
 * (else it is reckoned by the limit in force at the start), and `at` where the page is named by another id; where it
 * begins by a day that comes, it is told the day it is.
 */
export type Source = Readonly<{
  code: (typeof clockCodes)[number]
  of: Noun
  unless: readonly (Noun | readonly [Noun, string])[]
  page: string
  rows: RawBuilder<unknown> | ((today: Day) => RawBuilder<unknown>)
}>

const day = sql.raw('null::date')
/** The inspection is not closed: what was left then is no longer asked for by a clock of its own. */
const going = sql.raw("exists (select from planning_inspection g where g.id = x.inspection and g.state <> 'closed')")
/** The day granted later for the reports on a plan (延期). */
const prolonged = sql.raw(
  '(select max(l.wanted) from rectification_prolongation l where l.plan = p.id and l.subject = $$report$$ and l.state = $$granted$$)',
)
const named = sql.raw('coalesce((select p.name from planning_inspection p where p.id = x.inspection), $$$$)')

const beforeAndOnSite: readonly Source[] = [
  {
    // 进驻前发出巡察通知: stops when it is out.
    ...{ code: 'T01', of: inspection, unless: [], page: '/inspections/' },
    rows: sql`select i.id, i.name as title, i.id as inspection, i.enter_on as start, ${day} as due from planning_inspection i
      join planning_round r on r.id = i.round and r.state in ('staffed', 'mobilised', 'onSite') and r.suspended_on is null
      where i.state in ('planned', 'preparing')`,
  },
  {
    // 与主要负责人沟通、商请召开动员会: stops when the mobilisation meeting is noted.
    ...{ code: 'T02', of: inspection, unless: [siteRecord], page: '/site?inspection=' },
    rows: sql`select i.id, i.name as title, i.id as inspection, i.entered_on as start, ${day} as due from planning_inspection i
      where i.state = 'entered' and not exists (select from fieldwork_site_record s where s.inspection = i.id and s.kind = 'mobilisation')`,
  },
  {
    // 现场时间以批准的方案为准: the day of the plan, until the team has left.
    ...{ code: 'T03', of: inspection, unless: [], page: '/inspections/' },
    rows: sql`select i.id, i.name as title, i.id as inspection, i.entered_on as start, i.exit_on as due from planning_inspection i where i.state = 'entered'`,
  },
  {
    // 信访受理截止于撤点前数日: stops when the public page takes no more.
    ...{ code: 'T04', of: tipPage, unless: [inspection], page: '/tip-pages/' },
    rows: sql`select x.id, x.unit_name as title, x.inspection, i.exit_on as start, ${day} as due from tips_page x
      join planning_inspection i on i.id = x.inspection and i.state in ('entered', 'exited') where x.open and x.until_day >= i.exit_on`,
  },
  {
    // 立行立改: the day on the notice, from its issue to its closing.
    ...{ code: 'T05', of: immediate, unless: [], page: '/immediates/' },
    rows: sql`select x.id, x.number || ' ' || x.title as title, x.inspection, x.issued_on as start, x.due_on as due from findings_immediate x
      where x.state in ('issued', 'received', 'reported', 'visited', 'verified', 'returned') and x.due_on is not null`,
  },
  {
    // 中期汇报: the middle of the stay, as on the leader's desk.
    ...{ code: 'T06', of: inspection, unless: [siteRecord], page: '/site?inspection=' },
    rows: sql`select i.id, i.name as title, i.id as inspection, i.entered_on as start, i.entered_on + greatest(0, (i.exit_on - i.entered_on) / 2) as due
      from planning_inspection i where i.state = 'entered' and i.entered_on is not null
        and not exists (select from fieldwork_site_record s where s.inspection = i.id and s.kind = 'midterm')`,
  },
]

const reportAndFeedback: readonly Source[] = [
  {
    // 书记专题会议听取汇报: stops when the report is decided. Without a report here (taken over) it does not run.
    ...{ code: 'T07', of: inspectionReport, unless: [inspection], page: '/inspection-reports/' },
    rows: sql`select x.id, x.title, x.inspection, i.exited_on as start, ${day} as due from reports_report x
      join planning_inspection i on i.id = x.inspection and i.state = 'exited' where x.state <> 'decided'`,
  },
  {
    // 同意报告后反馈: stops when the opinion is handed over.
    ...{ code: 'T08', of: inspectionReport, unless: [opinion], page: '/inspection-reports/' },
    rows: sql`select x.id, x.title, x.inspection, x.decided_on as start, ${day} as due from reports_report x where x.state = 'decided'
      and not exists (select from feedback_opinion o where o.inspection = x.inspection and o.state in ('delivered', 'received'))`,
  },
]

const rectifying: readonly Source[] = [
  {
    // 报送整改方案: runs again when it comes back.
    ...{ code: 'T09', of: plan, unless: [], page: '/plans/' },
    rows: sql`select x.id, ${named} as title, x.inspection, x.received_on as start, x.due_on as due from rectification_plan x
      where x.state in ('drafted', 'returned') and x.due_on is not null`,
  },
  {
    // 专题民主生活会: stops when it was held.
    ...{ code: 'T10', of: lifeMeeting, unless: [plan], page: '/life-meetings/' },
    rows: sql`select x.id, ${named} as title, x.inspection, p.received_on as start, x.due_on as due from rectification_life_meeting x
      join rectification_plan p on p.id = x.plan where x.state in ('due', 'requested') and x.due_on is not null and ${going}`,
  },
  {
    // 集中整改期: stops when no task of it is open but those that were made long-term; what comes back later is urged as that (T28, oversight).
    ...{ code: 'T11', of: plan, unless: [task], page: '/plans/' },
    rows: sql`select x.id, ${named} as title, x.inspection, x.received_on as start, x.concentrated_until as due from rectification_plan x
      where x.concentrated_until is not null and ${going}
        and exists (select from rectification_task t where t.plan = x.id and t.reopenings = 0 and t.state not in ('closed', 'longTerm', 'withdrawn'))`,
  },
  {
    // 集中整改进展情况报告: stops when it is filed.
    ...{ code: 'T12', of: opinion, unless: [[rectificationReport, 'filed'], plan], page: '/plans/' },
    rows: sql`select x.id, ${named} as title, x.inspection, x.received_on as start, coalesce(${prolonged}, x.report_due_on) as due, p.id as at from feedback_opinion x
      join rectification_plan p on p.opinion = x.id where not x.taken_over and x.report_due_on is not null and ${going}
        and not exists (select from rectification_report r where r.plan = p.id and r.kind = 'progress' and r.state = 'filed')`,
  },
  {
    // 主要负责人组织落实情况报告: where the office asks for it apart (T13 is no nought), until it is filed.
    ...{ code: 'T13', of: plan, unless: [[rectificationReport, 'filed']], page: '/plans/' },
    rows: sql`select x.id, ${named} as title, x.inspection, x.received_on as start, ${sql.raw('(select max(l.wanted) from rectification_prolongation l where l.plan = x.id and l.subject = $$report$$ and l.state = $$granted$$)')} as due from rectification_plan x
      where x.received_on is not null and ${going}
        and exists (select from policies_limit l where l.code = 'T13' and l.amount > 0 and l.from_day <= x.received_on
          and not exists (select from policies_limit n where n.code = 'T13' and n.from_day <= x.received_on and n.from_day > l.from_day))
        and not exists (select from rectification_report r where r.plan = x.id and r.kind = 'principal' and r.state = 'filed')`,
  },
  {
    // 党内通报和向社会公开: stops when both are out.
    ...{ code: 'T14', of: disclosure, unless: [], page: '/disclosures?inspection=' },
    rows: sql`select x.id, ${named} as title, x.inspection, x.received_on as start, x.due_on as due, x.inspection as at from publication_disclosure x
      where x.due_on is not null and (x.party_on is null or x.public_on is null)`,
  },
  {
    // 纪检机关、组织部门报告整改监督情况: from the day after the concentrated period, one of each, until it is filed.
    ...{ code: 'T15', of: plan, unless: [supervision], page: '/supervision-reports?inspection=' },
    rows: (
      today,
    ) => sql`select x.id, ${named} || ' · ' || d.name as title, x.inspection, x.concentrated_until as start, ${day} as due, x.inspection as at
      from ${supervisionOwed(today)}`,
  },
  {
    // 整改评估: where the office says within which time (not after which), from the end of the concentrated period until it is begun.
    ...{ code: 'T27', of: plan, unless: [evaluation], page: '/evaluations?inspection=' },
    rows: (
      today,
    ) => sql`select x.id, ${named} as title, x.inspection, x.concentrated_until as start, ${day} as due, x.inspection as at
      from rectification_plan x where x.state = 'approved'
        and x.concentrated_until < ${today}::date and x.concentrated_until > ${today}::date - 1098
        and (select s.window from evaluation_scheme s where s.authority = x.authority and s.from_day <= ${today}::date
          order by s.from_day desc limit 1) = 'within'
        and not exists (select from evaluation_evaluation e where e.plan = x.id and e.state <> 'withdrawn')`,
  },
  {
    // 长期整改: the day of each stage, until it is closed.
    ...{ code: 'T28', of: stage, unless: [plan, task], page: '/tasks/' },
    rows: sql`select x.id, x.target as title, x.inspection, p.concentrated_until as start, x.due_on as due, x.task as at from rectification_stage x
      join rectification_task t on t.id = x.task left join rectification_plan p on p.id = t.plan where x.state <> 'closed' and x.due_on is not null`,
  },
]

const leadsAndTips: readonly Source[] = [
  {
    // 反馈办理情况: until the result is there, or the delay was explained (then T17).
    ...{ code: 'T16', of: leadTransfer, unless: [], page: '/leads/' },
    rows: sql`select x.id, x.number as title, x.inspection, x.received_on as start, x.result_due as due, x.lead as at from transfers_transfer x
      where x.result_due is not null and x.result_on is null and x.explained_on is null and x.state in ('received', 'handling')`,
  },
  {
    // 先行说明的，办结后两周内报告.
    ...{ code: 'T17', of: leadTransfer, unless: [], page: '/leads/' },
    rows: sql`select x.id, x.number as title, x.inspection, x.explained_on as start, x.result_due as due, x.lead as at from transfers_transfer x
      where x.result_due is not null and x.result_on is null and x.explained_on is not null and x.state in ('received', 'handling')`,
  },
  {
    // 提出线索处置意见.
    ...{ code: 'T18', of: leadTransfer, unless: [], page: '/leads/' },
    rows: sql`select x.id, x.number as title, x.inspection, x.received_on as start, x.opinion_due as due, x.lead as at from transfers_transfer x
      where x.opinion_due is not null and x.opinion_on is null and x.state = 'received'`,
  },
  {
    // 函询回复: from the day the letter was received, until the reply is there.
    ...{ code: 'T19', of: inquiry, unless: [], page: '/leads/' },
    rows: sql`select x.id, t.number as title, x.inspection, x.on_day as start, x.reply_due as due, x.lead as at from transfers_inquiry x
      join transfers_transfer t on t.id = x.transfer and t.state = 'handling'
      where x.reply_due is not null and x.replied_on is null and x.reported_on is null`,
  },
  {
    // 谈话函询后的情况报告和处置意见: from the reply or the talk.
    ...{ code: 'T20', of: inquiry, unless: [], page: '/leads/' },
    rows: sql`select x.id, t.number as title, x.inspection, coalesce(x.replied_on, x.on_day) as start, x.report_due as due, x.lead as at
      from transfers_inquiry x join transfers_transfer t on t.id = x.transfer and t.state = 'handling'
      where x.report_due is not null and x.reported_on is null`,
  },
  {
    // 实名检举控告: whether it is taken up.
    ...{ code: 'T21', of: tip, unless: [], page: '/tips/' },
    rows: sql`select x.id, x.number as title, x.inspection, x.received_on as start, x.tell_by as due from tips_tip x
      where x.named and x.told_on is null and x.tell_by is not null and x.state not in ('held', 'closed')`,
  },
  {
    // 实名检举控告: what came of it.
    ...{ code: 'T22', of: tip, unless: [], page: '/tips/' },
    rows: sql`select x.id, x.number as title, x.inspection, x.closed_on as start, x.result_by as due from tips_tip x
      where x.named and x.result_told_on is null and x.result_by is not null and x.state = 'closed'`,
  },
  {
    // 属于上级受理的转送: until it is triaged.
    ...{ code: 'T23', of: tip, unless: [], page: '/tips/' },
    rows: sql`select x.id, x.number as title, x.inspection, x.received_on as start, x.forward_by as due from tips_tip x
      where x.forward_by is not null and x.state in ('held', 'received')`,
  },
  {
    // 转送的检举控告: until who received it has accepted it or passed it on; never for whom it is about.
    ...{ code: 'T24', of: referral, unless: [], page: '/tips/' },
    rows: sql`select x.id, t.number || ' ' || x.to_name as title, t.inspection, x.on_day as start, x.accept_by as due, x.tip as at from tips_referral x
      join tips_tip t on t.id = x.tip and t.state = 'referred' where x.accept_by is not null and x.accepted_on is null and x.receipt_on is null`,
  },
  {
    // 交办并要求报结果的.
    ...{ code: 'T25', of: referral, unless: [tip], page: '/tips/' },
    rows: sql`select x.id, t.number || ' ' || x.to_name as title, t.inspection, x.on_day as start, x.report_by as due, x.tip as at from tips_referral x
      join tips_tip t on t.id = x.tip where x.report_by is not null and x.receipt_on is null`,
  },
]

const aroundIt: readonly Source[] = [
  {
    // 请组织部门查核个人有关事项: the day of the request, or that of the limit.
    ...{ code: 'T26', of: cooperation, unless: [], page: '/cooperations/' },
    rows: sql`select x.id, x.subject as title, x.inspection, x.asked_on as start, x.due_on as due from preparation_cooperation x
      where x.department = 'organisation' and x.state = 'asked'`,
  },
  {
    // 巡察建议书回复: the day of the letter, or that of the limit from its receipt.
    ...{ code: 'T29', of: advisory, unless: [], page: '/advisories/' },
    rows: sql`select x.id, x.number || ' ' || x.title as title, null::uuid as inspection, x.received_on as start, x.due_on as due from commons_advisory x
      where x.state = 'received' and x.due_on is not null`,
  },
  {
    // 巡察组后评估: from the feedback to the body, until it is recorded; never for team or body.
    ...{ code: 'T30', of: opinion, unless: [postEvaluation, inspection], page: '/post-evaluations?inspection=' },
    rows: (
      today,
    ) => sql`select x.id, ${named} as title, x.inspection, coalesce(x.body_on, x.principal_on) as start, ${day} as due, x.inspection as at
      from ${evaluationOwed(today)}`,
  },
  {
    // 立卷归档: until the team has signed the list.
    ...{ code: 'T31', of: inspection, unless: [archiveHandover], page: '/inspections/' },
    rows: sql`select i.id, i.name as title, i.id as inspection, i.exited_on as start, ${day} as due from planning_inspection i
      where i.state = 'exited' and i.exited_on is not null
        and not exists (select from documents_archive_handover h where h.inspection = i.id and h.state <> 'returned')`,
  },
]

/** Where each clock but that of the whole term (T32) is read from. */
export const sources: readonly Source[] = [
  ...beforeAndOnSite,
  ...reportAndFeedback,
  ...rectifying,
  ...leadsAndTips,
  ...aroundIt,
]

/** Who sees a clock: whoever sees something of what it runs for, and all of what would stop it. */
export const hatsOf = ({ of, unless }: Pick<Source, 'of' | 'unless'>): readonly Hat[] =>
  hatNames.filter(
    (hat) =>
      armsOf(of.sight, hat).length > 0 &&
      unless.every((one) => ('tag' in one ? seesAll(hat, one) : seesAll(hat, one[0], one[1]))),
  )

/** Whether a hat sees every row of a noun it may reach, or every one in a state. */
const seesAll = (hat: Hat, noun: Noun, state?: string): boolean =>
  armsOf(noun.sight, hat).some(
    ({ own, opened, when }) =>
      !own &&
      !opened &&
      Object.entries(when).every(
        ([name, wanted]) => name === 'state' && wanted !== true && wanted.includes(state ?? ''),
      ),
  )
