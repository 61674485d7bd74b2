import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { house } from '../../rooms/server.ts'
import { text } from '../../rooms/findings/fixture.ts'
import type { Instant } from '../pure/days.ts'
import { Refused } from '../pure/refusal.ts'
import { movedClock } from './clock.ts'
import { type DbConfig, openPool } from './db.ts'
import { type Done, perform } from './doorway.ts'
import { seal } from './sealer.ts'

/** What the process that will be killed is told: where to work, as whom, and the file in which it notes what it did. */
export type Orders = Readonly<{
  database: DbConfig
  notes: string
  now: Instant
  inspection: string
  file: string
  people: Readonly<Record<'one' | 'two' | 'deputy' | 'leader', string>>
}>

/** A command on its way: noted before it is sent, so that whoever finds the notes can send it again under its key. */
export type Try = Readonly<{
  command: string
  person: string
  hat: string
  input: Record<string, unknown>
  key: string
}>
export type Note = { tries: Try } | { did: Done; key: string } | { cut: string; key: string } | { fault: string }

const orders = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as Orders
const pool = openPool(orders.database, 8)
const clock = movedClock(orders.now)
const note = (one: Note) => appendFileSync(orders.notes, `${JSON.stringify(one)}\n`)
const { one, two, deputy, leader } = orders.people

const step = (command: string, person: string, hat: string, input: Record<string, unknown>): Try => ({
  command,
  person,
  hat,
  input,
  key: randomUUID(),
})

/** Does it, and where the connection is lost does it again under the same key, until there is an answer. */
async function send(one: Try): Promise<number> {
  const action = house.actions.get(one.command)
  if (!action) throw new Error(`no such command: ${one.command}`)
  const input = action.command.input.parse(one.input)
  note({ tries: one })
  for (;;) {
    try {
      const did = await perform(house, pool, clock, action, { wearer: one, input, key: one.key })
      note({ did, key: one.key })
      return did.version
    } catch (error) {
      if (error instanceof Refused) throw error
      note({ cut: String(error), key: one.key })
    }
  }
}

/** A sheet from the draft to the signature and back, round after round. */
async function live(): Promise<never> {
  for (;;) {
    const sheet = randomUUID()
    const on = (version: number, more: object = {}) => ({ sheet, version, ...more })
    let v = await send(
      step('draftSheet', one, 'member', { id: sheet, inspection: orders.inspection, handlerTwo: two, ...text }),
    )
    const piece = { file: orders.file, title: '会议记录', page: '3', form: 'original', singleWitness: false }
    v = await send(step('addEvidence', one, 'member', on(v, { id: randomUUID(), ...piece })))
    for (let round = 1; round <= 3; round++) {
      const words = { ...text, title: `第${round}稿`, handlerTwo: two }
      v = await send(step('editSheet', one, 'member', on(v, words)))
      v = await send(step('supportSheet', two, 'member', on(v)))
      v = await send(step('checkSheet', deputy, 'deputy', on(v, { comment: '' })))
      v = await send(step('signSheet', leader, 'leader', on(v, { comment: '' })))
      if (round < 3) v = await send(step('reviseSheet', leader, 'leader', on(v, { reason: '再改' })))
    }
  }
}

async function sealOn(): Promise<never> {
  for (;;) {
    await seal(pool, 9).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

process.on('uncaughtException', (error) => {
  note({ fault: String(error.stack) })
  process.exit(1)
})
await Promise.all([live(), live(), live(), live(), sealOn()])
