import { randomBytes } from 'node:crypto'
import type { PublicDocument } from '../../rooms/publication/queries.ts'
import type { Open, Page } from './box.ts'
import { formOf } from './form.ts'
import { openList, openPage } from './open-views.ts'
import type { Answer } from './server.ts'
import * as view from './views.ts'
import type { Visit } from './visits.ts'

type Then = (page: Page) => Promise<Answer>
type Form = Readonly<{ tip: Then; sealed: Then; body?: Buffer }>

const missing = ({ t }: Visit): Answer => ({
  status: 404,
  title: t.words.open,
  body: view.toldPage(t, t.words.open, t.words.missing),
})

const isSlug = (text: string): boolean => /^[a-z0-9]{8}$/.test(text)

/** The list of what is public. */
export const list = async ({ box, t }: Visit): Promise<Answer> => ({
  title: t.words.open,
  body: openList(t, await box.published()),
  keeps: true,
})

/** One page, its text as it was hashed, its proof in the log, or the form of one item. `origin`: where the pages are reached. */
export async function show(visit: Visit, slug: string, then: string, last: string, origin: string): Promise<Answer> {
  const { box, t } = visit
  const open = isSlug(slug) ? await box.publication(slug) : null
  if (open === null) return missing(visit)
  if (then === '') return { title: open.unit, body: openPage(t, open, addressOf(visit, slug, origin)), keeps: true }
  if (then === 'text' && open.document !== null) return { text: open.document, type: 'application/json; charset=utf-8' }
  if (then === 'proof') return proof(visit, open)
  const page = itemOf(open, then)
  if (page === null) return missing(visit)
  if (last === 'keys') return { json: { office: visit.known.key, holders: visit.known.holders } }
  if (last !== '') return missing(visit)
  const seed = randomBytes(32).toString('base64url')
  return { title: t.words.notFixed, body: view.itemPage(t, page, visit.known, visit.gate, seed), script: true }
}

const addressOf = ({ t }: Visit, slug: string, origin: string) => `${origin}${t.root}/p/${slug}`

/** That the fingerprint stands in the log: the record, its leaf, the path to the head, and the signed head (RFC 6962). */
async function proof(visit: Visit, { slug, hash, record, head }: Open): Promise<Answer> {
  const { box } = visit
  if (record === null || head === null || record.leaf === null || record.leaf >= head.size) return missing(visit)
  const hashes = await box.proof(record.leaf, head.size)
  return { json: { number: slug, sha256: hash, record, checkpoint: head.note, size: head.size, hashes } }
}

/** The form by which a tip about one item goes in; null where there is no such item, or no way for tips. */
function itemOf({ slug, unit, document, tip }: Open, place: string): Page | null {
  if (document === null || tip === null) return null
  const page = JSON.parse(document) as PublicDocument
  const item = page.items.find(({ number }) => number === `${slug}-${place}`)
  if (!item) return null
  const blank = { phone: '', hours: '', address: '', mailbox: '' }
  const said = { number: item.number, title: item.title, at: `/p/${slug}/${place}` }
  return { slug: tip, round: page.round, unit, from: page.from, until: page.until, ...blank, item: said }
}

/** What is sent to a page: a tip about an item, plain or sealed, or one answer of a satisfaction sheet. */
export async function take(
  visit: Visit,
  [slug, then, last]: readonly [string, string, string],
  body: Buffer,
  origin: string,
  { tip, sealed }: Form,
): Promise<Answer> {
  const open = isSlug(slug) ? await visit.box.publication(slug) : null
  if (open === null) return missing(visit)
  if (then === 'sheet' && last === '') return count(visit, open, body, origin)
  const page = itemOf(open, then)
  if (page === null || (last !== '' && last !== 'sealed')) return missing(visit)
  return last === 'sealed' ? sealed(page) : tip(page)
}

const counted = async (box: Visit['box'], { slug }: Open, answer: string) =>
  (await box.countSheet(slug, answer)) === 'counted' ? 'counted' : 'countedNot'

async function count(visit: Visit, open: Open, body: Buffer, origin: string): Promise<Answer> {
  const { box, t } = visit
  const answer = (await formOf(visit.type, body)).field('answer', 20)
  const told =
    answer === '' ? 'chooseOne' : visit.pace.takes(open.slug) ? await counted(box, open, answer) : 'countedSlow'
  return { title: open.unit, body: openPage(t, open, addressOf(visit, open.slug, origin), t.words[told]) }
}
