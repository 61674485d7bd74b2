import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkFile } from './check.ts'
import { bytesOf } from './chunks.ts'
import { officeLimits } from './kinds/limits.ts'
import { madeJpeg, madeOffice, madePdf, madeZip } from './kinds/made.fixture.ts'
import { gb18030 } from './kinds/samples.fixture.ts'

const MB = 1024 * 1024
const refused = (code: string, facts = {}) => ({ refused: `files.${code}`, facts: expect.objectContaining(facts) })

describe('in a process of its own', () => {
  test('a good file passes, a bad one is refused with its code', async () => {
    expect(await checkFile(bytesOf(madeOffice('word')), { name: '报告.docx' })).toEqual({
      kind: 'docx',
      type: expect.stringContaining('wordprocessing'),
    })
    expect(await checkFile(bytesOf(madePdf('/Encrypt 5 0 R')), { name: 'a.pdf' })).toEqual(refused('encrypted'))
    const large = madeZip([{ name: 'a', content: randomBytes(20 * MB), stored: true }])
    expect(await checkFile(bytesOf(large), { name: 'a.zip' })).toMatchObject({ kind: 'zip' })
  })
  test('a checker that takes too long or too much is ended', async () => {
    const slow = { size: 5000, read: () => new Promise<Buffer>(() => undefined) }
    const began = performance.now()
    const late = await checkFile(slow, { name: 'a.txt', limits: { ...officeLimits, seconds: 0.5 } })
    expect(late).toEqual(refused('checker-died', { how: 'time' }))
    expect(performance.now() - began).toBeLessThan(3000)
    const starved = await checkFile(bytesOf(madePdf()), { name: 'a.pdf', limits: { ...officeLimits, heapMB: 1 } })
    expect(starved).toEqual(refused('checker-died', { how: 'end' }))
    await expect.poll(() => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap')).toEqual([])
  })
  test('photos in a row are looked at by a process that goes on; a bad file among them is refused and ends it', async () => {
    const names = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']
    for (const name of names)
      expect(await checkFile(bytesOf(madeJpeg(40, 30)), { name })).toEqual({ kind: 'jpeg', type: 'image/jpeg' })
    const waits = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length
    expect(waits()).toBe(0)
    expect(await checkFile(bytesOf(madePdf('/Encrypt 5 0 R')), { name: 'a.jpg' })).toMatchObject({
      refused: expect.any(String),
    })
    expect(await checkFile(bytesOf(madeJpeg(40, 30)), { name: 'e.jpg' })).toEqual({ kind: 'jpeg', type: 'image/jpeg' })
  })
  test('an error of reading is the reader’s, not the file’s', async () => {
    const gone = { size: 5000, read: () => Promise.reject(new Error('disk gone')) }
    await expect(checkFile(gone, { name: 'a.txt' })).rejects.toThrow('disk gone')
  })
  test('many at once all come through', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => checkFile(bytesOf(gb18030), { name: '记录.txt' })))
    expect(all).toEqual(Array.from({ length: 6 }, () => ({ kind: 'txt', type: 'text/plain' })))
  })
})
