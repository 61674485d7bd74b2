import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { figuresOf, kindsOfScore, type Label, score } from './score.ts'
import { linesOf } from './split.ts'

const folder = join(import.meta.dirname, 'aside')
const files = readdirSync(folder)
const names = files.filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -'.txt'.length))
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const dense = (text: string) => text.replace(/\s/gu, '')

describe('the texts held aside', () => {
  test('are at least forty-four, each with its label', () => {
    expect(names.length).toBeGreaterThanOrEqual(44)
    expect(names.map((name) => `${name}.json`).toSorted()).toEqual(
      files.filter((file) => file.endsWith('.json')).toSorted(),
    )
  })

  test.each(names)('%s: what is labelled stands in the text, in its order', (name) => {
    const text = read(`${name}.txt`)
    const all = dense(text)
    const label = JSON.parse(read(`${name}.json`)) as Label
    const lines = new Map(linesOf(text).map((line) => [line.number, line.text]))
    let from = 0
    // A failure says which item by its number and shows no words, so that the text stays unread.
    label.items.forEach(({ finding, measures, status, statusText }, n) => {
      from = all.indexOf(dense(finding), from)
      expect(from, `item ${n}`).toBeGreaterThanOrEqual(0)
      let place = from
      for (const measure of measures) {
        place = all.indexOf(dense(measure), place)
        expect(place, `measure of item ${n}`).toBeGreaterThanOrEqual(0)
      }
      expect(status === null).toBe(statusText === null)
      expect(statusText === null || all.includes(dense(statusText)), `status of item ${n}`).toBe(true)
    })
    for (const total of label.totals) expect(all.includes(dense(total.text)), `total ${total.value}`).toBe(true)
    for (const { line, text } of [...label.leftover, ...(label.free ?? [])])
      expect(lines.get(line)?.includes(text), `left over on line ${line}`).toBe(true)
  })

  test.each(names)('%s: its label agrees with itself, and with no item left its items are missed', (name) => {
    const label = JSON.parse(read(`${name}.json`)) as Label
    const same = score(label, label)
    for (const kind of kindsOfScore) expect(figuresOf(same[kind]).f1, kind).toBe(1)
    expect(figuresOf(score({ ...label, items: [] }, label).items).recall).toBe(0)
  })
})
