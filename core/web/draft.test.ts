import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { draftKeeper, meetings } from './draft.ts'
import type { Draft } from './kept.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T01:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const memory = () => {
  const kept = new Map<string, Draft>()
  const puts: unknown[] = []
  return {
    kept,
    puts,
    get: async (id: string) => kept.get(id),
    put: async (draft: Draft) => {
      puts.push(draft.value)
      kept.set(draft.id, draft)
    },
    delete: async (id: string) => kept.delete(id),
  }
}

test('saves when one pauses, with what the form showed at first', async () => {
  const store = memory()
  const keeper = draftKeeper(store, 'p:f', 'p', { title: 'old' })
  keeper.write({ title: 'n' })
  keeper.write({ title: 'new' })
  await vi.advanceTimersByTimeAsync(800)
  expect(store.kept.get('p:f')).toMatchObject({ person: 'p', value: { title: 'new' }, base: { title: 'old' } })
  expect(store.puts).toHaveLength(1)
})

test('saves every three seconds while one types without a pause', async () => {
  const store = memory()
  const keeper = draftKeeper(store, 'p:f', 'p', {})
  for (let n = 0; n < 30; n++) {
    keeper.write(n)
    await vi.advanceTimersByTimeAsync(300)
  }
  expect(store.puts.length).toBeGreaterThanOrEqual(2)
  expect(store.puts.length).toBeLessThanOrEqual(4)
})

test('closing the page saves the last words at once; dropping forgets them and the timer', async () => {
  const store = memory()
  const keeper = draftKeeper(store, 'p:f', 'p', {})
  keeper.write('last words')
  await keeper.flush()
  expect(store.puts).toEqual(['last words'])
  keeper.write('more')
  await keeper.drop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(store.kept.size).toBe(0)
})

test('two texts meet only where somebody else changed the field and mine is another', () => {
  const base = { title: 'a', text: 'x', due: null, note: 'n' }
  const now = { title: 'b', text: 'y', due: '2026-12-01', note: 'n' }
  const mine = { title: 'a', text: 'y', due: '2026-12-02', note: 'mine' }
  expect(meetings(base, now, mine)).toEqual([
    { field: 'title', theirs: 'b', mine: 'a' },
    { field: 'due', theirs: '2026-12-01', mine: '2026-12-02' },
  ])
})

test('nothing meets while nobody changed anything', () => {
  expect(meetings({ title: 'a' }, { title: 'a' }, { title: 'mine' })).toEqual([])
})
