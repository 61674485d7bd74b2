import { firstSentence, isDeedLike, isFindingLike, isFlawClause } from './cues.ts'
import { isStatusOnly } from './status.ts'

/** The front of a finding that names itself by a quotation: 关于“…”、“…” */
const quotation =
  /^\s*(关于|针对|对于|对|就|反馈|反映|巡[察视]组?(?:反馈|指出|反映))?[^。,\n“"]{0,60}?[“"][^”"\n]{2,300}[”"](?:[、,和及与]*[“"][^”"\n]{2,300}[”"])*/
const rectified = '(?:的?整改(?:落实|完成|进展)?(?:情况|工作)?)'
const quotationTail = new RegExp(`^[^。\\n,:;“"]{0,36}?(?:问题|方面|不足|情况)${rectified}?`)
const onlyRectified = new RegExp(`^${rectified}`)
/** 关于学习不深入的问题整改情况： without a quotation. */
const plain = new RegExp(
  `^\\s*(?:关于|针对|对于|就)[^。\\n]{2,200}?(?:问题|方面|不足)${rectified}?(?:[。:,;]|(?=\\n|$))`,
)
/** The same where the line break behind it was lost: …的问题局党组召开… */
const runOn = new RegExp(`^\\s*(?:关于|针对|对于)[^。\\n,:;“"]{2,120}?的问题${rectified}?(?=[^的整及和与、,。:;])`)

/** 对于值班脱岗，镇纪委开展突击检查。 */
const clause = /^\s*(?:对于|针对)[^。\n,:;“"]{2,80}[,:]/

/** How many characters of the words before the deeds (shadow) are the finding, and the rule that says so. */
export function findingEnd(shadow: string, deedsFollow: boolean): { end: number; rule: string } {
  const tells = deedsFollow ? isDeed : (sentence: string) => !detail.test(sentence) && !isFlawSentence(sentence)
  const named = nameEnd(shadow)
  if (named) {
    const rest = shadow.slice(named.end)
    if (rest.trim() === '' || startsDeed(rest) || !deedsFollow)
      return restIsDetail(rest) ? { end: detailEnd(shadow, named.end, tells), rule: 'finding-detail' } : named
    return { end: detailEnd(shadow, named.end, tells), rule: 'finding-detail' }
  }
  const clause = deedsFollow ? undefined : clauseCut(shadow)
  if (clause !== undefined) return { end: clause, rule: 'finding-in-one-sentence' }
  const line = shadow.search(/\S\s*\n/) < 0 ? -1 : shadow.indexOf('\n', shadow.search(/\S/))
  if (line > 0) {
    const first = sentenceCut(shadow.slice(0, line), tells)
    if (first < line) return { end: first, rule: 'finding-sentence' }
    return { end: deedsFollow ? detailEnd(shadow, line, tells) : paragraphEnd(shadow, line), rule: 'finding-line' }
  }
  return { end: sentenceCut(shadow, tells), rule: 'finding-sentence' }
}

const doneSince =
  /^(?:目前|现)?(?:均|全部)?已(?:补|修|建|清|退|追|收|拆|调|更?换|完成|整改|制定|开展|组织|督促|责令|对|将|按|明确|落实|安排|重新|聘|配|设|与)/

/** 党费收缴不及时，明确专人收缴，完成整改。: one sentence with finding, deed and state, parted by commas alone. */
function clauseCut(shadow: string): number | undefined {
  const words = shadow.trimEnd().slice(0, 400)
  const clauses = words.split(',')
  if (
    clauses.length < 2 ||
    /[。;\n]\s*\S/.test(words) ||
    (isDeedLike(clauses[0] as string) && !isFlawClause(clauses[0] as string))
  )
    return undefined
  const stated = isStatusOnly(clauses.at(-1) as string, true)
  let end = 0
  for (const [n, clause] of clauses.entries()) {
    const deed = stated ? !isFlawClause(clause) : doneSince.test(clause)
    if (n > 0 && deed) return stated || isFlawClause(clauses[n - 1] as string) ? end : undefined
    end += clause.length + 1
  }
  return undefined
}

function nameEnd(shadow: string): { end: number; rule: string } | undefined {
  const head = shadow.slice(0, 900)
  const end = quotationEnd(head)
  if (end !== undefined) return { end: end + (/^[。:,;]/.test(head.slice(end)) ? 1 : 0), rule: 'finding-quoted' }
  for (const [rule, form] of [
    ['finding-named', plain],
    ['finding-run-on', runOn],
    ['finding-clause', clause],
  ] as const) {
    const match = form.exec(head)
    if (match) return { end: rule === 'finding-clause' ? flawClauses(head, match[0].length) : match[0].length, rule }
  }
  return undefined
}

/** 对于课件陈旧，个别三年未变，开展…: clauses that still name the flaw belong to the finding. */
function flawClauses(head: string, from: number): number {
  const clause = /^[^,。;:\n]*,/.exec(head.slice(from))?.[0]
  return clause && isFlawClause(clause.slice(0, -1)) && !isDeedLike(clause)
    ? flawClauses(head, from + clause.length)
    : from
}

/** Where a finding ends that names itself by a quotation. */
function quotationEnd(head: string): number | undefined {
  const match = quotation.exec(head)
  if (!match) return undefined
  const from = match[0].length
  const rest = head.slice(from)
  const tail = quotationTail.exec(rest) ?? onlyRectified.exec(rest)
  if (tail && tail[0] !== '') return from + tail[0].length
  const named = match[1] !== undefined && match[1] !== '对'
  return named && (/^\s*(?:[。:,;\n]|$)/.test(rest) || isDeedLike(rest)) ? from : undefined
}

const detail =
  /^\s*(?:具体(?:表现|是|为)|主要(?:表现|是|有)|表现(?:为|在)|如[,:，]|例如|比如|其中|抽查|检查发现|巡[察视](?:发现|指出|组)|经查|有的|个别|部分)/

const restIsDetail = (rest: string) => detail.test(rest)

function startsDeed(rest: string): boolean {
  const words = rest.trimStart()
  return isDeedLike(words) && !/(?:不够|不到位|不力|不足|不严|不实|薄弱|滞后)$/.test(firstSentence(words))
}

/** From here sentence by sentence as long as they tell of the flaw and not of what was done. */
function detailEnd(shadow: string, from: number, tells: (sentence: string) => boolean): number {
  let end = from
  while (end < shadow.length) {
    const sentence = /^[^。;!?\n]*[。;!?\n]*\s*/.exec(shadow.slice(end, end + 600))?.[0] ?? ''
    if (sentence === '') return shadow.length
    if (sentence.trim() !== '' && tells(sentence)) return end
    end += sentence.length
  }
  return end
}

const isDeed = (sentence: string) =>
  isDeedLike(sentence.trimStart()) && !detail.test(sentence) && !isFlawSentence(sentence)
const isFlawSentence = (sentence: string) =>
  isFindingLike(sentence.trim()) &&
  !/^\s*(?:针对|对照|通过|为|立足)/.test(sentence) &&
  !(isDeedLike(sentence.trim()) && /(?:问题|隐患|漏洞|短板|差距|不足)[。;]?\s*$/.test(sentence))

/** Paragraphs behind the first belong to the finding only where they tell of it. */
function paragraphEnd(shadow: string, line: number): number {
  const rest = shadow.slice(line)
  return detail.test(rest.trimStart()) ? detailEnd(shadow, line, isDeed) : line
}

/** In one paragraph: the first sentence, and those behind it up to the first that tells of a deed. */
function sentenceCut(shadow: string, tells: (sentence: string) => boolean): number {
  const first = /^\s*[^。;!?:]*[。;!?]?/.exec(shadow)?.[0].length ?? shadow.length
  return first >= shadow.length ? shadow.length : detailEnd(shadow, first, tells)
}
