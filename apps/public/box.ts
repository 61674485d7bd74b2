import pg from 'pg'
import { inclusion } from '../../core/server/log/tree.ts'
import type { PublicationKind } from '../../rooms/publication/nouns.ts'
import type { Filing, SealedWords } from '../../rooms/tips/sealing/filing.ts'
import type { HolderKey } from '../../rooms/tips/sealing/identity.ts'

/** One unit's page as it is published. */
export type Page = Readonly<{
  slug: string
  round: string
  unit: string
  phone: string
  hours: string
  address: string
  mailbox: string
  from: string
  until: string
  /** The published item a tip says is not fixed, and the address of its form; none where the form is the page's own. */
  item?: Readonly<{ number: string; title: string; at: string }>
}>

/** A line of the list of what was published. */
export type Listed = Readonly<{
  slug: string
  kind: PublicationKind
  unit: string
  place: string
  title: string
  on: string
  withdrawn: string | null
}>

/** One published page: its document as text, what proves it, and where a tip about it goes. */
export type Open = Readonly<{
  slug: string
  kind: PublicationKind
  unit: string
  hash: string
  on: string
  withdrawn: string | null
  document: string | null
  tip: string | null
  asks: boolean
  record: Answers['record']
  head: Readonly<{ size: number; note: string }> | null
}>

/** All that this process knows of the office: pages and public keys. */
export type Published = Readonly<{
  key: string | null
  holders: readonly HolderKey[]
  pages: readonly Page[]
}>

export type Answers = Readonly<{
  key: string
  state: string
  day: string
  hash: string
  /** Attachments that were not taken on their day; told once the day is over. */
  filesLeft: number
  answers: readonly Readonly<{ day: string; kind: string; sealed: string }>[]
  record: Readonly<{ bytes: string; salt: string; entry: string; leaf: number | null }> | null
}>

/** `kept` says nothing of what others sent; `full` is for the day on which the disk of the whole house is in question. */
export type Put = 'kept' | 'known' | 'shape' | 'full'

/** The eight functions of the database that this process may call, and nothing else. */
export type Box = Readonly<{
  pages(): Promise<Published>
  putTip(page: string, filing: Filing, proven: boolean, item?: string): Promise<Put>
  putMore(locator: string, more: SealedWords, proven: boolean): Promise<boolean>
  answers(locator: string): Promise<Answers | null>
  published(): Promise<readonly Listed[]>
  publication(slug: string): Promise<Open | null>
  /** Hashes that prove a leaf of the log under its head (RFC 6962), in base64. */
  proof(leaf: number, size: number): Promise<readonly string[]>
  countSheet(slug: string, answer: string): Promise<'counted' | 'closed' | 'full'>
  stop(): Promise<void>
}>

const freshFor = 30_000

const urlSafe = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_').replace(/[=\s]/g, '')

/**
 * Opens the box under the login `mingcha_public`. The pages are asked for every half minute whether anybody comes or not, so that what the
 * database shows of its connections (the moment of the last statement) tells nothing of visitors.
 */
export function openBox(config: pg.PoolConfig): Box {
  const pool = new pg.Pool({
    ...config,
    max: 4,
    min: 1,
    connectionTimeoutMillis: 5_000,
    application_name: 'mingcha public',
  })
  const ignore = () => undefined
  pool.on('error', ignore).on('connect', (client) => void client.on('error', ignore))
  const call = async <T>(text: string, values: readonly unknown[] = []): Promise<T> =>
    (await pool.query(`select outside.${text} as said`, [...values])).rows[0].said as T
  const ask = async (): Promise<Published> => {
    const said = await call<Published>('pages()')
    return { ...said, key: said.key && urlSafe(said.key) }
  }
  let kept: Promise<Published> | undefined
  const renew = () => {
    const asked = ask()
    asked.catch(() => {
      if (kept === asked) kept = undefined
    })
    kept = asked
    return asked
  }
  const beat = setInterval(() => void renew().catch(ignore), freshFor)
  return {
    pages: () => kept ?? renew(),
    putTip: (page, filing, proven, item = '') =>
      call('put_tip($1)', [JSON.stringify({ ...filing, page, proven, ...(item === '' ? {} : { item }) })]),
    putMore: (locator, more, proven) => call('put_more($1, $2)', [locator, JSON.stringify({ ...more, proven })]),
    answers: (locator) => call('answers($1)', [locator]),
    published: () => call('published()'),
    publication: (slug) => call('publication($1)', [slug]),
    proof: async (leaf, size) => {
      const tiles = async (level: number, tile: number) =>
        (await call<string[]>('log_tile($1, $2)', [level, tile])).map((one) => Buffer.from(one, 'base64'))
      return (await inclusion(tiles, leaf, size)).map((one) => one.toString('base64'))
    },
    countSheet: (slug, answer) => call('count_sheet($1, $2)', [slug, answer]),
    stop: async () => {
      clearInterval(beat)
      await pool.end()
    },
  }
}
