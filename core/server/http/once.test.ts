import { expect, test } from 'vitest'
import { Once } from './once.ts'

const minute = 60_000
const counting = () => {
  const written: string[] = []
  return { written, by: (key: string) => async () => void written.push(key) }
}

test('the same is written once in a quarter of an hour, another at once', async () => {
  const once = new Once()
  const { written, by } = counting()
  for (const at of [0, 1, 14.9 * minute]) await once.do('a', at, by('a'))
  await once.do('b', 2, by('b'))
  expect(written).toEqual(['a', 'b'])
  await once.do('a', 15 * minute, by('a'))
  expect(written).toEqual(['a', 'b', 'a'])
})

test('who comes while it is written waits for it; what could not be written is tried again, and nobody passed', async () => {
  const once = new Once()
  let fail: (error: Error) => void = () => undefined
  const first = once.do('a', 0, () => new Promise((_, no) => (fail = no)))
  const second = once.do('a', 1, async () => undefined)
  fail(new Error('no disk'))
  await expect(Promise.allSettled([first, second])).resolves.toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ])
  const { written, by } = counting()
  await once.do('a', 2, by('a'))
  expect(written).toEqual(['a'])
})

test('a flood of different things is kept in bounded memory, and each is written', async () => {
  const once = new Once()
  const { written, by } = counting()
  for (let n = 0; n < 20_005; n++) await once.do(`t${n}`, 0, by(`t${n}`))
  expect(written).toHaveLength(20_005)
  await once.do('t0', 1, by('t0 again'))
  await once.do('t20004', 1, by('t20004 again'))
  expect(written.slice(20_005)).toEqual(['t0 again'])
})
