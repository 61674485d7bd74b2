import { isDeepStrictEqual } from 'node:util'
import type pg from 'pg'
import { enter, eyeOf } from '../core/server/enter.ts'
import type { Ground } from './ground.ts'
import { bareOf, type List, sheetLists, statementsOf, taskLists, wallsOf } from './lists.ts'
import { bare, byRatio, medianOf, pairs, type Result, timed } from './measure.ts'

type Who = keyof Ground['wears']
type Arms = Readonly<{ walled(): Promise<unknown>; plain(): Promise<unknown> }>

const extended = (text: string, values: readonly unknown[] = []) =>
  ({ text, values: [...values], queryMode: 'extended' }) as pg.QueryConfig

/** Opens both arms of one list, each in a transaction of its own that stays open, and sees to it that both find the same. */
async function withArms<T>(
  ground: Ground,
  who: Who,
  list: List,
  work: (arms: { count: Arms; page: Arms }) => Promise<T>,
): Promise<T> {
  const { pool, owner, wears, today } = ground
  const { statements, found } = await statementsOf(ground, who, list)
  const [countOf, pageOf] = statements
  if (!countOf || !pageOf || statements.length !== 2) throw new Error(`${list.query} is not a count and a page`)
  const walls = wallsOf(ground, wears[who].hat)
  const client = await owner.connect()
  try {
    await client.query('begin isolation level read committed read only')
    return await enter(pool, wears[who], 'read only', today, async (tx) => {
      const eye = eyeOf(wears[who].hat)
      const armsOf = (one: typeof countOf): Arms => {
        const text = bareOf(one, walls)
        return { walled: () => tx.run(eye, one.text, one.values), plain: () => client.query(extended(text)) }
      }
      const arms = { count: armsOf(countOf), page: armsOf(pageOf) }
      const [count, page] = (await Promise.all([arms.count.plain(), arms.page.plain()])) as pg.QueryResult[]
      const walled = [
        (await (arms.count.walled() as Promise<pg.QueryResult>)).rows,
        (await (arms.page.walled() as Promise<pg.QueryResult>)).rows,
      ]
      const plain = JSON.parse(JSON.stringify([count?.rows, page?.rows]))
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(walled))))
        throw new Error('a page that changes')
      if (Number(plain[0][0].count) !== walled[0]?.[0].count)
        throw new Error(
          `${who}, ${list.name}: the walls show ${walled[0]?.[0].count} rows, the WHERE ${plain[0][0].count}`,
        )
      if (
        !isDeepStrictEqual(
          plain[1].map((row: { id: string }) => row.id),
          walled[1]?.map((row) => row.id),
        )
      )
        throw new Error(`${who}, ${list.name}: other rows on the page`)
      return work(arms)
    })
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The lists of one hat by the time of page and count together, fastest first. */
export async function ranked(ground: Ground, who: Who): Promise<{ list: List; ms: number }[]> {
  const all = who === 'discipline' ? taskLists : sheetLists(ground.inspections[7] as string)
  const times: { list: List; ms: number }[] = []
  for (const list of all) {
    const ms = await withArms(ground, who, list, async ({ count, page }) => {
      const once = () =>
        timed(async () => {
          await count.walled()
          await page.walled()
        })
      return medianOf([await once(), await once(), await once()])
    })
    times.push({ list, ms })
  }
  return times.toSorted((a, b) => a.ms - b.ms)
}

const hats = ['member', 'office', 'discipline'] as const

/** Page and exact count behind the walls against the same statements with a WHERE written by hand, as owner: fastest and slowest list of each hat. */
export async function walls(ground: Ground, say: (line: string) => void): Promise<Result[]> {
  const results: Result[] = []
  for (const who of hats) {
    const order = await ranked(ground, who)
    say(`${who}: ${order.map(({ list, ms }) => `${list.name} ${ms.toFixed(1)}`).join(', ')} ms`)
    for (const { list, ms } of [order[0], order.at(-1)] as { list: List; ms: number }[]) {
      const times = ms > 200 ? 15 : ms > 20 ? 31 : 101
      await withArms(ground, who, list, async ({ count, page }) => {
        const name = `${who}, ${list.query} ${list.name}`
        results.push(byRatio(`${name}: page`, ...(await pairs(page.plain, page.walled, times)), 1.3))
        results.push(byRatio(`${name}: count`, ...(await pairs(count.plain, count.walled, times)), 1.3))
      })
    }
  }
  for (const who of hats) results.push(await entering(ground, who))
  return results
}

async function entering({ pool, wears, today }: Ground, who: Who): Promise<Result> {
  const times: number[] = []
  for (let n = 0; n < 50; n++)
    times.push(await timed(() => enter(pool, wears[who], 'read only', today, async () => undefined)))
  return bare(`${who}: enter and leave, nothing asked`, 'ms', medianOf(times.slice(5)))
}
