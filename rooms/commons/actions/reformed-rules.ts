import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { saveSeen } from '../../../core/server/seen.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/reformed-rules.ts'

const whole = { struck: false, strikeReason: '', version: 1 } as const

export const recordingCampaignRule = act(say.recordCampaignRule, async ({ tx, look, may, actor, input, today }) => {
  const { campaign, ...says } = input
  const one = await look(say.campaign, campaign)
  await may('campaign.recordRule', one)
  accept(rule.mayEnterOfCampaign(one.state, says.onDay, today))
  const walls = { authority: one.authority, source: 'campaign', campaign, advisory: null, body: one.lead } as const
  const made: say.ReformedRule = { ...says, ...walls, ...whole, by: actor.person }
  await tx.insertInto('commonsRule').values(made).execute()
  const facts = { rule: made.id, action: made.action, on: made.onDay }
  return { result: made, record: { kind: 'campaign.ruleRecorded', about: one, facts } }
})

export const recordingAdvisoryRule = act(say.recordAdvisoryRule, async ({ tx, look, may, actor, input, today }) => {
  const { advisory, ...says } = input
  const one = await look(say.advisory, advisory)
  await may('advisory.recordRule', one)
  accept(rule.mayEnterOfAdvisory(one.state, says.onDay, today))
  const walls = { authority: one.authority, source: 'advisory', campaign: null, advisory, body: one.body } as const
  const made: say.ReformedRule = { ...says, ...walls, ...whole, by: actor.person }
  await tx.insertInto('commonsRule').values(made).execute()
  const facts = { rule: made.id, action: made.action, on: made.onDay }
  return { result: made, record: { kind: 'advisory.ruleRecorded', about: one, facts } }
})

const struck = (one: say.ReformedRule, strikeReason: string): say.ReformedRule => {
  if (one.struck) throw new Refused(refuse('commons.rule-struck'))
  return { ...one, struck: true, strikeReason }
}

export const strikingCampaignRule = act(say.strikeCampaignRule, async ({ tx, see, look, may, input }) => {
  const one = await see(say.reformedRule, input.reformedRule, input.version)
  if (one.campaign === null) throw new Refused(refuse('doorway.not-found', { noun: 'reformedRule' }))
  const campaign = await look(say.campaign, one.campaign)
  await may('campaign.recordRule', campaign)
  const saved = await saveSeen(tx, 'commonsRule', struck(one, input.reason))
  return { result: saved, record: { kind: 'campaign.ruleStruck', about: campaign, facts: { rule: saved.id } } }
})

export const strikingAdvisoryRule = act(say.strikeAdvisoryRule, async ({ tx, see, look, may, input }) => {
  const one = await see(say.reformedRule, input.reformedRule, input.version)
  if (one.advisory === null) throw new Refused(refuse('doorway.not-found', { noun: 'reformedRule' }))
  const letter = await look(say.advisory, one.advisory)
  await may('advisory.recordRule', letter)
  const saved = await saveSeen(tx, 'commonsRule', struck(one, input.reason))
  return { result: saved, record: { kind: 'advisory.ruleStruck', about: letter, facts: { rule: saved.id } } }
})
