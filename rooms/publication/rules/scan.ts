import type { HitSort } from '../../feedback/contract/outgoing.ts'
import { hitsIn as lookThrough, type Known, type Place } from '../../feedback/rules/outgoing.ts'
import type { HitKind } from '../nouns.ts'
import type { Hit, PublicDocument } from '../queries.ts'

/** Families that begin most names; those that are also common words only count where no other character stands before them. */
const families =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟龙段钱汤尹黎易武乔贺赖龚'
const words = '任于方常金白江万文'
const address = '同志|书记|主任|局长|镇长|乡长|村长|会计|支书|科长|股长'
/** A name before a form of address: 王书记, 由张建国同志负责. What everybody reads names nobody, also whom the house does not know. */
const titled = new RegExp(
  `(?<!\\p{Script=Han})[${families}${words}]\\p{Script=Han}{0,2}?(?=${address})|[${families}]\\p{Script=Han}{1,2}?(?=${address})`,
  'gu',
)
/** A name behind what says whose it is: 联系人张某某 with a telephone after it, 经办人：李某. 某 hides a name and is none. */
const named = new RegExp(
  `(?<=(?:联系人|经办人|责任人|负责人|承办人)[：: ]?)[${families}${words}](?!某)\\p{Script=Han}{1,2}(?!\\p{Script=Han})`,
  'gu',
)
/** What reads like the number of a tip, known here or not. */
const tipNumbers = /信访?〔?\[?\d{4}〕?\]?[-第]?\d{1,5}号?/g

/** All words of a document that people wrote, with their places; the contact is a telephone that is meant to be public. */
export const placesOf = ({ title, text, place, contact, items }: PublicDocument): Place[] =>
  [
    { field: 'title', n: null, text: title },
    { field: 'text', n: null, text },
    { field: 'place', n: null, text: place },
    { field: 'contact', n: null, text: contact },
    ...items.flatMap((one, n) => [
      { field: 'title', n: n + 1, text: one.title },
      { field: 'text', n: n + 1, text: one.text },
    ]),
  ].filter((one) => one.text !== '')

/** What nobody told this side of: names alone, no lead and no tip. */
export const knowing = (names: readonly string[]): Known => ({ names, leads: [], tips: [], plain: [] })

type Found = Readonly<{ kind: HitKind; text: string }>

/**
 * What in a page must be settled before it is published (domain 7, demands 40), each once: what the look-through of everything that goes out finds
 * (names, leads, tips, numbers; `rooms/feedback/rules/outgoing.ts`), names before a form of address, and numbers of tips. `kept`: left standing, with a
 * reason. `more`: found before where the sealed words of tips were read.
 */
export function hitsIn(
  document: PublicDocument,
  known: Known,
  kept: readonly Found[],
  more: readonly Readonly<{ kind: HitSort; text: string }>[] = [],
): Hit[] {
  const places = placesOf(document)
  const scanned = places.filter(({ field }) => field !== 'contact')
  const matches = (pattern: RegExp) => scanned.flatMap(({ text }) => [...text.matchAll(pattern)].map(([hit]) => hit))
  const found: Found[] = [
    ...[...lookThrough(places, known), ...more].map(({ kind, text }) =>
      kind === 'phone' && text.includes('@') ? { kind: 'email' as const, text } : { kind, text },
    ),
    ...matches(tipNumbers).map((text) => ({ kind: 'tip' as const, text })),
    ...[...matches(titled), ...matches(named)].map((text) => ({ kind: 'titled' as const, text })),
  ]
  const once = found.filter(
    (hit, n) =>
      found.findIndex((other) => other.text === hit.text && other.kind === hit.kind) === n &&
      !(hit.kind === 'titled' && found.some((other) => other.kind === 'name' && other.text.includes(hit.text))),
  )
  return once.map((hit) => ({ ...hit, kept: kept.some(({ kind, text }) => kind === hit.kind && text === hit.text) }))
}
