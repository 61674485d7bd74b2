import * as z from 'zod'
import { command, noun, oneOrMore, pageOf, Paging, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'
import { factChecks, factSheet, SheetId, sheet, sheetStates } from '../nouns.ts'

const room = 'findings'

export const FactListId = idOf('factList')
/** 拟 → 组长批准; taken back before it was. */
export const factListStates = ['drafted', 'approved', 'withdrawn'] as const
export type FactListState = (typeof factListStates)[number]

/** A sheet on a list, in the version that was put there: another version needs another list. */
export const ListEntry = z.strictObject({ sheet: SheetId, revision: z.int() })
export type ListEntry = z.infer<typeof ListEntry>

/**
 * 事实沟通清单 (domain 2.3: approved list of what may be shown): the signed sheets whose facts are talked over with the body, listed by the team and approved by
 * its leader. The body reads no list; what it reads are the fact sheets issued of what stands on one.
 */
export const factList = noun('factList', {
  table: 'findings_fact_list',
  shape: z.strictObject({
    id: FactListId,
    authority: Id,
    inspection: Id,
    /** Its number among the lists of the inspection. */
    serial: z.int(),
    state: z.enum(factListStates),
    entries: z.array(ListEntry),
    remark: Prose(500),
    draftedBy: PersonId,
    draftedOn: Day,
    approvedBy: PersonId.nullable(),
    approvedOn: Day.nullable(),
    reason: Prose(500),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority({ state: ['approved'] }) },
})
export type FactList = z.infer<typeof factList.shape>

const facts = { sheets: z.int() }
export const factListDrafted = record('factList.drafted', { about: factList, audience: team, facts })
export const factListApproved = record('factList.approved', { about: factList, audience: [...team, 'office'], facts })
export const factListWithdrawn = record('factList.withdrawn', { about: factList, audience: team })

/** Puts signed sheets of one inspection, in their present versions, on a list that waits for the leader. */
export const draftFactList = command('draftFactList', {
  room,
  route: 'POST /inspections/:inspection/fact-lists',
  input: z.strictObject({
    id: FactListId,
    inspection: Id,
    sheets: z.array(SheetId).min(1).max(200),
    remark: Prose(500).default(''),
  }),
  asks: 'factList.draft',
  of: team,
  records: [factListDrafted],
})

const OnList = { factList: FactListId, version: Version }

/** The leader approves a list another drew up; from now on fact sheets of these versions may be issued. */
export const approveFactList = command('approveFactList', {
  room,
  route: 'POST /fact-lists/:factList/approval',
  input: z.strictObject(OnList),
  asks: 'factList.approve',
  of: ['leader'],
  records: [factListApproved],
})

export const withdrawFactList = command('withdrawFactList', {
  room,
  route: 'POST /fact-lists/:factList/withdrawal',
  input: z.strictObject({ ...OnList, reason: Line(500) }),
  asks: 'factList.draft',
  of: team,
  records: [factListWithdrawn],
})

const readers = [...team, 'office'] as const

/** Lists as far as one sees them, newest first; `sheets` on each, `open`: of those on an approved one how many are not talked over to the end. */
export const factLists = query('factLists', {
  room,
  route: 'GET /fact-lists',
  input: z.strictObject({ ...Paging, inspection: Id.optional(), state: oneOrMore(factListStates).optional() }),
  gives: pageOf(
    factList.shape
      .pick({ id: true, inspection: true, serial: true, state: true, draftedOn: true, approvedOn: true })
      .extend({ bodyName: z.string(), sheets: z.int(), open: z.int() }),
  ),
  of: readers,
})

/** One list: each sheet with where the talk about it stands, until its answer has been answered. */
export const factListPage = query('factListPage', {
  room,
  route: 'GET /fact-lists/:factList',
  input: z.strictObject({ factList: FactListId }),
  gives: z.strictObject({
    factList: factList.shape,
    bodyName: z.string(),
    rows: z.array(
      z.strictObject({
        sheet: SheetId,
        revision: z.int(),
        number: z.string(),
        title: z.string(),
        state: z.enum(sheetStates),
        factCheck: z.enum(factChecks),
        talk: factSheet.shape.pick({ id: true, number: true, state: true, answer: true }).nullable(),
      }),
    ),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})

/** Signed sheets of an inspection that may be listed: no lead (3.2), not talked over to the end, on no list in this version. */
export const listableSheets = query('listableSheets', {
  room,
  route: 'GET /inspections/:inspection/listable-sheets',
  input: z.strictObject({ inspection: Id }),
  gives: z.strictObject({
    rows: z.array(sheet.shape.pick({ id: true, number: true, title: true, revision: true })),
  }),
  of: team,
})
