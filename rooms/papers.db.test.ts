import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hat } from '../core/pure/hats.ts'
import { type PaperKind, printers } from '../core/pure/paper/kind.ts'
import { isTable, type Paper, textOf, type Value } from '../core/pure/paper.ts'
import { Refused } from '../core/pure/refusal.ts'
import { docxOf } from '../core/server/paper/docx.ts'
import { type Printer, printed } from '../core/server/printing.ts'
import { type ATown, aTown } from '../core/test/town.ts'
import { house } from './server.ts'
import { say, spoken } from './texts.ts'

let town: ATown
let printer: Printer
/** Keys a paper asked for that nobody words. */
const unworded = new Set<string>()

beforeAll(async () => {
  town = await aTown()
  const heard = (key: string) => {
    if (say(key) === key) unworded.add(key)
    return say(key)
  }
  printer = { house, pool: town.pool, clock: town.t.stage.clock, say: heard, mark: async () => '0'.repeat(16) }
})
afterAll(() => town.close())

/** Everybody of the town under every hat he has. */
const wearers = async (): Promise<{ person: string; hat: Hat }[]> => {
  const { rows } = await town.above.query(
    `select distinct person, hat from identity_grant union
     select person, role from teams_appointment where ended_at is null`,
  )
  return rows as { person: string; hat: Hat }[]
}

/** 请示 and 报告 go up, and name who signed them (签发人, GB/T 9704-2012 7.2.6). */
const upward = [
  ...['report', 'midterm', 'instruction', 'submittal', 'specialReport', 'lookback', 'rectificationReport'],
  ...['figureRound', 'figureYear'],
]
const signed = (kind: PaperKind, paper: Paper) =>
  !upward.includes(kind.kind) || ('upward' in paper && paper.upward !== '')

/** The first paper of a kind that anybody may print, by whom and about what; of what goes up the first that is signed, drafts stand beside it. */
async function first(kind: PaperKind, people: readonly { person: string; hat: Hat }[]) {
  const noun = house.nouns.get(kind.noun)
  if (!noun) throw new Error(`no noun ${kind.noun}`)
  const { rows } = await town.above.query(`select id from ${noun.table} order by id limit 60`)
  const hats = printers(kind)
  for (const who of people.filter(({ hat }) => hats.includes(hat)))
    for (const { id } of rows) {
      const made = await printed(printer, who, kind, id).catch((error: unknown) => {
        if (error instanceof Refused) return null
        throw error
      })
      if (made && signed(kind, made.printed.paper)) return made.printed
    }
  return null
}

/** Kinds of which the town has nothing to print, or nobody who may now without opening it with a purpose. */
const notInTown: readonly string[] = []

/** Lists of a printed paper whose columns its kind does not say as they are, by which templates name them. */
const unsaidIn = (kind: PaperKind, values: Readonly<Record<string, Value>>): string[] =>
  Object.entries(values).flatMap(([key, value]) => {
    const columns = kind.columns?.[key]
    if (!isTable(value)) return columns === undefined ? [] : [`${kind.kind}.${key} is no list`]
    const said = columns === null || JSON.stringify(columns) === JSON.stringify(value.head)
    return said ? [] : [`${kind.kind}.${key}: ${value.head.join(' ')}`]
  })

test('every kind of paper prints from the town, every code in words, and opens as DOCX', async () => {
  const people = await wearers()
  const missing: string[] = []
  const unsaid: string[] = []
  const out = process.env['MINGCHA_PAPERS_OUT']
  for (const kind of house.papers.values()) {
    const made = await first(kind, people)
    if (!made) {
      missing.push(kind.kind)
      continue
    }
    expect(textOf(made.paper).length, kind.kind).toBeGreaterThan(10)
    expect(made.hash, kind.kind).toMatch(/^[0-9a-f]{64}$/)
    unsaid.push(...unsaidIn(kind, made.filling.values))
    const bytes = await docxOf(made.paper, { code: made.code })
    expect(bytes.subarray(0, 2).toString(), kind.kind).toBe('PK')
    if (out) {
      mkdirSync(out, { recursive: true })
      writeFileSync(join(out, `${kind.kind}.docx`), bytes)
    }
  }
  expect(missing).toEqual(notInTown)
  expect(unsaid).toEqual([])
  expect([...unworded]).toEqual([])
  expect(spoken.length).toBeGreaterThan(10)
}, 120_000)
