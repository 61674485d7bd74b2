import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import type pg from 'pg'
import { addDays, type Day, dayOf, type Instant } from '../../core/pure/days.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { answer } from '../../core/server/ask.ts'
import type { movedClock } from '../../core/server/clock.ts'
import { type Done, perform } from '../../core/server/doorway.ts'
import { enter, eyeOf } from '../../core/server/enter.ts'
import type { House } from '../../core/server/house.ts'
import { paramsOf } from '../../core/server/http/routes.ts'
import type { Keyring } from '../../core/server/keys.ts'
import { storeOf } from '../../rooms/documents/http.ts'

/** Where a story is told: a migrated, empty house, a clock that can be moved, and a place for files. */
export type Stage = Readonly<{
  house: House
  pool: pg.Pool
  clock: ReturnType<typeof movedClock>
  secret: string
  files: Readonly<{ root: string; keyring: Keyring }>
}>

type Inputs = Readonly<Record<string, unknown>>
export type Wears = Readonly<{ person: string; hat: Hat }>

/** Tells a story by acts alone: each through the doorway, by a person who may, at an hour of the office on the day it is. */
export class Teller {
  readonly stage: Stage
  /** Ids by the names the story gives them. */
  readonly ids = new Map<string, string>()

  constructor(stage: Stage) {
    this.stage = stage
  }

  /** The id a name stands for; a name nobody gave is a mistake in the story. */
  id(name: string): string {
    const id = this.ids.get(name)
    if (id === undefined) throw new Error(`the story never named ${name}`)
    return id
  }

  /** A new id under a name. */
  name(name: string): string {
    const id = randomUUID()
    this.ids.set(name, id)
    return id
  }

  wears(name: string, hat: Hat): Wears {
    return { person: this.id(name), hat }
  }

  get today(): Day {
    return dayOf(this.stage.clock.now())
  }

  /** Goes on to nine in the morning of a later day (Shanghai time). */
  goTo(day: Day): void {
    this.stage.clock.moveTo(`${day}T01:00:00.000Z` as Instant)
  }

  later(days: number): void {
    this.goTo(addDays(this.today, days))
  }

  /**
   * Performs a command. A `version` the command wants and the input lacks is read as the actor sees it, of the noun `of`
   * (by default the first parameter of the route).
   */
  async does(who: Wears, name: string, input: Inputs, of?: string): Promise<Done> {
    const { house, pool, clock } = this.stage
    const action = house.actions.get(name)
    if (!action) throw new Error(`no such command: ${name}`)
    const { command } = action
    const wants = 'version' in command.input.shape && !('version' in input)
    const noun = of ?? paramsOf(command.route)[0] ?? ''
    const whole = wants ? { ...input, version: await this.version(who, noun, String(input[noun])) } : input
    const call = { wearer: who, input: command.input.parse(whole), key: randomUUID() }
    return perform(house, pool, clock, action, call).catch((error: Error) => {
      throw new Error(`${name} by ${who.hat} on ${this.today}: ${error.message}`, { cause: error })
    })
  }

  /** Asks a query as somebody. */
  // biome-ignore lint/suspicious/noExplicitAny: a story knows what it asked
  async asks(who: Wears, name: string, input: Inputs = {}): Promise<any> {
    const { house, pool, clock } = this.stage
    const read = house.reads.get(name)
    if (!read) throw new Error(`no such query: ${name}`)
    return answer(pool, clock, read, who, read.query.input.parse(input))
  }

  async version(who: Wears, noun: string, id: string): Promise<number> {
    const said = this.stage.house.nouns.get(noun)
    if (!said) throw new Error(`no such noun: ${noun}`)
    return enter(this.stage.pool, who, 'read only', this.today, async (tx) => {
      const { rows } = await sql<{ version: number }>`
        select version from ${sql.table(said.table)} where id = ${id}`.execute(tx.as(eyeOf(who.hat)))
      const row = rows[0]
      if (!row) throw new Error(`${who.hat} sees no ${noun} ${id} on ${this.today}`)
      return row.version
    })
  }

  /** Uploads a file as a browser would: begun by a command, its bytes encrypted as they come, finished by a command. Gives its id. */
  async uploads(
    who: Wears,
    about: Readonly<{
      inspection: string
      circle: 'team' | 'rectification' | 'opinion' | 'office' | 'report'
      noun: string
      about: string
    }>,
    name: string,
    content: Buffer,
  ): Promise<string> {
    const id = randomUUID()
    await this.does(who, 'startUpload', { id, ...about, name, size: content.length })
    return this.arrives(who, id, content)
  }

  /** A file to a draft that belongs to no inspection, by the same way. Gives its id. */
  async uploadsOwn(who: Wears, about: Inputs, name: string, content: Buffer): Promise<string> {
    const id = randomUUID()
    await this.does(who, 'startOwnUpload', { id, ...about, name, size: content.length })
    return this.arrives(who, id, content)
  }

  async arrives(who: Wears, id: string, content: Buffer): Promise<string> {
    const { house, pool, clock, files } = this.stage
    await storeOf({ house, pool, clock, ...files }).write(Readable.from([content]), id, 0)
    await this.does(who, 'finishUpload', { file: id })
    return id
  }
}
