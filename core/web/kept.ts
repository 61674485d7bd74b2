import { Dexie, type EntityTable } from 'dexie'
import type { Facts } from '../pure/refusal.ts'
import type { Outgoing } from './request.ts'

/** A draft of one form of one person; `base` is what the form showed when it was opened. */
export type Draft = { id: string; person: string; at: string; value: unknown; base: unknown }

/** A command the network did not carry yet, or that was refused when it arrived. */
export type Unsent = {
  key: string
  person: string
  hat: string | null
  room: string
  command: string
  out: Outgoing
  at: string
  refused?: { code: string; detail: string; todo: string; facts: Facts }
}

class Kept extends Dexie {
  declare drafts: EntityTable<Draft, 'id'>
  declare unsent: EntityTable<Unsent, 'key'>
  constructor() {
    super('mingcha')
    this.version(1).stores({ drafts: 'id, person, at', unsent: 'key, person, at' })
  }
}

/** What is kept in this browser: drafts and the outbox. */
export const kept = new Kept()
