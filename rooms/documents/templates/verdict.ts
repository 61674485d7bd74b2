import { isRefusal, type Refusal, Refused, refuse } from '../../../core/pure/refusal.ts'
import type { Blank } from './blanks.ts'
import { judged } from './docx/judge.ts'
import { readTemplate } from './docx/read.ts'

/** What became of a template that was read: the keys of the fields it has no place for. */
export type Verdict = Readonly<{ omits: readonly string[] }>

/**
 * Reads bytes as a template and looks at its places. Gives what `readTemplate` and `judged` refuse; `documents.template-broken` for what a reader of
 * files stumbled over.
 */
export async function verdictOf(bytes: Buffer, blanks: readonly Blank[], omits: boolean): Promise<Verdict | Refusal> {
  try {
    const missing = judged(await readTemplate(bytes), blanks, omits)
    return isRefusal(missing) ? missing : { omits: missing }
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (error instanceof RangeError || error instanceof TypeError) return refuse('documents.template-broken')
    throw error
  }
}
