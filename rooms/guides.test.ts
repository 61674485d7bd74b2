import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../core/texts/en.ts'
import { zh } from '../core/texts/zh.ts'
import { spoken } from './texts.ts'

const folder = resolve(import.meta.dirname, '../docs/guide')
const words = {
  zh: new Set([zh, ...spoken.map((room) => room.zh)].flatMap((texts) => Object.values<string>(texts.words))),
  en: new Set([en, ...spoken.map((room) => room.en)].flatMap((texts) => Object.values<string>(texts.words))),
}

/** The guides of those who sit before a screen; the deployer's has commands instead. */
const guides = readdirSync(folder).flatMap((name) => {
  const language = /^(?!deploy).*\.(zh|en)\.md$/.exec(name)?.[1] as 'zh' | 'en' | undefined
  return language ? [{ name, language }] : []
})

test.each(guides)('$name names pages and buttons by the words that are on the screen', ({ name, language }) => {
  const bold = [...readFileSync(join(folder, name), 'utf8').matchAll(/\*\*([^*]+)\*\*/g)].map(
    (found) => found[1] as string,
  )
  expect(bold.length).toBeGreaterThan(20)
  expect(bold.filter((word) => !words[language].has(word))).toEqual([])
})
