import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const canLimit = spawnSync('prlimit', ['--version']).status === 0

test('a core of the server, and of what it starts, is never written', (context) => {
  context.skip(!canLimit, 'no prlimit here')
  const dumps = JSON.stringify(join(import.meta.dirname, 'dumps.ts'))
  const program = `const { leaveNoDumps } = await import(${dumps}); leaveNoDumps()
    const { execFileSync } = await import('node:child_process')
    for (const pid of ['self', String(process.pid)]) console.log(execFileSync('cat', ['/proc/' + pid + '/limits']).toString())`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program]).toString()
  const cores = said.split('\n').filter((line) => line.startsWith('Max core file size'))
  expect(
    cores.map((line) =>
      line
        .trim()
        .split(/\s{2,}/)
        .slice(1, 3),
    ),
  ).toEqual([
    ['0', '0'],
    ['0', '0'],
  ])
})

test('server and worker see to it before they open the keys', () => {
  for (const verb of ['serve', 'worker']) {
    const text = readFileSync(join(import.meta.dirname, `../cli/${verb}.ts`), 'utf8')
    expect(text.indexOf('leaveNoDumps()')).toBeGreaterThan(0)
    expect(text.indexOf('leaveNoDumps()')).toBeLessThan(text.search(/await (open|join)Ground\(/))
  }
})
