import { glob } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Texts } from '../../core/pure/texts.ts'

const root = resolve(import.meta.dirname, '../..')
const named = /^texts:(words|sentences)\/(zh|en)$/

/** The texts of every room and of the foundation (`core`) in one language, as their files say them. */
async function textsIn(language: string): Promise<Readonly<Record<string, Texts>>> {
  const all: Record<string, Texts> = {}
  const from = async (path: string) => ((await import(join(root, path))) as Record<string, Texts>)[language] as Texts
  all['core'] = await from(`core/texts/${language}.ts`)
  for await (const path of glob(`rooms/*/texts/${language}.ts`, { cwd: root }))
    all[path.split(/[/\\]/)[1] as string] = await from(path)
  return all
}

/**
 * Makes two files of a language's texts: `texts:words/zh`, which every page needs, and `texts:sentences/zh`, what rooms refuse and what their
 * records say, which is fetched when the first such sentence is to be said. What the foundation refuses is among the words: it is said without network.
 */
export const spokenTexts = (): Plugin => ({
  name: 'spoken-texts',
  resolveId: (id) => (named.test(id) ? `\0${id}` : undefined),
  async load(id) {
    const [, part, language] = named.exec(id.slice(1)) ?? []
    if (!part || !language) return undefined
    const all = Object.entries(await textsIn(language)).map(([room, { words, refusals, records }]) => {
      if (part === 'sentences') return [room, { refusals, records }]
      return [room, room === 'core' ? { words, refusals, records } : { words, refusals: {}, records: {} }]
    })
    // A text that is parsed as data is read faster than one that is parsed as a program.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(all)))})`
  },
})
