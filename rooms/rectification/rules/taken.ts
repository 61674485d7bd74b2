import type { Statement } from '../../feedback/contract.ts'
import type { Degree, Task, TaskState } from '../nouns.ts'

/**
 * Where a task stands by what a document says of it. Only 已完成 is over; 长期坚持 goes on as such; everything else, and an item of which the
 * document does not say how far it is, goes on as work (domain 2.6: 未完成, 基本完成, 已完成).
 */
export function standsAt(status: Statement['status']): { state: TaskState; degree: Degree } {
  switch (status) {
    case 'done':
      return { state: 'closed', degree: 'done' }
    case 'longTerm':
      return { state: 'longTerm', degree: 'mostly' }
    case 'basicallyDone':
    case 'stageDone':
      return { state: 'inProgress', degree: 'mostly' }
    default:
      return { state: 'inProgress', degree: 'open' }
  }
}

/** Characters of a document's words on how far an item is that fit into the task's own summary; the whole stands in the statement. */
const SUMMARY = 5_000

/** What a task takes from a document. A day before the opinion was received is no day of the task's; it stays in the statement. */
export function fromStatement(said: Statement, receivedOn: Task['receivedOn']): Partial<Task> {
  const { goal, leaderName, unitName, responsibleName, dueOn, concentrated, lasting, closedOn } = said
  return {
    ...standsAt(said.status),
    goal,
    leaderName,
    unitName,
    responsibleName,
    dueOn: dueOn !== null && dueOn >= receivedOn ? dueOn : null,
    concentrated: concentrated ?? true,
    lasting: lasting ?? false,
    summary: said.statusText.slice(0, SUMMARY),
    closedOn: said.status === 'done' ? closedOn : null,
    closingOpinion: said.closingOpinion,
    publicText: said.publicText,
  }
}

/** Whether a task is still as it was taken over: nobody planned, reported, claimed or checked anything since. */
export const isUntouched = (task: Task, reports: number, checks: number): boolean =>
  task.takenOver && reports === 0 && checks === 0 && task.charge === null && task.claimedBy === null
