import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { ProblemGroupId } from './groups.ts'

const room = 'commons'
export const CampaignId = idOf('campaign')
export const campaignStates = ['underWay', 'ended', 'stopped'] as const
export type CampaignState = (typeof campaignStates)[number]
const readers = ['office', 'leading_group', 'secretary'] as const
const Rules = z.int().min(0).max(10_000)

/** 专项整治: what common problems are put right by together, led by one department (S3-20, S3-29, S4-12). */
export const campaign = noun('campaign', {
  table: 'commons_campaign',
  shape: z.strictObject({
    id: CampaignId,
    authority: Id,
    group: ProblemGroupId,
    /** 牵头部门. */
    lead: Id,
    title: Line(200),
    measures: Prose(5_000),
    startsOn: Day,
    dueOn: Day,
    state: z.enum(campaignStates),
    result: Prose(5_000),
    rulesMade: z.int(),
    rulesAmended: z.int(),
    openedBy: PersonId,
    openedOn: Day,
    endedBy: PersonId.nullable(),
    endedOn: Day.nullable(),
    version: Version,
  }),
  sight: each(readers, ofAuthority()),
})
export type Campaign = z.infer<typeof campaign.shape>

const said = { about: campaign, audience: readers }
export const campaignOpened = record('campaign.begun', { ...said, facts: { group: Id, dueOn: Day } })
export const campaignEnded = record('campaign.ended', { ...said, facts: { rulesMade: z.int(), rulesAmended: z.int() } })
export const campaignStopped = record('campaign.stopped', said)

/** 部署专项整治 for an approved group of common problems. */
export const openCampaign = command('openCampaign', {
  room,
  route: 'POST /problem-groups/:problemGroup/campaigns',
  input: z.strictObject({
    id: CampaignId,
    problemGroup: ProblemGroupId,
    title: Line(200),
    lead: Id,
    measures: Prose(5_000).trim().min(1),
    startsOn: Day,
    dueOn: Day,
  }),
  asks: 'campaign.open',
  of: ['office'],
  records: [campaignOpened],
})

const On = { campaign: CampaignId, version: Version, result: Prose(5_000).trim().min(1) }
/** 办结, with the rules made and amended (S3-29). */
export const endCampaign = command('endCampaign', {
  room,
  route: 'POST /campaigns/:campaign/end',
  input: z.strictObject({ ...On, rulesMade: Rules, rulesAmended: Rules }),
  asks: 'campaign.end',
  of: ['office'],
  records: [campaignEnded],
})

export const stopCampaign = command('stopCampaign', {
  room,
  route: 'POST /campaigns/:campaign/stop',
  input: z.strictObject(On),
  asks: 'campaign.end',
  of: ['office'],
  records: [campaignStopped],
})

export const campaigns = query('campaigns', {
  room,
  route: 'GET /campaigns',
  input: z.strictObject({
    ...Paging,
    problemGroup: Id.optional(),
    state: oneOrMore(campaignStates).optional(),
    overdue: z.enum(['yes']).optional(),
  }),
  gives: pageOf(
    campaign.shape
      .pick({ id: true, title: true, state: true, startsOn: true, dueOn: true, rulesMade: true, rulesAmended: true })
      .extend({ leadName: z.string(), groupTitle: z.string() }),
  ),
  of: readers,
})

export const campaignPage = query('campaignPage', {
  room,
  route: 'GET /campaigns/:campaign',
  input: z.strictObject({ campaign: CampaignId }),
  gives: z.strictObject({
    campaign: campaign.shape,
    leadName: z.string(),
    groupTitle: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
