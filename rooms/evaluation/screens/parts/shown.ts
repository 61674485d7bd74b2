import type * as z from 'zod'
import type { evaluationPage, lookbackPage } from '../../contract.ts'

/** An evaluation as its page was given it. */
export type Shown = z.output<(typeof evaluationPage)['gives']>
/** A look-back as its page was given it. */
export type Looked = z.output<(typeof lookbackPage)['gives']>
