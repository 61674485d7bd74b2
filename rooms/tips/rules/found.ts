/** What in a text may say who wrote it. */
export type Telling = Readonly<{ kind: 'phone' | 'idNumber' | 'name'; text: string }>

const phones = /(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d(?:[-\s]?\d{4}){2}(?!\d)|(?<!\d)0\d{2,3}[-\s]\d{7,8}(?!\d)/g
const idNumbers = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/g

/**
 * What a form offers to move out of a text before it is sent (design 5): numbers of phones and of identity cards, and the writer's own name where
 * he gave one of two characters or more. Each once, in the order of the text.
 */
export function tellingIn(text: string, ownName = ''): Telling[] {
  const name = ownName.trim()
  const hits: (Telling & { at: number })[] = [
    ...[...text.matchAll(idNumbers)].map(({ 0: hit, index }) => ({ kind: 'idNumber' as const, text: hit, at: index })),
    ...[...text.matchAll(phones)].map(({ 0: hit, index }) => ({ kind: 'phone' as const, text: hit, at: index })),
    ...(name.length >= 2 && text.includes(name) ? [{ kind: 'name' as const, text: name, at: text.indexOf(name) }] : []),
  ].sort((a, b) => a.at - b.at)
  return hits
    .filter((hit, n) => hits.findIndex((other) => other.text === hit.text) === n)
    .map(({ kind, text: hit }) => ({ kind, text: hit }))
}

/** The text without them, a mark in the place of each. */
export const without = (text: string, telling: readonly Telling[], mark = '（已移入密封部分）'): string =>
  telling.reduce((rest, { text: hit }) => rest.replaceAll(hit, mark), text)
