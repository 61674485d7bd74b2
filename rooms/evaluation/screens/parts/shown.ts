import type * as z from 'zod'
import type { evaluationPage } from '../../contract.ts'

/** An evaluation as its page was given it. */
export type Shown = z.output<(typeof evaluationPage)['gives']>
