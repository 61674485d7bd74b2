import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import * as rule from '../rules.ts'
import * as keep from '../store-numbers.ts'
import { drawNumber } from '../store.ts'

const factsOf = ({ series, year, number }: say.Drawn) => ({ series, year, number })

export const issuingNumber = act(say.issueNumber, async ({ tx, find, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('number.issue', { authority })
  const year = Number(today.slice(0, 4))
  const { number } = await drawNumber(tx, authority, input.series, year)
  const { paper, about, inspection, title, urgency, copyTo } = input
  if (inspection !== null && !(await find('inspection', inspection)))
    throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  const named = await keep.nameDrawn(tx, {
    authority,
    series: input.series,
    year,
    number,
    paper,
    about,
    inspection,
    ...{ title, urgency, copyTo },
  })
  return {
    result: { id: named.id, version: named.version },
    record: { kind: 'number.issued', about: named, facts: factsOf(named) },
  }
})

export const voidingNumber = act(say.voidNumber, async ({ tx, see, may, actor, input, today }) => {
  const drawn = await see(say.drawn, input.drawn, input.version)
  await may('number.void', { authority: drawn.authority })
  const voided = await keep.saveVoid(tx, accept(rule.voidNumber(drawn, actor.person, today, input.reason)))
  return {
    result: { id: voided.id, version: voided.version },
    record: { kind: 'number.voided', about: voided, facts: factsOf(voided) },
  }
})
