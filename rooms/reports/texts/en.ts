import type { SameAs } from '../../../core/pure/texts.ts'
import * as conferences from './conferences.en.ts'
import * as report from './report.en.ts'
import type { zh } from './zh.ts'

export const en = {
  words: { ...report.words, ...conferences.words },
  refusals: { ...report.refusals, ...conferences.refusals },
  records: { ...report.records, ...conferences.records },
} as const satisfies SameAs<typeof zh>
