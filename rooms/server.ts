import { house as build } from '../core/server/house.ts'
import * as commonsActions from './commons/actions.ts'
import * as commonsReactions from './commons/reactions.ts'
import * as commonsReads from './commons/reads.ts'
import * as commonsRules from './commons/rules.ts'
import * as documentsActions from './documents/actions.ts'
import * as documentsReads from './documents/reads.ts'
import * as documentsRules from './documents/rules.ts'
import * as evaluationActions from './evaluation/actions.ts'
import * as evaluationReactions from './evaluation/reactions.ts'
import * as evaluationReads from './evaluation/reads.ts'
import * as evaluationRules from './evaluation/rules.ts'
import * as feedbackActions from './feedback/actions.ts'
import * as feedbackReactions from './feedback/reactions.ts'
import * as feedbackReads from './feedback/reads.ts'
import * as feedbackRules from './feedback/rules.ts'
import * as fieldworkActions from './fieldwork/actions.ts'
import * as fieldworkReactions from './fieldwork/reactions.ts'
import * as fieldworkReads from './fieldwork/reads.ts'
import * as fieldworkRules from './fieldwork/rules.ts'
import * as findingsActions from './findings/actions.ts'
import * as findingsReactions from './findings/reactions.ts'
import * as findingsReads from './findings/reads.ts'
import * as findingsRules from './findings/rules.ts'
import * as identityActions from './identity/actions.ts'
import * as identityReads from './identity/reads.ts'
import * as identityRules from './identity/rules.ts'
import * as knowledgeActions from './knowledge/actions.ts'
import * as knowledgeReads from './knowledge/reads.ts'
import * as knowledgeRules from './knowledge/rules.ts'
import * as ledgerActions from './ledger/actions.ts'
import * as ledgerReads from './ledger/reads.ts'
import * as ledgerRules from './ledger/rules.ts'
import * as noticesActions from './notices/actions.ts'
import * as noticesReads from './notices/reads.ts'
import * as noticesRules from './notices/rules.ts'
import { rooms } from './order.ts'
import { papers } from './papers.ts'
import * as oversightActions from './oversight/actions.ts'
import * as oversightReactions from './oversight/reactions.ts'
import * as oversightReads from './oversight/reads.ts'
import * as oversightRules from './oversight/rules.ts'
import * as planningActions from './planning/actions.ts'
import * as planningReactions from './planning/reactions.ts'
import * as planningReads from './planning/reads.ts'
import * as planningRules from './planning/rules.ts'
import * as policiesActions from './policies/actions.ts'
import * as policiesReactions from './policies/reactions.ts'
import * as policiesReads from './policies/reads.ts'
import * as preparationActions from './preparation/actions.ts'
import * as preparationReads from './preparation/reads.ts'
import * as preparationRules from './preparation/rules.ts'
import * as publicationActions from './publication/actions.ts'
import * as publicationReads from './publication/reads.ts'
import * as publicationRules from './publication/rules.ts'
import * as rectificationActions from './rectification/actions.ts'
import * as rectificationReactions from './rectification/reactions.ts'
import * as rectificationReads from './rectification/reads.ts'
import * as rectificationRules from './rectification/rules.ts'
import * as registryActions from './registry/actions.ts'
import * as registryReads from './registry/reads.ts'
import * as reportsActions from './reports/actions.ts'
import * as reportsReads from './reports/reads.ts'
import * as reportsRules from './reports/rules.ts'
import * as searchReads from './search/reads.ts'
import * as statisticsReactions from './statistics/reactions.ts'
import * as statisticsActions from './statistics/actions.ts'
import * as statisticsReads from './statistics/reads.ts'
import * as takeoverActions from './takeover/actions.ts'
import * as takeoverReactions from './takeover/reactions.ts'
import * as takeoverReads from './takeover/reads.ts'
import * as takeoverRules from './takeover/rules.ts'
import * as teamsActions from './teams/actions.ts'
import * as teamsReactions from './teams/reactions.ts'
import * as tipsActions from './tips/actions.ts'
import * as tipsReactions from './tips/reactions.ts'
import * as tipsReads from './tips/reads.ts'
import * as tipsRules from './tips/rules.ts'
import * as teamsReads from './teams/reads.ts'
import * as transfersActions from './transfers/actions.ts'
import * as transfersReads from './transfers/reads.ts'
import * as transfersRules from './transfers/rules.ts'

/** Everything the rooms say and do, ready to be served. */
export const house = build(rooms, [
  identityActions,
  identityReads,
  policiesActions,
  policiesReads,
  policiesReactions,
  ledgerActions,
  ledgerReads,
  documentsActions,
  documentsReads,
  registryActions,
  registryReads,
  knowledgeActions,
  knowledgeReads,
  planningActions,
  planningReads,
  planningReactions,
  teamsActions,
  teamsReads,
  teamsReactions,
  preparationActions,
  preparationReads,
  fieldworkActions,
  fieldworkReads,
  fieldworkReactions,
  tipsActions,
  tipsReads,
  tipsReactions,
  findingsActions,
  findingsReads,
  findingsReactions,
  reportsActions,
  reportsReads,
  feedbackActions,
  feedbackReads,
  feedbackReactions,
  transfersActions,
  transfersReads,
  rectificationActions,
  rectificationReads,
  rectificationReactions,
  oversightActions,
  oversightReads,
  oversightReactions,
  commonsActions,
  commonsReads,
  commonsReactions,
  evaluationActions,
  evaluationReads,
  evaluationReactions,
  publicationActions,
  publicationReads,
  takeoverActions,
  takeoverReads,
  takeoverReactions,
  statisticsActions,
  statisticsReads,
  statisticsReactions,
  noticesActions,
  noticesReads,
  searchReads,
  ...papers,
])

/** The modules in which lives are declared, for the printer and the house tests. */
export const rules = [
  identityRules,
  ledgerRules,
  documentsRules,
  knowledgeRules,
  planningRules,
  preparationRules,
  fieldworkRules,
  tipsRules,
  findingsRules,
  reportsRules,
  feedbackRules,
  transfersRules,
  rectificationRules,
  oversightRules,
  commonsRules,
  evaluationRules,
  publicationRules,
  takeoverRules,
  noticesRules,
] as const
