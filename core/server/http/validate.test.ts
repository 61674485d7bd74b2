import { expect, test } from 'vitest'
import * as z from 'zod'
import { Refused } from '../../pure/refusal.ts'
import { validating } from './validate.ts'

const check = validating({
  schema: z.strictObject({ text: z.string().max(5) }),
  method: 'POST',
  url: '/',
  httpPart: 'body',
} as never)

test('what fits passes, and a thing in the place of a text is bad input whatever it pretends to be', () => {
  expect(check({ text: '账' })).toEqual({ value: { text: '账' } })
  const { error } = check({ text: { length: { toString: 1 } } }) as { error: unknown }
  expect(error).toBeInstanceOf(Refused)
  expect((error as Refused).refusal.refused).toBe('doorway.bad-input')
  expect((check({ text: 1 }) as { error?: unknown }).error).toBeDefined()
})
