import { PassThrough } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachable, stripped } from '../../rooms/tips/rules/photos.ts'
import { attached, formOf, NotTaken, withBody } from './form.ts'

const MB = 1024 * 1024
const slowest = 2_000

/** A request whose body comes as it is written; `said`: what it announces. */
const request = (said: number) => {
  const body = new PassThrough()
  return {
    body,
    sent: Object.assign(body, { headers: { 'content-length': String(said) } }) as unknown as IncomingMessage,
  }
}

/** A form of two fields and a file, torn, doubled or with bytes changed. */
const form = (boundary: string) =>
  Buffer.from(
    [
      ...[`--${boundary}`, 'content-disposition: form-data; name="text"', '', '补贴没有发到户'],
      ...[
        `--${boundary}`,
        'content-disposition: form-data; name="files"; filename="a.jpg"',
        'content-type: image/jpeg',
      ],
      ...['', '\u00ff\u00d8', `--${boundary}--`, ''],
    ].join('\r\n'),
  )
const torn = fc.tuple(fc.nat(400), fc.uint8Array({ maxLength: 20 }), fc.nat(40)).map(([at, put, drop]) => {
  const whole = form('x')
  return Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + drop)])
})
const types = fc.constantFrom(
  ...['multipart/form-data; boundary=x', 'multipart/form-data; boundary=', 'multipart/form-data', 'text/plain', ''],
  'application/x-www-form-urlencoded',
)

test('whatever is sent as a form is read, or not taken with a word: no fault, nothing late', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(types, fc.oneof(torn, fc.uint8Array({ maxLength: 500 }).map(Buffer.from)), async (type, body) => {
      const begun = performance.now()
      const said = await formOf(type, body).catch((error: unknown) => error)
      if (!(said instanceof Error)) read++
      expect(said instanceof Error && !(said instanceof NotTaken) ? said : null).toBeNull()
      expect(performance.now() - begun).toBeLessThan(slowest)
    }),
    { numRuns: 1_000 },
  )
  expect(read).toBeGreaterThan(50)
})

test('a body of a million fields, or of headers without end, is not read to its end', async () => {
  const multipart = 'multipart/form-data; boundary=x'
  const all = [
    [multipart, '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'],
    [multipart, `--x\r\n${'a: b\r\n'.repeat(2_000)}`],
    [multipart, '--x\r\n'],
    ['application/x-www-form-urlencoded', 'a=%41&'],
  ] as const
  for (const [type, piece] of all) {
    const body = Buffer.alloc(8 * MB, piece)
    const begun = performance.now()
    await expect(formOf(type, body)).rejects.toThrow('tornForm')
    expect(performance.now() - begun).toBeLessThan(slowest)
  }
})

const signs = {
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  webp: [...Buffer.from('RIFF....WEBP')],
  txt: [],
}

test('a photo of any bytes is cleaned or not taken; cleaned twice it is the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...attachable), fc.uint8Array({ maxLength: 600 }), (kind, tail) => {
      const bytes = Uint8Array.from([...signs[kind], ...tail])
      const clean = stripped(bytes, kind)
      expect(stripped(clean, kind)).toEqual(clean)
    }),
    { numRuns: 3_000 },
  )
  expect(() => attached(new Uint8Array([0, 1, 2]))).toThrow(NotTaken)
  // The smallest part of each kind, a million times.
  const empty = {
    jpeg: [0xff, 0xdb, 0, 2],
    png: [0, 0, 0, 0, ...Buffer.from('IDAT'), 0, 0, 0, 0],
    webp: [...Buffer.from('VP8 '), 0, 0, 0, 0],
    txt: [0xff],
  }
  for (const kind of attachable) {
    const head = kind === 'jpeg' ? signs.jpeg.slice(0, 2) : signs[kind]
    const bytes = new Uint8Array(Buffer.concat([Buffer.from(head), Buffer.alloc(8 * MB, Buffer.from(empty[kind]))]))
    const begun = performance.now()
    stripped(bytes, kind)
    expect(performance.now() - begun).toBeLessThan(slowest)
  }
})

test('whoever announces much and sends nothing takes nobody’s room; what is really held is bounded', async () => {
  const size = async (body: Buffer) => body.length
  const idle = Array.from({ length: 40 }, () => request(8 * MB))
  const waiting = idle.map(({ sent }) => withBody(sent, size).catch((error: unknown) => error))
  const one = request(5)
  one.body.end('hello')
  expect(await withBody(one.sent, size)).toBe(5)
  for (const { body } of idle.slice(0, 9)) body.write(Buffer.alloc(8 * MB - 1))
  const full = (await Promise.race(waiting)) as NotTaken
  expect(full).toMatchObject({ word: 'busy' })
  for (const { body } of idle) body.end()
  await Promise.all(waiting)
  const after = request(5)
  after.body.end('again')
  expect(await withBody(after.sent, size)).toBe(5)
})
