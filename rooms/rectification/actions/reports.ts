import { createHash } from 'node:crypto'
import { canonical } from '../../../core/pure/canonical.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { reportFor } from '../making.ts'
import * as rule from '../rules/reports.ts'
import * as keep from '../store.ts'

const hashOf = ({ id, kind, period, text, tasks, closed, longTerm }: say.RectificationReport): string =>
  createHash('sha256').update(canonical({ id, kind, period, text, tasks, closed, longTerm })).digest('hex')

export const openingReport = act(say.openReport, async ({ tx, see, may, input, today }) => {
  const plan = await see(say.plan, input.plan)
  await may('report.open', plan)
  const { id, kind } = input
  const { dueOn, period } = accept(rule.open(plan, kind, input.period, today))
  const report = reportFor(plan, { id, kind, period, dueOn, provisional: false })
  await keep.addReports(tx, [report])
  return { result: report, record: { kind: 'report.opened', about: report, facts: { kind, plan: plan.id } } }
})

export const writingReport = act(say.writeReport, async ({ tx, see, may, input }) => {
  const report = await see(say.rectificationReport, input.rectificationReport, input.version)
  await may('report.write', report)
  if (!(await keep.isLeader(tx, report.authority, input.charge)))
    throw new Refused(refuse('rectification.not-a-leader'))
  const written = await keep.saveReport(tx, accept(rule.write(report, input.text, input.charge)))
  return { result: written, record: { kind: 'report.written', about: written, facts: {} } }
})

export const signingReport = act(say.signReport, async ({ tx, see, look, may, actor, input, today }) => {
  const report = await see(say.rectificationReport, input.rectificationReport, input.version)
  await may('report.sign', report)
  const plan = await look(say.plan, report.plan)
  const signed = accept(rule.sign(report, plan, await keep.standingOf(tx, plan.id), actor.person, today))
  const hash = hashOf(signed)
  const saved = await keep.saveReport(tx, { ...signed, hash })
  const { kind, tasks, closed, longTerm } = saved
  return {
    result: saved,
    record: { kind: 'report.signed', about: saved, facts: { kind, hash, tasks, closed, longTerm } },
  }
})

export const endorsingReport = act(say.endorseReport, async ({ tx, counting, see, may, actor, input, today }) => {
  const report = await see(say.rectificationReport, input.rectificationReport, input.version)
  await may('report.endorse', report)
  const filed = await keep.saveReport(
    tx,
    await counting(report.id, (by) => rule.endorse(report, input.comment, by, today, actor.person)),
  )
  const facts = { kind: filed.kind, hash: filed.hash ?? hashOf(filed), inTime: rule.filedInTime(filed) }
  return { result: filed, record: { kind: 'report.filed', about: filed, facts } }
})

export const returningReport = act(say.returnReport, async ({ tx, see, may, actor, input }) => {
  const report = await see(say.rectificationReport, input.rectificationReport, input.version)
  await may('report.return', report)
  const back = await keep.saveReport(tx, accept(rule.sendBack(report, input.reason, actor.hat, actor.person)))
  return { result: back, record: { kind: 'report.returned', about: report, facts: { kind: back.kind } } }
})
