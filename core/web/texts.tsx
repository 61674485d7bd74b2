import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { type Facts, isRefusal, type Refusal } from '../pure/refusal.ts'
import { fill, type Language, type Sentence, type Texts } from '../pure/texts.ts'
import { wear } from './client.ts'
import { type Signs, sayDay, sayInstant, sayMonths, signs } from './say.ts'
import { Problem } from './problem.ts'

/** The texts of every room in one language; the foundation's stand under `core`. */
export type AllTexts = Readonly<Record<string, Texts>>

/** A word by its key `room.key`, filled with facts; a missing one stays visible as its key. */
export type Say = ((key: string, facts?: Facts) => string) &
  Signs & {
    language: Language
    has(key: string): boolean
    hat(hat: string): string
    day(day: string | null | undefined): string
    at(instant: string | null | undefined): string
    /** Months and quarters within a text, written out. */
    months(text: string): string
    refusal(refusal: Refusal): Sentence
    problem(problem: unknown): Sentence
    record(kind: string, facts: Readonly<Record<string, unknown>>): string
    /** Every kind of record with its sentence, the places of facts left open. */
    kinds(): readonly { kind: string; says: string }[]
  }

/** Builds the speaker of one language from the texts of all rooms. */
export function speaker(language: Language, texts: AllTexts): Say {
  const find = (key: string) => {
    const dot = key.indexOf('.')
    return texts[key.slice(0, dot)]?.words[key.slice(dot + 1)]
  }
  const sentence = (code: string): Sentence | undefined => {
    const dot = code.indexOf('.')
    return texts['core']?.refusals[code] ?? texts[code.slice(0, dot)]?.refusals[code.slice(dot + 1)]
  }
  /** A command, a list or a refusal by its name alone, as records of readings and refused tries hold it. */
  const named = (name: string) =>
    sentence(name)?.says ??
    Object.values(texts)
      .map(({ words }) => words[name])
      .find((word) => word !== undefined)
  const refusal = ({ refused, facts }: Refusal): Sentence => {
    const found = sentence(refused)
    const spoken = spokenFacts(language, facts, find, refused.slice(0, refused.indexOf('.')), () => undefined)
    return found ? { says: fill(found.says, spoken), todo: fill(found.todo, spoken) } : { says: refused, todo: '' }
  }
  return Object.assign((key: string, facts: Facts = {}) => fill(find(key) ?? key, facts), signs[language], {
    language,
    has: (key: string) => find(key) !== undefined,
    hat: (hat: string) => find(`core.hat.${hat}`) ?? hat,
    day: (day: string | null | undefined) => (day ? sayDay(day, language) : '—'),
    at: (instant: string | null | undefined) => (instant ? sayInstant(instant, language) : '—'),
    months: (text: string) => sayMonths(text, language),
    refusal,
    problem: (problem: unknown): Sentence => {
      if (isRefusal(problem)) return refusal(problem)
      if (!(problem instanceof Problem)) return refusal({ refused: 'web.unreadable', facts: {} })
      return sentence(problem.code)
        ? refusal(problem.refusal)
        : { says: problem.detail || problem.code, todo: problem.todo }
    },
    record: (kind: string, facts: Readonly<Record<string, unknown>>) => {
      for (const [room, { records }] of Object.entries(texts)) {
        const line = records[kind]
        if (line !== undefined) return fill(line, spokenFacts(language, facts, find, room, named))
      }
      return kind
    },
    kinds: () =>
      Object.values(texts).flatMap(({ records }) =>
        Object.entries(records).map(([kind, says]) => ({ kind, says: says.replace(/\{\w+\}/g, '…') })),
      ),
  })
}

const isDay = /^\d{4}-\d\d-\d\d$/
const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/**
 * Facts as people say them: days and instants written out, hats by name, codes by the room's word
 * `<fact>.<code>`, `state.<code>` or `<code>`, or else as `otherwise` names it; anything else as it stands.
 */
function spokenFacts(
  language: Language,
  facts: Readonly<Record<string, unknown>>,
  find: (key: string) => string | undefined,
  room: string,
  otherwise: (code: string) => string | undefined,
): Facts {
  const one = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return find(`core.${value ? 'yes' : 'no'}`) ?? String(value)
    if (typeof value !== 'string') return String(value)
    if (isDay.test(value)) return sayDay(value, language)
    if (isInstant.test(value)) return sayInstant(value, language)
    const tried = [`${room}.${name}.${value}`, `${room}.state.${value}`, `${room}.${value}`, `core.hat.${value}`]
    return tried.map(find).find((word) => word !== undefined) ?? otherwise(value) ?? value
  }
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((each) => one(name, each)).join(signs[language].pause)
        : value === null || value === undefined
          ? '—'
          : one(name, value),
    ]),
  )
}

type Spoken = { t: Say; speak(language: Language): Promise<void> }
const Here = createContext<Spoken | null>(null)

/** Where a language is remembered in this browser. */
const place = 'mingcha.language'
export const languageHere = (): Language => (localStorage.getItem(place) === 'en' ? 'en' : 'zh')

/** Gives the rooms' texts to everything below; `load` fetches a language's texts when it is chosen. */
export function TextsProvider(props: {
  language: Language
  texts: AllTexts
  load: (language: Language) => Promise<AllTexts>
  children: ReactNode
}) {
  const [said, setSaid] = useState({ language: props.language, texts: props.texts })
  const { load } = props
  const spoken = useMemo<Spoken>(() => {
    wear({ language: said.language })
    document.documentElement.lang = said.language === 'zh' ? 'zh-CN' : 'en'
    return {
      t: speaker(said.language, said.texts),
      async speak(language) {
        const texts = await load(language)
        localStorage.setItem(place, language)
        setSaid({ language, texts })
      },
    }
  }, [said, load])
  return <Here value={spoken}>{props.children}</Here>
}

function useSpoken(): Spoken {
  const spoken = useContext(Here)
  if (!spoken) throw new Error('no texts here: wrap in TextsProvider')
  return spoken
}

/** `t('findings.sign')` is the word of a room; `t.refusal`, `t.record`, `t.day`, `t.at`, `t.hat` say the rest. */
export const useTexts = (): Say => useSpoken().t
/** Changes the language of the interface and remembers it. */
export const useSpeak = (): Spoken['speak'] => useSpoken().speak
