import type { ColumnType } from 'kysely'
import type {
  AccessReview,
  Accountability,
  Assessment,
  Letter,
  Looking,
  Rung,
  Submittal,
  Supervision,
  Urged,
} from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    oversightRung: Rung
    oversightLetter: Letter
    oversightMatter: Urged
    oversightSubmittal: Submittal
    oversightSupervision: Supervision
    oversightAccountability: Accountability
    oversightLooking: Looking
    oversightAccessReview: AccessReview
    oversightAssessment: Omit<Assessment, 'bodies'> & { bodies: ColumnType<Assessment['bodies'], string, never> }
  }
  interface Owned {
    oversight:
      | 'oversightRung'
      | 'oversightLetter'
      | 'oversightMatter'
      | 'oversightSubmittal'
      | 'oversightSupervision'
      | 'oversightAccountability'
      | 'oversightAssessment'
      | 'oversightLooking'
      | 'oversightAccessReview'
  }
}
