import type { Language } from '../../core/pure/texts.ts'
import type { AllTexts, Sentences } from '../../core/web/texts.tsx'

/** Fetches the words of all rooms in one language, and what the foundation refuses: one file each, only when it is spoken. */
export const loadTexts = async (language: Language): Promise<AllTexts> =>
  (language === 'zh' ? await import('texts:words/zh') : await import('texts:words/en')).default

/** Fetches what all rooms refuse and record, in one language. */
export const loadSentences = async (language: Language): Promise<Sentences> =>
  (language === 'zh' ? await import('texts:sentences/zh') : await import('texts:sentences/en')).default
