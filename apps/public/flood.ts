import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** Zero bits that the hash of a proof begins with: a second or two of an old phone, while its owner writes. */
export const proofBits = 13

/**
 * What is asked of every sender on every day, so that whether it is asked tells nobody how many others came (0094): browsers compute, everybody else
 * answers a sum. Nothing is refused to who does neither; on the day of a flood it is held until a person has looked. The key lives as long as the process.
 */
export function openGate(key = randomBytes(32)) {
  const used = new Set<string>()
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  const fits = (token: string, text: string) => {
    const [a, b] = [Buffer.from(token), Buffer.from(sign(text))]
    return a.length === b.length && timingSafeEqual(a, b)
  }
  /** A token opens the gate once. */
  const once = (token: string): boolean => {
    if (used.has(token)) return false
    if (used.size >= 50_000) used.clear()
    used.add(token)
    return true
  }
  return {
    /** A sum in words, and the token that goes back with the answer. */
    question() {
      const [a, b, seed] = [randomInt(2, 10), randomInt(2, 10), randomBytes(12).toString('base64url')]
      return { a, b, token: `${seed}.${sign(`${seed} ${a + b}`)}` }
    },
    answered(token: string, answer: string): boolean {
      const [seed = '', signed = ''] = token.split('.')
      const number = answer.replace(/[\uff10-\uff19]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0)).trim()
      return fits(signed, `${seed} ${number}`) && once(token)
    },
    challenge: (): string => {
      const seed = randomBytes(12).toString('base64url')
      return `${seed}.${sign(`work ${seed}`)}`
    },
    proved(challenge: string, nonce: string): boolean {
      const [seed = '', signed = ''] = challenge.split('.')
      const hash = createHash('sha256').update(`${challenge} ${nonce}`).digest()
      return hash.readUInt32BE(0) >>> (32 - proofBits) === 0 && fits(signed, `work ${seed}`) && once(challenge)
    },
  }
}
export type Gate = ReturnType<typeof openGate>
