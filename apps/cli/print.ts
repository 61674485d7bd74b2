import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../docs/generated')

/** Prints docs/generated anew from contracts, rules and a scratch database. */
export async function run(): Promise<number> {
  const { printAll } = await import('../server/print.ts')
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(await printAll())) {
    await writeFile(join(folder, name), text)
    process.stdout.write(`docs/generated/${name}\n`)
  }
  return 0
}
