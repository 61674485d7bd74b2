import type { Hat } from '../../core/pure/hats.ts'
import type { clockCodes } from './contract.ts'

export type Code = (typeof clockCodes)[number]
/** Whose desk, under which hat, in which group: what a person has to do is also what the digest lists, and only that. */
export type Desk = readonly [who: string, hat: Hat, key: string]
export type Course = Readonly<{
  start: string
  stop: string
  mine: Desk
  office: Desk
  group: Desk | null
  secretary: Desk | null
}>

const byOffice = (key: string): Desk => ['office', 'office', key]
const climbs = {
  group: ['group', 'leading_group', 'notices.clocksForGroup'],
  secretary: ['secretary', 'secretary', 'notices.clocksForCommittee'],
} as const
/** What is rectified climbs as a matter of oversight, letter by letter. */
const urged = {
  group: ['group', 'leading_group', 'oversight.mattersForGroup'],
  secretary: ['secretary', 'secretary', 'oversight.mattersForCommittee'],
} as const
/** Of tips those above read counts alone (3.2): they climb on the page of the office and in what is written down, and no further. */
const nobody = { group: null, secretary: null }
/** Of what is not theirs to read yet (a draft, the work on site) those above hear by what is written down alone. */
const heard = {
  group: ['group', 'leading_group', 'notices.climbsForGroup'],
  secretary: ['secretary', 'secretary', 'notices.climbsForCommittee'],
} as const
const late = byOffice('notices.clocksForOffice')
const due = (who: string, hat: Hat): Desk => [who, hat, 'notices.clocksDue']
const leader = (key: string): Desk => ['yan', 'leader', key]
const principal = (key: string): Desk => ['xinmaqiao', 'principal', key]
const discipline = (key: string): Desk => ['discipline', 'discipline', key]

/** By which act each clock of domain 2.0 starts and by which it stops; on whose desk it stands meanwhile, and on whose when it is late and climbs. */
export const courses: Readonly<Record<Code, Course>> = {
  T01: {
    start: 'staffRound',
    stop: 'notifyInspection',
    mine: byOffice('planning.inspectionsToNotify'),
    office: byOffice('planning.inspectionsToNotify'),
    ...climbs,
  },
  T02: { start: 'enterInspection', stop: 'noteSite', mine: due('yan', 'leader'), office: late, ...heard },
  T03: {
    start: 'enterInspection',
    stop: 'exitInspection',
    mine: leader('planning.inspectionsToExit'),
    office: late,
    ...climbs,
  },
  T04: { start: 'publishPage', stop: 'closePage', mine: due('office', 'office'), office: late, ...heard },
  T05: {
    start: 'issueImmediate',
    stop: 'closeImmediate',
    mine: principal('findings.immediateReceive'),
    office: late,
    ...climbs,
  },
  T06: { start: 'enterInspection', stop: 'noteSite', mine: leader('fieldwork.midtermDue'), office: late, ...heard },
  T07: { start: 'draftReport', stop: 'decideItem', mine: due('office', 'office'), office: late, ...heard },
  T08: { start: 'decideItem', stop: 'deliverOpinion', mine: due('yan', 'leader'), office: late, ...climbs },
  T09: {
    start: 'signReceipt',
    stop: 'submitPlan',
    mine: principal('rectification.plansToSubmit'),
    office: late,
    ...urged,
  },
  T10: {
    start: 'signReceipt',
    stop: 'holdLifeMeeting',
    mine: principal('rectification.lifeMeetingsToHold'),
    office: byOffice('rectification.lifeMeetingsLate'),
    ...climbs,
  },
  T11: { start: 'signReceipt', stop: 'closeTask', mine: due('xinmaqiao', 'principal'), office: late, ...climbs },
  T12: {
    start: 'signReceipt',
    stop: 'endorseReport',
    mine: due('xinmaqiao', 'principal'),
    office: late,
    ...urged,
  },
  T13: {
    start: 'signReceipt',
    stop: 'endorseReport',
    mine: due('xinmaqiao', 'principal'),
    office: late,
    ...climbs,
  },
  T14: {
    start: 'openDisclosure',
    stop: 'publish',
    mine: principal('publication.disclosuresDue'),
    office: byOffice('publication.disclosuresDue'),
    ...climbs,
  },
  T15: {
    start: 'the day',
    stop: 'fileSupervision',
    mine: discipline('oversight.supervisionsToFile'),
    office: late,
    ...climbs,
  },
  T16: {
    start: 'receivePackage',
    stop: 'explainDelay',
    mine: discipline('transfers.resultsToFeedBack'),
    office: byOffice('transfers.transfersToUrge'),
    ...climbs,
  },
  T17: {
    start: 'explainDelay',
    stop: 'feedBackResult',
    mine: discipline('transfers.resultsToFeedBack'),
    office: byOffice('transfers.transfersToUrge'),
    ...climbs,
  },
  T18: {
    start: 'receivePackage',
    stop: 'giveOpinion',
    mine: discipline('transfers.opinionsToGive'),
    office: byOffice('transfers.transfersToUrge'),
    ...climbs,
  },
  T19: {
    start: 'beginInquiry',
    stop: 'noteReply',
    mine: discipline('transfers.repliesAwaited'),
    office: late,
    ...climbs,
  },
  T20: {
    start: 'noteReply',
    stop: 'reportInquiry',
    mine: discipline('transfers.inquiriesToReport'),
    office: late,
    ...climbs,
  },
  T21: {
    start: 'registerTip',
    stop: 'answerTip',
    mine: byOffice('tips.tipstersToTell'),
    office: byOffice('tips.tipstersToTell'),
    ...nobody,
  },
  T22: {
    start: 'closeTip',
    stop: 'answerTip',
    mine: byOffice('tips.resultsToTell'),
    office: byOffice('tips.resultsToTell'),
    ...nobody,
  },
  T23: {
    start: 'registerTip',
    stop: 'triageTip',
    mine: byOffice('tips.tipsToTriage'),
    office: byOffice('tips.tipsToTriage'),
    ...nobody,
  },
  T24: {
    start: 'triageTip',
    stop: 'acceptReferral',
    mine: byOffice('tips.acceptancesAwaited'),
    office: byOffice('tips.acceptancesAwaited'),
    ...nobody,
  },
  T25: {
    start: 'triageTip',
    stop: 'acknowledgeReferral',
    mine: byOffice('tips.receiptsAwaited'),
    office: byOffice('tips.receiptsAwaited'),
    ...nobody,
  },
  T26: {
    start: 'askDepartment',
    stop: 'answerCooperation',
    mine: ['organisation', 'organisation', 'preparation.answersAwaited'],
    office: byOffice('preparation.answersAwaited'),
    ...climbs,
  },
  T27: {
    start: 'the day',
    stop: 'openEvaluation',
    mine: byOffice('evaluation.evaluationsToOpen'),
    office: byOffice('evaluation.evaluationsToOpen'),
    ...climbs,
  },
  T28: { start: 'makeLongTerm', stop: 'closeStage', mine: due('xinmaqiao', 'principal'), office: late, ...climbs },
  T29: {
    start: 'receiveAdvisory',
    stop: 'answerAdvisory',
    mine: principal('commons.advisoriesToAnswer'),
    office: byOffice('commons.advisoriesToSeeTo'),
    ...climbs,
  },
  T30: {
    start: 'deliverOpinion',
    stop: 'recordPostEvaluation',
    mine: byOffice('evaluation.teamsToEvaluate'),
    office: byOffice('evaluation.teamsToEvaluate'),
    ...climbs,
  },
  T31: { start: 'exitInspection', stop: 'signArchive', mine: due('yan', 'leader'), office: late, ...heard },
  T32: { start: 'draftTerm', stop: 'importRegister', mine: due('office', 'office'), office: late, ...climbs },
}
