import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { ended, nameIn, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { leadDecision, type Presence } from '../contract.ts'

const ballotColumns = ['姓名', '表决', '不同意见']
const taskColumns = ['议定事项', '责任人', '办理期限']

/**
 * 线索议题会议记录 (domain 2.5 评级, 审批; S0-21): what a meeting decided of one lead, for who sees the lead. It stands in no minutes and is filed
 * nowhere, as whom it is about would learn by it that the lead is there (decision 0104).
 */
export const leadMinutesForm = paperOf({
  kind: 'leadMinutes',
  name: '线索议题会议记录',
  clause: '4.20',
  noun: 'agendaItem',
  circle: 'office',
  unfiled: true,
  columns: { ballots: ballotColumns, tasks: taskColumns },
  fields: {
    meeting: '会议',
    time: '时间',
    place: '地点',
    chair: '主持',
    present: '参加',
    attending: '列席',
    absent: '请假',
    lead: '线索编号',
    outcome: '结果',
    decision: '议定意见',
    votes: '表决情况',
    ballots: '逐人表决和不同意见',
    tasks: '议定事项',
  },
  asks: { page: asking(leadDecision, (agendaItem) => ({ agendaItem })) },
  fill: ({ page: { conference, item, seats, ballots, tasks, names } }, { say }) => {
    if (item.outcome === 'pending') return null
    const there = (capacities: readonly Presence['capacity'][]) =>
      seats
        .filter(({ capacity, present }) => capacities.includes(capacity) && present === true)
        .map(({ person }) => nameIn(names, person))
        .join('、')
    const away = seats
      .filter(({ present }) => present === false)
      .map(({ person, reason }) => `${nameIn(names, person)}${reason === '' ? '' : `（${reason}）`}`)
    return {
      number: '',
      title: `${item.subject}会议记录`,
      inspection: conference.inspection ?? '',
      values: {
        meeting: `${conference.title}（${say(`reports.conference.kind.${conference.kind}`)}）`,
        time: dayOnPaper(conference.heldOn),
        place: conference.place,
        chair: there(['chair']),
        present: there(['member']),
        attending: there(['attending', 'inCharge']),
        absent: away.join('、'),
        lead: item.subject,
        outcome: say(`reports.outcome.${item.outcome}`),
        decision: ended(item.decision),
        votes:
          ballots.length === 0 ? '未表决' : `同意${item.inFavour}票，不同意${item.against}票，弃权${item.abstained}票`,
        ballots: {
          rows: ballots.map((one) => [nameIn(names, one.person), say(`reports.vote.${one.vote}`), one.dissent]),
        },
        tasks: { rows: tasks.map((one) => [one.title, nameIn(names, one.owner), dayOnPaper(one.dueOn)]) },
      },
      signings: [signs('主持', there(['chair']), conference.heldOn), signs('记录', '', null)],
    }
  },
})
