import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kept } from '../breached.ts'
import { goodPassword } from '../rules/password.ts'
import { affixes, afterNames, chinese, given, surnames, whole, world } from './words.ts'

/**
 * Makes list.bin: `node rooms/identity/breached/make.ts`. Every word of words.ts with what people put before and after it, of
 * two words one after the other, and names in pinyin with years; only what the other rules of a password would let pass.
 */
function* guesses(): Generator<string> {
  yield* whole
  const words = [...world, ...chinese]
  for (const word of words) {
    yield word + word
    for (const affix of affixes) {
      yield word + affix
      yield affix + word
    }
    for (const first of ['@', '#', '.', '_', '!'])
      for (const number of ['123', '1234', '123456', '888', '666', '520', '2024', '2025', '2026'])
        for (const last of ['', '!']) yield word + first + number + last
  }
  for (const word of chinese.slice(0, 120)) for (const other of chinese) yield word + other
  for (const surname of surnames.slice(0, 40))
    for (const name of given) for (const affix of afterNames) yield surname + name + affix
}

const hashes = new Set<string>()
for (const guess of guesses()) {
  const low = guess.toLowerCase()
  if (goodPassword(low, '', { kinds: 0 })) continue
  hashes.add(createHash('sha1').update(low).digest().subarray(0, kept).toString('hex'))
}
const file = join(import.meta.dirname, 'list.bin')
writeFileSync(file, Buffer.from([...hashes].sort().join(''), 'hex'))
process.stdout.write(`${hashes.size} hashes in ${file}\n`)
