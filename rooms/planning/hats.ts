/** The hats that see the planning of their whole authority. */
export const planners = ['office', 'leading_group', 'secretary', 'discipline', 'organisation'] as const
