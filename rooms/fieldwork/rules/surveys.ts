import { flow } from '../../../core/pure/flow.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Question, Results, SurveyState } from '../contract/survey.ts'

/** The life of a survey: codes open it, closing counts and destroys its sheets. */
export const lifeOfSurvey = flow<SurveyState>()({ drafted: { open: 'open' }, open: { close: 'closed' }, closed: {} })

/** Results from so many sheets on, breakdowns from so many (traps 43). */
export const FEWEST = 5
export const FEWEST_OF_GROUP = 10

/** One sheet: which group (its place in the list; −1: not said), and the option chosen of each question (−1: left blank). */
export type Sheet = Readonly<{ group: number; answers: readonly number[] }>

/** A sheet as it lies in the pile: what it says and nothing else. Two that say the same are the same text. */
export const written = ({ group, answers }: Sheet): string => [group, ...answers].join(' ')
export const read = (text: string): Sheet => {
  const [group = -1, ...answers] = text.split(' ').map(Number)
  return { group, answers }
}

type Form = Readonly<{ questions: readonly Question[]; groups: readonly string[] }>
type Pile = Readonly<{ codes: readonly string[]; sheets: readonly string[] }>

/** By their words alone, whatever the language of the machine. */
const sorted = (texts: readonly string[]) => [...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/**
 * Puts a sheet into the pile and burns the code it came with (traps 43): both lists are sorted by what they say, so the pile tells neither which sheet
 * came with which code, nor when, nor after which. Refuses `fieldwork.code-unknown` for a code that was not given out or is burnt, and
 * `fieldwork.sheet-wrong` for an answer the form does not have.
 */
export function drop(pile: Pile, code: string, sheet: Sheet, { questions, groups }: Form): Pile | Refusal {
  const within = (n: number, many: number) => Number.isInteger(n) && n >= -1 && n < many
  const fits =
    within(sheet.group, groups.length) &&
    sheet.answers.length === questions.length &&
    questions.every((one, n) => within(sheet.answers[n] ?? -2, one.options.length))
  if (!fits) return refuse('fieldwork.sheet-wrong')
  if (!pile.codes.includes(code)) return refuse('fieldwork.code-unknown')
  return { codes: pile.codes.filter((one) => one !== code), sheets: sorted([...pile.sheets, written(sheet)]) }
}

/** Codes as they are laid out: each once, in an order that says nothing. */
export const laidOut = (hashes: readonly string[]): string[] => sorted([...new Set(hashes)])

const counted = (questions: readonly Question[], sheets: readonly Sheet[]) =>
  questions.map(({ options }, n) => ({
    counts: options.map((_, option) => sheets.filter(({ answers }) => answers[n] === option).length),
    blank: sheets.filter(({ answers }) => answers[n] === -1).length,
  }))

/**
 * What of a closed survey may be shown. Fewer than five sheets: nothing. A group is broken down from ten sheets on; and what is withheld must not
 * come out by subtraction: the sheets outside all groups shown are none, or ten and more; else the smallest group shown is withheld too.
 */
export function resultsOf({ questions, groups }: Form, pile: readonly Sheet[]): Results {
  if (pile.length < FEWEST) return { sheets: null, all: null, groups: [] }
  const of = groups.map((group, n) => ({ group, sheets: pile.filter((one) => one.group === n) }))
  let shown = of
    .filter(({ sheets }) => sheets.length >= FEWEST_OF_GROUP)
    .sort((a, b) => b.sheets.length - a.sheets.length)
  const rest = () => pile.length - shown.reduce((sum, { sheets }) => sum + sheets.length, 0)
  while (shown.length > 0 && rest() > 0 && rest() < FEWEST_OF_GROUP) shown = shown.slice(0, -1)
  return {
    sheets: pile.length,
    all: counted(questions, pile),
    groups: of
      .filter((one) => shown.includes(one))
      .map(({ group, sheets }) => ({ group, sheets: sheets.length, questions: counted(questions, sheets) })),
  }
}
