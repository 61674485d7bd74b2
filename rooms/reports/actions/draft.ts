import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { file } from '../../documents/contract.ts'
import { inspection as inspectionNoun } from '../../planning/contract.ts'
import { drawNumber } from '../../policies/store.ts'
import * as say from '../contract.ts'
import { ownParagraph, problemFrom, wordingOf } from '../making.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'
import { zh } from '../texts/zh.ts'

const { overall, other, end } = {
  overall: zh.words['chapter.overall'],
  other: zh.words['chapter.other'],
  end: zh.words['chapter.end'],
}

export const draftingReport = act(
  say.draftReport,
  async ({ tx, eyes, asRoom, look, may, actor, input, today, newId }) => {
    const { authority, id: inspection, body, name, round } = await look(inspectionNoun, input.inspection)
    const walls = { authority, inspection, body }
    await may('inspectionReport.write', walls)
    const sheets = (await keep.signedSheets(asRoom('findings'), inspection)).filter(rule.goesIntoReport)
    if (sheets.length === 0) throw new Refused(refuse('reports.no-adopted-sheet'))
    const topics = await eyes
      .selectFrom('planningTopic')
      .select('title')
      .where('round', '=', round)
      .orderBy('place')
      .execute()
    const report: say.InspectionReport = {
      id: input.id,
      ...walls,
      number: (await drawNumber(tx, authority, 'report', Number(today.slice(0, 4)))).text,
      title: zh.words.reportTitle.replace('{body}', name),
      state: 'drafting',
      trips: 0,
      returns: 0,
      lengthReason: '',
      draftedBy: actor.person,
      draftedOn: today,
      writers: [actor.person],
      submittedOn: null,
      submittedBy: null,
      reviewedBy: null,
      reviewedOn: null,
      agreedBy: [],
      decidedOn: null,
      version: 1,
    }
    const stand = { authority, inspection, report: report.id }
    const titles = rule.chaptersOf(
      topics.map(({ title }) => title),
      { overall, other, end },
    )
    const chapters = titles.map((title, n) => ({
      id: newId(),
      ...stand,
      place: n + 1,
      title,
      fundamental: null,
      version: 1,
    }))
    const named = await contentNames(asRoom('policies'), authority, sheets)
    const headed = (title: string) => (chapters.find((one) => one.title === title) ?? chapters.at(-2))?.id ?? ''
    const under = (sheet: keep.SignedSheet) =>
      headed(rule.headingOf(sheet.topics, named.get(sheet.content), titles) ?? other)
    const paragraphs = [
      ownParagraph(
        stand,
        { id: newId(), chapter: headed(overall), place: 1, kind: 'overall' },
        blank(zh.words.overallBlank),
      ),
      ...sheets.map((sheet, n) => problemFrom(sheet, stand, { id: newId(), chapter: under(sheet), place: n + 2 })),
      ownParagraph(
        stand,
        { id: newId(), chapter: headed(end), place: sheets.length + 2, kind: 'suggestion' },
        blank(zh.words.suggestionBlank),
      ),
    ]
    await keep.addReport(tx, report)
    await keep.addChapters(tx, chapters)
    await keep.addParagraphs(
      tx,
      paragraphs,
      paragraphs.map((one) => wordingOf(one, newId(), actor.person, today)),
    )
    const facts = { chapters: chapters.length, paragraphs: paragraphs.length }
    return { result: report, record: { kind: 'inspectionReport.drafted', about: report, facts } }
  },
)

const blank = (text: string) => ({ title: '', text, nature: '', responsibility: '' })

/** What the words of supervision content are called, for the heading a sheet stands under. */
async function contentNames(reader: Reader, authority: string, sheets: readonly keep.SignedSheet[]) {
  const codes = [...new Set(sheets.map(({ content }) => content))].filter((code) => code !== '')
  if (codes.length === 0) return new Map<string, string>()
  const rows = await reader
    .selectFrom('policiesCategory')
    .select(['code', 'nameZh'])
    .where('authority', '=', authority)
    .where('code', 'in', codes)
    .execute()
  return new Map(rows.map(({ code, nameZh }) => [code, nameZh]))
}

export const settingChapters = act(say.setChapters, async ({ tx, see, may, actor, input, newId }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.write', report)
  const written = accept(rule.write(report, actor.person))
  const before = new Map((await keep.chaptersOf(tx, report.id)).map((one) => [one.id, one]))
  const wanted = new Set(input.chapters.map(({ id }) => id))
  if (wanted.size !== input.chapters.length) throw new Refused(refuse('reports.no-such-chapter'))
  const used = new Set((await keep.paragraphsOf(tx, report.id)).map(({ chapter }) => chapter))
  for (const one of before.values()) {
    if (wanted.has(one.id)) continue
    if (used.has(one.id)) throw new Refused(refuse('reports.chapter-not-empty', { title: one.title }))
    await keep.removeChapter(tx, one.id)
  }
  const { authority, inspection, id } = report
  for (const [n, { id: chapter, title, fundamental }] of input.chapters.entries()) {
    const known = before.get(chapter)
    const row = { authority, inspection, report: id, place: n + 1, title, fundamental, version: 1 }
    // An id of another report would be a row of another wall.
    if (!known) await keep.addChapters(tx, [{ id: newId(), ...row }])
    else if (known.place !== n + 1 || known.title !== title || known.fundamental !== fundamental)
      await keep.saveChapter(tx, { ...known, place: n + 1, title, fundamental })
  }
  const saved = await keep.saveReport(tx, written)
  return {
    result: saved,
    record: { kind: 'inspectionReport.chaptersSet', about: saved, facts: { chapters: input.chapters.length } },
  }
})

export const attachingToReport = act(say.attachToReport, async ({ tx, see, look, may, actor, input, today }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.write', report)
  const written = accept(rule.write(report, actor.person))
  const kept = await look(file, input.file)
  if (kept.inspection !== report.inspection || kept.circle !== 'report')
    throw new Refused(refuse('reports.foreign-file'))
  if (kept.state !== 'kept' || kept.sha256 === null) throw new Refused(refuse('reports.file-not-ready'))
  const place = Math.max(0, ...(await keep.attachmentsOf(tx, report.id)).map((one) => one.place)) + 1
  const { authority, inspection, id } = report
  const { name, kind: fileKind, size, sha256 } = kept
  await keep.addAttachment(tx, {
    id: input.id,
    authority,
    inspection,
    report: id,
    place,
    kind: input.kind,
    title: input.title,
    file: kept.id,
    name,
    fileKind,
    size,
    sha256,
    shown: false,
    by: actor.person,
    onDay: today,
  })
  const saved = await keep.saveReport(tx, written)
  return {
    result: saved,
    record: { kind: 'inspectionReport.attached', about: saved, facts: { file: kept.id, kind: input.kind } },
  }
})

export const detachingFromReport = act(say.detachFromReport, async ({ tx, see, may, actor, input }) => {
  const report = await see(say.inspectionReport, input.inspectionReport, input.version)
  await may('inspectionReport.write', report)
  const written = accept(rule.write(report, actor.person))
  const there = (await keep.attachmentsOf(tx, report.id)).some(({ id }) => id === input.attachment)
  if (!there) throw new Refused(refuse('doorway.not-found', { noun: 'reportAttachment' }))
  const { file: gone } = await keep.removeAttachment(tx, report.id, input.attachment)
  const saved = await keep.saveReport(tx, written)
  return { result: saved, record: { kind: 'inspectionReport.detached', about: saved, facts: { file: gone } } }
})
