import { expect, test } from 'vitest'
import * as z from 'zod'
import { Day } from '../pure/days.ts'
import { Id, Line, Prose } from '../pure/ids.ts'
import { answered, type Issue, limitsOf, tidy, wordOf } from './fields.ts'

const shape = {
  title: Line(5),
  text: Prose(10),
  due: Day.nullable(),
  note: Line(5).optional(),
  kind: z.enum(['a', 'b']),
  people: z.array(Id).min(1),
  count: z.int().min(2).max(9),
}
const wordFor = (name: keyof typeof shape, value: unknown) => {
  const issue = shape[name].safeParse(value).error?.issues[0]
  return wordOf(issue as unknown as Issue, value)
}

test('each mistake has its word and its number', () => {
  expect(wordFor('title', '')).toEqual({ key: 'required' })
  expect(wordFor('title', undefined)).toEqual({ key: 'required' })
  expect(wordFor('title', '   ')).toMatchObject({ key: 'required' })
  expect(wordFor('title', '一二三四五六')).toEqual({ key: 'tooLong', n: 5 })
  expect(wordFor('title', 'a\u202eb')).toEqual({ key: 'control' })
  expect(wordFor('due', '22.11.2026')).toEqual({ key: 'day' })
  expect(wordFor('kind', 'c')).toEqual({ key: 'choose' })
  expect(wordFor('people', [])).toEqual({ key: 'tooFew', n: 1 })
  expect(wordFor('count', 1)).toEqual({ key: 'tooSmall', n: 2 })
  expect(wordFor('count', 10)).toEqual({ key: 'tooBig', n: 9 })
})

test('an empty field is sent as the contract takes it: absent, null or an empty text', () => {
  expect(tidy(shape, { title: 'x', text: '', due: '', note: '', kind: undefined, stray: 1 })).toEqual({
    title: 'x',
    text: '',
    due: null,
  })
})

test('a text never touched is empty where the contract takes an empty one', () => {
  expect(tidy(shape, { title: 'x' })).toEqual({ title: 'x', text: '', due: null })
})

test('limits come from the contract, also through what may be absent', () => {
  expect(limitsOf(shape.title)).toEqual({ required: true, most: 5 })
  expect(limitsOf(shape.text)).toEqual({ required: false, most: 10 })
  expect(limitsOf(shape.note)).toEqual({ required: false, most: 5 })
  expect(limitsOf(shape.due).required).toBe(false)
  expect(limitsOf(undefined)).toEqual({ required: false })
})

test('what was said of a field is over once it is changed, in a list too, and stands beside the others', () => {
  const said = [
    { name: ['title'], errors: ['请填写'] },
    { name: ['note'], errors: ['请填写'] },
    { name: ['due'], errors: [] },
    { name: ['people', 0, 'name'], errors: ['太长'] },
  ]
  expect(answered(said, { title: '一', due: null })).toEqual([{ name: ['title'], errors: [] }])
  expect(answered(said, { people: [] })).toEqual([{ name: ['people', 0, 'name'], errors: [] }])
  expect(answered(said, {})).toEqual([])
})
