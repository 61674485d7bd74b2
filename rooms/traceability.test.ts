import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { order } from './order.ts'
import { house } from './server.ts'

const root = resolve(import.meta.dirname, '..')
const text = readFileSync(join(root, 'docs/traceability.md'), 'utf8')

/** Mechanisms of each founding document, S0 to S4. */
const mechanisms = [27, 38, 19, 30, 25]

const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| S'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', term = '', room = '', does = '', page = '', tested = '', missing = '']) => ({
    id,
    term,
    room,
    does: quoted(does),
    pages: quoted(page),
    tests: quoted(tested),
    missing,
  }))

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((found) => found[1] as string)
}

const wrong = (of: (row: (typeof rows)[number]) => string[]): string[] =>
  rows.flatMap((row) => of(row).map((what) => `${row.id}: ${what}`))

test('every id is a mechanism of the founding documents, and stands once, in their order', () => {
  const ids = rows.map(({ id }) => id)
  expect(ids.filter((id) => !/^S\d-\d\d$/.test(id))).toEqual([])
  expect(
    ids.filter((id) => !(Number(id.slice(3)) >= 1 && Number(id.slice(3)) <= (mechanisms[Number(id[1])] ?? 0))),
  ).toEqual([])
  expect(ids).toEqual([...new Set(ids)].sort())
})

test('the numbers at the top are those of the table', () => {
  const whole = rows.filter(({ missing }) => missing === '–').length
  const all = mechanisms.reduce((sum, many) => sum + many, 0)
  expect(text.replaceAll('\n', ' ')).toContain(
    `Of the ${all} mechanisms in the five founding documents, ${rows.length} work: ${whole} as described, ${rows.length - whole} in part.`,
  )
})

test('every row has a term, a room, something to do or ask, a page, a test, and says what is missing', () => {
  const empty = wrong(({ term, room, does, pages, tests, missing }) => [
    ...(/\p{Script=Han}/u.test(term) ? [] : ['no Chinese term']),
    ...(order.includes(room) ? [] : [`no room ${room}`]),
    ...Object.entries({ does, pages, tests }).flatMap(([name, list]) => (list.length > 0 ? [] : [`no ${name}`])),
    ...(missing === '' ? ['nothing said of what is missing'] : []),
  ])
  expect(empty).toEqual([])
})

test('every command and question is in the house, every page in the menu or behind it, every test on disk', () => {
  const paths = order.flatMap((room) => {
    const screens = join(root, 'rooms', room, 'screens/index.ts')
    return existsSync(screens)
      ? [...readFileSync(screens, 'utf8').matchAll(/path: '([^']+)'/g)].map((found) => found[1])
      : []
  })
  const absent = wrong(({ does, pages, tests }) => [
    ...does.filter((name) => !house.actions.has(name) && !house.reads.has(name)),
    ...pages.filter((path) => !paths.includes(path)),
    ...tests.filter((path) => !/\.(test|journey)\.ts$/.test(path) || !existsSync(join(root, path))),
  ])
  expect(absent).toEqual([])
})
