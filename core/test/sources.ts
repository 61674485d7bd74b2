import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const skipped = new Set([
  'node_modules',
  'dist',
  '.git',
  '.toolchain',
  '.mingcha',
  '.mingcha-demo',
  'generated',
  'shots',
])

/** Every TypeScript file of the product, as paths relative to `root` with forward slashes. */
export function sourceFiles(root: string, under = ''): string[] {
  return readdirSync(join(root, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(root, path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
