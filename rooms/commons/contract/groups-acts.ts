import * as z from 'zod'
import { command } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Code, Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import * as it from './groups.ts'

const room = 'commons'
const On = { problemGroup: it.ProblemGroupId, version: Version }
const Words = Prose(5_000).trim().min(1)
const Sheets = z.array(Id).max(50)
const Text = { kind: z.enum(it.groupKinds), title: Line(200), category: Code.or(z.literal('')), summary: Prose(5_000) }

/** 新建归集, with its first findings or none. Refuses what `joinGroup` refuses. */
export const draftProblemGroup = command('draftProblemGroup', {
  room,
  route: 'POST /problem-groups',
  input: z.strictObject({
    id: it.ProblemGroupId,
    ...Text,
    sheets: Sheets.default([]),
    reason: Prose(500).default(''),
  }),
  asks: 'problemGroup.draft',
  of: ['office'],
  records: [it.groupDrafted, it.findingsJoined],
})

export const editProblemGroup = command('editProblemGroup', {
  room,
  route: 'PUT /problem-groups/:problemGroup',
  input: z.strictObject({ ...On, ...Text }),
  asks: 'problemGroup.edit',
  of: ['office'],
  records: [it.groupEdited],
})

/** 纳入: findings a person holds to be of one kind, with the reason. Refuses leads, what is not adopted, and what stands in a group. */
export const joinGroup = command('joinGroup', {
  room,
  route: 'POST /problem-groups/:problemGroup/findings',
  input: z.strictObject({ ...On, sheets: Sheets.min(1), reason: Line(500) }),
  asks: 'problemGroup.edit',
  of: ['office'],
  records: [it.findingsJoined],
})

/** 移出, with the reason; the row stays and says so. */
export const leaveGroup = command('leaveGroup', {
  room,
  route: 'POST /problem-groups/:problemGroup/departures',
  input: z.strictObject({ ...On, sheet: Id, reason: Line(500) }),
  asks: 'problemGroup.edit',
  of: ['office'],
  records: [it.findingLeft],
})

/** 不相似: a person looked at what was suggested and holds it for another matter; it is not suggested for this group again. */
export const declineSimilar = command('declineSimilar', {
  room,
  route: 'POST /problem-groups/:problemGroup/refusals',
  input: z.strictObject({ ...On, sheet: Id, reason: Line(500) }),
  asks: 'problemGroup.edit',
  of: ['office'],
  records: [it.findingDeclined],
})

/** 报审: who answers for it, until when, and what is proposed. Common problems come from two units at least (共性). */
export const proposeGroup = command('proposeGroup', {
  room,
  route: 'POST /problem-groups/:problemGroup/proposal',
  input: z.strictObject({ ...On, owner: Id, dueOn: Day, proposal: Words }),
  asks: 'problemGroup.propose',
  of: ['office'],
  records: [it.groupProposed],
})

export const sendGroupBack = command('sendGroupBack', {
  room,
  route: 'POST /problem-groups/:problemGroup/return',
  input: z.strictObject({ ...On, opinion: Prose(2_000).trim().min(1) }),
  asks: 'problemGroup.decide',
  of: ['leading_group', 'secretary'],
  records: [it.groupSentBack],
})

/** 审定 by the leading group or the secretary, not by whoever proposed it. */
export const approveGroup = command('approveGroup', {
  room,
  route: 'POST /problem-groups/:problemGroup/approval',
  input: z.strictObject({ ...On, opinion: Prose(2_000) }),
  asks: 'problemGroup.decide',
  of: ['leading_group', 'secretary'],
  records: [it.groupApproved],
})

/** 延期: a later day, with the reason, by those who approved it. */
export const prolongGroup = command('prolongGroup', {
  room,
  route: 'POST /problem-groups/:problemGroup/prolongation',
  input: z.strictObject({ ...On, dueOn: Day, reason: Line(500) }),
  asks: 'problemGroup.decide',
  of: ['leading_group', 'secretary'],
  records: [it.groupProlonged],
})

/** 办结, with what came of it; by the office. */
export const closeGroup = command('closeGroup', {
  room,
  route: 'POST /problem-groups/:problemGroup/closure',
  input: z.strictObject({ ...On, outcome: Words }),
  asks: 'problemGroup.close',
  of: ['office'],
  records: [it.groupClosed],
})

export const dropGroup = command('dropGroup', {
  room,
  route: 'POST /problem-groups/:problemGroup/drop',
  input: z.strictObject(On),
  asks: 'problemGroup.edit',
  of: ['office'],
  records: [it.groupDropped],
})
