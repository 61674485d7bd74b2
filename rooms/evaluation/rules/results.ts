import type { ResultLink } from '../contract/results.ts'

/** The steps of each link (S0-23), as kinds of record; drafts and corrections of words are no steps. */
export const stepsOf = {
  report: [
    ...['inspectionReport.agreedInTeam', 'inspectionReport.passed', 'inspectionReport.returned'],
    ...['inspectionReport.heard', 'conference.decided', 'disposal.given', 'disposal.carriedOut'],
    ...['decisionTask.given', 'decisionTask.reported', 'decisionTask.confirmed'],
    ...['specialReport.submitted', 'specialReport.heard'],
  ],
  feedback: [
    ...['opinion.approved', 'opinion.delivered', 'opinion.received', 'opinion.takenOver', 'item.objected'],
    ...['objection.answered', 'feedbackMeeting.held', 'feedbackMeeting.committed', 'townCopy.delivered'],
    ...['townCopy.received', 'copySlip.delivered', 'copySlip.received', 'copySlip.instructed'],
  ],
  transfer: [
    ...['lead.registered', 'lead.approved', 'lead.forwarded', 'lead.closed', 'leadTransfer.handed'],
    ...['leadTransfer.received', 'leadTransfer.returned', 'leadTransfer.opined', 'leadTransfer.fedBack'],
    'leadTransfer.stated',
    ...['advisory.issued', 'advisory.received', 'advisory.answered', 'advisory.judged', 'advisory.closed'],
    ...['checklist.sent', 'checklist.answered', 'checklist.settled'],
  ],
  urging: [
    ...['leadTransfer.urged', 'leadTransfer.escalated', 'letter.issued', 'letter.received', 'letter.answered'],
    ...['letter.settled', 'letter.failed', 'submittal.made', 'submittal.passed', 'submittal.decided'],
    ...['accountability.recorded', 'supervision.filed', 'spots.drawn', 'spot.judged', 'advisory.supervised'],
    ...['task.escalated', 'escalation.passedUp', 'escalation.accepted', 'task.cameBack'],
  ],
  rectification: [
    ...['plan.opened', 'plan.submitted', 'plan.checked', 'plan.returned', 'plan.approved', 'plan.takenOver'],
    ...['lifeMeeting.held', 'lifeMeeting.reported', 'progress.reported', 'task.claimedDone', 'task.accepted'],
    ...['task.countersigned', 'task.checked', 'task.closed', 'task.returned', 'task.reopened'],
    ...['task.madeLongTerm', 'report.filed', 'campaign.begun', 'campaign.ended'],
  ],
} as const satisfies Readonly<Record<ResultLink, readonly string[]>>

const links = new Map(
  Object.entries(stepsOf).flatMap(([link, kinds]) => kinds.map((kind) => [kind as string, link as ResultLink])),
)

/** Which link a step belongs to; undefined for records that are no step of any. */
export const linkOf = (kind: string): ResultLink | undefined => links.get(kind)

/** The kinds of record of some links, of all five where none is named. */
export const kindsOf = (some?: readonly ResultLink[]): string[] =>
  (some ?? (Object.keys(stepsOf) as ResultLink[])).flatMap((link) => [...stepsOf[link]])
