import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, sql } from 'kysely'
import { expect, test } from 'vitest'
import { namedAsInCode, OurCompiler } from './compiler.ts'

type Line = { id: string; draftedOn: string; handlerOne: string }
const db = new Kysely<{ findingsSheet: Line }>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (one) => new PostgresIntrospector(one),
    createQueryCompiler: () => new OurCompiler(),
  },
})

test('names of code are written as names of SQL, within aliases and templates too', () => {
  const some = db
    .selectFrom('findingsSheet as oneSheet')
    .select(['oneSheet.draftedOn', sql.ref('handlerOne').as('byWhom')])
  expect(some.compile().sql).toBe(
    'select "one_sheet"."drafted_on", "handler_one" as "by_whom" from "findings_sheet" as "one_sheet"',
  )
})

test('in a list of nothing is nobody, outside of it everybody; other lists and comparisons stay', () => {
  const where = (operator: 'in' | 'not in', ids: string[]) =>
    db.selectFrom('findingsSheet').select('id').where('id', operator, ids).compile().sql.split(' where ')[1]
  expect([where('in', []), where('not in', []), where('in', ['a', 'b'])]).toEqual([
    '1 = 0',
    '1 = 1',
    '"id" in ($1, $2)',
  ])
  const one = db.selectFrom('findingsSheet').select('id').where('id', '=', 'a').compile()
  expect([one.sql.split(' where ')[1], one.parameters]).toEqual(['"id" = $1', ['a']])
})

test('rows come with the names of code, without an index of words; a JSON value within keeps its own', () => {
  const result = {
    fields: [{ name: 'drafted_on' }, { name: 'words', dataTypeID: 3614 }, { name: 'scope' }],
    rows: [{ drafted_on: '2026-11-22', words: "'村务'", scope: { stands_for: 1 } }],
  }
  expect(namedAsInCode(result as never)).toEqual([{ draftedOn: '2026-11-22', scope: { stands_for: 1 } }])
})
