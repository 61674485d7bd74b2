/**
 * What a person may be here, one hat at a time. `reach` says what the hat's scope is made of: the inspections of a team, the bodies
 * one acts for, the whole authority, or only oneself.
 * Hats are added, never renamed or taken out: each has a database role `mingcha_eye_<hat>` and stands in records already sealed.
 */
export const hats = {
  office: { reach: 'authority' },
  leader: { reach: 'inspection' },
  deputy: { reach: 'inspection' },
  member: { reach: 'inspection' },
  non_resident: { reach: 'inspection' },
  leading_group: { reach: 'authority' },
  secretary: { reach: 'authority' },
  principal: { reach: 'body' },
  clerk: { reach: 'body' },
  in_charge: { reach: 'person' },
  discipline: { reach: 'authority' },
  organisation: { reach: 'authority' },
  superior: { reach: 'authority' },
  system_admin: { reach: 'authority' },
  security_admin: { reach: 'authority' },
  audit_admin: { reach: 'authority' },
} as const satisfies Record<string, { reach: Reach }>

export type Reach = 'inspection' | 'body' | 'authority' | 'person'
export type Hat = keyof typeof hats

export const hatNames = Object.keys(hats) as readonly Hat[]
export const isHat = (word: string): word is Hat => Object.hasOwn(hats, word)

/** The hats of an inspection team. */
export const team = ['leader', 'deputy', 'member'] as const satisfies readonly Hat[]
/** All hats that come of an appointment for one round: the team's, and the deputy leader from the discipline body who does not sit with it (不驻组副组长, S3-06). */
export const appointed = [...team, 'non_resident'] as const satisfies readonly Hat[]
/** The hats of an inspected body. */
export const body = ['principal', 'clerk'] as const satisfies readonly Hat[]
/** The three administrators (三员): accounts, permissions, logs; no case content, each excluding the others. */
export const administrators = ['system_admin', 'security_admin', 'audit_admin'] as const satisfies readonly Hat[]
/** The three who check a rectification plan (domain 2.2 row 14). */
export const checkers = ['office', 'discipline', 'organisation'] as const satisfies readonly Hat[]
