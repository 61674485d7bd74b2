import { toBuffer } from 'qrcode'
import { expect, test, vi } from 'vitest'
import { codesOn } from './codes.ts'

// A process of its own takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

test('the code that was drawn is found; what holds none has none', async () => {
  const said = 'mingcha:sheet:巡-一组-001:2:0123456789abcdef'
  const drawn = await toBuffer(said, { width: 400 })
  expect(await codesOn(drawn)).toEqual([said])
  expect(await codesOn(drawn.subarray(0, 200))).toEqual([])
  expect(await codesOn(Buffer.from('%PDF-1.7'))).toEqual([])
  expect(await codesOn(Buffer.alloc(0))).toEqual([])
})
