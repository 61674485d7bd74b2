import { room } from '../core/pure/contract.ts'
import * as commons from './commons/contract.ts'
import * as documents from './documents/contract.ts'
import * as evaluation from './evaluation/contract.ts'
import * as feedback from './feedback/contract.ts'
import * as fieldwork from './fieldwork/contract.ts'
import * as findings from './findings/contract.ts'
import * as identity from './identity/contract.ts'
import * as knowledge from './knowledge/contract.ts'
import * as ledger from './ledger/contract.ts'
import * as notices from './notices/contract.ts'
import * as oversight from './oversight/contract.ts'
import * as planning from './planning/contract.ts'
import * as policies from './policies/contract.ts'
import * as preparation from './preparation/contract.ts'
import * as publication from './publication/contract.ts'
import * as rectification from './rectification/contract.ts'
import * as registry from './registry/contract.ts'
import * as reports from './reports/contract.ts'
import * as search from './search/contract.ts'
import * as statistics from './statistics/contract.ts'
import * as takeover from './takeover/contract.ts'
import * as teams from './teams/contract.ts'
import * as tips from './tips/contract.ts'
import * as transfers from './transfers/contract.ts'

/** The rooms in the order an inspection passes through them. A room imports only rooms above it; locks are taken in this order. */
export const rooms = [
  room('identity', identity),
  room('policies', policies),
  room('ledger', ledger),
  room('registry', registry),
  room('documents', documents),
  room('knowledge', knowledge),
  room('planning', planning),
  room('teams', teams),
  room('preparation', preparation),
  room('fieldwork', fieldwork),
  room('tips', tips),
  room('findings', findings),
  room('reports', reports),
  room('feedback', feedback),
  room('transfers', transfers),
  room('rectification', rectification),
  room('oversight', oversight),
  room('commons', commons),
  room('evaluation', evaluation),
  room('publication', publication),
  room('takeover', takeover),
  room('statistics', statistics),
  room('search', search),
  room('notices', notices),
] as const

export const order: readonly string[] = rooms.map((one) => one.name)
