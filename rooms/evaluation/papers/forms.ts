import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { officeOf } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { type Evaluation, evaluationPage, type Score } from '../contract.ts'
import { shareOf, together, written } from '../rules.ts'

const fields = {
  basis: '评估依据和过程',
  self: '单位自评',
  survey: '测评结果',
  checks: '现场核查',
  marks: '指标得分',
  deductions: '扣分',
  grade: '得分和等次',
  conclusion: '评估结论',
} as const

const points = (hundredths: number) => `${written(hundredths)}分`

/** A line to each indicator: weight, mark, what it weighs, what it was given for. */
const marksTable = ({ indicators }: Evaluation, score: Score) => ({
  head: ['指标', '评分标准', '权重', '得分', '加权得分', '说明和佐证'],
  rows: indicators.map(({ name, standard, weight }, n) => {
    const mark = score.marks[n]
    const given = mark ? [written(mark.points), written((mark.points * weight) / 100)] : ['', '']
    return [name, standard, String(weight), ...given, mark?.why ?? '']
  }),
})

/** 整改评估报告 (T27, domain 2.9, 4.19): of an organisation's rectification; nobody is named in it. */
export const evaluationReport = paperOf({
  kind: 'evaluation',
  name: '整改评估报告',
  clause: '4.19',
  noun: 'evaluation',
  circle: 'office',
  columns: { marks: ['指标', '评分标准', '权重', '得分', '加权得分', '说明和佐证'] },
  fields,
  asks: { page: asking(evaluationPage, (evaluation) => ({ evaluation })), home: asking(authorityQuery, () => ({})) },
  fill: ({ page: { evaluation: one, bodyName, issuer, surveys, checks, scores }, home }) => {
    const score = scores.at(-1)
    if (!score) return null
    const sheets = together(surveys)
    const rate = written(shareOf(sheets.good + sheets.fair, sheets.valid))
    return {
      number: '',
      title: `${bodyName}巡察整改评估报告`,
      inspection: one.inspection,
      values: {
        basis: [
          `集中整改期于${dayOnPaper(one.endedOn)}届满，${dayOnPaper(one.openedOn)}启动评估。评估对象是党组织的整改工作，不涉及对个人的评价。`,
        ],
        self: one.selfOn === null ? '未报送自评。' : one.selfText.split('\n'),
        survey:
          sheets.valid === 0
            ? ''
            : `发放并收回有效票${sheets.valid}张，无效票${sheets.invalid}张：满意${sheets.good}张，比较满意${sheets.fair}张，一般${sheets.average}张，不满意${sheets.poor}张，满意率${rate}%。`,
        checks: checks
          .filter(({ confirmedOn }) => confirmedOn !== null)
          .flatMap(({ onDay, place, text, items }) => [
            `${dayOnPaper(onDay)}在${place}核查：${text}`,
            ...items.map(({ title, holds, seen }) => `${title}：${holds ? '整改属实' : '整改不属实'}。${seen}`),
          ]),
        marks: marksTable(one, score),
        deductions: score.deductions.map(({ why, points: off }) => `${why}，扣${off}分。`),
        grade: `得分${points(score.total)}，等次为“${score.grade}”。`,
        conclusion: score.conclusion.split('\n'),
      },
      head: {
        issuer: officeOf(home.name),
        addressee: issuer || bodyName,
        signed: { by: officeOf(home.name), on: one.toldOn },
      },
    }
  },
  lay: (filling) =>
    asDocument({ name: '整改评估报告', fields }, [], { opens: '现将巡察整改评估情况通报如下。' })(filling),
})
