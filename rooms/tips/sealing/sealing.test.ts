import { expect, test } from 'vitest'
import { newPair, seal, unseal } from './box.ts'
import { fromBase64, toBase64, utf8 } from './bytes.ts'
import { hashOf, keyOfTip, openAnswer, openFile, openWords, sealAnswer, sealTip } from './filing.ts'
import { handOn, openIdentity, shareOf } from './identity.ts'
import { close, fromRecovery, recoveryWords, reopen } from './passphrase.ts'
import { bearerOf, newReceipt, receiptAsPrinted, receiptFrom } from './receipt.ts'
import { join, remade, split } from './shares.ts'

const identity = { name: '周某', phone: '13800000000', idNumber: '', address: '', moved: '' }
const photo = { kind: 'jpeg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]) }

test('a box opens for its key and its purpose, and for no other; a changed one not at all', async () => {
  const [mine, other] = [await newPair(), await newPair()]
  const box = await seal(mine.public, utf8('王某收礼'), 'words')
  expect(await unseal(mine, box, 'words')).toEqual(utf8('王某收礼'))
  await expect(unseal(other, box, 'words')).rejects.toThrow()
  await expect(unseal(mine, box, 'file')).rejects.toThrow()
  const bytes = fromBase64(box)
  bytes[50] = (bytes[50] as number) ^ 1
  await expect(unseal(mine, toBase64(bytes), 'words')).rejects.toThrow()
  expect(await seal(mine.public, utf8('王某收礼'), 'words')).not.toBe(box)
})

test('a receipt has 34 digits, at least 112 bits, and is read as people copy it', () => {
  const receipts = Array.from({ length: 200 }, newReceipt)
  expect(34 * Math.log2(10)).toBeGreaterThan(112)
  expect(receipts.filter((one) => !/^\d{34}$/.test(one))).toEqual([])
  const counts = [...'0123456789'].map((digit) => receipts.join('').split(digit).length - 1)
  // 6,800 digits: every digit 680 times on the average, never fewer than 500 if all are as likely.
  expect(Math.min(...counts)).toBeGreaterThan(500)
  const [one = ''] = receipts
  expect(receiptFrom(receiptAsPrinted(one))).toBe(one)
  expect(receiptFrom(` ${one.slice(0, 10)}-${one.slice(10)}。`)).toBe(one)
  expect(receiptFrom([...one].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''))).toBe(one)
  expect([receiptFrom(one.slice(1)), receiptFrom(`${one}1`), receiptFrom('abc')]).toEqual([null, null, null])
})

test('any two of three shares give the secret and the third share; one alone gives nothing', () => {
  const secret = crypto.getRandomValues(new Uint8Array(32))
  const [one, two, three] = split(secret)
  for (const [a, b] of [
    [one, two],
    [one, three],
    [three, two],
  ] as const)
    expect(join(a, b)).toEqual(secret)
  expect(remade(one, two, 3)).toEqual(three)
  expect(remade(two, three, 1)).toEqual(one)
  expect(() => join(one, one)).toThrow()
  // Whatever the secret is, some second share makes any other of the same first: for one byte, all 256.
  const all = new Set(
    Array.from({ length: 256 }, (_, byte) => join(new Uint8Array([1, 7]), new Uint8Array([2, byte]))[0]),
  )
  expect(all.size).toBe(256)
})

test('a tip opens with the office’s key; who said it opens with two holders and with nothing the office has', async () => {
  const office = await newPair()
  const pairs = [await newPair(), await newPair(), await newPair()] as const
  const holders = pairs.map((pair, n) => ({ id: String(n), key: toBase64(pair.public) }))
  const recipients = { office: toBase64(office.public), holders }
  const receipt = newReceipt()
  const filing = await sealTip(
    { against: 'unit', text: '镇里把补贴挪走了。', files: [photo] },
    identity,
    receipt,
    recipients,
  )
  expect(JSON.stringify(filing)).not.toMatch(/补贴|周某|13800000000/)
  const key = await keyOfTip(office, filing.key, filing.keySealed)
  const words = await openWords(key, filing.words)
  expect(words.text).toBe('镇里把补贴挪走了。')
  expect(await openFile(key, filing.files[0]?.sealed as string)).toEqual(photo.bytes)
  const bearer = await bearerOf(receipt)
  expect(
    await hashOf(
      words,
      words.files.map(({ sha256 }) => sha256),
      bearer.salt,
    ),
  ).toBe(filing.hash)
  expect(await hashOf({ ...words, text: '镇里把补贴挪走了' }, [], bearer.salt)).not.toBe(filing.hash)
  const box = filing.identity as NonNullable<typeof filing.identity>
  const [first, , third] = box.shares as [string, string, string]
  for (const pair of [office, key, pairs[1]]) await expect(shareOf(pair, first, filing.key)).rejects.toThrow()
  const lent = await handOn(await shareOf(pairs[2], third, filing.key), pairs[0].public, filing.key)
  const mine = await shareOf(pairs[0], first, filing.key)
  expect(await openIdentity(box.sealed, mine, await shareOf(pairs[0], lent, filing.key), filing.key)).toEqual(identity)
  await expect(openIdentity(box.sealed, mine, mine, filing.key)).rejects.toThrow()
  const other = toBase64((await newPair()).public)
  await expect(openIdentity(box.sealed, mine, await shareOf(pairs[0], lent, filing.key), other)).rejects.toThrow()
})

test('an answer is read with the receipt, and a short one is as long as a longer one', async () => {
  const receipt = newReceipt()
  const [bearer, own] = [await bearerOf(receipt), await newPair()]
  const [tipster, key] = [toBase64(bearer.pair.public), toBase64(own.public)]
  const answer = await sealAnswer('已受理。', tipster, key)
  expect(await openAnswer(bearer.pair, answer.outward)).toBe('已受理。')
  expect((await openWords(own, answer.kept)).text).toBe('已受理。')
  await expect(openAnswer((await bearerOf(newReceipt())).pair, answer.outward)).rejects.toThrow()
  expect((await sealAnswer('已受理，正在核实有关情况。', tipster, key)).outward).toHaveLength(answer.outward.length)
})

test('a holder’s key opens with his passphrase or his recovery sheet', async () => {
  const pair = await newPair()
  const closed = await close(pair, 'the lantern under the plum')
  expect((await reopen(closed, 'the lantern under the plum')).secret).toEqual(pair.secret)
  await expect(reopen(closed, 'the lantern under the pear')).rejects.toThrow()
  expect((await fromRecovery(recoveryWords(pair)))?.public).toEqual(pair.public)
  expect(await fromRecovery('12 34')).toBeNull()
})
