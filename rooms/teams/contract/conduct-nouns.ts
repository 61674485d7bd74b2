import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { appointed, body, type Hat, team as teamHats } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection, ofPerson } from '../../../core/pure/sight.ts'
import { InspectionId } from '../../planning/contract.ts'
import { keepers } from './pool-nouns.ts'

/** Who watches over conduct besides the office's own work. */
export const watchers = ['office', 'discipline'] as const satisfies readonly Hat[]

export const ContactId = idOf('contact')
export const ComplaintId = idOf('complaint')
export const AppraisalId = idOf('appraisal')

/** 五严禁、六严格、四个决不允许 (S1-32): what a member checks himself by. */
export const rulesOfConduct = [
  'ban.leak',
  'ban.gift',
  'ban.interfere',
  'ban.private',
  'ban.pleading',
  'strict.authority',
  'strict.report',
  'strict.secrecy',
  'strict.recusal',
  'strict.records',
  'strict.living',
  'never.conceal',
  'never.distort',
  'never.abuse',
  'never.idle',
] as const
export const pledgeKinds = ['secrecy', 'discipline'] as const
export const contactKinds = ['prying', 'pleading', 'gift', 'other'] as const
/** What the inspected body rates a team by when it leaves (S2-18): 食宿、会客、陪餐、收受、作风、保密、程序. */
export const conductAspects = ['lodging', 'meals', 'visitors', 'gifts', 'manner', 'secrecy', 'procedure'] as const
export const complaintChannels = ['system', 'letter', 'call', 'visit'] as const

const OfTeam = { authority: Id, round: Id, team: Id }
/** 保密承诺书, 纪律承诺书: signed by a member for one round. */
export const pledge = noun('pledge', {
  table: 'teams_pledge',
  shape: z.strictObject({ id: Id, ...OfTeam, person: PersonId, kind: z.enum(pledgeKinds), onDay: Day }),
  sight: { ...each(['office', 'leading_group'], ofAuthority()), ...each(appointed, ofPerson('person')) },
})

/** 自查表: which rules were broken, if any, and how; a broken one is reported to office and discipline by that. */
export const selfCheck = noun('selfCheck', {
  table: 'teams_self_check',
  shape: z.strictObject({
    id: Id,
    ...OfTeam,
    person: PersonId,
    onDay: Day,
    broken: z.array(z.enum(rulesOfConduct)),
    text: Prose(2_000),
  }),
  sight: { ...each(watchers, ofAuthority()), ...each(appointed, ofPerson('person')) },
})

/** 打探、说情、送礼 (S2-17), reported by whom it happened to. */
export const contact = noun('contact', {
  table: 'teams_contact',
  shape: z.strictObject({
    id: ContactId,
    ...OfTeam,
    person: PersonId,
    kind: z.enum(contactKinds),
    onDay: Day,
    who: Line(200),
    text: Prose(2_000),
    reportedAt: Instant,
    handledOn: Day.nullable(),
    handling: Prose(2_000),
    version: Version,
  }),
  sight: { ...each(watchers, ofAuthority()), ...each(appointed, ofPerson('person')) },
})
export type Contact = z.infer<typeof contact.shape>

/** The inspected body's rating of the team's conduct (S2-18): aspect by aspect whether there was anything to object to. Never for a team's eyes. */
export const conduct = noun('conduct', {
  table: 'teams_conduct',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: InspectionId,
    body: Id,
    team: Id,
    objections: z.array(z.enum(conductAspects)),
    text: Prose(2_000),
    onDay: Day,
  }),
  sight: { ...each(['office', 'leading_group', 'secretary'], ofAuthority()), ...each(body, ofBody()) },
})

/** 反映巡察组和组员的问题 (S2-19): it reaches the office and whoever complained, never the team. */
export const complaint = noun('complaint', {
  table: 'teams_complaint',
  shape: z.strictObject({
    id: ComplaintId,
    authority: Id,
    unit: InspectionId,
    team: Id,
    channel: z.enum(complaintChannels),
    text: Prose(4_000),
    byPerson: PersonId.nullable(),
    receivedOn: Day,
    founded: z.boolean().nullable(),
    answer: Prose(4_000),
    answeredOn: Day.nullable(),
    version: Version,
  }),
  sight: { office: ofAuthority(), ...each([...teamHats, ...body], ofPerson('byPerson')) },
})
export type Complaint = z.infer<typeof complaint.shape>

const Inside = { id: Id, authority: Id, inspection: InspectionId, team: Id }
/** 模块: a sub-group of a team at one unit, with its task (S2-14). */
export const module = noun('module', {
  table: 'teams_module',
  shape: z.strictObject({
    ...Inside,
    name: Line(60),
    task: Prose(2_000),
    members: z.array(PersonId),
    version: Version,
  }),
  sight: { office: ofAuthority(), ...each(teamHats, ofInspection()) },
})
export type Module = z.infer<typeof module.shape>

/** A meeting of the temporary branch (临时党支部, S2-15), under its secretary of the day. */
export const meeting = noun('meeting', {
  table: 'teams_meeting',
  shape: z.strictObject({
    ...Inside,
    onDay: Day,
    secretary: PersonId,
    topic: Line(200),
    text: Prose(4_000),
    present: z.array(PersonId),
  }),
  sight: { office: ofAuthority(), ...each(teamHats, ofInspection()) },
})

/** 鉴定 (S3-09): written of a member when he goes back, in words; he reads it and may answer. No number. */
export const appraisal = noun('appraisal', {
  table: 'teams_appraisal',
  shape: z.strictObject({
    id: AppraisalId,
    ...OfTeam,
    appointment: Id,
    person: PersonId,
    text: Prose(4_000),
    by: PersonId,
    onDay: Day,
    answer: Prose(4_000),
    answeredOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(keepers, ofAuthority()), ...each(appointed, ofPerson('person')) },
})
export type Appraisal = z.infer<typeof appraisal.shape>
