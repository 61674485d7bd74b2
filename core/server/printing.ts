import { createHash } from 'node:crypto'
import type pg from 'pg'
import { dayOf } from '../pure/days.ts'
import type { Asking, More, PaperKind, Wording } from '../pure/paper/kind.ts'
import type { Paper } from '../pure/paper.ts'
import { isRefusal, Refused, refuse } from '../pure/refusal.ts'
import type { Read } from './ask.ts'
import type { Clock } from './clock.ts'
import { type Actor, enter, eyeOf, type Knock, type Wearer } from './enter.ts'
import type { House } from './house.ts'
import { hashedText } from './paper/docx.ts'
import { codeFor, type Mark, type PaperCode } from './paper/mark.ts'

/** Where papers are printed: the house, its database, how codes are worded in Chinese, and by what a version is marked as ours. */
export type Printer = Readonly<{ house: House; pool: pg.Pool; clock: Clock; say: Wording['say']; mark: Mark }>

/** A paper as it was made for somebody: what it says, its hash, the code it is known again by, the name of its file, whose inspection it belongs to; `read`: what was read for it. */
export type Printed = Readonly<{
  kind: PaperKind
  about: string
  paper: Paper
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
 * `more`: what is asked besides the thing; refuses `doorway.bad-input` for what the kind does not take or its questions cannot read.
 */
export function printed(
  printer: Printer,
  wearer: Wearer | Knock,
  kind: PaperKind,
  about: string,
  more: More = {},
): Promise<{ printed: Printed; actor: Actor }> {
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
    const filling = kind.fill(given, { say: printer.say, today }, about)
    if (filling === null) throw new Refused(refuse('documents.nothing-to-print', { kind: kind.name }))
    const paper = kind.lay(filling)
    const hash = createHash('sha256').update(hashedText(paper)).digest('hex')
    const code = await codeFor(printer.mark, { kind: kind.kind, about, hash })
    const { number, inspection } = filling
    return { printed: { kind, about, paper, hash, code, name: nameOf(kind, number), inspection, read }, actor }
  })
}

function readOf(house: House, { query }: Asking): Read {
  const found = house.reads.get(query.name)
  if (!found) throw new Refused(refuse('doorway.no-such-page'))
  return found
}

/** The name of its file: what it is and its number, without what no file system takes. */
const nameOf = ({ name }: PaperKind, number: string): string =>
  `${name}${number === '' ? '' : ` ${number}`}`.replace(/[\p{Cc}/\\:*?"<>|]/gu, '-').slice(0, 120)
