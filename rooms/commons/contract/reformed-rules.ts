import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody } from '../../../core/pure/sight.ts'
import { ruleActions } from '../../rectification/contract.ts'
import { AdvisoryId, advisory, advisoryReaders } from './advisories.ts'
import { CampaignId, campaign } from './campaigns.ts'

const room = 'commons'
export const ReformedRuleId = idOf('reformedRule')
export const ruleSources = ['campaign', 'advisory'] as const
const deciders = ['office', 'leading_group', 'secretary'] as const
const fromLetter = { source: ['advisory'] } as const

/**
 * 主管部门修订制度 (S3-29): a rule that a competent department made, amended or abolished in a campaign or after a letter of advice, by its title. What came of a
 * letter its department reads; what came of a campaign those who read campaigns. An entry made by mistake is struck, not removed.
 */
export const reformedRule = noun('reformedRule', {
  table: 'commons_rule',
  shape: z.strictObject({
    id: ReformedRuleId,
    authority: Id,
    source: z.enum(ruleSources),
    campaign: CampaignId.nullable(),
    advisory: AdvisoryId.nullable(),
    /** The department: who leads the campaign, or whom the letter is addressed to. */
    body: Id,
    action: z.enum(ruleActions),
    title: Line(200),
    /** 文号; empty where it has none. */
    document: Prose(100),
    /** The day it was issued, or ceased to be in force. */
    onDay: Day,
    by: PersonId,
    struck: z.boolean(),
    strikeReason: Prose(500),
    version: Version,
  }),
  sight: {
    ...each(deciders, ofAuthority()),
    ...each(['discipline', 'organisation'], ofAuthority(fromLetter)),
    ...each(body, ofBody(fromLetter)),
  },
})
export type ReformedRule = z.infer<typeof reformedRule.shape>

const ofCampaign = { about: campaign, audience: deciders }
const ofAdvisory = { about: advisory, audience: advisoryReaders }
const Facts = { rule: Id, action: z.enum(ruleActions), on: Day }
export const campaignRuleRecorded = record('campaign.ruleRecorded', { ...ofCampaign, facts: Facts })
export const campaignRuleStruck = record('campaign.ruleStruck', { ...ofCampaign, facts: { rule: Id } })
export const advisoryRuleRecorded = record('advisory.ruleRecorded', { ...ofAdvisory, facts: Facts })
export const advisoryRuleStruck = record('advisory.ruleStruck', { ...ofAdvisory, facts: { rule: Id } })

const TheRule = {
  id: ReformedRuleId,
  action: z.enum(ruleActions),
  title: Line(200),
  document: z.literal('').or(Line(100)),
  onDay: Day,
}

/** 登记制度立改废 of a campaign, once it is issued; of a stopped campaign none. */
export const recordCampaignRule = command('recordCampaignRule', {
  room,
  route: 'POST /campaigns/:campaign/rules',
  input: z.strictObject({ ...TheRule, campaign: CampaignId }),
  asks: 'campaign.recordRule',
  of: ['office'],
  records: [campaignRuleRecorded],
})

/** 登记制度立改废 by the department a letter is addressed to, from its receipt until the letter is closed. */
export const recordAdvisoryRule = command('recordAdvisoryRule', {
  room,
  route: 'POST /advisories/:advisory/rules',
  input: z.strictObject({ ...TheRule, advisory: AdvisoryId }),
  asks: 'advisory.recordRule',
  of: body,
  records: [advisoryRuleRecorded],
})

const OnRule = { reformedRule: ReformedRuleId, version: Version, reason: Line(500) }

/** Takes an entry of a campaign made by mistake out of the register, with the reason. */
export const strikeCampaignRule = command('strikeCampaignRule', {
  room,
  route: 'POST /campaign-rules/:reformedRule/striking',
  input: z.strictObject(OnRule),
  asks: 'campaign.recordRule',
  of: ['office'],
  records: [campaignRuleStruck],
})

/** The same of a letter, by its department. */
export const strikeAdvisoryRule = command('strikeAdvisoryRule', {
  room,
  route: 'POST /advisory-rules/:reformedRule/striking',
  input: z.strictObject(OnRule),
  asks: 'advisory.recordRule',
  of: body,
  records: [advisoryRuleStruck],
})

/** 主管部门制度立改废清单; struck entries are shown only when they are asked for. */
export const reformedRules = query('reformedRules', {
  room,
  route: 'GET /reformed-rules',
  input: z.strictObject({
    ...Paging,
    campaign: Id.optional(),
    advisory: Id.optional(),
    source: z.enum(ruleSources).optional(),
    action: oneOrMore(ruleActions).optional(),
    year: z.coerce.number().int().min(1949).max(2200).optional(),
    struck: z.enum(['yes']).optional(),
    q: Line(100).optional(),
  }),
  gives: pageOf(reformedRule.shape.omit({ by: true }).extend({ bodyName: z.string(), of: z.string() })),
  of: advisoryReaders,
})
