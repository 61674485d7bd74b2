import type { Once } from '../../core/server/tables.ts'
import type { Instant } from '../../core/pure/days.ts'
import type * as archive from './archive/nouns.ts'
import type { Bundle, DestroyedFile, Destruction, File, Paper, SignedCopy, Template } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    documentsFile: File
    documentsArrival: {
      file: Once<string>
      authority: Once<string>
      inspection: Once<string>
      received: number
      sha256: string | null
      kind: string | null
      verdict: string | null
      /** What paper a scan was read to be of: kind, thing and hash. */
      paper: string | null
      paperNumber: string | null
      paperTitle: string | null
    }
    documentsKey: {
      inspection: Once<string>
      authority: Once<string>
      /** Null once it is destroyed; changed by the function `destroy_key` and by rotation alone. */
      wrapped: Once<Buffer | null>
      destroyedAt: Once<Instant | null>
    }
    documentsDestruction: Destruction
    documentsBundle: Bundle
    documentsBundleUnit: { bundle: Once<string>; inspection: Once<string>; authority: Once<string> }
    documentsDestroyedFile: DestroyedFile
    documentsSeal: { file: Once<string>; authority: Once<string>; inspection: Once<string>; wrapped: Once<Buffer> }
    documentsPaper: Paper
    documentsSignedCopy: SignedCopy
    documentsTemplate: Template
    documentsIssue: {
      authority: Once<string>
      kind: Once<string>
      about: Once<string>
      text: Once<string>
      template: Once<string | null>
      at: Once<Instant>
    }
    documentsPlanLine: archive.PlanLine
    documentsArchiveFile: archive.ArchiveFile
    documentsArchiveGap: archive.ArchiveGap
    documentsArchiveHandover: archive.ArchiveHandover
    documentsArchiveLoan: archive.ArchiveLoan
    documentsAppraisal: archive.Appraisal
    documentsArchiveCounter: { authority: Once<string>; series: Once<string>; last: number }
    documentsOpening: { inspection: Once<string>; authority: Once<string> }
  }
  interface Owned {
    documents:
      | 'documentsFile'
      | 'documentsArrival'
      | 'documentsKey'
      | 'documentsSeal'
      | 'documentsPaper'
      | 'documentsSignedCopy'
      | 'documentsTemplate'
      | 'documentsIssue'
      | 'documentsOpening'
      | 'documentsBundle'
      | 'documentsBundleUnit'
      | 'documentsDestruction'
      | 'documentsDestroyedFile'
      | 'documentsPlanLine'
      | 'documentsArchiveFile'
      | 'documentsArchiveGap'
      | 'documentsArchiveHandover'
      | 'documentsArchiveLoan'
      | 'documentsAppraisal'
      | 'documentsArchiveCounter'
  }
}
