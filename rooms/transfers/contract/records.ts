import * as z from 'zod'
import { record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id } from '../../../core/pure/ids.ts'
import { Grounds } from '../../policies/contract.ts'
import * as it from '../nouns.ts'

/** Of a lead itself: the receivers read what became of it on the packages that came to them. */
const inside = ['office', ...team, ...it.deciders] as const
const ofLead = { about: it.lead, audience: inside }
const watched = { about: it.lead, audience: ['office', 'audit_admin'] as const }
/** Each receiver reads of the packages it sees and of no other: the wall of records asks for the package (`beside`). */
const ofTransfer = { about: it.leadTransfer, audience: [...inside, ...it.receivers] }
const To = { receiver: z.enum(it.receivers) }

export const leadRegistered = record('lead.registered', { ...ofLead, facts: { source: z.enum(it.leadSources) } })
export const leadEdited = record('lead.edited', ofLead)
export const enclosureAdded = record('lead.enclosed', { ...ofLead, facts: { pages: z.int() } })
export const enclosureRemoved = record('lead.unenclosed', { ...ofLead, facts: { pages: z.int() } })
/** The purpose stands with the reading, not in the log. */
export const leadOpened = record('lead.opened', { ...watched, facts: { reading: Id } })
export const leadLookedUp = record('lead.lookedUp', { ...watched, facts: { lookup: Id, found: z.int() } })
export const leadConsulted = record('lead.consulted', {
  ...ofLead,
  audience: [...inside, 'non_resident'],
  facts: { open: z.boolean() },
})
export const leadViewed = record('lead.viewed', { ...ofLead, audience: [...inside, 'non_resident'] })
export const leadGraded = record('lead.graded', {
  ...ofLead,
  facts: { leadClass: z.enum(it.leadClasses), early: z.boolean() },
})
export const leadReviewed = record('lead.reviewed', {
  ...ofLead,
  facts: { toDiscipline: z.boolean(), toOrganisation: z.boolean(), priority: z.boolean() },
})
export const leadSentBack = record('lead.sentBack', { ...ofLead, facts: { from: z.enum(it.leadStates) } })
export const leadApproved = record('lead.approved', {
  ...ofLead,
  facts: { early: z.boolean(), raised: z.boolean(), ...Grounds },
})
/** `superior`: the organisation of the tree to which its approval sent it. */
export const leadForwarded = record('lead.forwarded', { ...ofLead, facts: { superior: Id.nullable() } })
export const leadMerged = record('lead.merged', { ...ofLead, facts: { into: Id } })
export const leadParted = record('lead.parted', { ...ofLead, facts: { from: Id } })
export const leadSetAside = record('lead.setAside', ofLead)
export const leadClosed = record('lead.closed', { ...ofLead, facts: { unfounded: z.boolean() } })

export const packageSealed = record('leadTransfer.sealed', { ...ofTransfer, facts: { ...To, pages: z.int() } })
export const packageHanded = record('leadTransfer.handed', { ...ofTransfer, facts: To })
export const packageReceived = record('leadTransfer.received', {
  ...ofTransfer,
  facts: { ...To, opinionDue: Day.nullable(), resultDue: Day.nullable() },
})
export const packageReturned = record('leadTransfer.returned', {
  ...ofTransfer,
  facts: { ...To, returnKind: z.enum(it.returnKinds) },
})
export const opinionGiven = record('leadTransfer.opined', { ...ofTransfer, facts: { ...To, way: z.enum(it.leadWays) } })
export const delayExplained = record('leadTransfer.explained', {
  ...ofTransfer,
  facts: { ...To, resultDue: Day.nullable() },
})
export const resultFedBack = record('leadTransfer.fedBack', {
  ...ofTransfer,
  facts: { ...To, finding: z.enum(it.leadFindings) },
})
/** Numbers alone, so that the ledger of results prints them (S0-23). */
export const outcomeStated = record('leadTransfer.stated', {
  ...ofTransfer,
  facts: { ...To, cause: z.enum(it.outcomeCauses), ...it.Outcome },
})
export const leadClarified = record('leadTransfer.clarified', { ...ofTransfer, facts: { ...To, slander: z.boolean() } })
export const transferUrged = record('leadTransfer.urged', { ...ofTransfer, facts: { ...To, due: Day.nullable() } })
/** What the leading group is told of a receiver is not told to the receiver (`leadUrging`). */
export const transferEscalated = record('leadTransfer.escalated', { ...ofTransfer, audience: inside, facts: To })
