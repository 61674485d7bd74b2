import { hatNames } from '../../../core/pure/hats.ts'
import { administrators, type Hat } from '../../../core/pure/hats.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { profiles, SignInRules } from '../contract.ts'

/** What a profile asks of passwords: days until a new one is due, how many former ones may not come again, kinds of characters. */
export type Profile = Readonly<{ days: number | null; former: number; kinds: number }>

/**
 * Two schools that contradict each other. OWASP ASVS 5.0 (6.2.5, 6.2.10): long passwords, no composition rules, no change without
 * cause. 等保 2.0 (GB/T 22239-2019, 8.1.4.1 a): complexity and periodic change; assessors ask for 90 days, three kinds, five former ones.
 */
export const profileOf: Readonly<Record<(typeof profiles)[number], Profile>> = {
  asvs: { days: null, former: 0, kinds: 0 },
  djbh: { days: 90, former: 5, kinds: 3 },
}

/** The rules of an office that has said nothing yet. */
export const firstRules = {
  profile: 'asvs',
  factorHats: [...administrators] as Hat[],
  restMinutes: 15,
  hours: 12,
} as const

/** Whether a present password, set at an instant (ISO), is too old now. */
export const expired = ({ days }: Profile, setAt: string | null, now: string): boolean =>
  days !== null && setAt !== null && Date.parse(now) - Date.parse(setAt) > days * 86_400_000

/** Whether rules may be so: the three administrators always prove a second factor. */
export function amend(rules: Pick<SignInRules, 'factorHats'>): Refusal | null {
  const missing = administrators.filter((hat) => !rules.factorHats.includes(hat))
  return missing.length > 0 ? refuse('identity.administrators-need-factor', { hats: missing }) : null
}

/** Hats in the order of the house, each once. */
export const inHouseOrder = (hats: readonly Hat[]): Hat[] => hatNames.filter((hat) => hats.includes(hat))

export type Stage = 'factor' | 'enrol' | 'renew' | 'open'

/** What stands between a right password and the house: the second factor, setting one up where a hat demands it, a password too old. */
export function stageOf(of: { factors: number; proved: boolean; forced: boolean; expired: boolean }): Stage {
  if (of.factors > 0 && !of.proved) return 'factor'
  if (of.factors === 0 && of.forced) return 'enrol'
  return of.expired ? 'renew' : 'open'
}
