import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { toPut, waitsFor } from '../../policies/put.ts'
import * as say from '../contract.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyName } from '../../registry/names.ts'
import { hashOfSlip, slipItemsOf } from '../store-slips.ts'
import { zh } from '../texts/zh.ts'

const personName = (column: string) =>
  sql<string>`coalesce((select who.name from identity_person who where who.id = ${sql.ref(column)}), '')`

// ── papers of the feedback ───────────────────────────────────────────────────────────────────────────────────────────────

export const readingPapers = ask(say.feedbackPapers, async ({ eyes, input }) => {
  let some = eyes.selectFrom('feedbackPaper as p')
  if (input.opinion) some = some.where('p.opinion', '=', input.opinion)
  if (input.inspection) some = some.where('p.inspection', '=', input.inspection)
  if (input.kind) some = some.where('p.kind', 'in', several<say.FeedbackPaperKind>(input.kind))
  if (input.state) some = some.where('p.state', 'in', several<say.FeedbackPaperState>(input.state))
  if (input.q) some = some.where(contains('p.title', input.q))
  const page = some
    .select(['p.id', 'p.inspection', 'p.opinion', 'p.kind', 'p.title', 'p.state', 'p.writtenOn', 'p.approvedOn'])
    .select(bodyName('p.body').as('bodyName'))
    .orderBy('p.writtenOn', 'desc')
    .orderBy('p.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingPaper = ask(say.feedbackPaperPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('feedbackPaper as p')
    .leftJoin('feedbackOpinion as o', 'o.id', 'p.opinion')
    .selectAll('p')
    .select([bodyName('p.body').as('bodyName'), sql<string>`coalesce(o.number, '')`.as('opinionNumber')])
    .where('p.id', '=', input.feedbackPaper)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'feedbackPaper' })
  const { bodyName: unit, opinionNumber, ...paper } = found
  return { paper, bodyName: unit, opinionNumber, names: await namesOf(eyes, [...paper.writers, paper.approvedBy]) }
})

export const feedbackPapersSheet = spreadsheetOf(say.feedbackPapers, zh.words.feedbackPapers, [
  { head: zh.words.body, width: 28, of: (row) => row.bodyName },
  { head: zh.words.paperKind, width: 14, of: (row) => zh.words[`paperKind.${row.kind}`] },
  { head: zh.words.paperTitle, width: 40, of: (row) => row.title },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`feedbackPaper.${row.state}`] },
  { head: zh.words.writtenOn, kind: 'day', width: 14, of: (row) => row.writtenOn },
  { head: zh.words.approvedOn, kind: 'day', width: 14, of: (row) => row.approvedOn },
])

// ── fields and slips ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const readingFields = ask(say.chargeFields, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('feedbackField as f')
  if (input.leader) some = some.where('f.leader', '=', input.leader)
  if (input.show === 'present')
    some = some.where((e) => e.or([e('f.untilDay', 'is', null), e('f.untilDay', '>=', today)]))
  const page = some
    .selectAll('f')
    .select(personName('f.leader').as('leaderName'))
    .select(
      sql<string>`coalesce(case f.part
        when 'body' then (select named.name from registry_organisation named where named.id::text = f.of)
        else (select word.name_zh from policies_category word where word.authority = f.authority and word.code = f.of
              order by word.from_day desc limit 1) end, '')`.as('ofName'),
    )
    .orderBy('f.leader')
    .orderBy('f.part')
    .orderBy('f.fromDay')
    .orderBy('f.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingSlipLeaders = ask(say.slipLeaders, async ({ eyes, today }) => {
  const rows = await eyes
    .selectFrom('identityGrant as g')
    .innerJoin('identityPerson as who', 'who.id', 'g.person')
    .select(['who.id as leader', 'who.name', 'who.title'])
    .select(
      sql<number>`(select count(*) from feedback_field f where f.leader = who.id
        and f.from_day <= ${today} and (f.until_day is null or f.until_day >= ${today}))`.as('parts'),
    )
    .where('g.hat', '=', 'in_charge')
    .where('g.endedAt', 'is', null)
    .where('g.fromDay', '<=', today)
    .where((e) => e.or([e('g.untilDay', 'is', null), e('g.untilDay', '>=', today)]))
    .orderBy('who.name')
    .orderBy('who.id')
    .limit(200)
    .execute()
  return { rows: rows.map((row) => ({ ...row, parts: Number(row.parts) })) }
})

export const readingSlips = ask(say.copySlips, async ({ eyes, input }) => {
  let some = eyes.selectFrom('feedbackSlip as s')
  const { leader, inspection, urged, q } = input
  if (leader) some = some.where('s.leader', '=', leader)
  if (input.state) some = some.where('s.state', 'in', several<say.CopySlipState>(input.state))
  if (urged) some = some.where('s.urged', '=', urged === 'yes')
  if (input.kind) some = some.where('s.theme', input.kind === 'slip' ? '=' : '<>', '')
  if (q) some = some.where(contains(['s.number', 's.theme'], q))
  if (inspection)
    some = some.where(
      sql<boolean>`exists (select from feedback_slip_item i where i.slip = s.id and i.inspection = ${inspection})`,
    )
  const page = some
    .select(['s.id', 's.number', 's.leader', 's.theme', 's.state', 's.draftedOn', 's.deliveredOn', 's.receivedOn'])
    .select(['s.instructedOn', 's.urged', personName('s.leader').as('leaderName')])
    .select([
      sql<number>`(select count(*) from feedback_slip_item i where i.slip = s.id)`.as('items'),
      sql<number>`(select count(distinct i.body) from feedback_slip_item i where i.slip = s.id)`.as('bodies'),
    ])
    .orderBy('s.draftedOn', 'desc')
    .orderBy('s.number', 'desc')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingSlip = ask(say.copySlipPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('feedbackSlip as s')
    .selectAll('s')
    .select(personName('s.leader').as('leaderName'))
    .where('s.id', '=', input.copySlip)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'copySlip' })
  const { leaderName, ...slip } = found
  const items = await slipItemsOf(eyes, slip.id)
  const names = await namesOf(eyes, [...slip.writers, slip.signedBy, slip.deliveredBy])
  return { slip, leaderName, items, hash: hashOfSlip(slip, items), names }
})

export const copySlipsSheet = spreadsheetOf(say.copySlips, zh.words.copySlips, [
  { head: zh.words.number, width: 24, of: (row) => row.number },
  { head: zh.words.slipTheme, width: 32, of: (row) => row.theme },
  { head: zh.words.leaderInCharge, width: 14, of: (row) => row.leaderName },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`copySlip.${row.state}`] },
  { head: zh.words.bodies, kind: 'number', width: 10, of: (row) => row.bodies },
  { head: zh.words.items, kind: 'number', width: 10, of: (row) => row.items },
  { head: zh.words.slipDraftedOn, kind: 'day', width: 14, of: (row) => row.draftedOn },
  { head: zh.words.deliveredOn, kind: 'day', width: 14, of: (row) => row.deliveredOn },
  { head: zh.words.receivedOn, kind: 'day', width: 14, of: (row) => row.receivedOn },
  { head: zh.words.instructedOn, kind: 'day', width: 14, of: (row) => row.instructedOn },
  { head: zh.words.urged, width: 10, of: (row) => (row.urged ? '是' : '否') },
])

// ── the desk ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const slipsIn = async (eyes: Reader, state: say.CopySlipState) =>
  (
    await eyes
      .selectFrom('feedbackSlip as s')
      .select(['s.id', 's.number', personName('s.leader').as('leaderName')])
      .where('s.state', '=', state)
      .orderBy('s.draftedOn')
      .limit(200)
      .execute()
  ).map(({ id, number, leaderName }) => ({
    noun: 'copySlip',
    id,
    title: `${leaderName} ${number}`.trim(),
    link: `/copy-slips/${id}`,
  }))

const slipsTo = (key: string, hats: Parameters<typeof deskEntry>[0]['hats'], state: say.CopySlipState) =>
  deskEntry({ room: 'feedback', key, hats, rows: ({ eyes }) => slipsIn(eyes, state) })

export const toSignSlips = slipsTo('slipsToSign', ['leading_group', 'secretary'], 'drafted')
export const toDeliverSlips = slipsTo('slipsToDeliver', ['office'], 'signed')
export const toReceiveSlips = slipsTo('slipsToReceive', ['in_charge'], 'delivered')
export const toInstructSlips = slipsTo('slipsToInstruct', ['in_charge'], 'received')

const papersDrafted = async (eyes: Reader) =>
  (
    await eyes
      .selectFrom('feedbackPaper')
      .select(['id', 'title'])
      .where('state', '=', 'drafted')
      .orderBy('writtenOn')
      .limit(200)
      .execute()
  ).map(({ id, title }) => ({ noun: 'feedbackPaper', id, title, link: `/feedback-papers/${id}` }))

export const papersToApprove = deskEntry({
  room: 'feedback',
  key: 'feedbackPapersToApprove',
  hats: ['leading_group', 'secretary'],
  rows: ({ eyes }) => papersDrafted(eyes),
})

/** What waits to be approved, for the meeting where one is demanded (S0-03). */
export const papersAwaited = waitsFor('paper', papersDrafted)
export const papersToPut = toPut('paper', papersAwaited)
export const slipsAwaited = waitsFor('slip', (eyes) => slipsIn(eyes, 'drafted'))
export const slipsToPut = toPut('slip', slipsAwaited)
