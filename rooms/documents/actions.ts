import type { Said } from '../../core/pure/contract.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { person } from '../identity/contract.ts'
import { groundsOfCounted } from '../policies/contract.ts'
import { approveAlong } from '../registry/routing.ts'
import { bundlesOf, endBundle } from './bundle-key.ts'
import * as say from './contract.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

export * from './archive/handing.ts'
export * from './archive/lending.ts'
export * from './archive/pieces.ts'
export * from './actions-bundle.ts'
export * from './copies/actions.ts'
export * from './templates/actions.ts'

export const startingUpload = act(say.startUpload, async ({ tx, eyes, find, may, actor, input, now }) => {
  const about = await eyes
    .selectFrom('planningInspection')
    .select(['id as inspection', 'authority', 'body'])
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!about) throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  await may('file.upload', about)
  const { id, circle, noun, name, size } = input
  // A scan of a signature is attached to whatever was signed.
  const nouns = noun === say.paper.name ? say.signables : [noun]
  // None of these questions waits for another one: they leave in one write.
  const [key, held, handedOver, found] = await Promise.all([
    keep.keyState(tx, about.inspection),
    keep.held(tx, about.inspection, actor.person),
    circle === 'opinion' && keep.isOpened(tx, about.inspection),
    Promise.all(nouns.map((each) => find(each, input.about))),
  ])
  if (key?.destroyedAt) throw new Refused(refuse('documents.key-destroyed'))
  if (!found.some((row) => rule.standsIn(row, about.inspection))) {
    throw new Refused(refuse('documents.nothing-to-attach'))
  }
  const opened = circle !== 'report' && (circle !== 'opinion' || handedOver)
  accept(rule.begin(actor.hat, circle, size, held, opened))
  const file = await keep.addFile(tx, {
    ...about,
    body: circle === 'team' || circle === 'office' ? null : about.body,
    id,
    circle,
    about: input.about,
    noun,
    name,
    kind: 'unknown',
    size,
    sha256: null,
    state: 'receiving',
    refusal: null,
    by: actor.person,
    fromBody: rule.isBody(actor.hat),
    opened,
    at: now,
    version: 1,
  })
  return { result: { id, version: 1 }, record: { kind: 'file.started', about: seenAs(file), facts: { size } } }
})

export const startingOwnUpload = act(say.startOwnUpload, async ({ tx, find, may, actor, input, now }) => {
  const { about, noun } = input
  const thing = await find(noun, about)
  if (!thing) throw new Refused(refuse('documents.nothing-to-attach'))
  const authority = String(thing['authority'])
  await may('file.upload', { authority })
  if ((await keep.keyState(tx, about))?.destroyedAt) throw new Refused(refuse('documents.key-destroyed'))
  accept(rule.beginOwn(thing, input.size, await keep.held(tx, about, actor.person)))
  const file = await keep.addFile(tx, {
    ...{ ...input, authority, inspection: about, body: null, circle: 'library', kind: 'unknown', sha256: null },
    ...{ state: 'receiving', refusal: null, by: actor.person, fromBody: false, opened: false, at: now, version: 1 },
  })
  const { id, size } = file
  return { result: { id, version: 1 }, record: { kind: 'file.started', about: file, facts: { size } } }
})

export const finishingUpload = act(say.finishUpload, async ({ tx, see, find, may, actor, input, enqueue }) => {
  const file = await see(say.file, input.file, input.version)
  await may('file.upload', file)
  if (file.circle === 'library') accept(rule.stillDrafted(await find(file.noun, file.about)))
  const done = await keep.saveFile(tx, accept(rule.finish(file, actor.person, await keep.arrivalOf(tx, file.id))))
  const { id, version, sha256, size, kind } = done
  if (done.refusal !== null) {
    await keep.breakSeal(tx, id)
    enqueue('sweep-uploads')
    return {
      result: { id, version },
      record: { kind: 'file.refused' as const, about: seenAs(done), facts: { code: done.refusal } },
    }
  }
  enqueue('read-files')
  const facts = { sha256: sha256 ?? '', size, kind }
  return { result: { id, version }, record: { kind: 'file.kept' as const, about: seenAs(done), facts } }
})

export const removingFile = act(say.removeFile, async ({ tx, see, find, may, actor, input, enqueue }) => {
  const file = await see(say.file, input.file, input.version)
  await may('file.remove', file)
  if (file.circle === 'library') accept(rule.stillDrafted(await find(file.noun, file.about)))
  const removed = await keep.saveFile(tx, accept(rule.remove(file, actor.person, actor.hat)))
  await keep.breakSeal(tx, removed.id)
  enqueue('sweep-uploads')
  const { id, version, sha256 } = removed
  return {
    result: { id, version },
    record: { kind: 'file.removed', about: seenAs(removed), facts: { from: file.state, sha256 } },
  }
})

/** A record of a file reaches the body only where the file does. */
const seenAs = (file: say.File): say.File => (file.opened ? file : { ...file, body: null })

export const signingOnPaper = act(say.signOnPaper, async ({ tx, see, look, find, may, actor, input, today }) => {
  const scan = await see(say.file, input.file)
  await may('paper.file', scan)
  const signable = (say.signables as readonly string[]).includes(input.noun)
  if (!signable || !rule.standsIn(await find(input.noun, input.about), scan.inspection)) {
    throw new Refused(refuse('documents.nothing-to-sign'))
  }
  const signer = await look(person, input.person)
  accept(rule.claim(scan, signer, input.name, input.signedOn, today))
  const { authority, inspection, body } = scan
  const paper = await keep.addPaper(tx, {
    ...input,
    authority,
    inspection,
    body,
    state: 'waiting',
    uploadedBy: actor.person,
    uploadedOn: today,
    confirmedBy: null,
    confirmedOn: null,
    reason: '',
    version: 1,
  })
  return {
    result: { id: paper.id, version: 1 },
    record: { kind: 'paper.filed', about: paper, facts: onPaper(paper) },
  }
})

export const confirmingPaper = act(say.confirmPaper, async ({ tx, counting, see, may, input, today }) => {
  const paper = await see(say.paper, input.paper, input.version)
  await may('paper.confirm', paper)
  const confirmed = await keep.savePaper(
    tx,
    await counting(paper.id, (by) => rule.confirm(paper, by, input.name, input.signedOn, today)),
  )
  const { id, version } = confirmed
  return { result: { id, version }, record: { kind: 'paper.confirmed', about: confirmed, facts: onPaper(confirmed) } }
})

export const rejectingPaper = act(say.rejectPaper, async ({ tx, see, may, input }) => {
  const paper = await see(say.paper, input.paper, input.version)
  await may('paper.confirm', paper)
  const { id, version, noun, about } = await keep.savePaper(tx, accept(rule.reject(paper, input.reason)))
  return { result: { id, version }, record: { kind: 'paper.rejected', about: paper, facts: { noun, thing: about } } }
})

const onPaper = ({ noun, about, hash, file, person, signedOn }: say.Paper) => ({
  noun,
  thing: about,
  hash,
  file,
  person,
  signedOn,
})

export const proposingDestruction = act(say.proposeDestruction, async ({ tx, eyes, may, actor, input, now }) => {
  const about = await eyes
    .selectFrom('planningInspection')
    .select(['id', 'authority', 'state'])
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!about) throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  const { authority } = about
  await may('key.propose', { authority })
  accept(rule.mayDestroy(input.reason, about, await keep.keyState(tx, about.id)))
  const open = { decidedBy: null, decidedAt: null, files: 0, bytes: 0, list: null, version: 1 }
  const proposed = {
    ...input,
    ...open,
    authority,
    state: 'proposed' as const,
    proposedBy: actor.person,
    proposedAt: now,
  }
  const made = await keep.addDestruction(tx, proposed)
  const { id, inspection, reason } = made
  const facts = { inspection, reason }
  return { result: { id, version: 1 }, record: { kind: 'destruction.proposed' as const, about: made, facts } }
})

export const confirmingDestruction = act(say.confirmDestruction, async (context) => {
  const { tx, eyes, counting, see, may, input, now, enqueue } = context
  const destruction = await see(say.destruction, input.destruction, input.version)
  await may('key.destroy', destruction)
  const decided = await counting(destruction.id, (by) => rule.decide(destruction, by, 'confirm', now))
  const whose = eyes.selectFrom('planningInspection').select('name').where('id', '=', destruction.inspection)
  accept(rule.typedRight(input.typed, (await whose.executeTakeFirstOrThrow()).name))
  const grounds = groundsOfCounted(await approveAlong(context, 'destruction', destruction))
  // Locked by its own row: of two who confirm at once the second finds another version.
  const bundles = await bundlesOf(tx, decided.inspection)
  const { list, ...done } = await keep.destroy(tx, decided, bundles)
  const ended: Said<typeof say.bundleDestroyed>[] = []
  for (const bundle of bundles) {
    const about = await endBundle(tx, bundle)
    ended.push({ kind: 'bundle.destroyed', about, facts: { round: about.round, destruction: done.id } })
  }
  enqueue('sweep-uploads')
  enqueue('renew-keys')
  const { id, inspection, files, bytes, version } = done
  const facts = { inspection, files, bytes, list: list ?? '', ...grounds }
  return {
    result: { id, version },
    record: [{ kind: 'key.destroyed' as const, about: { ...done, list }, facts }, ...ended],
  }
})

export const rejectingDestruction = act(say.rejectDestruction, async ({ tx, see, may, actor, input, now }) => {
  const destruction = await see(say.destruction, input.destruction, input.version)
  await may('key.reject', destruction)
  const saved = await keep.saveDestruction(tx, accept(rule.decide(destruction, actor.person, 'reject', now)))
  const { id, inspection, version } = saved
  return {
    result: { id, version },
    record: { kind: 'destruction.rejected' as const, about: saved, facts: { inspection } },
  }
})
