import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** What a browser needs to seal by itself: the very files that seal here, without their types and comments. */
const files = [
  'apps/public/browser.ts',
  'apps/public/days.ts',
  ...['bytes', 'box', 'filing', 'identity', 'receipt', 'shares'].map((name) => `rooms/tips/sealing/${name}.ts`),
  ...['found', 'photos'].map((name) => `rooms/tips/rules/${name}.ts`),
]

/** Types were replaced by blanks; what stands alone on a line, and comments that do, need not go over the line either. */
const tight = (text: string): string =>
  text
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\s*$/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')

/** By address. Imports between them are relative, so that they lie under /seal as they lie in the program. */
export const scripts: ReadonlyMap<string, string> = new Map(
  files.map((file) => [`/seal/${file}`, tight(stripTypeScriptTypes(readFileSync(resolve(root, file), 'utf8')))]),
)
