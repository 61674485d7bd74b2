import { body, team } from '../../core/pure/hats.ts'

/** Hats that hand files in. */
export const uploaders = [...team, ...body, 'office', 'discipline', 'organisation'] as const
/** Hats that read files and what stands in them. */
export const readers = [...uploaders, 'leading_group', 'secretary'] as const
