import { accept } from '../../core/pure/refusal.ts'
import { reaction } from '../../core/server/act.ts'
import { keyDestroyed } from '../documents/contract.ts'
import { inspectionEntered, inspectionExited } from '../planning/contract.ts'
import {
  holderAssigned,
  organisationAbolished,
  organisationMerged,
  type Post,
  postAdded,
  postEdited,
  postEnded,
  registerImported,
} from '../registry/contract.ts'
import { talkRecorded, visitRecorded } from './contract.ts'
import { fieldworkAt } from './exit.ts'
import { keepKeyTalks, onSite } from './key-talks.ts'
import { checklist, mayExit } from './rules/exit.ts'
import { exitItemsOf } from './store.ts'
import { forgetLate } from './store-late.ts'

/** The veto of this room: a team leaves its unit once its checklist is settled (domain 2.2 row 6). */
export const fieldworkIsSettled = reaction(inspectionExited, 'fieldwork', [], async ({ tx, asRoom, said }) => {
  const inspection = said.about.id
  const { body } = await asRoom('planning')
    .selectFrom('planningInspection')
    .select('body')
    .where('id', '=', inspection)
    .executeTakeFirstOrThrow()
  const readers = { own: tx, plans: asRoom('planning'), register: asRoom('registry') }
  const lines = checklist(await fieldworkAt(readers, { inspection, body }))
  accept(mayExit(lines, await exitItemsOf(tx, inspection)))
  return []
})

type Hands = Parameters<typeof keepKeyTalks>[0]
const ofUnits = async (hands: Hands, units: readonly string[]): Promise<[]> => {
  for (const unit of units) await keepKeyTalks(hands, unit)
  return []
}

export const keyPostsAtEntry = reaction(inspectionEntered, 'fieldwork', [], (at) => ofUnits(at, [at.said.about.id]))
export const keyTalkHeld = reaction(talkRecorded, 'fieldwork', [], (at) =>
  ofUnits(at, [at.said.about.inspection ?? '']),
)

export const householdCalledOn = reaction(visitRecorded, 'fieldwork', [], (at) =>
  ofUnits(at, [at.said.about.inspection ?? '']),
)

/** What changes in the posts of a body while a team is there changes what it has to cover. */
const ofPost = <R extends typeof postAdded | typeof postEdited | typeof holderAssigned | typeof postEnded>(record: R) =>
  reaction(record, 'fieldwork', [], async (at) => {
    const { authority, body } = at.said.about as Post
    return ofUnits(at, await onSite(at.asRoom, { authority, body }))
  })
export const keyPostAdded = ofPost(postAdded)
export const keyPostEdited = ofPost(postEdited)
export const keyPostHeld = ofPost(holderAssigned)
export const keyPostEnded = ofPost(postEnded)
const ofBody = <R extends typeof organisationMerged | typeof organisationAbolished>(record: R) =>
  reaction(record, 'fieldwork', [], async (at) => {
    const { authority, id: body } = at.said.about
    return ofUnits(at, await onSite(at.asRoom, { authority, body }))
  })
export const keyPostsOfMerged = ofBody(organisationMerged)
export const keyPostsOfAbolished = ofBody(organisationAbolished)
export const keyPostsImported = reaction(registerImported, 'fieldwork', [], async (at) =>
  ofUnits(at, await onSite(at.asRoom, { authority: at.said.about.authority, body: null })),
)

/** What lies in the late box dies with the key of its inspection (design 5): whoever destroys the one leaves no copy of it there. */
export const dyingInTheBox = reaction(keyDestroyed, 'fieldwork', [], async ({ tx, said }) => {
  await forgetLate(tx, said.facts.inspection)
  return []
})
