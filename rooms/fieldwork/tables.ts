import type { Generated } from 'kysely'
import type { Once } from '../../core/server/tables.ts'
import type { Notice, SiteRecord } from './contract/site.ts'
import type { SiteCoverage, PostCheck } from './contract/posts.ts'
import type { Late, LateContent, LateReading } from './contract/late.ts'
import type { Sample, Survey } from './contract/survey.ts'
import type { Truth } from './contract/truth.ts'
import type { ExitItem, Instruction, Loan, Partner, Reading, Talk, Visit, Words } from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    fieldworkCounter: { inspection: Once<string>; series: Once<string>; authority: Once<string>; last: number }
    fieldworkTalk: Talk
    fieldworkPartner: Partner
    fieldworkWords: Words
    fieldworkReading: Omit<Reading, 'openedUntil'> & { openedUntil: Generated<string>; openedFor: Generated<string> }
    fieldworkVisit: Visit
    fieldworkLoan: Loan
    fieldworkInstruction: Instruction
    fieldworkExitItem: ExitItem
    fieldworkNotice: Notice
    fieldworkSiteRecord: SiteRecord
    fieldworkSurvey: Survey
    fieldworkPile: { survey: Once<string>; codes: string[]; sheets: string[] }
    fieldworkSample: Sample
    fieldworkPostCheck: PostCheck
    fieldworkSiteCoverage: SiteCoverage
    fieldworkTruth: Truth
    fieldworkLate: Late
    fieldworkLateContent: LateContent & { wrapped: Once<Buffer>; sealed: Once<Buffer> }
    fieldworkLateReading: Omit<LateReading, 'openedUntil'> & {
      openedUntil: Generated<string>
      openedFor: Generated<string>
    }
  }
  interface Owned {
    fieldwork:
      | 'fieldworkCounter'
      | 'fieldworkTalk'
      | 'fieldworkPartner'
      | 'fieldworkWords'
      | 'fieldworkReading'
      | 'fieldworkVisit'
      | 'fieldworkLoan'
      | 'fieldworkInstruction'
      | 'fieldworkExitItem'
      | 'fieldworkNotice'
      | 'fieldworkSiteRecord'
      | 'fieldworkSurvey'
      | 'fieldworkPile'
      | 'fieldworkSample'
      | 'fieldworkPostCheck'
      | 'fieldworkSiteCoverage'
      | 'fieldworkTruth'
      | 'fieldworkLate'
      | 'fieldworkLateContent'
      | 'fieldworkLateReading'
  }
}
