import { Encrypter } from 'age-encryption'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { type Hat, hatNames } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { type Actor, enter, eyeOf, type Knock, type Wearer } from '../../core/server/enter.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import type { Keyring } from '../../core/server/keys.ts'
import type { Reader } from '../../core/server/tables.ts'
import { tipPacked } from './contract.ts'
import type { Tip, TipFile, TipMessage } from './nouns.ts'
import { tipKey } from './office-key.ts'
import { packageOf } from './package.ts'
import { stripped } from './rules/photos.ts'
import { isScan } from './rules/scans.ts'
import type { KeyPair } from './sealing/box.ts'
import { toBase64 } from './sealing/bytes.ts'
import { keyOfTip, openFile, openWords } from './sealing/filing.ts'

/** What the tips' routes need besides the house: the ring that opens the office's key. */
export type Tips = Served & Readonly<{ keyring: Keyring }>

/** `hat` stands in the address where a picture cannot send a header. */
const Asked = z.strictObject({ hat: z.enum(hatNames).optional() })
const types = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
} as const
const policy = "default-src 'none'; img-src 'self'; frame-ancestors 'self'; sandbox"

/**
 * What is neither a command nor a query: sealed words, photos and packages are opened here, for whoever sees their rows behind the walls, that is,
 * has opened the tip with a purpose a short while ago in this session. Nothing of it is kept in clear.
 */
export function mountTips(app: FastifyInstance, tips: Tips): void {
  const mount = (
    path: string,
    name: string,
    params: z.ZodObject,
    does: (r: FastifyRequest, p: FastifyReply) => Promise<unknown>,
  ) =>
    app.get(
      path,
      { compress: false, schema: { operationId: name, tags: ['tips'], params, querystring: Asked } } as object,
      does,
    )
  mount('/api/tips/:tip/words', 'tipWords', z.strictObject({ tip: Id }), (request, reply) =>
    words(tips, request, reply),
  )
  mount('/api/tip-files/:file/content', 'tipFileContent', z.strictObject({ file: Id }), (request, reply) =>
    content(tips, request, reply),
  )
  mount('/api/tip-referrals/:referral/package', 'tipPackage', z.strictObject({ referral: Id }), (request, reply) =>
    packed(tips, request, reply),
  )
  mount('/api/tips/:tip/key', 'publicKeyOfTip', z.strictObject({ tip: Id }), (request) => publicKeyOf(tips, request))
  mount('/api/tip-key', 'tipKey', z.strictObject({}), async (request) => {
    await wearerOf(tips, request)
    const key = await tipKey(tips.pool, tips.keyring)
    return { key: key ? toBase64(key.public) : null }
  })
}

/** The public half of a tip's key, to which scans are sealed; for whoever sees that there is such a tip. */
async function publicKeyOf(tips: Tips, request: FastifyRequest) {
  const { tip } = request.params as { tip: string }
  return enter(tips.pool, await whoReads(tips, request), 'read only', todayOf(tips.clock), async (tx, actor) => {
    const seen = tx.as(eyeOf(actor.hat)).selectFrom('tipsTip').select('id').where('id', '=', tip)
    if (!(await seen.executeTakeFirst())) throw new Refused(refuse('doorway.not-found', { noun: 'tip' }))
    const key = tx.as('mingcha_hand_tips').selectFrom('tipsKey').select('public').where('tip', '=', tip)
    return { key: (await key.executeTakeFirst())?.public ?? null }
  })
}

/** Whoever holds the session, so that what one session opened another does not see. */
async function whoReads(tips: Tips, request: FastifyRequest): Promise<Wearer | Knock> {
  const { hat } = request.query as { hat?: Hat }
  const worn = hat ?? request.headers['mingcha-hat']
  const knock = tips.knocks?.(request)
  if (knock && typeof worn === 'string') return { session: knock.session, hat: worn }
  return wearerOf(tips, request)
}

/** What these eyes see of a tip, with the key that opens it. */
async function opened<T>(
  tips: Tips,
  request: FastifyRequest,
  find: (eyes: Reader) => Promise<{ tip: string; found: T } | undefined>,
): Promise<{ key: KeyPair; found: T; actor: Actor }> {
  const { pool, clock, keyring } = tips
  const seen = await enter(pool, await whoReads(tips, request), 'read only', todayOf(clock), async (tx, actor) => {
    const seen = await find(tx.as(eyeOf(actor.hat)))
    if (!seen) throw new Refused(refuse('tips.not-open'))
    const hand = tx.as('mingcha_hand_tips')
    const key = await hand
      .selectFrom('tipsKey')
      .select(['public', 'sealed', 'destroyedOn'])
      .where('tip', '=', seen.tip)
      .executeTakeFirst()
    return { ...seen, key, actor }
  })
  const office = await tipKey(pool, keyring)
  if (seen.key && seen.key.destroyedOn !== null) throw new Refused(refuse('tips.key-destroyed'))
  if (!seen.key?.sealed || !office) throw new Refused(refuse('tips.no-key'))
  return { key: await keyOfTip(office, seen.key.public, seen.key.sealed), found: seen.found, actor: seen.actor }
}

type Whole = Readonly<{ tip: Tip; messages: readonly TipMessage[]; files: readonly TipFile[] }>

/** A tip with its messages and files, as far as they are open to these eyes. */
async function wholeOf(eyes: Reader, id: string): Promise<{ tip: string; found: Whole } | undefined> {
  const tip = await eyes.selectFrom('tipsTip').selectAll().where('id', '=', id).executeTakeFirst()
  const messages = await eyes
    .selectFrom('tipsMessage')
    .selectAll()
    .where('tip', '=', id)
    .orderBy('day')
    .orderBy('id')
    .execute()
  if (!tip || messages.length === 0) return undefined
  const files = await eyes.selectFrom('tipsFile').selectAll().where('tip', '=', id).orderBy('place').execute()
  const first = (one: TipMessage) => (one.kind === 'first' ? 0 : 1)
  return { tip: id, found: { tip, messages: messages.sort((a, b) => first(a) - first(b)), files } }
}

/** A message opened; one that somebody with hold of the public page made up does not open, and says so. */
async function said(key: KeyPair, message: TipMessage): Promise<string | null> {
  try {
    return (await openWords(key, message.sealed)).text
  } catch {
    return null
  }
}

async function words(tips: Tips, request: FastifyRequest, reply: FastifyReply) {
  const { tip } = request.params as { tip: string }
  const { key, found } = await opened(tips, request, (eyes) => wholeOf(eyes, tip))
  reply.header('cache-control', 'private, no-store')
  const filesOf = (message: string) =>
    found.files
      .filter((file) => file.message === message)
      .map(({ id, place, kind, size }) => ({ id, place, kind, size }))
  return {
    messages: await Promise.all(
      found.messages.map(async (one) => ({
        ...{ id: one.id, kind: one.kind, day: one.day, by: one.by, text: await said(key, one), files: filesOf(one.id) },
        filesLeft: one.filesLeft,
      })),
    ),
  }
}

/**
 * A file as it leaves the house, whatever the sender's browser did: a photo without what it tells of its maker, a scan only if by its bytes it is what
 * was said of it. Refuses `tips.not-a-scan`.
 */
async function shown(key: KeyPair, { kind, place, sealed }: TipFile): Promise<Uint8Array> {
  const bytes = await openFile(key, sealed)
  if (place > 4 && !isScan(bytes, kind)) throw new Refused(refuse('tips.not-a-scan'))
  return kind === 'pdf' ? bytes : stripped(bytes, kind)
}

async function content(tips: Tips, request: FastifyRequest, reply: FastifyReply) {
  const { file: id } = request.params as { file: string }
  const { key, found } = await opened(tips, request, async (eyes) => {
    const file = await eyes.selectFrom('tipsFile').selectAll().where('id', '=', id).executeTakeFirst()
    return file && { tip: file.tip, found: file }
  })
  return reply
    .type(types[found.kind])
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', policy)
    .header(
      'content-disposition',
      `${found.kind === 'pdf' ? 'attachment' : 'inline'}; filename="${found.place}.${found.kind}"`,
    )
    .send(Buffer.from(await shown(key, found)))
}

/** The package for another authority (domain 2.7): one page, encrypted to its age key, with nothing of ours by which a tip could be found here. */
async function packed(tips: Tips, request: FastifyRequest, reply: FastifyReply) {
  const { referral: id } = request.params as { referral: string }
  let recipient = ''
  let matter = { toName: '', reason: '', onDay: '' }
  const { key, found, actor } = await opened(tips, request, async (eyes) => {
    const referral = await eyes.selectFrom('tipsReferral').selectAll().where('id', '=', id).executeTakeFirst()
    if (!referral) return undefined
    recipient = referral.recipient
    matter = referral
    return wholeOf(eyes, referral.tip)
  })
  if (recipient === '') throw new Refused(refuse('tips.no-recipient'))
  const about = { kind: tipPacked.kind, about: found.tip, facts: { referral: id } }
  await tips.notes?.read(request, actor, tipPacked, about)
  const outside = found.messages.filter(({ kind }) => kind === 'first' || kind === 'more')
  const page = packageOf(
    matter,
    found.tip,
    await Promise.all(
      outside.map(async (one) => ({
        day: one.day,
        text: (await said(key, one)) ?? '',
        files: await Promise.all(
          found.files
            .filter(({ message }) => message === one.id)
            .map(async (file) => ({ type: types[file.kind], bytes: await shown(key, file) })),
        ),
      })),
    ),
  )
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return reply
    .type('application/octet-stream')
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="tip.html.age"`)
    .send(Buffer.from(await encrypter.encrypt(page)))
}
