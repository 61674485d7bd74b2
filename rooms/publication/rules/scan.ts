import { tellingIn } from '../../tips/rules/found.ts'
import type { HitKind } from '../nouns.ts'
import type { Hit, PublicDocument } from '../queries.ts'

const emails = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Families that begin most names; those that are also common words only count where no other character stands before them. */
const families =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟龙段钱汤尹黎易武乔贺赖龚'
const words = '任于方常金白江万文'
const address = '同志|书记|主任|局长|镇长|乡长|村长|会计|支书|科长|股长'
/** A name before a form of address: 王书记, 由张建国同志负责. */
const titled = new RegExp(
  `(?<!\\p{Script=Han})[${families}${words}]\\p{Script=Han}{0,2}?(?=${address})|[${families}]\\p{Script=Han}{1,2}?(?=${address})`,
  'gu',
)
/** What tells that, or who, somebody told: numbers of tips and the words for those who wrote them. */
const tips = /信访?〔?\[?\d{4}〕?\]?[-第]?\d{1,5}号?|举报人|信访人|反映人|来信人|检举人/g

/** All words of a document that people wrote. */
export const wordsOf = ({ title, text, place, contact, items }: PublicDocument) => ({
  /** The contact is a telephone that is meant to be public. */
  scanned: [title, text, place, ...items.flatMap((one) => [one.title, one.text])].join('\n'),
  contact,
})

/**
 * What in a page must be settled before it is published (domain 7, demands 40): numbers of telephones and identity cards, mail addresses, names
 * of the persons `names` knows of, names before a form of address, and whatever tells of a tip. Each once. `kept`: left standing, with a reason.
 */
export function hitsIn(
  document: PublicDocument,
  names: readonly string[],
  kept: readonly Readonly<{ kind: HitKind; text: string }>[],
): Hit[] {
  const { scanned, contact } = wordsOf(document)
  const found: { kind: HitKind; text: string }[] = [
    ...tellingIn(`${scanned}`).map(({ kind, text }) => ({ kind: kind as HitKind, text })),
    ...tellingIn(contact)
      .filter(({ kind }) => kind === 'idNumber')
      .map(({ text }) => ({ kind: 'idNumber' as const, text })),
    ...[...scanned.matchAll(emails)].map(([text]) => ({ kind: 'email' as const, text })),
    ...[...scanned.matchAll(tips)].map(([text]) => ({ kind: 'tip' as const, text })),
    ...names
      .filter((name) => name.length >= 2 && scanned.includes(name))
      .map((text) => ({ kind: 'name' as const, text })),
    ...[...scanned.matchAll(titled)].map(([text]) => ({ kind: 'titled' as const, text })),
  ]
  const once = found.filter(
    (hit, n) =>
      found.findIndex((other) => other.text === hit.text && other.kind === hit.kind) === n &&
      !(hit.kind === 'titled' && found.some((other) => other.kind === 'name' && other.text.includes(hit.text))),
  )
  return once.map((hit) => ({ ...hit, kept: kept.some(({ kind, text }) => kind === hit.kind && text === hit.text) }))
}
