import type { Language, Texts } from '../../core/pure/texts.ts'
import type { AllTexts } from '../../core/web/texts.tsx'

/** Fetches the texts of all rooms in one language: one file each, only when it is spoken. */
export async function loadTexts(language: Language): Promise<AllTexts> {
  const { core, rooms } = language === 'zh' ? await import('./texts.zh.ts') : await import('./texts.en.ts')
  const named = Object.entries(rooms).map(([path, texts]): [string, Texts] => [path.split('/').at(-3) as string, texts])
  return { core, ...Object.fromEntries(named) }
}
