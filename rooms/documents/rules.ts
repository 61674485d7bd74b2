import type { Day, Instant } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { body, type Hat, team } from '../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Circle, Destruction, DestructionState, File, FileState, Paper } from './contract.ts'

import { isScan } from './copies/rules.ts'

export { lifeOfSignedCopy } from './copies/rules.ts'
export { lifeOfTemplate } from './templates/rules.ts'
export { lifeOfAppraisal, lifeOfArchiveFile, lifeOfArchiveHandover, lifeOfArchiveLoan } from './archive/rules.ts'

/** The life of a file. Removal destroys its key; the row stays (S1-27). */
export const lifeOfFile = flow<FileState>()({
  receiving: { keep: 'kept', refuse: 'refused', remove: 'removed' },
  kept: { remove: 'removed' },
  refused: { remove: 'removed' },
  removed: {},
})

export const lifeOfPaper = flow<Paper['state']>()({
  waiting: { confirm: 'confirmed', reject: 'rejected' },
  confirmed: {},
  rejected: {},
})

export const lifeOfDestruction = flow<DestructionState>()({
  proposed: { confirm: 'destroyed', reject: 'rejected' },
  destroyed: {},
  rejected: {},
})

/**
 * Whether the key of an inspection may be proposed for destruction. Refuses `documents.not-closed` while the inspection goes on, unless an order says
 * so, and `documents.nothing-to-destroy` where there is no key or it is destroyed already (domain 2.8).
 */
export function mayDestroy(
  reason: Destruction['reason'],
  inspection: { state: string },
  key: { destroyedAt: Instant | null } | undefined,
): true | Refusal {
  if (reason === 'retentionEnded' && inspection.state !== 'closed') return refuse('documents.not-closed')
  return key && key.destroyedAt === null ? true : refuse('documents.nothing-to-destroy')
}

/** Decides a proposed destruction. Refuses `documents.destruction-by-two` for confirming one's own, `flow.not-now` when it is decided already. */
export function decide(one: Destruction, by: string, verb: 'confirm' | 'reject', now: Instant): Destruction | Refusal {
  const state = move(lifeOfDestruction, one.state, verb)
  if (isRefusal(state)) return state
  if (verb === 'confirm' && one.proposedBy === by) return refuse('documents.destruction-by-two')
  return { ...one, state, decidedBy: by, decidedAt: now }
}

/** Whether who confirms has written out whose files go, so that it is done by no slip of the hand. Refuses `documents.typed-otherwise`. */
export const typedRight = (typed: string, bodyName: string): true | Refusal =>
  typed.normalize('NFKC').trim() === bodyName.normalize('NFKC').trim()
    ? true
    : refuse('documents.typed-otherwise', { name: bodyName, field: 'typed' })

/** A list of files in the words it is hashed in: `sha256  size  name`, or `-` for a file that never arrived, in the order of the names. */
export const listed = (files: readonly { sha256: string | null; size: number; name: string }[]): string =>
  files
    .map(({ sha256, size, name }) => `${sha256 ?? '-'}  ${size}  ${name}\n`)
    .sort()
    .join('')

const GB = 1024 ** 3
/**
 * What one inspection may hold, what of it the inspected body and a single person may fill, and how many uploads one person may have open
 * at a time.
 */
export const quota = {
  files: 20_000,
  bytes: 200 * GB,
  body: { files: 5_000, bytes: 50 * GB },
  person: { files: 5_000, bytes: 50 * GB },
  open: 50,
} as const

type Share = Readonly<{ files: number; bytes: number }>
/** What an inspection holds already, of all, of its body and of the person who asks, removed files not counted; `open`: his unfinished uploads. */
export type Held = Share & Readonly<{ body: Share; person: Share; open: number }>

/** The circles a hat may put a file into (domain 3.2): the team into its own and what is shared, the body only into what they share, the office into that and its own. */
export function circlesOf(hat: Hat): readonly Circle[] {
  const has = (list: readonly Hat[]) => list.includes(hat)
  if (has(team)) return ['team', 'rectification', 'opinion', 'report']
  if (hat === 'office') return ['rectification', 'opinion', 'office']
  if (has(body)) return ['rectification', 'opinion']
  return hat === 'discipline' || hat === 'organisation' ? ['rectification'] : []
}

/**
 * Whether an upload may begin. Refuses a circle that is not the hat's, the opinion's to a body it was not handed over to yet (`opened`), and
 * what goes beyond the quota of the inspection, of the body or of the person.
 */
export function begin(hat: Hat, circle: Circle, size: number, held: Held, opened = true): true | Refusal {
  if (!circlesOf(hat).includes(circle)) return refuse('documents.other-circle')
  const ofBody = isBody(hat)
  if (circle === 'opinion' && ofBody && !opened) return refuse('documents.not-handed-over')
  const full = [
    ...(ofBody && over(held.body, quota.body, size) ? [quota.body] : []),
    ...(over(held.person, quota.person, size) ? [quota.person] : []),
  ][0]
  if (full) return refuse('documents.share-full', { files: full.files, most: full.bytes / GB })
  if (held.files >= quota.files) return refuse('documents.too-many', { most: quota.files })
  if (held.bytes + size > quota.bytes) return refuse('documents.full', { most: quota.bytes / GB })
  if (held.open >= quota.open) return refuse('documents.too-many-open', { most: quota.open })
  return true
}

/** What may hang on one thing that belongs to no inspection: a paper of the library and what goes with it. */
export const ownQuota = { files: 50, bytes: 2 * GB } as const

type Drafted = Readonly<Record<string, unknown>> | undefined
/** Files come to a thing of no inspection, and go from it, while it is a draft. Refuses `documents.published`: what others read is not rewritten. */
export const stillDrafted = (thing: Drafted): true | Refusal =>
  thing?.['state'] === 'drafted' || refuse('documents.published')

/** Whether a file may begin to come to a draft of no inspection. Refuses what `stillDrafted` does, and `documents.own-full` beyond its quota. */
export function beginOwn(thing: Drafted, size: number, held: Share): true | Refusal {
  const drafted = stillDrafted(thing)
  if (drafted !== true || !over(held, ownQuota, size)) return drafted
  return refuse('documents.own-full', { files: ownQuota.files, most: ownQuota.bytes / GB })
}

/** Whether a hat is one of the inspected body. */
export const isBody = (hat: Hat): boolean => (body as readonly Hat[]).includes(hat)

const over = (held: Share, most: Share, size: number): boolean =>
  held.files >= most.files || held.bytes + size > most.bytes

/** What is attached to something stands in the same inspection as it; a row of the inspection itself is its own. */
export const standsIn = (row: Readonly<Record<string, unknown>> | undefined, inspection: string): boolean =>
  row !== undefined && (row['inspection'] ?? row['id']) === inspection

/** What came in and what the checks said: `kind` once they passed, `verdict` their refusal. */
export type Arrival = Readonly<{ received: number; sha256: string | null; kind: string | null; verdict: string | null }>

/** The file is kept, or refused for what the checks found; both only once all of it has arrived and was looked at. */
export function finish(file: File, by: string, arrival: Arrival): File | Refusal {
  if (file.by !== by) return refuse('documents.not-your-file')
  const state = move(lifeOfFile, file.state, arrival.verdict === null ? 'keep' : 'refuse')
  if (isRefusal(state)) return state
  const { received, sha256, kind, verdict } = arrival
  if (sha256 === null) return refuse('documents.not-arrived', { received, size: file.size })
  if (verdict !== null) return { ...file, state, sha256, refusal: verdict }
  return kind === null ? refuse('documents.not-checked') : { ...file, state, sha256, kind }
}

/** By whoever sent it, or by the leader for the team's own; never while something is linked to it (its seal is held). */
export function remove(file: File, by: string, hat: Hat): File | Refusal {
  const state = move(lifeOfFile, file.state, 'remove')
  if (isRefusal(state)) return state
  if (file.by !== by && !(hat === 'leader' && file.circle === 'team')) return refuse('documents.not-your-file')
  return { ...file, state }
}

/** A name as two people would write it: without spaces, and full width like half width. */
export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '')

/** A signature on paper is claimed: a scan of the team's, the signer's own name, a day that has been (traps 44). */
export function claim(scan: File, signer: { name: string }, name: string, signedOn: Day, today: Day): true | Refusal {
  if (scan.circle !== 'team') return refuse('documents.other-circle')
  if (scan.state !== 'kept' || !isScan(scan.kind)) return refuse('documents.no-scan')
  if (plainName(signer.name) !== plainName(name)) return refuse('documents.another-name', { name: signer.name })
  return signedOn > today ? refuse('documents.future-day') : true
}

/** A second person, who has not uploaded the scan, reads the same name and the same day on it. */
export function confirm(paper: Paper, by: string, name: string, signedOn: Day, on: Day): Paper | Refusal {
  const state = move(lifeOfPaper, paper.state, 'confirm')
  if (isRefusal(state)) return state
  if (paper.uploadedBy === by) return refuse('documents.second-person')
  if (plainName(paper.name) !== plainName(name) || paper.signedOn !== signedOn)
    return refuse('documents.read-otherwise')
  return { ...paper, state, confirmedBy: by, confirmedOn: on }
}

/** Anybody of the team may say that the scan does not show it; the paper can then be claimed anew. */
export function reject(paper: Paper, reason: string): Paper | Refusal {
  const state = move(lifeOfPaper, paper.state, 'reject')
  return isRefusal(state) ? state : { ...paper, state, reason }
}
