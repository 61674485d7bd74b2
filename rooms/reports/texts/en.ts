import type { SameAs } from '../../../core/pure/texts.ts'
import * as report from './report.en.ts'
import type { zh } from './zh.ts'

export const en = {
  words: { ...report.words },
  refusals: { ...report.refusals },
  records: { ...report.records },
} as const satisfies SameAs<typeof zh>
