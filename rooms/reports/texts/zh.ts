import type { Texts } from '../../../core/pure/texts.ts'
import * as conferences from './conferences.zh.ts'
import * as report from './report.zh.ts'

export const zh = {
  words: { ...report.words, ...conferences.words },
  refusals: { ...report.refusals, ...conferences.refusals },
  records: { ...report.records, ...conferences.records },
} as const satisfies Texts
