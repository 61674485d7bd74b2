import * as evaluationPapers from './evaluation/papers/forms.ts'
import * as commonsPapers from './commons/papers/forms.ts'
import * as documentsPapers from './documents/papers.ts'
import * as evaluationLookback from './evaluation/papers/lookback.ts'
import * as feedbackPapers from './feedback/papers.ts'
import * as feedbackMeetings from './feedback/papers/meetings.ts'
import * as feedbackOutgoing from './feedback/papers/outgoing.ts'
import * as fieldworkAsked from './fieldwork/papers/asked.ts'
import * as fieldworkNotices from './fieldwork/papers/notices.ts'
import * as fieldworkRecords from './fieldwork/papers/records.ts'
import * as fieldworkSite from './fieldwork/papers/site.ts'
import * as findingsPapers from './findings/papers/forms.ts'
import * as findingsImmediate from './findings/papers/immediate.ts'
import * as findingsWeekly from './findings/papers/weekly.ts'
import * as planningPapers from './planning/papers/forms.ts'
import * as oversightPapers from './oversight/papers/forms.ts'
import * as oversightPack from './oversight/papers/pack.ts'
import * as preparationPapers from './preparation/papers/forms.ts'
import * as publicationPapers from './publication/papers.ts'
import * as publicationEcho from './publication/papers/echo.ts'
import * as rectificationPapers from './rectification/papers.ts'
import * as rectificationLife from './rectification/papers/life-meeting.ts'
import * as reportsPapers from './reports/papers/forms.ts'
import * as reportsLeads from './reports/papers/leads.ts'
import * as reportsMeetings from './reports/papers/meetings.ts'
import * as reportsStatement from './reports/papers/statement.ts'
import * as statisticsReports from './statistics/papers/reports.ts'
import * as teamsPapers from './teams/papers.ts'
import * as tipsPapers from './tips/papers.ts'
import * as transfersPapers from './transfers/papers/forms.ts'
import * as transfersReport from './transfers/papers/report.ts'

/** Every kind of paper the rooms print, in the order an inspection needs them (domain 4.2–4.20). */
export const papers = [
  planningPapers,
  teamsPapers,
  preparationPapers,
  fieldworkNotices,
  fieldworkRecords,
  fieldworkAsked,
  fieldworkSite,
  tipsPapers,
  findingsPapers,
  findingsImmediate,
  findingsWeekly,
  reportsPapers,
  reportsStatement,
  reportsMeetings,
  reportsLeads,
  transfersReport,
  transfersPapers,
  feedbackPapers,
  feedbackOutgoing,
  feedbackMeetings,
  rectificationPapers,
  rectificationLife,
  publicationPapers,
  publicationEcho,
  oversightPapers,
  oversightPack,
  evaluationPapers,
  commonsPapers,
  evaluationLookback,
  statisticsReports,
  documentsPapers,
] as const
