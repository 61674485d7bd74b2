import type { Texts } from '../../pure/texts.ts'
import { en as coreEn } from '../../texts/en.ts'
import { zh as coreZh } from '../../texts/zh.ts'
import { en as backupEn } from '../backup/texts/en.ts'
import { zh as backupZh } from '../backup/texts/zh.ts'
import { en as engineEn } from '../engine/texts/en.ts'
import { zh as engineZh } from '../engine/texts/zh.ts'
import type { Sentences } from './problem.ts'

/** A room's texts in both languages. */
export type Spoken = Readonly<{ room: string; zh: Texts; en: Texts }>

/**
 * The sentences of every refusal: the foundation's under their whole codes, each room's under `room.code`.
 * Gives undefined for a code nobody words.
 */
export function sentencesOf(rooms: readonly Spoken[]): Sentences {
  const all: readonly Spoken[] = [
    { room: 'engine', zh: engineZh, en: engineEn },
    { room: 'backup', zh: backupZh, en: backupEn },
    ...rooms,
  ]
  const words = (language: 'zh' | 'en', core: Texts) =>
    new Map([
      ...Object.entries(core.refusals),
      ...all.flatMap((spoken) =>
        Object.entries(spoken[language].refusals).map(([code, says]) => [`${spoken.room}.${code}`, says] as const),
      ),
    ])
  const by = { zh: words('zh', coreZh), en: words('en', coreEn) }
  return (language, code) => by[language].get(code)
}

/** The Chinese words of every room by `room.key`, and the foundation's by `core.key`: how codes are worded on paper. */
export function wordsOf(rooms: readonly Spoken[]): ReadonlyMap<string, string> {
  const named = (room: string, { words }: Texts) =>
    Object.entries(words).map(([key, word]) => [`${room}.${key}`, word] as const)
  return new Map([...named('core', coreZh), ...rooms.flatMap(({ room, zh }) => named(room, zh))])
}
