import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Command } from '../core/pure/contract.ts'
import { Refused } from '../core/pure/refusal.ts'
import { perform } from '../core/server/doorway.ts'
import { paramsOf } from '../core/server/http/routes.ts'
import { seed } from '../core/test/seed.ts'
import { type ATown, aTown, townDay } from '../core/test/town.ts'
import { rooms } from './order.ts'
import { house } from './server.ts'
import { bodiesOf, inspectionsOf, type Looker, oracle, type Raw, type World } from './walls.oracle.ts'
import { situations } from './walls.situations.ts'
import { type Schema, wild } from './wild.ts'

const nouns = rooms.flatMap((room) => room.nouns)
const tries = 2
let nth = seed
let town: ATown
let ids: string[] = []

beforeAll(async () => {
  town = await aTown()
})
afterAll(() => town.close())

const rowsOf = async (table: string): Promise<Raw[]> => (await town.above.query(`select * from ${table}`)).rows

async function worldNow(): Promise<World> {
  const world: Record<string, Raw[]> = {}
  for (const { table } of nouns) world[table] = await rowsOf(table)
  ids = Object.values(world).flatMap((rows) => rows.slice(0, 3).flatMap(({ id }) => id ?? []))
  return world
}

/** As the doorway reads it (`core/server/http/validate.ts`): where zod throws over a length that is a thing, it is bad input. */
function readBy(command: Command, sent: unknown) {
  try {
    return command.input.safeParse(sent)
  } catch {
    return undefined
  }
}

const schemas = new Map<Command, Schema>()

/** The form of a command's input, made once: it is asked for many thousand times. */
function schemaOf(command: Command): Schema {
  const known = schemas.get(command)
  if (known) return known
  const made = z.toJSONSchema(command.input, { io: 'input', unrepresentable: 'any' }) as Schema
  schemas.set(command, made)
  return made
}

/** Something like what a form would send, of one thing. */
function inputOf(command: Command, thing: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const schema = schemaOf(command)
  for (let attempt = 0; attempt < 20; attempt++) {
    const [made] = fc.sample(wild(schema, ids), { numRuns: 1, seed: nth++ })
    const read = readBy(command, { ...(made as object), ...thing })
    if (read?.success) return read.data
  }
  return undefined
}

/** `done`, or the code of the refusal. */
async function tryAs(person: string, hat: string, command: Command, input: Record<string, unknown>): Promise<string> {
  const action = house.actions.get(command.name)
  if (!action) throw new Error(command.name)
  const call = { wearer: { person, hat }, input, key: randomUUID() }
  return perform(house, town.pool, town.t.stage.clock, action, call).then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal.refused
      throw error
    },
  )
}

const records = async () => (await town.above.query('select count(*)::int as n from ledger_record')).rows[0].n as number

/** One thing in each state the town has, of those that fit. */
function eachState(rows: readonly Raw[], fits: (row: Raw) => boolean): Raw[] {
  const found = new Map<string, Raw>()
  for (const row of rows) if (!found.has(row['state']) && fits(row)) found.set(row['state'], row)
  return [...found.values()]
}

describe('every command', () => {
  const commands = rooms.flatMap((room) => room.commands)

  test('is refused to every hat it does not name, whatever is sent, and nothing is written', async () => {
    await worldNow()
    const before = await records()
    const wrong: string[] = []
    for (const command of commands) {
      for (const [situation, name, hat] of situations) {
        if ((command.of as readonly string[]).includes(hat)) continue
        const input = inputOf(command, {}) ?? {}
        const code = await tryAs(town.t.id(name), hat, command, input)
        if (code !== 'doorway.not-yours') wrong.push(`${command.name} as ${situation}: ${code}`)
      }
    }
    expect(wrong).toEqual([])
    expect(await records()).toBe(before)
  }, 300_000)

  test('of a thing one does not see is refused in every state of it as if it were not there', async () => {
    const wrong: string[] = []
    let refused = 0
    // Nothing of what follows is done, so nothing changes.
    const world = await worldNow()
    for (const command of commands) {
      const noun = paramsOf(command.route).flatMap((param) => house.nouns.get(param) ?? [])[0]
      if (!noun || !('id' in noun.shape.shape)) continue
      for (const [situation, name, hat] of situations.filter(([, , hat]) =>
        (command.of as readonly string[]).includes(hat),
      )) {
        const person = town.t.id(name)
        const who: Looker = {
          hat,
          person,
          inspections: inspectionsOf(world, person, hat, townDay),
          bodies: bodiesOf(world, person, hat, townDay),
        }
        const sees = (row: Raw) => (oracle[noun.table] ?? (() => false))(who, row, world)
        for (const row of eachState(world[noun.table] ?? [], (each) => !sees(each))) {
          for (let i = 0; i < tries; i++) {
            const input = inputOf(command, {
              [noun.name]: row['id'],
              ...('version' in row ? { version: row['version'] } : {}),
            })
            if (!input) continue
            const code = await tryAs(person, hat, command, input)
            refused++
            if (!['doorway.not-found', 'doorway.not-yours'].includes(code))
              wrong.push(`${command.name} of a ${row['state'] ?? ''} ${noun.name} as ${situation}: ${code}`)
          }
        }
      }
    }
    expect(refused).toBeGreaterThan(1_000)
    expect([...new Set(wrong)]).toEqual([])
  }, 600_000)
})
