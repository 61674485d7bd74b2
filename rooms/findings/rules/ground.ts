import type { Day } from '../../../core/pure/days.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type Cited, type Ground, mostRules, mostTopics, themes, type Topical } from '../nouns.ts'

/** A version of a rule by which people call it: 《title》（number，version）. */
export const nameOfRule = ({ title, number, edition }: Pick<Cited, 'title' | 'number' | 'edition'>): string => {
  const about = [number, edition].filter((part) => part !== '').join('，')
  return `《${title.replace(/^《(.*)》$/u, '$1')}》${about === '' ? '' : `（${about}）`}`
}

/** When a version is in force, as it stands on paper. */
const inForce = ({ inForceOn, untilDay }: Pick<Cited, 'inForceOn' | 'untilDay'>): string =>
  inForceOn === null
    ? ''
    : untilDay === null
      ? `，${dayOnPaper(inForceOn)}起施行`
      : `，${dayOnPaper(inForceOn)}至${dayOnPaper(untilDay)}施行`

/** A cited rule in one line, as it is frozen by a signature and printed: title, version, article, when in force. */
export const citationOf = (rule: Cited): string => `${nameOfRule(rule)}${rule.article}${inForce(rule)}`

/** When it was done, in words: one day, or from one to another. */
export const actedOnPaper = ({ actedFrom, actedUntil }: Pick<Ground, 'actedFrom' | 'actedUntil'>): string =>
  [actedFrom, actedUntil === actedFrom ? null : actedUntil]
    .filter((day) => day !== null)
    .map(dayOnPaper)
    .join('至')

/** The topics of a sheet in one line, as they are frozen by a signature and printed. */
export const topicsOnPaper = (topics: readonly Topical[]): string => topics.map(({ title }) => title).join('；')

/**
 * The topics a sheet is tagged with (S1-05), each once, in the order of the round's plan and in its words. Refuses `findings.no-such-topic` for
 * one that is not a topic of this round.
 */
export function topical(chosen: readonly Pick<Topical, 'id'>[], plan: readonly Topical[]): Topical[] | Refusal {
  const ids = new Set(chosen.map(({ id }) => id))
  const tagged = plan.filter(({ id }) => ids.has(id))
  return tagged.length === ids.size ? tagged : refuse('findings.no-such-topic', { field: 'topics' })
}

/** The ground of a sheet as text, without what it does not say: a sheet signed before grounds were kept stays what it was. */
export function groundText({ actedFrom, actedUntil, rules, themes: tags, topics }: Ground): Record<string, string> {
  const cited = rules.map(citationOf).join('\n')
  const days = { actedFrom: actedFrom ?? '', actedUntil: actedUntil ?? '' }
  const said = { ...days, rules: cited, themes: tags, topics: topicsOnPaper(topics) }
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''))
}

/** Whether a version was in force on one day at least of those on which it was done. */
const appliedThen = (rule: Cited, from: Day, until: Day): boolean =>
  rule.inForceOn !== null && rule.inForceOn <= until && (rule.untilDay === null || rule.untilDay >= from)

const sameRule = (a: Cited, b: Cited) =>
  a.title === b.title && a.number === b.number && a.edition === b.edition && a.article === b.article

/**
 * Whether a sheet may stand on this ground (S1-13, domain 4.11: the rule in force at the time). Days run forward; no rule is cited twice; each says from
 * when it is in force. Where the day of the act is known, a version not in force then is refused with both days (`findings.rule-not-in-force`).
 */
export function grounded({ actedFrom, actedUntil, rules }: Omit<Ground, 'themes' | 'topics'>): true | Refusal {
  if (actedUntil !== null && (actedFrom === null || actedUntil < actedFrom))
    return refuse('findings.acted-turned', { field: 'actedUntil' })
  if (rules.length > mostRules) return refuse('findings.too-many-rules', { most: mostRules, field: 'rules' })
  for (const [n, rule] of rules.entries()) {
    const named = { rule: nameOfRule(rule), field: 'rules' }
    if (rules.slice(0, n).some((other) => sameRule(other, rule))) return refuse('findings.rule-twice', named)
    if (rule.inForceOn === null) return refuse('findings.rule-undated', named)
    if (rule.untilDay !== null && rule.untilDay < rule.inForceOn) return refuse('findings.rule-turned', named)
    if (actedFrom !== null && !appliedThen(rule, actedFrom, actedUntil ?? actedFrom)) {
      const then = rule.inForceOn > actedFrom ? 'later' : 'before'
      const day = then === 'later' ? rule.inForceOn : (rule.untilDay ?? rule.inForceOn)
      return refuse('findings.rule-not-in-force', { ...named, then, day, acted: actedFrom })
    }
  }
  return true
}

/** What is cited but cannot be measured: rules without the day on which it was done. */
export const undatedAct = ({ actedFrom, rules }: Pick<Ground, 'actedFrom' | 'rules'>): boolean =>
  rules.length > 0 && actedFrom === null

/** The grounds of several sheets as one: from the first day to the last, every rule, tag and topic once. Refuses more than a sheet can hold. */
export function mergedGround(sheets: readonly Ground[]): Ground | Refusal {
  const all = sheets.flatMap(({ rules }) => rules)
  const rules = all.filter((rule, n) => all.findIndex((other) => sameRule(other, rule)) === n)
  if (rules.length > mostRules) return refuse('findings.too-many-rules', { most: mostRules })
  const every = sheets.flatMap(({ topics }) => topics)
  const topics = every.filter((one, n) => every.findIndex(({ id }) => id === one.id) === n)
  if (topics.length > mostTopics) return refuse('findings.too-many-topics', { most: mostTopics })
  const from = sheets.flatMap(({ actedFrom }) => actedFrom ?? []).sort()
  const until = sheets.flatMap(({ actedFrom, actedUntil }) => actedUntil ?? actedFrom ?? []).sort()
  const [first, last] = [from[0] ?? null, until.at(-1) ?? null]
  const tagged = themes.filter((theme) => sheets.some((sheet) => sheet.themes.split(',').includes(theme))).join(',')
  return { actedFrom: first, actedUntil: last === first ? null : last, rules, themes: tagged, topics }
}

/** What the library says of a version, in the place of what was typed: title, number, version and days are the library's. */
export const fromLibrary = (
  rule: Cited,
  kept: Pick<Cited, 'title' | 'number' | 'edition' | 'inForceOn' | 'untilDay'>,
): Cited => ({
  ...{ material: rule.material, article: rule.article, title: kept.title, number: kept.number },
  ...{ edition: kept.edition, inForceOn: kept.inForceOn, untilDay: kept.untilDay },
})
