import type { Texts } from '../../../core/pure/texts.ts'
import * as report from './report.zh.ts'

export const zh = {
  words: { ...report.words },
  refusals: { ...report.refusals },
  records: { ...report.records },
} as const satisfies Texts
