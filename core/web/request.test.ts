import { expect, test } from 'vitest'
import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../pure/contract.ts'
import { Id, Version } from '../pure/ids.ts'
import { requestOf, xlsxOf } from './request.ts'

const sheet = noun('sheet', { table: 'findings_sheet', shape: z.strictObject({ id: Id }), sight: {} })
const signSheet = command('signSheet', {
  room: 'findings',
  route: 'POST /sheets/:sheet/signature',
  input: z.strictObject({ sheet: Id, version: Version, reason: z.string().optional() }),
  asks: 'sheet.sign',
  of: ['leader'],
  records: [record('sheet.signed', { about: sheet, audience: ['leader'] })],
})
const sheets = query('sheets', {
  room: 'findings',
  route: 'GET /rounds/:round/sheets',
  input: z.strictObject({ round: Id, state: z.string().optional(), ...Paging }),
  gives: pageOf(z.string()),
  of: ['leader'],
})
const id = '5f1c2a30-7b7d-4f0e-9a55-0d3b4c5d6e7f'

test('path fields of a command stand in the path only, the rest in the body, nothing undefined', () => {
  expect(requestOf(signSheet, { sheet: id, version: 3, reason: undefined })).toEqual({
    method: 'POST',
    url: `/api/sheets/${id}/signature`,
    body: '{"version":3}',
  })
})

test('a path field is escaped, so that it cannot lead elsewhere', () => {
  expect(requestOf(sheets, { round: '../x?y=1' }).url).toBe('/api/rounds/..%2Fx%3Fy%3D1/sheets')
})

test('a missing path field is a mistake of the screen, not a request to another address', () => {
  expect(() => requestOf(signSheet, { version: 3 })).toThrow('signSheet needs sheet')
})

test('filters of a query: lists with commas, empty ones left out', () => {
  const { url } = requestOf(sheets, {
    round: id,
    state: ['signed', 'adopted'],
    words: '',
    from: 50,
    none: [],
    gone: null,
  })
  expect(url).toBe(`/api/rounds/${id}/sheets?state=signed%2Cadopted&from=50`)
})

test('the spreadsheet has the same filters and no page', () => {
  expect(xlsxOf(sheets, { round: id, state: 'signed', from: 50, size: 20 })).toBe(
    `/api/rounds/${id}/sheets.xlsx?state=signed`,
  )
})
