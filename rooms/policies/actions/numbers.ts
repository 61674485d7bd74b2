import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { isSent, officialDocuments, seriesOf } from '../numbering.ts'
import * as rule from '../rules.ts'
import * as keep from '../store-numbers.ts'
import { drawNumber } from '../store.ts'

const factsOf = ({ series, year, number }: say.Drawn) => ({ series, year, number })

export const issuingNumber = act(say.issueNumber, async ({ tx, find, may, actor, input, today, newId }) => {
  const { authority } = actor.scope
  await may('number.issue', { authority })
  if (seriesOf(input.paper) !== input.series) throw new Refused(refuse('policies.other-series', { paper: input.paper }))
  const year = Number(today.slice(0, 4))
  const { number } = await drawNumber(tx, authority, input.series, year)
  const { paper, about, inspection, title, urgency, copyTo, copies } = input
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
    title,
  })
  const open = officialDocuments[paper]?.hides !== true
  const sent = { id: newId(), authority, paper, about, inspection, open, urgency, copyTo, copies }
  if (urgency !== '' || copyTo !== '' || copies > 0) await keep.keepSending(tx, sent)
  return {
    result: { id: named.id, version: named.version },
    record: { kind: 'number.issued', about: named, facts: factsOf(named) },
  }
})

/** What one says of a thing's paper one sees oneself; of one that hides from whom it is about, nothing is kept of where it belongs. */
export const sendingPaper = act(say.sendPaper, async ({ tx, find, may, actor, input, newId }) => {
  const { authority } = actor.scope
  await may('paper.send', { authority })
  const { paper, about, version, ...how } = input
  const official = officialDocuments[paper]
  if (!official || !isSent(paper)) throw new Refused(refuse('policies.not-sent', { paper }))
  const thing = await find(official.noun, about)
  if (!thing) throw new Refused(refuse('doorway.not-found', { noun: official.noun }))
  const open = official.hides !== true
  const inspection = open && typeof thing['inspection'] === 'string' ? thing['inspection'] : null
  const sent = await keep.saySending(tx, { id: newId(), authority, paper, about, inspection, open, ...how }, version)
  if (!sent) throw new Refused(refuse('doorway.stale'))
  return {
    result: { id: sent.id, version: sent.version },
    record: { kind: 'paper.sent', about: sent, facts: { urgency: sent.urgency, copies: sent.copies } },
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
