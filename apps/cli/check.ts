import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const node = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: 'utf8' })

/** What a program may not contain that must run anywhere: contracts, rules, papers and texts (traps 26). */
const impure = /@types\/node|lib\.dom|@types\/(pg|react)|\/kysely\//

const checks: Readonly<Record<string, () => string>> = {
  'types (tsc)': () => node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json').stdout,
  'purity (tsc without Node and DOM)': () => {
    const { stdout } = node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--listFiles')
    return stdout
      .split('\n')
      .filter((line) => line.includes('error TS') || impure.test(line))
      .join('\n')
  },
  'form (biome)': () => {
    const { status, stdout, stderr } = node(
      'node_modules/@biomejs/biome/bin/biome',
      'format',
      '--max-diagnostics=5',
      '.',
    )
    return status === 0 ? '' : stdout + stderr
  },
  'habits (oxlint)': () => {
    const { status, stdout } = node(
      'node_modules/oxlint/bin/oxlint',
      '--deny-warnings',
      'core',
      'rooms',
      'apps',
      'journeys',
      'bench',
    )
    return status === 0 ? '' : stdout
  },
}

/** Checks what needs no running: types, purity, form, habits. Prints each finding; gives 0 only when there is none. */
export async function run(): Promise<number> {
  let bad = 0
  for (const [name, check] of Object.entries(checks)) {
    const found = check().trim()
    process.stdout.write(`${found === '' ? 'ok  ' : 'NO  '} ${name}\n${found === '' ? '' : `${found}\n`}`)
    if (found !== '') bad++
  }
  return bad === 0 ? 0 : 1
}
