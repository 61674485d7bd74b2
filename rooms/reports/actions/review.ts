import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act, Defect } from '../../../core/server/act.ts'
import { competenceOn } from '../../policies/store/working.ts'
import { judgedBy } from '../judging.ts'
import * as say from '../contract.ts'
import { partsFrom } from '../making.ts'
import * as rule from '../rules.ts'
import { lengthOfAll } from '../rules/length.ts'
import * as keep from '../store.ts'

export const submittingReport = act(say.submitReport, async ({ tx, see, asRoom, may, actor, input, today, newId }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.submit', report)
  const { authority, inspection, id } = report
  const judged = await judgedBy(tx, asRoom, report, today)
  const { paragraphs } = judged
  const competence = await competenceOn(asRoom('policies'), authority, 'report', today)
  const teamFirst = competence?.bodies.includes('team') ?? false
  const says = { ...judged, lengthReason: input.lengthReason, teamFirst }
  const submitted = await keep.saveReport(tx, accept(rule.submit(report, says, actor.person, today)))
  const parts = partsFrom(submitted, paragraphs, await keep.chaptersOf(tx, id), input.ask, newId)
  await keep.addParts(tx, parts)
  const { trips: trip } = submitted
  const length = lengthOfAll(paragraphs)
  await keep.addTrip(tx, {
    id: newId(),
    authority,
    inspection,
    report: id,
    trip,
    startedFrom: report.state,
    sentBy: actor.person,
    sentOn: today,
    asked: ['office', ...new Set(input.ask)],
    parts: parts.length,
    length,
    ended: null,
    endedBy: null,
    endedOn: null,
    reason: '',
    version: 1,
  })
  const facts = { trip, parts: parts.length, length }
  return { result: submitted, record: { kind: 'inspectionReport.submitted', about: submitted, facts } }
})

export const givingOpinions = act(say.giveOpinions, async ({ tx, eyes, may, actor, input, today, newId }) => {
  const { hat } = actor
  if (hat !== 'office' && hat !== 'discipline' && hat !== 'organisation') throw new Defect(`${hat} reviews nothing`)
  // A department sees its parts, not the report: what it does not see is not there.
  const seen = await eyes
    .selectFrom('reportsPart')
    .select('trip')
    .where('report', '=', input.inspectionReport)
    .orderBy('trip', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!seen) throw new Refused(refuse('doorway.not-found', { noun: 'inspectionReport' }))
  const report = await keep.lockReport(tx, input.inspectionReport)
  await may('inspectionReport.review', report)
  for (const one of input.opinions) accept(rule.said(one))
  const mine = hat === 'office' ? await keep.partsOf(tx, report.id, report.trips) : await askedOf(tx, report, hat)
  accept(
    rule.review(
      report,
      mine,
      input.opinions.map(({ part }) => part),
    ),
  )
  await keep.putOpinions(
    tx,
    [...new Map(input.opinions.map((one) => [one.part, one])).values()].map((one) => ({
      id: newId(),
      authority: report.authority,
      inspection: report.inspection,
      report: report.id,
      trip: report.trips,
      ...one,
      hat,
      by: actor.person,
      onDay: today,
      answer: '',
      answeredBy: null,
      answeredOn: null,
      version: 1,
    })),
  )
  const many = (verdict: string) => input.opinions.filter((one) => one.verdict === verdict).length
  const facts = { agree: many('agree'), change: many('change'), question: many('question') }
  return {
    result: { id: report.id, version: report.version },
    record: { kind: 'inspectionReport.commented', about: report, facts },
  }
})

const askedOf = async (tx: keep.Hand, report: say.InspectionReport, hat: 'discipline' | 'organisation') =>
  (await keep.partsOf(tx, report.id, report.trips)).filter((part) => part[hat])

export const answeringPartOpinion = act(say.answerPartOpinion, async ({ tx, see, look, may, actor, input, today }) => {
  const { report: about } = await look(say.partOpinion, input.partOpinion)
  const report = await see(say.inspectionReport, about)
  const opinion = await see(say.partOpinion, input.partOpinion, input.version)
  await may('partOpinion.answer', report)
  const saved = await keep.savePartOpinion(tx, accept(rule.answer(opinion, input.answer, actor.person, today)))
  return { result: saved, record: { kind: 'inspectionReport.answered', about: report, facts: { opinion: saved.id } } }
})

export const passingReview = act(say.passReview, async ({ tx, counting, see, may, actor, input, today }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.pass', report)
  const trip = await keep.tripOf(tx, report.id, report.trips)
  const parts = await keep.partsOf(tx, report.id, report.trips)
  const opinions = await keep.opinionsOf(tx, report.id, report.trips)
  const passed = await counting(report.id, (by) => rule.pass(report, trip.asked, parts, opinions, by, today))
  const saved = await keep.saveReport(tx, { ...passed, reviewedBy: actor.person })
  await keep.saveTrip(tx, { ...trip, ended: 'passed', endedBy: actor.person, endedOn: today })
  await keep.showToLeading(tx, saved, true)
  return { result: saved, record: { kind: 'inspectionReport.passed', about: saved, facts: { trip: saved.trips } } }
})

export const sendingBackReport = act(say.sendBackReport, async ({ tx, see, may, actor, input, today }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.return', report)
  accept(rule.mayReturn(report, actor.hat))
  const back = await keep.saveReport(tx, accept(rule.sendBack(report)))
  if (report.state !== 'teamAgreed') await keep.endTrip(tx, report, actor.person, today, input.reason)
  await keep.showToLeading(tx, back, false)
  const facts = { from: report.state, returns: back.returns }
  return { result: back, record: { kind: 'inspectionReport.returned', about: back, facts } }
})
