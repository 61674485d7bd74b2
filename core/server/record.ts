import { createHash, randomBytes } from 'node:crypto'
import { canonical, type Plain } from '../pure/canonical.ts'
import type { Said, RecordKind } from '../pure/contract.ts'
import type { Instant } from '../pure/days.ts'
import type { Made } from './carried.ts'

/** Who a record says did it; no person and the hat 'house' where somebody outside knocked or a clock struck. */
export type Teller = Readonly<{
  person: string | null
  hat: string
  scope: Readonly<{ standsFor: string | null }>
  /** What the device says of when it was made, where it was made without network. */
  made?: Made | null
}>

/** A record ready to be written: the row in its final form (design 6). */
export type Written = Readonly<{
  id: string
  at: Instant
  kind: string
  noun: string
  about: string
  person: string | null
  hat: string
  authority: string
  inspection: string | null
  body: string | null
  audience: string[]
  bytes: Buffer
  salt: Buffer
  entry: Buffer
}>

/**
 * Writes down what happened: canonical bytes of everything in the row, 16 random bytes of salt, and
 * entry = SHA-256(salt ‖ bytes), the 32 bytes that the transparency log seals. Throws if the facts do not fit the kind.
 */
export function write(kind: RecordKind, said: Said<RecordKind>, by: Teller, id: string, at: Instant): Written {
  const { about } = said
  const facts = kind.facts.parse(said.facts) as Plain
  const row = {
    id,
    at,
    kind: kind.kind,
    noun: kind.about,
    about: about.id,
    person: by.person,
    hat: by.hat,
    authority: about.authority,
    inspection: about.inspection ?? null,
    body: about.body ?? null,
    audience: [...kind.audience].sort() as string[],
  }
  const bytes = Buffer.from(
    canonical({
      ...{ v: 1, ...row },
      ...(by.scope.standsFor ? { for: by.scope.standsFor } : {}),
      ...(by.made ? { made: { ...by.made } } : {}),
      facts,
    }),
  )
  const salt = randomBytes(16)
  return { ...row, bytes, salt, entry: createHash('sha256').update(salt).update(bytes).digest() }
}
