import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { ownParagraph, problemFrom, quoting, wordingOf } from '../making.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

/** A writer more is kept on the report; otherwise two may write in two paragraphs at once. */
async function kept(tx: keep.Hand, before: say.InspectionReport, after: say.InspectionReport) {
  return after.writers.length > before.writers.length ? keep.saveReport(tx, after) : before
}

/** The heading named, which must be one of the report. */
async function chapterIn(tx: keep.Hand, report: string, chapter: string): Promise<string> {
  const found = (await keep.chaptersOf(tx, report)).some(({ id }) => id === chapter)
  if (!found) throw new Refused(refuse('reports.no-such-chapter'))
  return chapter
}

const nextPlace = (paragraphs: readonly say.ReportParagraph[]) =>
  Math.max(0, ...paragraphs.map(({ place }) => place)) + 1

export const writingParagraph = act(say.writeParagraph, async ({ tx, see, may, actor, input, today, newId }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.write', report)
  const written = accept(rule.write(report, actor.person))
  const { authority, inspection, id } = report
  const place = nextPlace(await keep.paragraphsOf(tx, id))
  const chapter = await chapterIn(tx, id, input.chapter)
  const words = { title: input.title, text: input.text, nature: '', responsibility: '' }
  const stand = { authority, inspection, report: id }
  const one = ownParagraph(stand, { id: input.id, chapter, place, kind: input.kind }, words)
  await keep.addParagraphs(tx, [one], [wordingOf(one, newId(), actor.person, today)])
  const saved = await keep.saveReport(tx, written)
  return { result: saved, record: { kind: 'inspectionReport.written', about: saved, facts: { paragraph: one.id } } }
})

export const takingSheetsIn = act(say.takeSheetsIn, async ({ tx, see, asRoom, may, actor, input, today, newId }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.write', report)
  const written = accept(rule.write(report, actor.person))
  const { authority, inspection, id } = report
  const chapter = await chapterIn(tx, id, input.chapter)
  const free = new Map(
    (await keep.signedSheets(asRoom('findings'), inspection)).filter(rule.goesIntoReport).map((one) => [one.id, one]),
  )
  const first = nextPlace(await keep.paragraphsOf(tx, id))
  const made = [...new Set(input.sheets)].map((sheet, n) => {
    const found = free.get(sheet)
    if (!found) throw new Refused(refuse('reports.no-adopted-sheet'))
    return problemFrom(found, { authority, inspection, report: id }, { id: newId(), chapter, place: first + n })
  })
  await keep.addParagraphs(
    tx,
    made,
    made.map((one) => wordingOf(one, newId(), actor.person, today)),
  )
  await keep.endOmissions(tx, id, input.sheets, today)
  const saved = await keep.saveReport(tx, written)
  return { result: saved, record: { kind: 'inspectionReport.takenIn', about: saved, facts: { sheets: made.length } } }
})

export const wordingParagraph = act(say.wordParagraph, async ({ tx, see, look, may, actor, input, today, newId }) => {
  const { report: about } = await look(say.reportParagraph, input.reportParagraph)
  const report = await see(say.inspectionReport, about)
  const one = await see(say.reportParagraph, input.reportParagraph, input.version)
  await may('inspectionReport.write', report)
  const written = accept(rule.write(report, actor.person))
  const { title, text, nature, responsibility } = input
  const saved = await keep.saveParagraph(tx, accept(rule.word(one, { title, text, nature, responsibility })))
  await keep.keepWording(tx, wordingOf(saved, newId(), actor.person, today))
  await kept(tx, report, written)
  const facts = { paragraph: saved.id, wording: saved.wording, differs: rule.driftOf(saved).length > 0 }
  return { result: saved, record: { kind: 'inspectionReport.worded', about: report, facts } }
})

export const renewingParagraph = act(
  say.renewParagraph,
  async ({ tx, see, look, asRoom, may, actor, input, today, newId }) => {
    const { report: about } = await look(say.reportParagraph, input.reportParagraph)
    const report = await see(say.inspectionReport, about)
    const one = await see(say.reportParagraph, input.reportParagraph, input.version)
    await may('inspectionReport.write', report)
    const written = accept(rule.write(report, actor.person))
    const sheet = (await keep.signedSheets(asRoom('findings'), report.inspection)).find(({ id }) => id === one.sheet)
    if (!sheet) throw new Refused(refuse('reports.no-adopted-sheet'))
    const words = rule.wordsOfSheet(sheet.words)
    const worded = accept(rule.word({ ...one, ...quoting(sheet) }, words))
    const saved = await keep.saveParagraph(tx, worded)
    await keep.keepWording(tx, wordingOf(saved, newId(), actor.person, today))
    await kept(tx, report, written)
    const facts = { paragraph: saved.id, sheet: sheet.id }
    return { result: saved, record: { kind: 'inspectionReport.renewed', about: report, facts } }
  },
)

export const acceptingDifference = act(say.acceptDifference, async ({ tx, counting, see, look, may, input, today }) => {
  const { report: about } = await look(say.reportParagraph, input.reportParagraph)
  const report = await see(say.inspectionReport, about)
  const one = await see(say.reportParagraph, input.reportParagraph, input.version)
  await may('difference.accept', report)
  if (report.state !== 'drafting') throw new Refused(refuse('reports.frozen', { state: report.state }))
  const writer = await keep.lastWriter(tx, one)
  const accepted = await counting(report.id, (by) => rule.acceptIt(one, writer, by, input.reason, today))
  const saved = await keep.saveParagraph(tx, accepted)
  const facts = { paragraph: saved.id, wording: saved.wording }
  return { result: saved, record: { kind: 'inspectionReport.differenceAccepted', about: report, facts } }
})

export const leavingOutParagraph = act(
  say.leaveOutParagraph,
  async ({ tx, see, look, may, actor, input, today, newId }) => {
    const { report: about } = await look(say.reportParagraph, input.reportParagraph)
    const report = await see(say.inspectionReport, about)
    const one = await see(say.reportParagraph, input.reportParagraph, input.version)
    await may('inspectionReport.write', report)
    const written = accept(rule.write(report, actor.person))
    await keep.removeParagraph(tx, one.id)
    const { authority, inspection, id } = report
    const { sheet } = one
    const why = { reason: input.reason, by: actor.person, onDay: today, endedOn: null }
    if (sheet !== null) await keep.addOmission(tx, { id: newId(), authority, inspection, report: id, sheet, ...why })
    const saved = await keep.saveReport(tx, written)
    return {
      result: saved,
      record: { kind: 'inspectionReport.leftOut', about: saved, facts: { paragraph: one.id, sheet } },
    }
  },
)

export const arrangingParagraphs = act(say.arrangeParagraphs, async ({ tx, see, may, actor, input }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.write', report)
  const written = accept(rule.write(report, actor.person))
  const chapters = new Set((await keep.chaptersOf(tx, report.id)).map(({ id }) => id))
  const moved = accept(rule.arrange(await keep.paragraphsOf(tx, report.id), input.order, chapters))
  for (const one of moved) await keep.saveParagraph(tx, one)
  const saved = await keep.saveReport(tx, written)
  return {
    result: saved,
    record: { kind: 'inspectionReport.arranged', about: saved, facts: { paragraphs: moved.length } },
  }
})
