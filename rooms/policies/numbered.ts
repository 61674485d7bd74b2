import type { Wording } from '../../core/pure/paper/kind.ts'
import type { Day } from '../../core/pure/days.ts'
import type { Drawn } from './contract.ts'

type Rows = readonly Pick<Drawn, 'paper' | 'text' | 'drawnOn' | 'urgency' | 'copyTo'>[]

/** What stands on a paper by its line in the register: number, day, and for its head urgency and copies; all empty before one was drawn. */
export function numberedAs(
  kind: string,
  { rows }: { rows: Rows },
  say: Wording['say'],
): Readonly<{
  number: string
  on: Day | null
  head: { marks: { copy: string; secrecy: string; urgency: string }; copyTo: string }
}> {
  const one = rows.find(({ paper }) => paper === kind)
  const urgency = one?.urgency ? say(`policies.urgency.${one.urgency}`) : ''
  return {
    number: one?.text ?? '',
    on: one?.drawnOn ?? null,
    head: { marks: { copy: '', secrecy: '', urgency }, copyTo: one?.copyTo ?? '' },
  }
}
