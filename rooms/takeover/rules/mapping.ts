import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { fields, type Ledger } from '../reading/ledger.ts'
import { wordsIn } from './words.ts'

export type Decisions = Readonly<{
  heads: readonly Readonly<{ head: string; field: string | null }>[]
  words: readonly Readonly<{ word: string; category: string | null }>[]
}>

/**
 * Whether decisions for heads and words can be remembered from this ledger. Refuses what the ledger does not carry
 * (`takeover.not-in-ledger`), a field we have not (`takeover.no-such-field`), and one field for two heads (`takeover.field-twice`).
 */
export function mayMap({ heads, words }: Decisions, ledger: Pick<Ledger, 'mapping' | 'rows'>): true | Refusal {
  const keys = new Set(ledger.mapping.map(({ key }) => key))
  const known = new Set(wordsIn(ledger.rows).map(({ word }) => word))
  const strange = heads.find(({ head }) => !keys.has(head))?.head ?? words.find(({ word }) => !known.has(word))?.word
  if (strange !== undefined) return refuse('takeover.not-in-ledger', { name: strange })
  const wrong = heads.find(({ field }) => field !== null && !(fields as readonly string[]).includes(field))
  if (wrong) return refuse('takeover.no-such-field', { head: wrong.head })
  const named = heads.flatMap(({ field }) => field ?? [])
  const twice = named.find((field, n) => named.indexOf(field) !== n)
  return twice ? refuse('takeover.field-twice', { field: twice }) : true
}
