import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const of = (path: string) => readFileSync(join(root, path), 'utf8')

/** The rows of the table of promises, without its head: promise, mechanism, tests, what remains. */
const promisesOf = (path: string): string[][] =>
  of(path)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

const testsIn = (cell: string) =>
  [...cell.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, path = '', name = '']) => ({ path, name }))
const filesIn = (cell: string) => [...cell.matchAll(/`((?:core|rooms|apps)\/[^`]+)`/g)].map(([, path = '']) => path)

const languages = ['SECURITY.md', 'SECURITY.zh-CN.md']

test.each(languages)('%s: every promise names a mechanism and a test that are there, and what remains', (path) => {
  const rows = promisesOf(path)
  expect(rows.length).toBeGreaterThan(10)
  const wrong = rows.flatMap(([promise = '', mechanism = '', tested = '', remains = '']) => [
    ...(filesIn(mechanism).length > 0 && testsIn(tested).length > 0 && remains !== '' ? [] : [`${promise}: not whole`]),
    ...filesIn(mechanism).filter((file) => !existsSync(join(root, file))),
    ...testsIn(tested)
      .filter((one) => !existsSync(join(root, one.path)) || !of(one.path).includes(`test('${one.name}'`))
      .map((one) => `${one.path}: ${one.name}`),
  ])
  expect(wrong).toEqual([])
})

test('both languages promise the same', () => {
  const [en = [], zh = []] = languages.map((path) =>
    promisesOf(path).map(([, mechanism = '', tested = '']) => [filesIn(mechanism), testsIn(tested)]),
  )
  expect(zh).toEqual(en)
})
