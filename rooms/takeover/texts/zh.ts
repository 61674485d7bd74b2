import type { Texts } from '../../../core/pure/texts.ts'
import { readingZh } from './reading.zh.ts'

export const zh = {
  words: { ...readingZh.words },
  refusals: { ...readingZh.refusals },
  records: {},
} as const satisfies Texts
