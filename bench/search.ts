import { answer } from '../core/server/ask.ts'
import type { Ground } from './ground.ts'
import { byRatio, pairs, type Result, timed } from './measure.ts'

type Say = (line: string) => void

/** Excerpts to a sheet: what the files beside it say. */
const perSheet = 1

/** A rare name, a word of every hundredth text, a phrase, a word that stands everywhere, and one that stands nowhere. */
const words = ['青河口村支书', '未经民主评议', '扶贫资金拨付不及时', '会议记录', '量子纠缠'] as const

/**
 * Files in the circles of rectification and of the teams, and what they say: for every sheet one, put together of the words of the ground, one in a
 * thousand with a rare name.
 */
async function fill({ above, authority }: Ground): Promise<void> {
  const client = await above.connect()
  try {
    await client.query(`set session_replication_role = replica; set synchronous_commit = off; set search_path = mingcha;
      create temp table one as select gen_random_uuid() as id, s.inspection, i.body, s.title, s.facts, s.drafted_on, s.serial % 2 = 0 as shared, row_number() over () as n
        from findings_sheet s join planning_inspection i on i.id = s.inspection cross join generate_series(1, ${perSheet});
      insert into documents_file (id, authority, inspection, body, circle, about, noun, name, kind, size, sha256, state, by, at, from_body, opened)
        select id, '${authority}', inspection, case when shared then body end, case when shared then 'rectification' else 'team' end, id, 'sheet', title || '.docx', 'docx',
          1000, repeat('0', 64), 'kept', id, drafted_on, false, true from one;
      insert into search_excerpt (id, authority, inspection, body, circle, opened, document, number, text)
        select gen_random_uuid(), '${authority}', inspection, case when shared then body end, case when shared then 'rectification' else 'team' end, true, id, 1,
          title || case when n % 1000 = 0 then '青河口村支书' || n else '' end || facts from one`)
    for (const table of ['search_excerpt', 'documents_file']) await client.query(`vacuum analyze mingcha.${table}`)
  } finally {
    client.release(true)
  }
}

const pairsIn = (word: string) => [...word].slice(1).map((sign, n) => `r${word[n]}${sign}`)

/** The first page of files that say a word, as the office asks it, against the bare index: the same pairs, the same hundred rows, no walls, no recheck. */
export async function searching(ground: Ground, say: Say): Promise<Result[]> {
  const { house, pool, clock, wears, owner, rows } = ground
  say(`${rows * perSheet} files read in ${Math.round((await timed(() => fill(ground))) / 1000)} s`)
  const read = house.reads.get('filesSaying')
  if (!read) throw new Error('no such query')
  const results: Result[] = []
  for (const q of words) {
    const question = pairsIn(q)
      .map((pair) => `'${pair}'`)
      .join(' & ')
    const bare = () =>
      owner.query('select document, text from search_excerpt where words @@ $1::tsquery limit 5000', [question])
    for (const who of ['office', 'member'] as const) {
      const input = read.query.input.parse({ q, size: 50 })
      const ask = () => answer(pool, clock, read, wears[who], input)
      const { count, more } = (await ask()) as { count: number; more: boolean }
      const [base, measured] = await pairs(bare, ask, 9, 2)
      const found = `${more ? 'more than ' : ''}${count}`
      results.push(
        byRatio(`search, ${who}, ${q.length} signs, ${found} found, against the bare index`, base, measured, null),
      )
    }
  }
  return results
}
