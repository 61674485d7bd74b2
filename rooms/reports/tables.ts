import type * as say from './nouns.ts'
import type * as met from './nouns-conferences.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    reportsReport: say.InspectionReport
    reportsChapter: say.ReportChapter
    reportsParagraph: say.ReportParagraph
    reportsWording: say.ReportWording
    reportsOmission: say.ReportOmission
    reportsPart: say.ReportPart
    reportsPartOpinion: say.PartOpinion
    reportsTrip: say.ReportTrip
    reportsAttachment: say.ReportAttachment
    reportsConference: met.Conference
    reportsAgendaItem: met.AgendaItem
    reportsPresence: met.Presence
    reportsSeatPaper: met.SeatPaper
    reportsBallot: met.Ballot
    reportsDecisionTask: met.DecisionTask
    reportsDisposal: met.Disposal
  }
  interface Owned {
    reports:
      | 'reportsReport'
      | 'reportsChapter'
      | 'reportsParagraph'
      | 'reportsWording'
      | 'reportsOmission'
      | 'reportsPart'
      | 'reportsPartOpinion'
      | 'reportsTrip'
      | 'reportsAttachment'
      | 'reportsConference'
      | 'reportsAgendaItem'
      | 'reportsPresence'
      | 'reportsSeatPaper'
      | 'reportsBallot'
      | 'reportsDecisionTask'
      | 'reportsDisposal'
  }
}
