import { randomInt } from 'node:crypto'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { inspection as inspectionNoun, round as roundNoun } from '../../planning/contract.ts'
import * as say from '../contract.ts'
import * as keep from '../store.ts'

/** Letters and digits that nobody mistakes for others on a poster. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const newSlug = (): string => Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('')

export const publishingPage = act(say.publishPage, async ({ tx, look, may, input, today }) => {
  const unit = await look(inspectionNoun, input.inspection)
  await may('tipPage.publish', { authority: unit.authority })
  if (!unit.announced) throw new Refused(refuse('tips.not-announced'))
  if (input.untilDay < input.fromDay || input.untilDay < today)
    throw new Refused(refuse('tips.page-days', { field: 'untilDay' }))
  const { name: roundName } = await look(roundNoun, unit.round)
  const { authority, body, name: unitName } = unit
  const page = await keep.putPage(tx, {
    ...{ ...input, authority, body, roundName, unitName, slug: newSlug(), open: true, version: 1 },
  })
  const { id, version, untilDay: until } = page
  return { result: { id, version }, record: { kind: 'tipPage.published', about: page, facts: { until } } }
})

export const closingPage = act(say.closePage, async ({ tx, see, may, input }) => {
  const page = await see(say.tipPage, input.tipPage, input.version)
  await may('tipPage.publish', { authority: page.authority })
  if (!page.open) throw new Refused(refuse('tips.page-closed'))
  const shut = await keep.shutPage(tx, page)
  return { result: { id: shut.id, version: shut.version }, record: { kind: 'tipPage.closed', about: shut, facts: {} } }
})
