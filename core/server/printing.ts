import { createHash } from 'node:crypto'
import type pg from 'pg'
import { dayOf } from '../pure/days.ts'
import type { Asking, Filling, More, PaperKind, Sent, Wording } from '../pure/paper/kind.ts'
import { copyOf, sentAs } from '../pure/paper/lay.ts'
import type { Block } from '../pure/paper/own.ts'
import type { Paper } from '../pure/paper.ts'
import { isRefusal, Refused, refuse } from '../pure/refusal.ts'
import type { Read } from './ask.ts'
import type { Clock } from './clock.ts'
import type { Transaction } from './db.ts'
import { type Actor, enter, eyeOf, type Knock, type Wearer } from './enter.ts'
import type { House } from './house.ts'
import { docxOf, hashedText } from './paper/docx.ts'
import { codeFor, type Mark, type PaperCode } from './paper/mark.ts'

/** What a template is filled from: a paper as it was made, and the code of its version. */
export type ToSet = Readonly<{ kind: PaperKind; filling: Filling; paper: Paper; code: PaperCode }>

/** A template of the office's own that a paper is set in: which one, the SHA-256 of its file, and what becomes of a paper in it. */
export type Setting = Readonly<{
  template: string
  number: number
  sha256: string
  docx: (of: ToSet) => Promise<Buffer>
  page: (of: ToSet) => readonly Block[]
}>

/** What a paper says, before it is known in which form: `text` is the SHA-256 of its words. */
export type Worded = Readonly<{ kind: string; about: string; text: string }>

/**
 * The forms papers are set in. `choose` finds the template for one under the transaction it was read in: that in which this version went out before, or
 * else the one in force today; `null` is the built-in form. `keep` remembers in which form versions went out, so that a later template changes none of them.
 */
export type Settings = Readonly<{
  choose: (tx: Transaction, actor: Actor, worded: Worded) => Promise<() => Promise<Setting | null>>
  keep: (authority: string, papers: readonly Printed[]) => Promise<void>
}>

/**
 * How papers go out. `of` reads what is kept beside one, after its questions were answered: whoever reads the paper reads this on it, and else nobody does.
 * `series`: from which its number is drawn by the office; null where it numbers none.
 */
export type Sendings = Readonly<{
  of: (tx: Transaction, say: Wording['say'], of: Readonly<{ kind: string; about: string }>) => Promise<Sent>
  isOfficial: (kind: string) => boolean
  series: (kind: string) => string | null
}>

/**
 * Where papers are printed: the house, its database, how codes are worded in Chinese, by what a version is marked as ours, how papers go out, and the
 * office's own templates; without those every paper has its built-in form.
 */
export type Printer = Readonly<{
  house: House
  pool: pg.Pool
  clock: Clock
  say: Wording['say']
  mark: Mark
  sendings: Sendings
  settings?: Settings
}>

/**
 * A paper as it was made for somebody: what it says, in which form, its hash (of its words, and of the template where it has one), the code it is known again by, the
 * name of its file, whose inspection it belongs to; `read`: what was read for it.
 */
export type Printed = Readonly<{
  kind: PaperKind
  about: string
  filling: Filling
  paper: Paper
  sent: Sent
  text: string
  setting: Setting | null
  hash: string
  code: PaperCode
  name: string
  inspection: string
  read: readonly Readonly<{ of: Read; given: unknown }>[]
}>

/** Rows of a list asked for at once; more than a paper can print are refused. */
const most = 20_000

/** A kind of paper by its name. Refuses `documents.no-such-paper`. */
export function kindOf(house: House, kind: string): PaperKind {
  const found = house.papers.get(kind)
  if (!found) throw new Refused(refuse('documents.no-such-paper', { kind }))
  return found
}

/**
 * Makes a paper about one thing, from the same questions its pages ask, under the worn hat's eyes and in one snapshot. Refuses what the questions
 * refuse (404 for what one does not see, `doorway.not-yours` for another hat) and `documents.nothing-to-print` where there is nothing to say yet.
 * `more`: what is asked besides the thing; refuses `doorway.bad-input` for what the kind does not take or its questions cannot read. `copy` among it: which of
 * its numbered copies (份号); refuses `documents.no-such-copy` for one it does not go out in. Copies are one version: its hash is of its words without the 份号.
 */
export async function printed(
  printer: Printer,
  wearer: Wearer | Knock,
  kind: PaperKind,
  about: string,
  asked: More = {},
): Promise<{ printed: Printed; actor: Actor }> {
  const { copy, ...more } = asked
  const { actor, read, filling, paper: whole, sent, text, opens } = await wordsFor(printer, wearer, kind, about, more)
  const paper = copy === undefined ? whole : numberedCopy(whole, sent, copy)
  const setting = await opens()
  const hash = setting ? sha256(`${text}\ntemplate ${setting.sha256}`) : text
  const code = await codeFor(printer.mark, { kind: kind.kind, about, hash })
  const { number, inspection } = filling
  const name = nameOf(kind, number)
  return { printed: { kind, about, filling, paper, sent, text, setting, hash, code, name, inspection, read }, actor }
}

function numberedCopy(paper: Paper, { copies }: Sent, copy: string): Paper {
  const wanted = /^[1-9]\d{0,5}$/.test(copy) ? Number(copy) : 0
  if (wanted === 0 || wanted > copies) throw new Refused(refuse('documents.no-such-copy', { copies }))
  return copyOf(paper, wanted)
}

/** Whether there is something to print yet, and whether it belongs into the file of an inspection. */
export type Readiness = Readonly<{ ready: boolean; filed: boolean }>

/** Says of a paper, before anybody asks for it, whether it can be made now. Gives nothing of what it says; refuses what `printed` refuses otherwise. */
export async function readiness(
  printer: Printer,
  wearer: Wearer | Knock,
  kind: PaperKind,
  about: string,
): Promise<Readiness> {
  try {
    const { filling } = await wordsFor(printer, wearer, kind, about, {})
    return { ready: true, filed: filling.inspection !== '' }
  } catch (refused) {
    const code = refused instanceof Refused ? refused.refusal.refused : undefined
    if (code !== 'documents.nothing-to-print') throw refused
    return { ready: false, filed: false }
  }
}

/** What a paper says, and how the form it is set in is opened; the second after the transaction, as a file is read for it. */
function wordsFor(printer: Printer, wearer: Wearer | Knock, kind: PaperKind, about: string, more: More) {
  const strangers = Object.keys(more).filter((name) => !(kind.takes ?? []).includes(name))
  if (strangers.length > 0) throw new Refused(refuse('doorway.bad-input', { fields: strangers }))
  const now = printer.clock.now()
  const today = dayOf(now)
  return enter(printer.pool, wearer, 'snapshot', today, async (tx, actor) => {
    const read: { of: Read; given: unknown }[] = []
    const given: Record<string, unknown> = {}
    for (const [name, asking] of Object.entries(kind.asks)) {
      const of = readOf(printer.house, asking)
      if (!of.query.of.includes(actor.hat)) throw new Refused(refuse('doorway.not-yours', { of: [...of.query.of] }))
      const asked = of.query.input.safeParse(asking.of(about, more))
      if (!asked.success) throw new Refused(refuse('doorway.bad-input', { fields: Object.keys(more) }))
      const input = asked.data as Record<string, unknown>
      const all = 'size' in input ? { ...input, size: most } : input
      const said = await of.gives({ eyes: tx.as(eyeOf(actor.hat)), actor, input: all, now, today })
      if (isRefusal(said)) throw new Refused(said)
      given[name] = said
      read.push({ of, given: said })
    }
    const sent = await printer.sendings.of(tx, printer.say, { kind: kind.kind, about })
    const filled = kind.fill(given, { say: printer.say, today, sent }, about, more)
    if (filled === null) throw new Refused(refuse('documents.nothing-to-print', { kind: kind.name }))
    const filling = sentAs(filled, sent)
    const paper = kind.lay(filling)
    const text = sha256(hashedText(paper))
    const opens = await printer.settings?.choose(tx, actor, { kind: kind.kind, about, text })
    return { actor, read, filling, paper, sent, text, opens: opens ?? (async () => null) }
  })
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A paper as DOCX: in the template it is set in, or in its built-in form. */
export const docxFor = ({ setting, kind, filling, paper, code }: Printed): Promise<Buffer> =>
  setting ? setting.docx({ kind, filling, paper, code }) : docxOf(paper, { code })

function readOf(house: House, { query }: Asking): Read {
  const found = house.reads.get(query.name)
  if (!found) throw new Refused(refuse('doorway.no-such-page'))
  return found
}

/** The name of its file: what it is and its number, without what no file system takes. */
const nameOf = ({ name }: PaperKind, number: string): string =>
  `${name}${number === '' ? '' : ` ${number}`}`.replace(/[\p{Cc}/\\:*?"<>|]/gu, '-').slice(0, 120)
