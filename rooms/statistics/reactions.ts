import type { RecordKind, Said } from '../../core/pure/contract.ts'
import { type Reaction, reaction } from '../../core/server/act.ts'
import { opinionReceived } from '../feedback/contract.ts'
import { sheetAdopted, sheetSigned } from '../findings/contract.ts'
import { inspectionEntered } from '../planning/contract.ts'
import {
  planApproved,
  planOpened,
  progressReported,
  progressStruck,
  taskClosed,
  taskFound,
  taskMadeLongTerm,
  taskReopened,
} from '../rectification/contract.ts'
import type { Measure } from './contract.ts'
import { count } from './store.ts'

type Changes = Readonly<Partial<Record<Measure, number>>>

/** A record changes counts on the day it is written; the office's day, not the day it speaks of. */
const counts = <R extends RecordKind>(
  record: R,
  changes: (facts: Said<R>['facts']) => Changes,
): Reaction<R, 'statistics'> =>
  reaction<R, 'statistics'>(record, 'statistics', [], async ({ tx, said, today, newId }) => {
    await count(tx, said.about.authority, today, newId, changes(said.facts as Said<R>['facts']))
    return []
  })

type Came = { rulesMade: number; recoveredFen: number; heldToAccount: number; alikeFound: number; campaigns: number }
const came = ({ rulesMade, recoveredFen, heldToAccount, alikeFound, campaigns }: Came, sign: 1 | -1): Changes => ({
  rulesMade: sign * rulesMade,
  recoveredFen: sign * recoveredFen,
  heldToAccount: sign * heldToAccount,
  alikeFound: sign * alikeFound,
  campaigns: sign * campaigns,
})

export const countingEntries = counts(inspectionEntered, () => ({ inspectionsEntered: 1 }))
/** A sheet counts as signed once, however often it is revised and signed anew. */
export const countingSheets = counts(sheetSigned, ({ revision }) => ({ sheetsSigned: revision === 1 ? 1 : 0 }))
export const countingAdoptions = counts(sheetAdopted, () => ({ sheetsAdopted: 1 }))
export const countingReceipts = counts(opinionReceived, ({ items }) => ({ opinionsReceived: 1, itemsReceived: items }))
export const countingTasks = counts(planOpened, ({ tasks }) => ({ tasksOpened: tasks }))
/** A problem the body found itself is a task like the others, and counted apart too (S1-16). */
export const countingFound = counts(taskFound, () => ({ tasksOpened: 1, tasksSelfFound: 1 }))
export const countingPlans = counts(planApproved, () => ({ plansApproved: 1 }))
export const countingProgress = counts(progressReported, (facts) => came(facts, 1))
export const countingStruck = counts(progressStruck, (facts) => came(facts, -1))
export const countingClosures = counts(taskClosed, ({ inTime }) => ({
  tasksClosed: 1,
  tasksClosedInTime: inTime ? 1 : 0,
}))
export const countingLongTerm = counts(taskMadeLongTerm, () => ({ tasksLongTerm: 1 }))
export const countingReopenings = counts(taskReopened, () => ({ tasksReopened: 1 }))
