import { hash, verify } from '@node-rs/argon2'
import { passwordAsTyped } from './rules/password.ts'

/** argon2id, 19 MiB, two passes: about 20 ms on an office machine. */
export const hashPassword = (password: string): Promise<string> => hash(passwordAsTyped(password))

/** Whether a password is the one that was hashed. Takes as long when there is no hash. */
export async function isPassword(hashed: string | null, password: string): Promise<boolean> {
  const right = await verify(hashed ?? nobodys, passwordAsTyped(password))
  return hashed !== null && right
}

/** A hash of 32 random bytes that were thrown away. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$tdNuYqkfjmnoq35gYFMfbw$CTXXUQ94vYIUlHpPQL082mX+0B7VBkV5AOcjKB6J6lw'
