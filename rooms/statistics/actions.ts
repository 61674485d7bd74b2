import { hash } from 'node:crypto'
import type { Said } from '../../core/pure/contract.ts'
import { accept, isRefusal, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { round as roundNoun } from '../planning/contract.ts'
import { isSignedBy, rawOf } from '../../core/server/log/note.ts'
import type { FigurePackage } from './contract.ts'
import * as say from './contract.ts'
import { definitionOf, partNames } from './reads/names.ts'
import { coverageCells, readingReport } from './reads/reports.ts'
import { belowOf } from './reads/rollup.ts'
import { spanCells } from './reads/spans.ts'
import { type Cell, generation, saysOf } from './rules/measures.ts'
import type { Content } from './rules/packages.ts'
import * as rule from './rules/packages.ts'
import * as keep from './store.ts'

const sha256 = (text: string): string => hash('sha256', text)

export const namingSubordinate = act(say.nameSubordinate, async ({ tx, may, actor, input, today }) => {
  await may('subordinate.name')
  const [origin = ''] = input.verifier.split('+')
  const named = {
    ...input,
    authority: actor.scope.authority,
    origin,
    active: true,
    addedBy: actor.person,
    addedOn: today,
    version: 1,
  }
  await keep.addSubordinate(tx, named)
  return { result: named, record: { kind: 'subordinate.named', about: named, facts: {} } }
})

export const endingSubordinate = act(say.endSubordinate, async ({ tx, see, may, input }) => {
  const one = await see(say.subordinate, input.subordinate, input.version)
  await may('subordinate.name', one)
  if (!one.active) throw new Refused(refuse('flow.not-now'))
  const ended = await keep.saveSubordinate(tx, { ...one, active: false })
  return { result: ended, record: { kind: 'subordinate.ended', about: ended, facts: {} } }
})

type Told = Said<typeof say.packageReplaced>[]
const replacing = (standing: FigurePackage | undefined, by: string): Told =>
  standing ? [{ kind: 'figurePackage.replaced', about: standing, facts: { by } }] : []

/** The earliest definitions by which anything in a package was counted; nothing where one within does not tell. */
const countedBy = (within: readonly Content[]): Pick<Content, 'counting'> => {
  const all = within.map(({ counting }) => counting)
  return all.includes(undefined) ? {} : { counting: Math.min(generation, ...(all as number[])) }
}

/** One's own figures and the packages that stand of those below, added up; every sum is checked before anything is kept. */
export const makingPackage = act(say.makePackage, async ({ tx, eyes, may, actor, input, now, today }) => {
  await may('figurePackage.make')
  const { fromMonth, untilMonth } = input
  const at = { authority: actor.scope.authority, subordinate: null, fromMonth, untilMonth }
  const [standing] = await keep.packagesFor(tx, at)
  const own = await spanCells(eyes, { from_month: fromMonth, until_month: untilMonth }, today)
  const below = await belowOf(eyes, fromMonth, untilMonth)
  const cells: Cell[] = [
    ...own,
    ...(await coverageCells({ eyes, actor, now, today })),
    ...below.flatMap(({ content }) => content.cells),
  ]
  const { name } = await eyes.selectFrom('identityAuthority').select('name').executeTakeFirstOrThrow()
  const names = await partNames(eyes, actor.hat)
  const named = Object.fromEntries([
    ...below.flatMap(({ content }) => Object.entries(content.names)),
    ...own
      .filter(({ measure, part }) => saysOf(measure).parts === 'category' || part.startsWith('topic.'))
      .map(({ measure, part }) => [`${measure} ${part}`, names(measure, part).slice(0, 100)]),
  ])
  const content = rule.packed(
    {
      office: name,
      from: fromMonth,
      until: untilMonth,
      number: (standing?.number ?? 0) + 1,
      replaces: standing?.sha256 ?? null,
      made: today,
      ...countedBy(below.map(({ content }) => content)),
      names: named,
      within: below.map(({ row, content: { office } }) => ({ office, sha256: row.sha256 })),
    },
    cells,
    definitionOf,
  )
  accept(rule.addsUp(content))
  const text = rule.textOf(content)
  const made: FigurePackage = {
    id: input.id,
    ...at,
    direction: 'made',
    office: name,
    number: content.number,
    sha256: sha256(text),
    replaces: content.replaces,
    state: 'current',
    content: text,
    note: null,
    by: actor.person,
    onDay: today,
    version: 1,
  }
  await keep.keepPackage(tx, made, standing?.state === 'current' ? standing : undefined)
  const { number, replaces } = made
  const facts = { number, sha256: made.sha256, replaces }
  return {
    result: made,
    record: [{ kind: 'figurePackage.made' as const, about: made, facts }, ...replacing(standing, made.sha256)],
  }
})

/** Taken in only with a signature of a key that was named here, when it adds up and follows what stands. */
export const takingPackage = act(say.takePackage, async ({ tx, eyes, may, actor, input, today }) => {
  await may('figurePackage.take')
  const note = input.text.endsWith('\n') ? input.text : `${input.text}\n`
  const { text, content } = accept(rule.readPackage(note))
  const keys = await eyes.selectFrom('statisticsSubordinate').selectAll().where('active', '=', true).execute()
  const signers = keys.filter(({ origin }) => note.slice(text.length).includes(`\u2014 ${origin} `))
  if (signers.length === 0) throw new Refused(refuse('statistics.package-unknown-key'))
  const from = signers.find(({ origin, verifier }) => isSignedBy(note, origin, rawOf(verifier)))
  if (!from) throw new Refused(refuse('statistics.package-forged'))
  const fingerprint = sha256(text)
  const own = eyes.selectFrom('statisticsPackage').select('id').where('direction', '=', 'made')
  if (await own.where('sha256', '=', fingerprint).executeTakeFirst())
    throw new Refused(refuse('statistics.package-own', { field: 'text' }))
  accept(rule.addsUp(content))
  const at = {
    authority: actor.scope.authority,
    subordinate: from.id,
    fromMonth: content.from,
    untilMonth: content.until,
  }
  const before = await keep.packagesFor(tx, at)
  const standing = before.find(({ state }) => state === 'current')
  accept(
    rule.follows(
      { ...content, sha256: fingerprint },
      standing ?? null,
      before.map((one) => one.sha256),
    ),
  )
  const taken: FigurePackage = {
    id: input.id,
    ...at,
    direction: 'taken',
    office: from.name,
    number: content.number,
    sha256: fingerprint,
    replaces: content.replaces,
    state: 'current',
    content: text,
    note,
    by: actor.person,
    onDay: today,
    version: 1,
  }
  await keep.keepPackage(tx, taken, standing)
  const facts = { number: taken.number, sha256: fingerprint, replaces: taken.replaces, subordinate: from.id }
  return {
    result: taken,
    record: [{ kind: 'figurePackage.taken' as const, about: taken, facts }, ...replacing(standing, fingerprint)],
  }
})

export const fixingReport = act(say.fixReport, async ({ tx, eyes, look, may, actor, input, now, today }) => {
  const { authority } = actor.scope
  await may('figureReport.fix', { authority })
  const { id, report, round, fromMonth, untilMonth } = input
  if ((report === 'round') !== (round !== null)) throw new Refused(refuse('statistics.which-round', { field: 'round' }))
  const months = { ...(fromMonth ? { from_month: fromMonth } : {}), ...(untilMonth ? { until_month: untilMonth } : {}) }
  const asked = report === 'round' ? { round: round ?? undefined } : months
  const given = await readingReport.gives({ eyes, actor, input: { ...asked, report }, now, today } as never)
  if (isRefusal(given)) throw new Refused(given)
  const { rows, draft, span: words } = given
  const span = round === null ? words : (await look(roundNoun, round)).name
  const said = JSON.stringify({ rows, draft })
  const at = {
    authority,
    report,
    round,
    ...(report === 'round' ? { fromMonth: '', untilMonth: '' } : { fromMonth, untilMonth }),
  }
  const last = await keep.lastFixed(tx, at)
  if (last?.sha256 === sha256(said)) throw new Refused(refuse('statistics.same-figures', { day: last.fixedOn }))
  const serial = (last?.serial ?? 0) + 1
  const by = { fixedBy: actor.person, fixedOn: today, serial, version: 1 }
  const fixed = { id, ...at, span, said, sha256: sha256(said), ...by }
  await keep.addFixed(tx, fixed)
  return { result: fixed, record: { kind: 'figureReport.fixed', about: fixed, facts: { serial } } }
})
