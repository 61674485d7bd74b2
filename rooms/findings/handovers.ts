import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { inspection } from '../planning/contract.ts'
import * as say from './contract.ts'
import { loan, talk, visit } from '../fieldwork/contract.ts'
import { pairOf } from './rules.ts'
import { accepted, handOver, openOf } from './rules/handover.ts'
import { seated } from './seated.ts'
import * as keep from './store.ts'

/** Each sheet under its lock, in the order of their ids, so that two lists never wait for each other. */
export const handingOverSheets = act(say.handOverSheets, async ({ tx, eyes, see, look, may, actor, input, today }) => {
  const { id, from, to, reason } = input
  const unit = await look(inspection, input.inspection)
  await may('sheet.handOver', { authority: unit.authority, inspection: unit.id })
  if (input.sheets.length + input.other.length === 0) throw new Refused(refuse('findings.nothing-handed'))
  const sits = await seated(eyes, unit.id, to, today)
  accept(pairOf(from, to, sits))
  for (const { noun, id: thing } of input.other) {
    accept(openOf(noun, await look({ factSheet: say.factSheet, talk, visit, loan }[noun], thing), unit.id, from))
  }
  const sheets: say.Sheet[] = []
  for (const one of [...new Set(input.sheets)].sort()) {
    const sheet = await see(say.sheet, one)
    if (sheet.inspection !== unit.id) accept(refuse('findings.not-in-hand', { number: sheet.number }))
    sheets.push(await keep.saveSheet(tx, accept(handOver(sheet, from, to, sits))))
  }
  const made: say.Handover = {
    id,
    authority: unit.authority,
    inspection: unit.id,
    fromPerson: from,
    toPerson: to,
    by: actor.person,
    onDay: today,
    reason,
    sheets: sheets.map((sheet) => sheet.id),
    other: [...new Map(input.other.map((each) => [each.id, each])).values()],
    acceptedOn: null,
    version: 1,
  }
  await keep.addHandover(tx, made)
  return {
    result: { id, version: 1 },
    record: [
      {
        kind: 'work.handedOver' as const,
        about: made,
        facts: { from, to, sheets: sheets.length, other: made.other.length },
      },
      ...sheets.map((sheet) => ({
        kind: 'sheet.handedOver' as const,
        about: sheet,
        facts: { handover: id, from, to },
      })),
    ],
  }
})

export const acceptingHandover = act(say.acceptHandover, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.handover, input.handover, input.version)
  await may('handover.accept', one)
  const { id, version } = await keep.acceptHandover(tx, accept(accepted(one, actor.person, today)))
  return { result: { id, version }, record: { kind: 'work.accepted', about: one, facts: {} } }
})
