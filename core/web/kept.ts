import type { Facts } from '../pure/refusal.ts'
import type { Outgoing } from './request.ts'
import { shelf } from './shelf.ts'

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

/** What is kept in this browser: drafts and the outbox. */
export const kept = shelf<{ drafts: Draft; unsent: Unsent }>('mingcha', {
  drafts: { key: 'id', by: ['person', 'at'] },
  unsent: { key: 'key', by: ['person', 'at'] },
})
