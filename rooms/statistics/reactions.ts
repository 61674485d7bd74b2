import type { RecordKind, Said } from '../../core/pure/contract.ts'
import { type Reaction, reaction } from '../../core/server/act.ts'
import { advisoryIssued, advisoryJudged } from '../commons/contract.ts'
import { evaluationTold, evaluationWithdrawn, surveyCounted } from '../evaluation/contract.ts'
import { whereCoverageMoves } from '../fieldwork/coverage-moves.ts'
import { opinionReceived, opinionTakenOver } from '../feedback/contract.ts'
import {
  immediateClosed,
  immediateIssued,
  sheetAdopted,
  sheetReplaced,
  sheetRevised,
  sheetRouted,
  sheetSetAside,
  sheetSigned,
} from '../findings/contract.ts'
import { inspectionEntered, inspectionRecorded, inspectionRemoved } from '../planning/contract.ts'
import * as rectification from '../rectification/contract.ts'
import { type Appointment, memberAppointed } from '../teams/contract.ts'
import { opinionGiven, outcomeStated, packageHanded, packageReturned, resultFedBack } from '../transfers/contract.ts'
import { type Countable, sources } from './counting/sources.ts'
import { tally } from './counting/tally.ts'

/** What a record speaks of is counted anew, in the same transaction. */
const counts = <R extends RecordKind>(record: R, noun: Countable): Reaction<R, 'statistics'> =>
  reaction<R, 'statistics'>(record, 'statistics', [], async ({ tx, asRoom, said }) => {
    const { id, authority, inspection } = (said as Said<RecordKind>).about
    await tally({ tx, asRoom }, sources[noun], { thing: id, authority, inspection: inspection ?? id })
    return []
  })

export const countingEntries = counts(inspectionEntered, 'inspection')
export const countingFormer = counts(inspectionRecorded, 'inspection')

/** Who is appointed makes a team one that is there; extended or ended, it stays counted. */
export const countingAppointments = reaction(memberAppointed, 'statistics', [], async (at) => {
  const { authority, round: inspection } = at.said.about as Appointment
  await tally(at, sources.team, { thing: at.said.facts.team, authority, inspection })
  return []
})

/** 覆盖测评 of the units where a team is: the room of fieldwork has counted their posts before (it stands above). */
export const countingCoverage = whereCoverageMoves('statistics', async (at, units) => {
  if (units.length === 0) return
  const kept = at.asRoom('fieldwork').selectFrom('fieldworkSiteCoverage').select(['id', 'authority', 'inspection'])
  for (const { id: thing, authority, inspection } of await kept
    .where('inspection', 'in', [...units])
    .orderBy('id')
    .execute())
    await tally(at, sources.siteCoverage, { thing, authority, inspection })
})
export const countingRemovals = counts(inspectionRemoved, 'inspection')
export const countingSheets = counts(sheetSigned, 'sheet')
export const countingRevisions = counts(sheetRevised, 'sheet')
export const countingAdoptions = counts(sheetAdopted, 'sheet')
export const countingSetAside = counts(sheetSetAside, 'sheet')
/** What was taken apart or merged counts no more; its parts do once they are signed. */
export const countingReplaced = counts(sheetReplaced, 'sheet')
export const countingRoutes = counts(sheetRouted, 'sheet')
export const countingIssued = counts(immediateIssued, 'immediate')
export const countingImmediate = counts(immediateClosed, 'immediate')
export const countingHanded = counts(packageHanded, 'leadTransfer')
export const countingReturned = counts(packageReturned, 'leadTransfer')
export const countingOpinions = counts(opinionGiven, 'leadTransfer')
export const countingResults = counts(resultFedBack, 'leadTransfer')
export const countingOutcomes = counts(outcomeStated, 'leadTransfer')
export const countingReceipts = counts(opinionReceived, 'opinion')
export const countingTakenOpinions = counts(opinionTakenOver, 'opinion')
export const countingPlans = counts(rectification.planApproved, 'plan')
export const countingTasks = counts(rectification.taskOpened, 'task')
export const countingTaken = counts(rectification.taskTakenOver, 'task')
/** A problem the body found itself is a task like the others, and counted apart too (S1-16). */
export const countingFound = counts(rectification.taskFound, 'task')
export const countingPlanned = counts(rectification.taskPlanned, 'task')
export const countingReworded = counts(rectification.taskReworded, 'task')
export const countingWithdrawals = counts(rectification.taskWithdrawn, 'task')
export const countingProgress = counts(rectification.progressReported, 'task')
export const countingLevels = counts(rectification.taskLevelMoved, 'task')
export const countingRules = counts(rectification.ruleRecorded, 'task')
export const countingStruckRules = counts(rectification.ruleStruck, 'task')
export const countingStruck = counts(rectification.progressStruck, 'task')
export const countingClaims = counts(rectification.taskClaimedDone, 'task')
export const countingReturns = counts(rectification.taskReturned, 'task')
export const countingClosures = counts(rectification.taskClosed, 'task')
export const countingLongTerm = counts(rectification.taskMadeLongTerm, 'task')
export const countingEvaluations = counts(evaluationTold, 'evaluation')
/** 满意度测评 counts as it is counted through; of an evaluation that is given up nothing counts. */
export const countingSurveys = counts(surveyCounted, 'evaluation')
export const countingGivenUp = counts(evaluationWithdrawn, 'evaluation')
export const countingAdvice = counts(advisoryIssued, 'advisory')
export const countingTakenUp = counts(advisoryJudged, 'advisory')
/** What is due later, or was filled in from an earlier item, falls due on another day: 按期完成率 goes by it. */
export const countingProlonged = counts(rectification.taskProlonged, 'task')
export const countingCarried = counts(rectification.carriedOver, 'task')
export const countingReopenings = counts(rectification.taskReopened, 'task')
