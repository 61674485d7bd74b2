import { describe, expect, test } from 'vitest'
import {
  isStrong,
  mostWrong,
  newVault,
  open,
  openJson,
  openVault,
  restMinutes,
  seal,
  sealJson,
  tried,
} from './vault.ts'

const who = { person: '7f4df3a4-50a1-4c39-8a63-31a1a30c3b6e', name: '冯组员' }
/** Few rounds: what is tested here is not how long it takes. */
const quick = 1_000

describe('the vault of a phone', () => {
  test('opens by its passphrase and by no other; the key cannot be taken out', async () => {
    const { vault, key } = await newVault(who, '河边的老槐树 1987', quick)
    const sealed = await sealJson(key, 'entry 1', { text: '账目由一人保管。' })
    const again = await openVault(vault, '河边的老槐树 1987')
    expect(await openJson(again as CryptoKey, 'entry 1', sealed)).toEqual({ text: '账目由一人保管。' })
    expect(await openVault(vault, '河边的老槐树 1986')).toBeNull()
    expect(await openVault({ ...vault, person: who.person.replace('7', '8') }, '河边的老槐树 1987')).toBeNull()
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })

  test('two vaults under one passphrase share nothing', async () => {
    const [one, two] = [
      await newVault(who, '河边的老槐树 1987', quick),
      await newVault(who, '河边的老槐树 1987', quick),
    ]
    const sealed = await seal(one.key, 'here', new Uint8Array([1]))
    await expect(open(two.key, 'here', sealed)).rejects.toThrow()
    expect(one.vault.wrapped).not.toEqual(two.vault.wrapped)
  })

  test('what is sealed for one place opens nowhere else, nor with any byte changed; and holds no word in clear', async () => {
    const { key } = await newVault(who, '河边的老槐树 1987', quick)
    const sealed = await seal(key, 'entry 1', new TextEncoder().encode('冯某家中'))
    expect(Buffer.from(sealed.box).includes('冯某')).toBe(false)
    await expect(open(key, 'entry 2', sealed)).rejects.toThrow()
    const box = sealed.box.slice()
    box[3] = (box[3] as number) ^ 1
    await expect(open(key, 'entry 1', { ...sealed, box })).rejects.toThrow()
  })

  test('five wrong ones rest it for a quarter of an hour and erase nothing', async () => {
    let { vault } = await newVault(who, '河边的老槐树 1987', quick)
    for (let n = 1; n < mostWrong; n++) vault = tried(vault, false, 1_000)
    expect(vault).toMatchObject({ wrong: mostWrong - 1, until: 0 })
    vault = tried(vault, false, 1_000)
    expect(vault.until).toBe(1_000 + restMinutes * 60_000)
    expect(await openVault(vault, '河边的老槐树 1987')).not.toBeNull()
    expect(tried(vault, true, 2_000)).toMatchObject({ wrong: 0, until: 0 })
  })

  test('a weak passphrase is none', () => {
    expect(['123456789012', 'aaaaaaaaaaaa', 'short1'].map(isStrong)).toEqual([false, false, false])
    expect(['河边的老槐树 1987', 'lantern under the plum'].map(isStrong)).toEqual([true, true])
  })
})
