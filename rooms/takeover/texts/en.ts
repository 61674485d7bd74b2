import type { SameAs } from '../../../core/pure/texts.ts'
import { readingEn } from './reading.en.ts'
import type { zh } from './zh.ts'

export const en: SameAs<typeof zh> = {
  words: { ...readingEn.words },
  refusals: { ...readingEn.refusals },
  records: {},
}
