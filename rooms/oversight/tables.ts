import type { ColumnType } from 'kysely'
import type { AccessReview, Looking } from './contract.ts'
import type { Accountability, Assessment, Letter, Submittal, Rung, Urged } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    oversightRung: Rung
    oversightLetter: Letter
    oversightMatter: Urged
    oversightSubmittal: Submittal
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
      | 'oversightAccountability'
      | 'oversightAssessment'
      | 'oversightLooking'
      | 'oversightAccessReview'
  }
}
