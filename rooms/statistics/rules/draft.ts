import { composition, type FormulaName, formulas, standingOf, worked, written } from './formulas.ts'
import { type Cell, sumOf } from './measures.ts'

type Named = (measure: 'sheetsAdopted', part: string) => string

const wan = (cells: readonly Cell[], name: FormulaName): string => {
  const found = worked(cells).find((one) => one.name === name)
  return found ? written(found) : '0'
}

/**
 * The paragraphs of a year's or a round's report that follow from the figures alone (S4-14, 6.2), in the words of such reports; what is not
 * counted is not said. `before`: the same figures of the span before, if any. Whoever writes the report goes over it.
 */
export function drafted(span: string, cells: readonly Cell[], before: readonly Cell[] | null, named: Named): string[] {
  const n = (measure: Parameters<typeof sumOf>[1], ...parts: string[]) =>
    sumOf(cells, measure, parts.length > 0 ? parts : undefined)
  if (n('inspectionsEntered') + n('sheetsAdopted') + n('tasksOpened') === 0n) return []
  return [
    overview(span, cells, before),
    ...(n('sheetsAdopted') === 0n ? [] : [made(cells, named)]),
    ...(n('tasksOpened') === 0n ? [] : [rectified(cells)]),
    ...(n('leadsTransferred') === 0n ? [] : [leads(cells)]),
  ]
}

function overview(span: string, cells: readonly Cell[], before: readonly Cell[] | null): string {
  const [units, problems] = [sumOf(cells, 'inspectionsEntered'), sumOf(cells, 'sheetsAdopted')]
  const each = written({ as: formulas.perUnit.as, of: problems.toString(), by: units.toString() })
  const former = before === null ? 0n : sumOf(before, 'sheetsAdopted')
  const difference = problems - former
  const compared =
    former === 0n
      ? ''
      : difference === 0n
        ? '，与上期持平'
        : `，比上期${difference > 0n ? '增加' : '减少'}${difference > 0n ? difference : -difference}个`
  return `${span}，共对${units}个单位开展巡察，发现并采用问题${problems}个${compared}，平均每个单位${each}个。`
}

function made(cells: readonly Cell[], named: Named): string {
  const parts = composition(cells, 'sheetsAdopted').map(
    ({ part, n, share }) => `${named('sheetsAdopted', part)}${n}个（占${share}）`,
  )
  return `按主分类：${parts.join('；')}。每个问题只归一个主分类，各类之和等于问题总数；标签另计，不可相加。`
}

function rectified(cells: readonly Cell[]): string {
  const [done, staged, mostly, open] = standingOf(cells).map(({ n }) => n)
  const rate = wan(cells, 'rectified')
  const all = sumOf(cells, 'tasksOpened')
  const money = `退还${wan(cells, 'refunded')}万元、追缴${wan(cells, 'recovered')}万元、避免损失${wan(cells, 'avoided')}万元（三项分列，不合计）`
  return (
    `应整改${all}项，已完成${done}项、阶段性完成${staged}项、基本完成${mostly}项、未完成${open}项，整改完成率${rate}。` +
    `新立制度${sumOf(cells, 'rulesMade')}项、修订${sumOf(cells, 'rulesAmended')}项、废止${sumOf(cells, 'rulesAbolished')}项；${money}；追责问责${sumOf(cells, 'heldToAccount')}人次。`
  )
}

/** Cases and persons are said where a receiver stated some: pieces and persons apart. */
const leads = (cells: readonly Cell[]): string =>
  [
    `移交问题线索${sumOf(cells, 'leadsTransferred')}件，办结率${wan(cells, 'leadsClosed')}`,
    ...(sumOf(cells, 'casesOpened') === 0n ? [] : [`，立案${sumOf(cells, 'casesOpened')}件`]),
    ...(sumOf(cells, 'leadPersons') === 0n
      ? []
      : [
          `；涉及${sumOf(cells, 'leadPersons')}人，运用四种形态处理${sumOf(cells, 'personsDealtWith')}人（件、人分别统计）`,
        ]),
    '。',
  ].join('')
