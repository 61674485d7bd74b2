import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import { type Facts, isRefusal, type Refusal } from '../pure/refusal.ts'
import { fill, type Language, type Sentence, type Texts } from '../pure/texts.ts'
import { wear } from './client.ts'
import { type Signs, sayDay, sayInstant, sayMonths, signs } from './say.ts'
import { Problem } from './problem.ts'

/** The texts of every room in one language; the foundation's stand under `core`. */
export type AllTexts = Readonly<Record<string, Texts>>
/** What every room refuses and records, in one language. */
export type Sentences = Readonly<Record<string, Pick<Texts, 'refusals' | 'records'>>>
/**
 * Rooms' sentences come after their words, when one is first to be said: `coming` until then; `missing` where they could not be fetched, as when the server was
 * renewed or the network is gone.
 */
export type Said = 'coming' | 'there' | 'missing'
/** Stands where a sentence is on its way; never a code. */
const onItsWay: Sentence = { says: '…', todo: '' }

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

/** Builds the speaker of one language from the texts of all rooms. `need` is called when a sentence is to be said that is not there yet. */
export function speaker(language: Language, texts: AllTexts, said: Said = 'there', need: () => void = () => {}): Say {
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
    return found ? { says: fill(found.says, spoken), todo: fill(found.todo, spoken) } : unsaid(refused)
  }
  /** In the place of a sentence that is not there. */
  const unsaid = (code: string): Sentence => {
    if (said === 'there') return { says: code, todo: '' }
    need()
    return (said === 'missing' && sentence('web.no-sentences')) || onItsWay
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
      if (sentence(problem.code)) return refusal(problem.refusal)
      const instead = unsaid(problem.code)
      // The server has worded it in the language it was asked in.
      return problem.detail ? { says: problem.detail, todo: problem.todo } : instead
    },
    record: (kind: string, facts: Readonly<Record<string, unknown>>) => {
      for (const [room, { records }] of Object.entries(texts)) {
        const line = records[kind]
        if (line !== undefined) return fill(line, spokenFacts(language, facts, find, room, named))
      }
      return said === 'there' ? kind : unsaid(kind).says
    },
    kinds: () => {
      if (said !== 'there') need()
      return Object.values(texts).flatMap(({ records }) =>
        Object.entries(records).map(([kind, says]) => ({ kind, says: says.replace(/\{\w+\}/g, '…') })),
      )
    },
  })
}

const isDay = /^\d{4}-\d\d-\d\d$/
const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/**
 * Facts as people say them: days and instants written out, hats by name, codes by the room's word
 * `<fact>.<code>`, `state.<code>` or `<code>`, or else as `otherwise` names it; yes and no by `<fact>.true` and `<fact>.false`
 * where the room words them; anything else as it stands.
 */
function spokenFacts(
  language: Language,
  facts: Readonly<Record<string, unknown>>,
  find: (key: string) => string | undefined,
  room: string,
  otherwise: (code: string) => string | undefined,
): Facts {
  const one = (name: string, value: unknown): string => {
    if (typeof value === 'boolean')
      return find(`${room}.${name}.${value}`) ?? find(`core.${value ? 'yes' : 'no'}`) ?? String(value)
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

/** The words of rooms with their sentences. */
const whole = (texts: AllTexts, sentences: Sentences): AllTexts =>
  Object.fromEntries(
    Object.entries(texts).map(([room, { words }]) => [room, { words, ...nothingSaid, ...sentences[room] }]),
  )
const nothingSaid = { refusals: {}, records: {} }

/** Gives the rooms' texts to everything below; `load` fetches a language's words when it is chosen, `sentences` the rest when it is needed. */
export function TextsProvider(props: {
  language: Language
  texts: AllTexts
  load: (language: Language) => Promise<AllTexts>
  sentences: (language: Language) => Promise<Sentences>
  children: ReactNode
}) {
  const [spoken, setSpoken] = useState<{ language: Language; texts: AllTexts; said: Said }>({
    language: props.language,
    texts: props.texts,
    said: 'coming',
  })
  const { load, sentences } = props
  const asked = useRef<Language>(undefined)
  const given = useMemo<Spoken>(() => {
    const { language, texts, said } = spoken
    wear({ language })
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    const need = () => {
      if (asked.current === language) return
      asked.current = language
      const now = (next: Partial<typeof spoken>) => setSpoken((s) => (s.language === language ? { ...s, ...next } : s))
      sentences(language).then(
        (found) => now({ texts: whole(texts, found), said: 'there' }),
        () => now({ said: 'missing' }),
      )
    }
    return {
      t: speaker(language, texts, said, need),
      async speak(next) {
        const words = await load(next)
        // Who has seen sentences sees them in the other language at once.
        const found = said === 'there' ? await sentences(next).catch(() => null) : null
        localStorage.setItem(place, next)
        asked.current = found ? next : undefined
        setSpoken({ language: next, texts: found ? whole(words, found) : words, said: found ? 'there' : 'coming' })
      },
    }
  }, [spoken, load, sentences])
  return <Here value={given}>{props.children}</Here>
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
