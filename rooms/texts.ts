import { type Spoken, sentencesOf, wordsOf } from '../core/server/http/sentences.ts'
import { en as commonsEn } from './commons/texts/en.ts'
import { zh as commonsZh } from './commons/texts/zh.ts'
import { en as documentsEn } from './documents/texts/en.ts'
import { zh as documentsZh } from './documents/texts/zh.ts'
import { en as evaluationEn } from './evaluation/texts/en.ts'
import { zh as evaluationZh } from './evaluation/texts/zh.ts'
import { en as feedbackEn } from './feedback/texts/en.ts'
import { zh as feedbackZh } from './feedback/texts/zh.ts'
import { en as fieldworkEn } from './fieldwork/texts/en.ts'
import { zh as fieldworkZh } from './fieldwork/texts/zh.ts'
import { en as findingsEn } from './findings/texts/en.ts'
import { zh as findingsZh } from './findings/texts/zh.ts'
import { en as identityEn } from './identity/texts/en.ts'
import { zh as identityZh } from './identity/texts/zh.ts'
import { en as knowledgeEn } from './knowledge/texts/en.ts'
import { zh as knowledgeZh } from './knowledge/texts/zh.ts'
import { en as ledgerEn } from './ledger/texts/en.ts'
import { zh as ledgerZh } from './ledger/texts/zh.ts'
import { en as noticesEn } from './notices/texts/en.ts'
import { zh as noticesZh } from './notices/texts/zh.ts'
import { en as oversightEn } from './oversight/texts/en.ts'
import { zh as oversightZh } from './oversight/texts/zh.ts'
import { en as planningEn } from './planning/texts/en.ts'
import { zh as planningZh } from './planning/texts/zh.ts'
import { en as policiesEn } from './policies/texts/en.ts'
import { zh as policiesZh } from './policies/texts/zh.ts'
import { en as preparationEn } from './preparation/texts/en.ts'
import { zh as preparationZh } from './preparation/texts/zh.ts'
import { en as publicationEn } from './publication/texts/en.ts'
import { zh as publicationZh } from './publication/texts/zh.ts'
import { en as rectificationEn } from './rectification/texts/en.ts'
import { zh as rectificationZh } from './rectification/texts/zh.ts'
import { en as registryEn } from './registry/texts/en.ts'
import { zh as registryZh } from './registry/texts/zh.ts'
import { en as reportsEn } from './reports/texts/en.ts'
import { zh as reportsZh } from './reports/texts/zh.ts'
import { en as searchEn } from './search/texts/en.ts'
import { zh as searchZh } from './search/texts/zh.ts'
import { en as statisticsEn } from './statistics/texts/en.ts'
import { zh as statisticsZh } from './statistics/texts/zh.ts'
import { en as takeoverEn } from './takeover/texts/en.ts'
import { zh as takeoverZh } from './takeover/texts/zh.ts'
import { en as teamsEn } from './teams/texts/en.ts'
import { zh as teamsZh } from './teams/texts/zh.ts'
import { en as tipsEn } from './tips/texts/en.ts'
import { zh as tipsZh } from './tips/texts/zh.ts'
import { en as transfersEn } from './transfers/texts/en.ts'
import { zh as transfersZh } from './transfers/texts/zh.ts'

/** What every room says, in both languages. */
export const spoken: readonly Spoken[] = [
  { room: 'identity', zh: identityZh, en: identityEn },
  { room: 'policies', zh: policiesZh, en: policiesEn },
  { room: 'ledger', zh: ledgerZh, en: ledgerEn },
  { room: 'documents', zh: documentsZh, en: documentsEn },
  { room: 'registry', zh: registryZh, en: registryEn },
  { room: 'knowledge', zh: knowledgeZh, en: knowledgeEn },
  { room: 'planning', zh: planningZh, en: planningEn },
  { room: 'teams', zh: teamsZh, en: teamsEn },
  { room: 'preparation', zh: preparationZh, en: preparationEn },
  { room: 'fieldwork', zh: fieldworkZh, en: fieldworkEn },
  { room: 'tips', zh: tipsZh, en: tipsEn },
  { room: 'findings', zh: findingsZh, en: findingsEn },
  { room: 'reports', zh: reportsZh, en: reportsEn },
  { room: 'feedback', zh: feedbackZh, en: feedbackEn },
  { room: 'transfers', zh: transfersZh, en: transfersEn },
  { room: 'rectification', zh: rectificationZh, en: rectificationEn },
  { room: 'oversight', zh: oversightZh, en: oversightEn },
  { room: 'commons', zh: commonsZh, en: commonsEn },
  { room: 'evaluation', zh: evaluationZh, en: evaluationEn },
  { room: 'publication', zh: publicationZh, en: publicationEn },
  { room: 'takeover', zh: takeoverZh, en: takeoverEn },
  { room: 'search', zh: searchZh, en: searchEn },
  { room: 'statistics', zh: statisticsZh, en: statisticsEn },
  { room: 'notices', zh: noticesZh, en: noticesEn },
]

/** The sentence of every refusal, for problem+json. */
export const sentences = sentencesOf(spoken)

const words = wordsOf(spoken)
/** A code as paper words it, by its key `room.key`; a key nobody words stands as it is. */
export const say = (key: string): string => words.get(key) ?? key
