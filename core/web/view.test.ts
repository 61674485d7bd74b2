import { expect, test } from 'vitest'
import { isFiltered, readSearch, viewFrom, withView, writeSearch } from './view.ts'

test('a view has only the filters the list knows, and what is not empty', () => {
  const search = { state: 'signed,adopted', words: '', evil: '1', from: '50', sort: 'title' }
  expect(viewFrom(search, ['state', 'words'])).toEqual({ state: 'signed,adopted', from: '50', sort: 'title' })
})

test('another filter or sort begins at the first page again; turning the page keeps the filters', () => {
  const view = { state: 'signed', from: '100' }
  expect(withView(view, { words: '低保' })).toEqual({ state: 'signed', words: '低保' })
  expect(withView(view, { sort: '-title' })).toEqual({ state: 'signed', sort: '-title' })
  expect(withView(view, { from: 150 })).toEqual({ state: 'signed', from: '150' })
  expect(withView(view, { from: 0 })).toEqual({ state: 'signed' })
  expect(withView(view, { state: undefined })).toEqual({})
})

test('sort and page alone are no filter', () => {
  expect(isFiltered({ sort: 'title', from: '50', size: '20' })).toBe(false)
  expect(isFiltered({ state: 'signed' })).toBe(true)
})

test('an address that is sent and opened again shows the same, Chinese and signs included', () => {
  const search = { words: '“三重一大” & 50%', since: '2026-11-01', number: '007' }
  expect(readSearch(writeSearch(search).slice(1))).toEqual(search)
  expect(writeSearch({ words: '', gone: undefined })).toBe('')
})
