import { firstSentence, isDeedLike, isFindingLike } from './cues.ts'
import type { Mark } from './levels.ts'
import { bracketedStatus, isStatusOnly } from './status.ts'

/** Lines of a text in which nothing is numbered, by what shows that a finding begins there. */
const forms: readonly { rule: string; holds: (line: string, below: string) => boolean; example: string }[] = [
  {
    rule: 'state-last',
    holds: (line) => beginsFinding(line) && endsInState(line),
    example: '党员活动室被占用。清理堆放杂物。已完成整改。',
  },
  {
    rule: 'state-in-brackets',
    holds: (line, below) =>
      line.length <= 80 &&
      !line.includes('。') &&
      !isDeedLike(line) &&
      bracketedStatus(line) !== undefined &&
      below !== '',
    example: '居务公开内容不全（已完成）',
  },
  {
    rule: 'flaw-then-deed',
    holds: (line) => namesFlaw(line) && isDeedLike(line.slice(firstSentence(line).length + 1)),
    example: '村级财务公开不及时。已补公开收支明细。',
  },
  {
    rule: 'flaw-above-deed',
    holds: (line, below) =>
      line.length <= 60 && namesFlaw(line) && firstSentence(line).length >= line.length - 1 && isDeedLike(below),
    example: '档案查阅登记缺漏\n修订查阅办法，逐次登记。',
  },
]

/** What only opens the text or ends it. */
const around =
  /^(?:根据|按照|按|近日|日前|现将|为|县|市|区|省|中共|各位|特此|公示|联系|附|\d{4}年|20)|(?:如下|公[示告开布]|通报|报告|感谢|监督)[:。]?$/

const namesFlaw = (line: string) => isFindingLike(line) && !isDeedLike(line) && !around.test(firstSentence(line))
const beginsFinding = (line: string) => {
  const first = firstSentence(line)
  return first.length >= 4 && first.length <= 60 && !isDeedLike(first) && !around.test(first)
}

function endsInState(line: string): boolean {
  const end = line.replace(/[。;\s]+$/, '').length
  const stop = Math.max(line.lastIndexOf('。', end - 1), line.lastIndexOf(';', end - 1))
  return stop > 0 && (isStatusOnly(line.slice(stop + 1), true) || (bracketedStatus(line)?.[0] ?? 0) > stop)
}

const runIn =
  /(?<=[。;])(?:针对|关于|对于)(?:[^。\n“"]{0,20}[“"][^”"\n]{2,160}[”"][^。\n,]{0,12}?(?:问题|方面|不足)|[^。,;:\n“"]{4,80}的问题)(?=[,:。])/g

const paragraph = (from: number, strength: Mark['strength']): Mark => ({
  style: 'para',
  n: 0,
  sep: '',
  shown: [from, from],
  from,
  to: from,
  strength,
})

/**
 * Where findings begin in a text (shadow) that numbers nothing: lines, or sentences that name them one behind the other. One alone may be
 * chance, so fewer than two are none.
 */
export function bareParagraphs(shadow: string): Mark[] {
  const lines = [...shadow.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({
    text: text.trim(),
    from: index + text.search(/\S|$/),
  }))
  const found = lines.filter(({ text }, n) =>
    forms.some(({ holds }) => holds(text.slice(0, 1200), (lines[n + 1]?.text ?? '').slice(0, 200))),
  )
  if (found.length >= 2) return found.map(({ from }) => paragraph(from, 'line'))
  const named = [...shadow.matchAll(runIn)].map(({ index }) => paragraph(index, 'stop'))
  return named.length >= 2 ? named : []
}
