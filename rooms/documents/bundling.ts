import { sql } from 'kysely'
import { type Asking, isUnfiled, type PaperKind } from '../../core/pure/paper/kind.ts'
import { isRefusal, Refused } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import type { Transaction } from '../../core/server/db.ts'
import { type Actor, enter, eyeOf, type Wearer } from '../../core/server/enter.ts'
import { docxFor, type Printed, type Printer, printed } from '../../core/server/printing.ts'
import { zipped } from '../../core/server/xlsx/zip.ts'

/** One thing a kind of paper may be printed about, whose paper that is (null: the round's), and the folder it goes into: its unit, or 整轮. */
export type Wanted = Readonly<{ kind: PaperKind; about: string; inspection: string | null; folder: string }>
/** What is wanted of a round, and the names of its units by their ids. */
export type OfRound = Readonly<{ wanted: readonly Wanted[]; units: ReadonlyMap<string, string> }>

const whole = '整轮'

/**
 * Everything of a round that the worn hat sees and a kind of paper is about: the round itself, its teams, its units, and rows of nouns that stand
 * in one of them, in the order of the kinds.
 */
export function wantedOf(printer: Printer, wearer: Wearer, round: string): Promise<OfRound> {
  return enter(printer.pool, wearer, 'read only', todayOf(printer.clock), async (tx, actor) => {
    const eyes = tx.as(eyeOf(actor.hat))
    const units = await eyes
      .selectFrom('planningInspection')
      .select(['id', 'name'])
      .where('round', '=', round)
      .execute()
    const folders = new Map(units.map(({ id, name }) => [id as string, name]))
    const wanted: Wanted[] = []
    for (const kind of printer.house.papers.values()) {
      const noun = printer.house.nouns.get(kind.noun)
      if (!noun || isUnfiled(kind) || !(actor.hat in noun.sight)) continue
      const by = ['inspection', 'round'].find((column) => column in noun.shape.shape)
      const listed = kind.ofRound ? await listedOf(printer, { tx, actor }, kind.ofRound, round) : null
      const rows = listed ?? (await rowsOf(eyes, noun.table, by, round, [...folders.keys()]))
      for (const { id, inspection } of rows) {
        const unit = [inspection, id].find((one) => one !== null && folders.has(one)) ?? null
        wanted.push({ kind, about: id, inspection: unit, folder: (unit && folders.get(unit)) ?? whole })
      }
    }
    return { wanted, units: folders }
  })
}

type Row = Readonly<{ id: string; inspection: string | null }>

/** What the question of a kind lists of a round, to its end; nothing for a hat that may not ask it. */
async function listedOf(
  { house, clock }: Printer,
  { tx, actor }: Readonly<{ tx: Transaction; actor: Actor }>,
  { query, of }: Asking,
  round: string,
): Promise<readonly Row[]> {
  const read = house.reads.get(query.name)
  if (!read?.query.of.includes(actor.hat)) return []
  const input = { ...read.query.input.parse(of(round, {})), size: mostListed }
  const said = await read.gives({
    eyes: tx.as(eyeOf(actor.hat)),
    actor,
    input,
    now: clock.now(),
    today: todayOf(clock),
  })
  if (isRefusal(said)) throw new Refused(said)
  return (said as { rows: readonly Row[] }).rows
}

/** Things of one kind that a round may have. */
const mostListed = 20_000

/** Rows of a noun's table in a round: by its unit, by its round, or the row of the round itself. */
async function rowsOf(
  eyes: Parameters<ReturnType<typeof sql>['execute']>[0],
  table: string,
  by: string | undefined,
  round: string,
  units: readonly string[],
): Promise<readonly Row[]> {
  const from = sql.table(table)
  const query =
    by === 'inspection'
      ? sql<Row>`select id, inspection from ${from} where inspection = any(${units}::uuid[]) order by id`
      : by === 'round'
        ? sql<Row>`select id, null::uuid as inspection from ${from} where round = ${round} order by id`
        : sql<Row>`select id, null::uuid as inspection from ${from} where id = ${round}`
  return (await query.execute(eyes)).rows
}

/** Papers whose form is written down in one go. */
const keptAtOnce = 50

/** How far it is: things looked at, and how many of them gave a paper. */
export type Far = Readonly<{ done: number; papers: number }>

/**
 * The ZIP of what is wanted, made while it is read: each paper under its unit and kind, and at the end a list of them with their hashes.
 * What there is nothing to print of, or what is never filed, is left out; `gone`: units of which nothing is in it, as their key is destroyed.
 * `tell` hears of every thing that was looked at.
 */
export async function* bundled(
  printer: Printer,
  wearer: Wearer,
  { wanted, units, gone }: OfRound & { gone: ReadonlySet<string> },
  tell: (far: Far) => void,
): AsyncGenerator<Buffer> {
  const lines: string[] = []
  const hidden = new Map<string, number>()
  const used = new Set<string>()
  const taken: Printed[] = []
  let authority = ''
  const keep = async () => printer.settings?.keep(authority, taken.splice(0))
  async function* parts() {
    for (const [n, { kind, about, folder }] of wanted.entries()) {
      const made = await printed(printer, wearer, kind, about).catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error
        if (error.refusal.refused !== 'documents.nothing-to-print')
          hidden.set(kind.name, (hidden.get(kind.name) ?? 0) + 1)
        return null
      })
      // A meeting that heard one unit alone belongs into its file, and goes with it.
      if (made && !gone.has(made.printed.inspection)) {
        const { hash, name } = made.printed
        authority = made.actor.scope.authority
        if (taken.push(made.printed) >= keptAtOnce) await keep()
        const path = unused(
          used,
          `${(units.get(made.printed.inspection) ?? folder).replace(/[\p{Cc}/\\:*?"<>|]/gu, '-')}/${kind.name}/${name}`,
        )
        lines.push(`${hash}  ${path}.docx\n`)
        yield { name: `${path}.docx`, text: [await docxFor(made.printed)] }
      }
      tell({ done: n + 1, papers: lines.length })
    }
    await keep()
    const left = [
      ...leftOut(printer, wearer, hidden),
      ...[...gone].map((id) => `密钥已销毁，不在包内：${units.get(id) ?? id}\n`),
    ]
    yield { name: '目录.txt', text: ['每份文书的内容摘要（SHA-256）和位置\n', ...lines, ...left] }
  }
  yield* zipped(parts())
}

/**
 * What is not in an archive and why, as the wall has it: kinds that are never filed, kinds that stand behind a wall for who asked, and how many
 * of those he sees he may not print. Of what he does not see it is not said how much there is, nor that there is any.
 */
function* leftOut({ house }: Printer, { hat }: Wearer, hidden: ReadonlyMap<string, number>): Generator<string> {
  const kinds = [...house.papers.values()]
  const names = (some: readonly PaperKind[]) => [...new Set(some.map(({ name }) => name))].join('、')
  const bound = kinds.filter(isUnfiled)
  const walled = kinds.filter((kind) => !isUnfiled(kind) && !(hat in (house.nouns.get(kind.noun)?.sight ?? {})))
  yield '未收入本包的文书\n'
  yield '本包按打包人的权限收录，只收其本来可以打印的文书；会议只收议过本轮巡察报告的。\n'
  if (bound.length > 0) yield `须说明用途方可查阅或者不归档，一律不入包：${names(bound)}\n`
  if (walled.length > 0) yield `不向打包人开放：${names(walled)}\n`
  for (const [name, count] of hidden) yield `不由打包人打印：${name}${count}件\n`
}

function unused(used: Set<string>, path: string): string {
  let name = path
  for (let n = 2; used.has(name); n++) name = `${path} (${n})`
  used.add(name)
  return name
}
