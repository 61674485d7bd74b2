import * as z from 'zod'
import { command, noun, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, PersonId, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'

const room = 'fieldwork'

/** What a check is (S0-12): a visit that was made, a paper that came in, a sample that was drawn. */
export const checkKinds = ['visit', 'loan', 'sample'] as const
export type CheckKind = (typeof checkKinds)[number]

/** That a check concerns a post of the body. The team's alone: the body sees its borrowed papers, and not whom they are for. */
export const postCheck = noun('postCheck', {
  table: 'fieldwork_post_check',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    post: Id,
    kind: z.enum(checkKinds),
    about: Id,
    /** The day the check was made. */
    onDay: Day,
    by: PersonId,
    notedOn: Day,
  }),
  sight: each(team, ofInspection()),
})
export type PostCheck = z.infer<typeof postCheck.shape>

/**
 * 关键岗位谈话覆盖 (domain 6.1) and 入户走访 (6.2) of one unit in three numbers: key posts that have a holder, those of them talked with, and calls on
 * households. The team's and of whoever reads the figures over all units; who it was stands in talks and visits, behind their own walls.
 */
export const siteCoverage = noun('siteCoverage', {
  table: 'fieldwork_site_coverage',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    body: Id,
    /** The day the team entered. */
    onDay: Day,
    posts: z.int(),
    talked: z.int(),
    households: z.int(),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(['office', 'leading_group', 'secretary'], ofAuthority()) },
})
export type SiteCoverage = z.infer<typeof siteCoverage.shape>

const ofCheck = { about: postCheck, audience: team }
export const postCheckNoted = record('postCheck.noted', { ...ofCheck, facts: { kind: z.enum(checkKinds), onDay: Day } })
export const postCheckUndone = record('postCheck.undone', ofCheck)

/** 登记岗位核查 (S0-12): a visit made, a paper received or a sample drawn at this unit concerns that post. */
export const notePostCheck = command('notePostCheck', {
  room,
  route: 'POST /inspections/:inspection/post-checks',
  input: z.strictObject({ id: Id, inspection: Id, post: Id, about: Id }),
  asks: 'post.check',
  of: team,
  records: [postCheckNoted],
})

export const undoPostCheck = command('undoPostCheck', {
  room,
  route: 'POST /post-checks/:postCheck/undoing',
  input: z.strictObject({ postCheck: Id }),
  asks: 'post.check',
  of: team,
  records: [postCheckUndone],
})

/** A check as the page of coverage names it: number and subject, and the day it was made. */
export const Checked = z.strictObject({ kind: z.enum(checkKinds), about: Id, what: z.string(), on: Day })

/** A post of the body with the talks held with its present holder, and the checks that concern it. */
export const PostCovered = z.strictObject({
  id: Id,
  title: z.string(),
  key: z.boolean(),
  holderName: z.string(),
  talks: z.int(),
  checks: z.array(Checked.extend({ id: Id })),
})
export type PostCovered = z.infer<typeof PostCovered>

/** 关键少数 (S0-12, domain 6.1): of the key posts that have a holder, how many were talked with, checked, and both; and which are missing. */
export const KeyCover = z.strictObject({
  posts: z.int(),
  talked: z.int(),
  checked: z.int(),
  both: z.int(),
  notTalked: z.array(z.string()),
  notChecked: z.array(z.string()),
})
export type KeyCover = z.infer<typeof KeyCover>
