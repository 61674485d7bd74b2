import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countedWith, ofAll } from '../core/pure/counted.ts'
import { isRefusal, type Refusal } from '../core/pure/refusal.ts'
import { sourceFiles } from '../core/test/sources.ts'
import { delegable } from './teams/contract/delegations.ts'
import { absent, deputy, other, stoodIn, table } from './counted.fixture.ts'

const root = join(import.meta.dirname, '..')

const asked = (who: string, standsFor: string | null, before: typeof stoodIn, rule: (by: string) => unknown) => {
  const said = ofAll(countedWith({ person: who, scope: { standsFor } }, before), rule as (by: string) => Refusal)
  return isRefusal(said) ? said.refused : 'done'
}

describe('at every step that wants another person than the step before', () => {
  test.each(table)('%s (%s): neither who did it nor for whom it was done', (_, code, rule) => {
    expect(asked(absent, null, [], rule)).toBe('done')
    expect(asked(absent, null, stoodIn, rule)).toBe(code)
    expect(asked(deputy, null, [], rule)).not.toBe('done')
    expect(asked(other, absent, stoodIn, rule)).not.toBe('done')
    // Who stood in for somebody else stands in nobody's way.
    expect(asked(absent, null, [{ person: deputy, absent: 'somebody' as never }], rule)).toBe('done')
  })

  test('and every rule that keeps somebody from a step because of what he did or is stands in this table', () => {
    const known = new Set(table.map(([, code]) => code))
    // Hats of administrators are never worn in somebody's place (`delegable`), so nobody counts for two there.
    expect(delegable.filter((hat) => hat.endsWith('_admin'))).toEqual([])
    const missing: string[] = []
    for (const path of sourceFiles(root).filter((path) => /^rooms\/(?!identity\/)\w+\/rules/.test(path))) {
      for (const line of readFileSync(join(root, path), 'utf8').split('\n')) {
        const keepsAway = /(\w+ === (by|person)\b|(^|[^!\w.])[\w.]+\.includes\(by\))/.test(line)
        const code = /refuse\('([\w.-]+)'/.exec(line)?.[1]
        // Who is asked to be the same person is no such rule.
        const theSame = /\? (?!refuse).*: refuse\(/.test(line)
        if (keepsAway && !theSame && code !== undefined && !known.has(code)) missing.push(`${path}: ${code}`)
      }
    }
    expect(missing).toEqual([])
  })

  test('and no action asks such a rule of the one person alone', () => {
    const actions = sourceFiles(root).filter(
      (path) => path.startsWith('rooms/') && !/(rules|screens|test|fixture|desk)/.test(path),
    )
    const called = new Set<string>()
    for (const path of actions) {
      const source = readFileSync(join(root, path), 'utf8')
      for (const [name] of table) {
        for (let at = source.indexOf(`${name}`); at >= 0; at = source.indexOf(`${name}`, at + 1)) {
          if (/[\w.]/.test(source[at - 1] ?? '')) continue
          const before = source.slice(Math.max(0, at - 90), at)
          called.add(name)
          const rejecting = /^rule\.decide\(\w+, actor\.person, 'reject'/.test(source.slice(at, at + 60))
          expect(rejecting || /counting\([^;]*=>\s*$/.test(before), `${path}: ${name} is asked of one alone`).toBe(true)
        }
      }
    }
    expect([...new Set(table.map(([name]) => name))].filter((name) => !called.has(name))).toEqual([])
  })
})
