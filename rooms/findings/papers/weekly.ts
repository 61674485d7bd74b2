import { addDays, type Day, daysBetween } from '../../../core/pure/days.ts'
import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { fromTo, signs } from '../../../core/pure/paper/words.ts'
import { notices, siteRecords, talks, visits } from '../../fieldwork/contract.ts'
import { immediates, sheets } from '../contract.ts'

const workColumns = ['事项', '本周', '累计']
const noteColumns = ['日期', '类别', '事项', '内容']
const immediateColumns = ['编号', '问题', '下发', '办结', '天数']

/** On which day the week ends that is asked for: today, or an earlier day. Null for a day that has not come. */
const endOf = (asked: string | undefined, today: Day): Day | null => {
  const day = asked === undefined ? today : (asked as Day)
  return day <= today ? day : null
}

/**
 * 工作周报 (domain 4.20, 6.2 立行立改周报): seven days until today, or until the day that is chosen, beside what there was until then; counted by the
 * days on the records, never typed again. What happened after that week is not on it, so that an earlier week prints as it was.
 */
export const weeklyForm = paperOf({
  kind: 'weekly',
  name: '巡察组工作周报',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  takes: ['weekEnd'],
  columns: { work: workColumns, notes: noteColumns, immediates: immediateColumns },
  fields: {
    body: '被巡察党组织',
    team: '巡察组',
    span: '本周起止',
    work: '工作进展',
    notes: '会议、汇报和现场记录',
    immediates: '立行立改（下发、办结和天数）',
  },
  asks: {
    called: asking(notices, (inspection) => ({ inspection })),
    site: asking(siteRecords, (inspection, { weekEnd }) => ({ inspection, ...(weekEnd ? { until: weekEnd } : {}) })),
    talks: asking(talks, (inspection) => ({ inspection })),
    visits: asking(visits, (inspection) => ({ inspection })),
    sheets: asking(sheets, (inspection) => ({ inspection })),
    immediates: asking(immediates, (inspection) => ({ inspection })),
  },
  fill: (given, { say, today }, inspection, more) => {
    const until = endOf(more?.['weekEnd'], today)
    if (until === null) return null
    const since = addDays(until, -6)
    const by = (on: Day | null) => (on !== null && on <= until ? on : null)
    const inWeek = (on: Day | null) => on !== null && on >= since && on <= until
    const line = (what: string, days: readonly (Day | null)[]) => {
      const done = days.filter((on) => by(on) !== null)
      return [what, String(done.filter(inWeek).length), String(done.length)]
    }
    const issued = given.immediates.rows
    const work = [
      line(
        '个别谈话（次）',
        given.talks.rows.map((one) => one.heldOn),
      ),
      line(
        '走访调研（次）',
        given.visits.rows.map((one) => one.heldOn),
      ),
      line(
        '编制底稿（份）',
        given.sheets.rows.map((one) => one.draftedOn),
      ),
      line(
        '组长审签底稿（份）',
        given.sheets.rows.map((one) => one.signedOn),
      ),
      line(
        '下发立行立改（件）',
        issued.map((one) => one.issuedOn),
      ),
      line(
        '办结立行立改（件）',
        issued.map((one) => one.closedOn),
      ),
    ]
    if (given.site.rows.length === 0 && work.every(([, , all]) => all === '0')) return null
    return {
      number: '',
      title: `巡察${given.called.bodyName}工作周报`,
      inspection,
      values: {
        body: given.called.bodyName,
        team: given.called.teamName,
        span: fromTo(since, until),
        work: { head: workColumns, rows: work },
        notes: {
          head: noteColumns,
          rows: given.site.rows
            .filter((one) => inWeek(one.heldOn))
            .map((one) => [dayOnPaper(one.heldOn), say(`fieldwork.kind.${one.kind}`), one.subject, one.text ?? '']),
        },
        immediates: {
          head: immediateColumns,
          rows: issued
            .filter((one) => inWeek(one.issuedOn) || inWeek(one.closedOn))
            .map(({ number, title, issuedOn, closedOn }) => {
              const closed = by(closedOn)
              const days = issuedOn && closed ? String(daysBetween(issuedOn, closed)) : ''
              return [number, title, dayOnPaper(issuedOn), dayOnPaper(closed), days]
            }),
        },
      },
      signings: [signs('制表人'), signs('组长', given.called.leaderName)],
    }
  },
})
