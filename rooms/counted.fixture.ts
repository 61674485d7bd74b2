import * as archive from './documents/archive/rules.ts'
import * as papers from './documents/rules.ts'
import * as cooperation from './preparation/rules/cooperation.ts'
import * as unitPlans from './preparation/rules/plan.ts'
import * as opinions from './feedback/rules.ts'
import { twoPersons } from './fieldwork/rules.ts'
import * as sheets from './findings/rules.ts'
import * as lists from './findings/rules/fact-lists.ts'
import * as facts from './findings/rules/fact-sheets.ts'
import * as immediates from './findings/rules/immediate.ts'
import * as letters from './oversight/rules/letters.ts'
import * as upward from './oversight/rules/submittals.ts'
import { publicationSteps } from './publication/steps.fixture.ts'
import * as erasures from './ledger/rules.ts'
import * as inspectionReports from './reports/rules.ts'
import * as tasks from './rectification/rules.ts'
import * as carrying from './rectification/rules/carry.ts'
import * as levels from './rectification/rules/levels.ts'
import * as longer from './rectification/rules/prolongations.ts'
import * as again from './rectification/rules/spots.ts'
import * as plans from './rectification/rules/plan.ts'
import * as reports from './rectification/rules/reports.ts'
import * as met from './reports/rules/conferences.ts'
import * as teams from './teams/rules.ts'
import * as conduct from './teams/rules/conduct.ts'
import * as tips from './tips/rules.ts'
import * as destroying from './tips/rules/destroying.ts'
import * as openings from './tips/rules/openings.ts'
import * as seats from './tips/rules/seats.ts'
import * as ties from './teams/rules/ties.ts'
import * as lookbacks from './evaluation/rules/lookbacks.ts'
import * as evaluations from './evaluation/rules/evaluations.ts'
import * as lookings from './oversight/rules/lookings.ts'
import { commonsSteps } from './commons/steps.fixture.ts'
import * as leads from './transfers/rules.ts'
import * as transfers from './transfers/rules/transfers.ts'

const on = '2026-03-02' as never
/** `deputy` did the step before, in the place of `absent`, who now comes for the next one himself. */
export const [absent, deputy, other] = ['a', 'd', 'o'] as const
export const stoodIn = [{ person: deputy, absent }]
const of = (row: object) => row as never
const ends = of({ outcome: 'stands', reply: '' })
const passedOn = of({ way: 'referred', kind: 'discipline', aboutPersons: [], into: null })
const handled = { handlerOne: deputy, handlerTwo: other, everHandled: [deputy, other] }
const text = {
  ...Object.fromEntries(
    ['overview', 'facts', 'basis', 'responsible', 'surface', 'cause', 'focus'].map((field) => [field, '字']),
  ),
  ...{ actedFrom: null, rules: [] },
}

/** Each rule that wants different persons at different steps: its name in the actions, and how it is asked of somebody. */
export const table: readonly [string, string, (by: string) => unknown][] = [
  ...commonsSteps(deputy),
  ['rule.check(sheet', 'findings.handled-by-you', (by) => sheets.check(of({ state: 'supported', ...handled }), by, on)],
  [
    'rule.sign(sheet',
    'findings.checked-by-you',
    (by) =>
      sheets.sign(
        of({ ...text, state: 'checked', checkedBy: deputy, handlerOne: 'x', handlerTwo: 'y', everHandled: [] }),
        by,
        on,
      ),
  ],
  [
    'rule.support(sheet',
    'findings.two-handlers',
    (by) => sheets.support(of({ ...text, ...handled, state: 'drafted', handlerTwo: absent }), by, 1, absent),
  ],
  [
    'rule.signOnPaper(',
    'findings.checked-by-you',
    (by) =>
      sheets.signOnPaper(
        of({ ...text, state: 'checked', checkedBy: deputy, handlerOne: 'x', handlerTwo: 'y', everHandled: [] }),
        'h',
        { hash: 'h', person: by, signedOn: on, leads: true },
      ),
  ],
  ['rule.confirmOnPaper(', 'findings.handler-confirms', (by) => sheets.confirmOnPaper(of(handled), by)],
  [
    'rule.issue(one',
    'findings.fact-second-person',
    (by) => facts.issue(of({ state: 'drafted', draftedBy: deputy }), by, on, true),
  ],
  [
    'rule.approveList(',
    'findings.list-second-person',
    (by) => lists.approveList(of({ state: 'drafted', draftedBy: deputy, entries: [] }), [], by, on),
  ],
  [
    'rule.conclude(one',
    'findings.fact-second-person',
    (by) => facts.conclude(of({ state: 'answered', draftedBy: deputy }), of({ state: 'signed' }), ends, by, on),
  ],
  [
    'rule.approve(one',
    'findings.proposed-by-you',
    (by) => immediates.approve(of({ state: 'proposed', touches: 'unit', proposedBy: deputy }), by, 'leader', on),
  ],
  [
    'rule.confirm(one',
    'findings.visit-second',
    (by) =>
      immediates.confirm(of({ state: 'visited', met: true, verifierOne: deputy, verifierTwo: absent }), by, on, absent),
  ],
  [
    'rule.close(one',
    'findings.verified-by-you',
    (by) => immediates.close(of({ state: 'verified', verifierOne: other, verifierTwo: deputy }), '字', by, on),
  ],
  [
    'longer.decide(prolongation',
    'rectification.asked-by-you',
    (by) => longer.decide(of({ state: 'asked', approver: 'office', askedBy: deputy }), 'grant', '', by, 'office', on),
  ],
  [
    'again.judge(spot',
    'rectification.closed-by-you',
    (by) => again.judge(of({ state: 'waiting', closedBy: deputy }), { stands: true, seen: '字', dueOn: null }, by, on),
  ],
  [
    'rule.issue(letter',
    'oversight.drafted-by-you',
    (by) => letters.issue(of({ state: 'drafted', signer: 'office', draftedBy: deputy }), of({}), by, 'office', on),
  ],
  [
    'up.decide(submittal',
    'oversight.submitted-by-you',
    (by) => upward.decide(of({ state: 'toGroup', submittedBy: deputy }), of({}), by, 'leading_group', on),
  ],
  [
    'rule.approve(opinion',
    'feedback.drafted-by-you',
    (by) =>
      opinions.approve(
        of({ state: 'drafted', draftedBy: other, writers: [deputy], overall: '字', requirements: '字' }),
        1,
        by,
        on,
      ),
  ],
  [
    'rule.answer(item',
    'feedback.your-own-objection',
    (by) =>
      opinions.answer(
        of({ id: 'i', state: 'objected' }),
        of({ item: 'i', kind: 'objection', verdict: null, by: deputy }),
        { verdict: 'rejected', outcome: 'stands', answer: '字', words: null },
        by,
        on,
      ),
  ],
  [
    'rule.countersign(task',
    'rectification.claimed-by-you',
    (by) => tasks.countersign(of({ state: 'claimedDone', charge: absent, claimedBy: deputy }), by, on, absent),
  ],
  [
    'rule.acceptVillage(task',
    'rectification.claimed-by-you',
    (by) =>
      levels.acceptVillage(of({ state: 'claimedDone', owner: 'town', acceptedBy: null, claimedBy: deputy }), by, on),
  ],
  [
    'rule.check(task',
    'rectification.countersigned-by-you',
    (by) => tasks.check(of({ state: 'countersigned', claimedBy: other, countersignedBy: deputy }), by, on),
  ],
  [
    'rule.close(task',
    'rectification.checked-by-you',
    (by) =>
      tasks.close(
        of({ state: 'checked', claimedBy: 'x', countersignedBy: 'y', checkedBy: deputy }),
        { closingOpinion: '字', publicText: '' },
        by,
        on,
      ),
  ],
  [
    'rule.closeStage(task',
    'rectification.claimed-by-you',
    (by) => tasks.closeStage(of({ state: 'longTerm' }), of({ state: 'reported', reportedBy: deputy }), by, on),
  ],
  [
    'planRule.check(',
    'rectification.submitted-by-you',
    (by) => plans.check(of({ state: 'submitted', submittedBy: deputy }), [], 'office', 'pass', '', by, on),
  ],
  [
    'planRule.check(',
    'rectification.checked-already',
    (by) =>
      plans.check(
        of({ state: 'submitted', submittedBy: other }),
        [{ hat: 'discipline', by: deputy as never }],
        'office',
        'pass',
        '',
        by,
        on,
      ),
  ],
  [
    'rule.endorse(report',
    'rectification.claimed-by-you',
    (by) => reports.endorse(of({ state: 'signed', charge: absent, signedBy: deputy }), '', by, on, absent),
  ],
  [
    'rule.confirm(paper',
    'documents.second-person',
    (by) =>
      papers.confirm(of({ state: 'waiting', uploadedBy: deputy, name: '张三', signedOn: on }), by, '张三', on, on),
  ],
  [
    'rule.decide(destruction',
    'documents.destruction-by-two',
    (by) => papers.decide(of({ state: 'proposed', proposedBy: deputy }), by, 'confirm', on),
  ],
  [
    'rule.decide(erasure',
    'ledger.erasure-by-two',
    (by) => erasures.decide(of({ state: 'proposed', proposedBy: deputy }), by, 'approve', on),
  ],
  [
    'rule.decide(one',
    'preparation.own-request',
    (by) => cooperation.decide(of({ state: 'proposed', askedBy: deputy }), by, true, ''),
  ],
  [
    'rule.decide(plan',
    'preparation.own-request',
    (by) => unitPlans.decide(of({ state: 'submitted', submittedBy: deputy }), by, on, true, ''),
  ],
  [
    'rule.visit(one, input',
    'findings.visit-by-two',
    (by) =>
      immediates.visit(
        of({ state: 'reported', reportedOn: on }),
        { on, place: '', seen: '', met: true, other: deputy },
        by,
        true,
        on,
      ),
  ],
  [
    'rule.acceptIt(one',
    'reports.worded-by-you',
    (by) => inspectionReports.acceptIt(of({ sheet: 's', title: '别的', wording: 1 }), deputy, by, '由', on),
  ],
  [
    'rule.confirmTask(task',
    'reports.your-own-task',
    (by) => met.confirmTask(of({ state: 'reported', owner: deputy }), by, on),
  ],
  [
    'rule.extendTask(task',
    'reports.your-own-task',
    (by) => met.extendTask(of({ state: 'open', owner: deputy, dueOn: '2026-03-01' }), on, '字', by),
  ],
  [
    'rule.pass(report',
    'reports.written-by-you',
    (by) => inspectionReports.pass(of({ state: 'underReview', writers: [deputy] }), [], [], [], by, on),
  ],
  ...publicationSteps,
  [
    'rule.grant(opening',
    'tips.not-alone',
    (by) => openings.grant(of({ state: 'asked', askedBy: deputy }), 's', by, true, on),
  ],
  [
    'rule.decline(opening',
    'tips.not-alone',
    (by) => openings.decline(of({ state: 'asked', askedBy: deputy }), by, true, on),
  ],
  [
    'rule.register(input',
    'tips.two-receive',
    (by) => tips.register({ channel: 'visit', other: deputy, receivedOn: on }, by, on),
  ],
  [
    'rule.triage(tip',
    'tips.about-you',
    (by) => tips.triage(of({ state: 'received', aboutPersons: [deputy], inspection: null }), passedOn, by, on),
  ],
  [
    'rule.instruct(tip',
    'tips.another-instructs',
    (by) => tips.instruct(of({ state: 'inScope', aboutPersons: [], triagedBy: deputy }), '同意。', by, on),
  ],
  [
    'rule.confirm(one',
    'tips.destruction-by-two',
    (by) => destroying.confirm(of({ state: 'proposed', proposedBy: deputy, number: '信-1' }), by, on, '信-1'),
  ],
  [
    'mayHold(named',
    'tips.holder-yourself',
    (by) => seats.mayHold({ person: deputy, seat: 1, ofOffice: false }, by, []),
  ],
  [
    'confirmNaming(naming',
    'tips.holder-by-two',
    (by) => seats.confirmNaming(of({ active: false, untilDay: null, namedBy: deputy, person: 'third' }), by, on),
  ],
  ['mayOpen(about', 'tips.about-you', (by) => tips.mayOpen(of({ aboutPersons: [deputy] }), by)],
  [
    'step.handOver(transfer',
    'transfers.two-hand-over',
    (by) => transfers.handOver(of({ state: 'sealed', sealedBy: deputy }), of({ early: false }), false, by, on),
  ],
  [
    'rule.check(piece',
    'documents.second-person',
    (by) => archive.check(of({ state: 'sorted', collectedBy: deputy }), by, on),
  ],
  [
    'rule.receiveArchive(one',
    'documents.both-sign',
    (by) => archive.receiveArchive(of({ state: 'signed', signedBy: deputy, pieces: 1 }), 1, by, on),
  ],
  [
    'rule.decideLoan(loan',
    'documents.second-person',
    (by) => archive.decideLoan(of({ state: 'asked', askedBy: deputy }), true, '', by, on),
  ],
  [
    'rule.decideAppraisal(one',
    'documents.second-person',
    (by) => archive.decideAppraisal(of({ state: 'proposed', proposedBy: deputy }), true, by, on),
  ],
  [
    'rule.carryOutAppraisal(one',
    'documents.two-watch',
    (by) =>
      archive.carryOutAppraisal(
        of({ state: 'approved', verdict: 'destroy', decidedBy: 'x', witnessOne: deputy }),
        by,
        on,
      ),
  ],
  [
    'rule.bySecond(task',
    'rectification.carry-second-person',
    (by) =>
      carrying.bySecond(
        of({ state: 'inProgress' }),
        deputy,
        [of({ field: 'goal', verdict: 'earlier', decidedBy: deputy })],
        by,
      ),
  ],
  ['mayWithdraw(', 'teams.entered-by-you', (by) => ties.mayWithdraw(of({ person: 'p', declaredBy: deputy }), by)],
  [
    'rule.confirm(check',
    'evaluation.checked-by-you',
    (by) => evaluations.confirm(of({ secondBy: null, firstBy: deputy }), by, on),
  ],
  ['rule.approve(last', 'evaluation.scored-by-you', (by) => evaluations.approve(of({ by: deputy }), '字', by, on)],
  [
    'rule.answer(one, scoredBy',
    'evaluation.scored-by-you',
    (by) => evaluations.answer(of({ state: 'objected' }), deputy, { answer: '字', upheld: false }, by, on),
  ],
  [
    'rule.conclude(one',
    'evaluation.reported-by-you',
    (by) => lookbacks.conclude(of({ state: 'reported', reportedBy: deputy }), '字', by, on),
  ],
  ['notOfYourself(', 'oversight.not-of-yourself', (by) => lookings.notOfYourself([deputy], by)],
  ['notAbout(about', 'transfers.about-you', (by) => leads.notAbout([deputy], by)],
  ['twoPersons(by', 'fieldwork.two-persons', (by) => twoPersons(by, deputy, true)],
  ['forAnother(', 'teams.not-for-yourself', (by) => teams.forAnother(by, deputy)],
  [
    'answer(found',
    'teams.not-for-yourself',
    (by) =>
      conduct.answer(of({ answeredOn: null, byPerson: deputy }), { person: by, sitsThere: false }, true, '字', on),
  ],
  [
    'extend(found',
    'teams.not-for-yourself',
    (by) =>
      teams.extend(
        of({ person: deputy, endedAt: null, untilDay: '2026-03-01' }),
        of({ state: 'announced', untilDay: null }),
        on,
        by,
      ),
  ],
  ['lift(found', 'teams.not-for-yourself', (by) => teams.lift(of({ person: deputy, liftedAt: null }), by, '字', on)],
]
