import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hat } from '../core/pure/hats.ts'
import { type PaperKind, printers } from '../core/pure/paper/kind.ts'
import { isPieces, isTable, type Paper, textOf, type Value } from '../core/pure/paper.ts'
import { Refused } from '../core/pure/refusal.ts'
import { docxOf } from '../core/server/paper/docx.ts'
import { type Printed, type Printer, printed } from '../core/server/printing.ts'
import { type ATown, aTown } from '../core/test/town.ts'
import { sendings } from './policies/numbered.ts'
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
  printer = {
    house,
    pool: town.pool,
    clock: town.t.stage.clock,
    say: heard,
    sendings,
    mark: async () => '0'.repeat(16),
  }
})
afterAll(() => town.close())

/** Everybody of the town under every hat he has. */
const wearers = async (): Promise<{ person: string; hat: Hat }[]> => {
  const { rows } = await town.above.query(
    `select distinct person, hat from identity_grant union
     select person, role from teams_appointment where ended_at is null order by 2, 1`,
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

const numberOf = (kind: string) => `${kind} head:number`

/**
 * Fields and columns that no paper of the town fills, by why; every other is filled by at least one. A column is named by its field and its head; `head:`
 * are number and day of an official document.
 */
const unfilled: Readonly<Record<string, readonly string[]>> = {
  'left to the pen': ['training people/签到', 'copyList copies/领取人签字'],
  'numbered by the body that issues it': ['rectificationReport', 'lifeRequest', 'lifeReport', 'echo'].map(numberOf),
  'no number was drawn': [...['mandate', 'specialReport', 'roundPlan', 'midterm'].map(numberOf), 'mandate head:on'],
  'a draft': ['entryNotice head:on', 'withheldReport party/审定日期'],
  'fewer than five of a kind answered': ['survey groups', 'survey groups/对象类别', 'survey groups/有效问卷'],
  'reports in words alone open with a draft': [
    ...['figureCoverage', 'figureImmediate', 'figureLeads', 'figureRectification', 'figureVillages'].map(
      (kind) => `${kind} draft`,
    ),
  ],
  'no lead was handed over in the year and the round that were fixed': [
    ...['figureRound', 'figureYear'].flatMap((kind) =>
      ['ways', 'receivers', 'outcomes'].flatMap((one) => [`${kind} ${one}`, `${kind} ${one}/项目`]),
    ),
  ],
  'nothing of the kind took place': [
    ...['figureLeads forms', 'figureRound forms', 'figureYear forms'].flatMap((one) => [one, `${one}/项目`]),
    ...['recusal home', 'training round', 'talk alone', 'sheet evidence/孤证', 'report other', 'agenda recorder'],
    ...['', '/议定事项', '/责任人', '/办理期限'].map((column) => `leadMinutes tasks${column}`),
    ...['leadMinutes attending', 'leadMinutes absent'],
    ...['minutes absent', 'teamMinutes absent', 'teamMinutes papers/收回', 'rectificationPlan checks/说明'],
    ...['rectificationLedger problems/重点关注情形', 'task measures/时限', 'urging matters/办结'],
    ...['tipOutcome referrals/签收', 'tipOutcome referrals/签收日期'],
    ...['', '/事项', '/编号'].map((column) => `handover other${column}`),
    ...['', '/日期', '/类别', '/事项', '/内容'].map((column) => `weekly notes${column}`),
    ...['', '/编号', '/问题', '/下发', '/办结', '/天数'].map((column) => `weekly immediates${column}`),
    ...['officersHandled answered/问题', 'officersHandled answered/最近填报'],
  ],
}
const explained = new Set(Object.values(unfilled).flat())

/** What a paper has to say, and what of it it says. */
function saidBy({ filling, paper }: Printed): { asked: string[]; said: string[] } {
  const cells = (key: string, value: Value): [string, boolean][] => {
    if (isTable(value))
      return [
        [key, value.rows.length > 0],
        ...value.head.map((head, n): [string, boolean] => [
          `${key}/${head}`,
          value.rows.some((row) => (row[n] ?? '').trim() !== ''),
        ]),
      ]
    const text = isPieces(value) ? value.pieces.length > 0 : [value].flat().join('').trim() !== ''
    return [[key, text]]
  }
  const all = Object.entries(filling.values).flatMap(([key, value]) => cells(key, value))
  if (paper.form === 'official' && paper.issuer !== '')
    all.push(['head:number', paper.number !== ''], ['head:on', paper.signed.on !== null])
  return { asked: all.map(([key]) => key), said: all.filter(([, filled]) => filled).map(([key]) => key) }
}

/**
 * The first paper of a kind that anybody may print, by whom and about what; of what goes up the first that is signed, drafts stand beside it. `empty`: what
 * no paper of the kind says; they are printed until nothing is missing.
 */
async function first(kind: PaperKind, people: readonly { person: string; hat: Hat }[]) {
  const noun = house.nouns.get(kind.noun)
  if (!noun) throw new Error(`no noun ${kind.noun}`)
  const { rows } = await town.above.query(`select id from ${noun.table} order by id limit 80`)
  const who = people.filter(({ hat }) => printers(kind).includes(hat))
  const empty = new Set<string>()
  const full = new Set<string>()
  let found: Printed | null = null
  for (const { id } of rows)
    for (const wearer of who) {
      const made = await printed(printer, wearer, kind, id).catch((error: unknown) => {
        if (error instanceof Refused) return null
        throw error
      })
      if (!made) continue
      const { asked, said } = saidBy(made.printed)
      for (const key of asked) if (!full.has(key) && !explained.has(`${kind.kind} ${key}`)) empty.add(key)
      for (const key of said) {
        empty.delete(key)
        full.add(key)
      }
      if (signed(kind, made.printed.paper)) found ??= made.printed
      if (found && empty.size === 0) return { made: found, empty: [] }
    }
  return { made: found, empty: [...empty] }
}

/** 主送 by the full party name, not by what the register calls it for short. */
const inFull = ['entryNotice', 'urging', 'evaluation', 'lookback', 'submittal', 'specialReport']
const fullName = /^中共.+(委员会|党组|支部|工作领导小组)$/

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
  const silent: Record<string, string[]> = {}
  const out = process.env['MINGCHA_PAPERS_OUT']
  for (const kind of house.papers.values()) {
    const { made, empty } = await first(kind, people)
    if (empty.length > 0) silent[kind.kind] = empty
    if (!made) {
      missing.push(kind.kind)
      continue
    }
    expect(textOf(made.paper).length, kind.kind).toBeGreaterThan(10)
    expect(made.hash, kind.kind).toMatch(/^[0-9a-f]{64}$/)
    unsaid.push(...unsaidIn(kind, made.filling.values))
    if (inFull.includes(kind.kind))
      expect('addressee' in made.paper && made.paper.addressee, kind.kind).toMatch(fullName)
    const bytes = await docxOf(made.paper, { code: made.code })
    expect(bytes.subarray(0, 2).toString(), kind.kind).toBe('PK')
    if (out) {
      mkdirSync(out, { recursive: true })
      writeFileSync(join(out, `${kind.kind}.docx`), bytes)
    }
  }
  expect(missing).toEqual(notInTown)
  expect(unsaid).toEqual([])
  expect(silent).toEqual({})
  expect([...unworded]).toEqual([])
  expect(spoken.length).toBeGreaterThan(10)
}, 120_000)
