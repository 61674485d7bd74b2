import type * as say from './nouns.ts'

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
  }
}
