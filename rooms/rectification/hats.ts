import { body, team } from '../../core/pure/hats.ts'

/** Hats that see the three tempos side by side. */
export const ofTempos = [...team, ...body, 'office', 'discipline', 'leading_group', 'secretary'] as const
