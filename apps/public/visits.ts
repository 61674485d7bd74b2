import { tellingIn, without } from '../../rooms/tips/rules/found.ts'
import { fromBase64, utf8 } from '../../rooms/tips/sealing/bytes.ts'
import { type Attached, type Filing, openAnswer, sealTip, sealWords } from '../../rooms/tips/sealing/filing.ts'
import type { Identity } from '../../rooms/tips/sealing/identity.ts'
import { bearerOf, receiptFor, receiptFrom } from '../../rooms/tips/sealing/receipt.ts'
import type { Answers, Box, Page, Published } from './box.ts'
import type { Gate } from './flood.ts'
import { type Form, formOf, NotTaken } from './form.ts'
import type { Pace } from './pace.ts'
import type { Answer } from './server.ts'
import * as view from './views.ts'

/** One request, as far as it is looked at: what it says and in which language, not from where or by what. */
export type Visit = Readonly<{ box: Box; gate: Gate; pace: Pace; known: Published; t: view.Tongue; type: string }>

const longest = 20_000

function draftOf(form: Form): view.Draft {
  const text = form.field('text', longest + 1)
  if (text === '') throw new NotTaken('empty')
  if (text.length > longest) throw new NotTaken('tooLong')
  const [name, phone] = [form.field('name'), form.field('phone')]
  const rest = { idNumber: form.field('idNumber'), address: form.field('address') }
  return { against: form.field('against') === 'team' ? 'team' : 'unit', text, name, phone, ...rest }
}

/** Who somebody says he is, with what was moved out of his text; null where he says nothing of it. */
function identityOf({ name, phone, idNumber, address }: view.Draft, moved: readonly string[]): Identity | null {
  const identity = { name, phone, idNumber, address, moved: moved.join('\n') }
  return Object.values(identity).every((value) => value === '') ? null : identity
}

/** The day in Shanghai, and nothing finer. */
const day = (): string => new Date(Date.now() + 480 * 60_000).toISOString().slice(0, 10)

/** A form sent without JavaScript: sealed here, at once, and forgotten. */
export async function tip(visit: Visit, page: Page, body: Buffer): Promise<Answer> {
  const { t, known, gate, box } = visit
  if (known.key === null) throw new Error('no key')
  const form = await formOf(visit.type, body)
  const draft = draftOf(form)
  const given = form.field('seed', 60)
  const seed = /^[A-Za-z0-9_-]{43}$/.test(given) ? given : ''
  if (seed === '') throw new NotTaken('tornForm')
  const telling = tellingIn(draft.text, draft.name)
  const choice = form.field('choice')
  const sum = { quiz: form.field('quiz'), sum: form.field('sum') }
  if (telling.length > 0 && choice === '')
    return { title: t.words.check, body: view.checkPage(t, page, known, gate, seed, draft, sum, form.files.length > 0) }
  const moves = choice === 'move' && known.holders.length === 3
  const text = moves || choice === 'drop' ? without(draft.text, telling) : draft.text
  const identity = known.holders.length === 3 ? identityOf(draft, moves ? telling.map((one) => one.text) : []) : null
  const receipt = await receiptOf(seed, draft, form.files)
  const said = { against: draft.against as 'unit' | 'team', text, files: form.files }
  const filing = await sealTip(said, identity, receipt, { office: known.key, holders: known.holders })
  const proven = gate.answered(sum.quiz, sum.sum)
  const put = await box.putTip(page.slug, filing, proven, page.item?.number)
  if (put === 'shape') throw new NotTaken('tornForm')
  if (put === 'full') throw new NotTaken('full')
  const done = { receipt, hash: filing.hash, day: day(), here: false }
  return { title: t.words.done, body: view.done(t, done) }
}

const receiptOf = (seed: string, draft: view.Draft, files: readonly Attached[]): Promise<string> =>
  receiptFor(
    fromBase64(seed),
    utf8(JSON.stringify([draft, files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))])),
  )

/** A filing that a browser has sealed; the database looks at its form. */
export async function sealed({ box, gate }: Visit, page: Page, body: Buffer): Promise<Answer> {
  let said: { filing?: Filing; challenge?: unknown; nonce?: unknown }
  try {
    said = JSON.parse(body.toString()) as typeof said
  } catch {
    throw new NotTaken('tornForm')
  }
  const proven = gate.proved(String(said.challenge), String(said.nonce))
  const put = await box.putTip(page.slug, said.filing as Filing, proven, page.item?.number)
  if (put === 'shape') return { status: 400, json: { told: 'shape' } }
  if (put === 'full') return { status: 503, json: { told: 'full' } }
  return { json: { told: put, day: day() } }
}

type Found = Readonly<{ receipt: string; bearer: Awaited<ReturnType<typeof bearerOf>>; answers: Answers }>

async function foundBy({ box }: Visit, typed: string): Promise<Found | null> {
  const receipt = receiptFrom(typed)
  if (receipt === null) return null
  const bearer = await bearerOf(receipt)
  const answers = await box.answers(bearer.locator)
  return answers && { receipt, bearer, answers }
}

async function shown({ t, gate }: Visit, { receipt, bearer, answers }: Found, told = ''): Promise<Answer> {
  const opened = await Promise.all(
    answers.answers.map(async ({ day: on, sealed: box }) => ({ day: on, text: await openAnswer(bearer.pair, box) })),
  )
  return { title: t.words.state, body: view.answersPage(t, gate, receipt, answers, opened, told) }
}

const notFound = ({ t }: Visit): Answer => ({ status: 404, title: t.words.ask, body: view.askPage(t, t.words.wrong) })

/** What a bearer finds by his receipt. */
export async function lookUp(visit: Visit, body: Buffer): Promise<Answer> {
  const form = await formOf(visit.type, body)
  const found = await foundBy(visit, form.field('receipt'))
  return found ? shown(visit, found) : notFound(visit)
}

/** What a bearer adds: sealed to the key of his tip. */
export async function more(visit: Visit, body: Buffer): Promise<Answer> {
  const form = await formOf(visit.type, body)
  const found = await foundBy(visit, form.field('receipt'))
  if (!found) return notFound(visit)
  const { text } = draftOf(form)
  const said = { against: 'unit' as const, text, files: form.files }
  const { hashes: _, ...words } = await sealWords(fromBase64(found.answers.key), said)
  const proven = visit.gate.answered(form.field('quiz'), form.field('sum'))
  if (!(await visit.box.putMore(found.bearer.locator, words, proven))) throw new NotTaken('full')
  return shown(visit, found, visit.t.words.added)
}
