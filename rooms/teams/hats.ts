import { body, type Hat, team } from '../../core/pure/hats.ts'
import { planners } from '../planning/hats.ts'

/** Those who keep the pool and who decide on it (domain 3.2, personnel pool). */
export const keepers = ['office', 'leading_group', 'secretary', 'organisation'] as const
/** Hats under which one may look at what the pool keeps of oneself. */
export const oneself = [...team, ...body, 'discipline', 'in_charge'] as const satisfies readonly Hat[]
/** Hats that see every delegation of their authority. */
export const delegationKeepers = [...planners, 'security_admin', 'audit_admin'] as const
/** Hats under which delegations are looked at. */
export const watched = [...delegationKeepers, 'leader', 'deputy', 'principal', 'clerk'] as const
