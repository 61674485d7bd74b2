import { sql } from 'kysely'
import { isRefusal, refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { contains, several } from '../../core/server/filters.ts'
import type { Reader } from '../../core/server/tables.ts'
import { planTaking } from '../feedback/rules/taking.ts'
import { standingOf } from '../feedback/store.ts'
import { hashOfStated } from '../feedback/taking.ts'
import { namesOf } from '../identity/names.ts'
import { bodyName } from '../registry/names.ts'
import { contentOf } from './content.ts'
import * as say from './contract.ts'
import { ledgerIn } from './ledger.ts'
import { bodyNamed } from './names.ts'
import { fields } from './reading/ledger.ts'
import type { GridSheet } from './reading/reading.ts'
import { wordsIn } from './rules/words.ts'
import { headsOf, originalOf, wordsOf } from './store.ts'

const orders = { newest: sql`t.at desc, t.id`, oldest: sql`t.at, t.id` } as const

const shown = [
  't.id',
  't.authority',
  't.inspection',
  't.body',
  't.kind',
  't.title',
  't.number',
  't.receivedOn',
  't.state',
  't.file',
  't.fileName',
  't.sha256',
  't.characters',
  't.category',
  't.items',
  't.mismatch',
  't.by',
  't.at',
  't.takenBy',
  't.takenOn',
  't.added',
  't.changed',
  't.same',
  't.missing',
  't.withdrawal',
  't.withdrawnBy',
  't.withdrawnOn',
  't.version',
] as const

export const readingTakeovers = ask(say.takeovers, async ({ eyes, input }) => {
  let base = eyes.selectFrom('takeoverTakeover as t')
  if (input.inspection) base = base.where('t.inspection', '=', input.inspection)
  if (input.state) base = base.where('t.state', 'in', several<say.TakeoverState>(input.state))
  if (input.kind) base = base.where('t.kind', 'in', several<say.Takeover['kind']>(input.kind))
  const { q } = input
  if (q) base = base.where((e) => e.or([contains('t.title', q), contains('t.number', q)]))
  const page = base
    .select(shown)
    .select(bodyName('t.body').as('bodyName'))
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

const takeoverBy = (eyes: Reader, id: string): Promise<say.Takeover | undefined> =>
  eyes.selectFrom('takeoverTakeover').selectAll().where('id', '=', id).executeTakeFirst()

const opinionIn = (eyes: Reader, inspection: string) =>
  eyes.selectFrom('feedbackOpinion').selectAll().where('inspection', '=', inspection).executeTakeFirst()

export const readingTakeover = ask(say.takeoverPage, async ({ eyes, input }) => {
  const found = await takeoverBy(eyes, input.takeover)
  if (!found) return refuse('doorway.not-found', { noun: 'takeover' })
  const { pieces, totals, warnings, ...takeover } = found
  const { lines } = await originalOf(eyes, takeover.id)
  const round = await eyes
    .selectFrom('planningInspection as i')
    .innerJoin('planningRound as r', 'r.id', 'i.round')
    .select('r.name')
    .where('i.id', '=', takeover.inspection)
    .executeTakeFirst()
  const opinion = takeover.state === 'taken' ? await opinionIn(eyes, takeover.inspection) : undefined
  return {
    takeover,
    bodyName: await bodyNamed(eyes, takeover.body),
    roundName: round?.name ?? '',
    names: await namesOf(eyes, [takeover.by, takeover.takenBy, takeover.withdrawnBy]),
    warnings: JSON.parse(warnings) as string[],
    lines: lines.map(({ number, text, page }) => ({ number, text, page: page ?? null })),
    pieces: JSON.parse(pieces) as say.Piece[],
    totals: JSON.parse(totals) as say.StatedTotal[],
    opinion: opinion?.id ?? null,
  }
})

export const previewing = ask(say.takeoverPreview, async ({ eyes, input }) => {
  const takeover = await takeoverBy(eyes, input.takeover)
  if (!takeover) return refuse('doorway.not-found', { noun: 'takeover' })
  const { items, faults, sums } = await contentOf(eyes, takeover, await bodyNamed(eyes, takeover.body))
  const opinion = await opinionIn(eyes, takeover.inspection)
  const standing = opinion ? await standingOf(eyes, opinion.id, takeover.kind) : []
  const { rows, missing } = planTaking(standing, items)
  const titles = new Map(standing.map(({ item, title }) => [item, title]))
  return {
    takeover: takeover.id,
    items,
    content: hashOfStated(items),
    rows: [...rows].map(({ changes, ...row }) => ({ ...row, changes: [...changes] })),
    missing: missing.map((item) => ({ item, title: titles.get(item) ?? '' })),
    sums: sums.map(({ total: { value, unit, counts }, found, fits }) => ({ value, unit, counts, found, fits })),
    faults: faults.map(({ facts, ...fault }) => ({ ...fault, facts: { ...facts } })),
    madeHere: opinion && !opinion.takenOver ? opinion.number : null,
  }
})

export const readingColumns = ask(say.ledgerColumns, async ({ eyes, input }) => {
  const takeover = await takeoverBy(eyes, input.takeover)
  if (!takeover) return refuse('doorway.not-found', { noun: 'takeover' })
  const grid = (await originalOf(eyes, takeover.id)).grid as GridSheet[] | null
  const none = {
    takeover: takeover.id,
    columns: [],
    fields: [...fields],
    words: [],
    skipped: [],
    rows: 0,
    refusal: null,
  }
  if (grid === null) return none
  const ledger = ledgerIn(grid, await headsOf(eyes, takeover.authority))
  if (isRefusal(ledger)) return { ...none, refusal: { code: ledger.refused, facts: { ...ledger.facts } } }
  const { mapping, rows, skipped, sheet, header } = ledger
  const decided = await wordsOf(eyes, takeover.authority)
  const words = wordsIn(rows).map(({ word, rows: count }) => ({
    word,
    rows: count,
    category: decided.get(word) ?? null,
    decided: decided.has(word),
  }))
  const cells = grid[sheet]?.rows ?? []
  const example = (column: number) =>
    cells
      .slice(header.last)
      .map((row) => row[column]?.text ?? '')
      .find((text) => text.trim() !== '')
      ?.slice(0, 80) ?? ''
  return {
    ...none,
    columns: mapping.map(({ column, letters, head, key, field, sure }) => ({
      letters,
      head,
      key,
      field,
      sure,
      example: example(column),
    })),
    skipped: skipped
      .filter(({ reason }) => reason !== 'blank')
      .map(({ row, reason, text }) => ({ row, reason, text: text.slice(0, 200) })),
    words: words.toSorted((a, b) => Number(a.decided) - Number(b.decided)).slice(0, say.MOST_WORDS),
    rows: rows.length,
  }
})

export const toCorrect = deskEntry({
  room: 'takeover',
  key: 'takeoversToFinish',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('takeoverTakeover as t')
        .select(['t.id', 't.title', bodyName('t.body').as('bodyName')])
        .where('t.state', 'in', ['begun', 'read'])
        .orderBy('t.at')
        .limit(200)
        .execute()
    ).map(({ id, title, bodyName: name }) => ({
      noun: 'takeover',
      id,
      title: `${name} ${title}`,
      link: `/takeovers/${id}`,
    })),
})
