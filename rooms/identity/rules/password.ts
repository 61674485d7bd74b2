import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { guessable } from './guessable.ts'
import type { Profile } from './profile.ts'

/** One way of writing what was typed, so that another keyboard gives the same password. */
export const passwordAsTyped = (password: string): string => password.normalize('NFKC')

/**
 * Whether a password will do by itself: 12 to 128 characters after normalisation, not the username nor around it, not a pattern that
 * everyone tries first, and as many kinds of characters as the profile asks. Whether it was breached is asked of the list (`breached.ts`).
 */
export function goodPassword(password: string, username: string, profile: Pick<Profile, 'kinds'>): Refusal | null {
  const plain = passwordAsTyped(password)
  const length = [...plain].length
  if (length < 12) return refuse('identity.password-short', { least: 12 })
  if (length > 128) return refuse('identity.password-long', { most: 128 })
  const low = plain.toLowerCase()
  if (low === username || (username.length >= 4 && low.replaceAll(username, '').length < 6))
    return refuse('identity.password-is-name')
  if (guessable(low)) return refuse('identity.password-common')
  return kindsIn(plain) < profile.kinds ? refuse('identity.password-kinds', { least: profile.kinds }) : null
}

/** How many of four kinds occur: capital letters, small letters, digits, everything else. */
export const kindsIn = (plain: string): number =>
  [/\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /[^\p{Lu}\p{Ll}\p{N}]/u].filter((kind) => kind.test(plain)).length

/** Seconds to wait after so many failures in a row: none for the first four, then doubling from 1 to at most 30. Nobody is locked out. */
export const delayAfter = (failures: number): number => (failures < 5 ? 0 : Math.min(30, 2 ** (failures - 5)))
