import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { unitOf } from '../place.ts'
import { mayPlan, numberOf } from '../rules.ts'
import * as rule from '../rules/site.ts'
import * as keep from '../store.ts'
import { add, saveNotice, saveSite } from '../store-site.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const writingNotice = act(say.writeNotice, async ({ tx, eyes, may, actor, input }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('notice.write', unit)
  accept(mayPlan(unit))
  const { id, version, ...said } = input
  if (said.untilDay < said.fromDay) throw new Refused(refuse('fieldwork.ends-before', { field: 'untilDay' }))
  const there = await tx
    .selectFrom('fieldworkNotice')
    .selectAll()
    .where('inspection', '=', unit.id)
    .where('kind', '=', said.kind)
    .executeTakeFirst()
  if (there?.state === 'issued') throw new Refused(refuse('fieldwork.issued-already'))
  if ((there?.version ?? null) !== version) throw new Refused(refuse('fieldwork.changed-meanwhile'))
  const walls = { authority: unit.authority, inspection: unit.id, body: unit.body }
  const fresh: say.Notice = {
    ...{ ...said, id, ...walls, state: 'drafted', draftedBy: actor.person, issuedBy: null, issuedOn: null, version: 1 },
  }
  const kept = there ? await saveNotice(tx, { ...there, ...said }) : fresh
  if (!there) await add(tx, 'fieldworkNotice', fresh)
  return { result: result(kept), record: { kind: 'notice.written', about: kept, facts: { kind: kept.kind } } }
})

export const issuingNotice = act(say.issueNotice, async ({ tx, see, may, actor, input, today }) => {
  const notice = await see(say.notice, input.notice, input.version)
  await may('notice.issue', notice)
  const kept = await saveNotice(tx, accept(rule.issue(notice, actor.person, today)))
  return { result: result(kept), record: { kind: 'notice.issued', about: kept, facts: { kind: kept.kind } } }
})

export const notingSite = act(say.noteSite, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('siteRecord.note', unit)
  accept(mayPlan(unit))
  accept(rule.saysEnough(input))
  if (input.heldOn > today && input.kind !== 'logistics')
    throw new Refused(refuse('fieldwork.in-future', { field: 'heldOn' }))
  const serial = await keep.drawSerial(tx, unit, 'site')
  const one: say.SiteRecord = {
    ...{ ...input, authority: unit.authority, body: unit.body, serial, number: numberOf('site', serial) },
    ...{ by: actor.person, onDay: today, reply: '', repliedBy: null, repliedOn: null, version: 1 },
  }
  await add(tx, 'fieldworkSiteRecord', one)
  return { result: result(one), record: { kind: 'siteRecord.noted', about: one, facts: { kind: one.kind } } }
})

export const replyingDemand = act(say.replyDemand, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.siteRecord, input.siteRecord, input.version)
  await may('siteRecord.reply', one)
  const kept = await saveSite(tx, accept(rule.reply(one, actor.person, today, input.reply)))
  return { result: result(kept), record: { kind: 'siteRecord.replied', about: kept, facts: { kind: kept.kind } } }
})
