import type * as z from 'zod'
import { asking, type Filling, paperOf, type Wording } from '../../../core/pure/paper/kind.ts'
import { chapters, copyNumber, documentOf, piecesOf } from '../../../core/pure/paper/lay.ts'
import { ended, nameIn, officeOf, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper, headingNumber, isTable, type Piece, type Table } from '../../../core/pure/paper.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { type AgendaItem, conferencePage, conferences, type Presence, seatCopies } from '../contract.ts'

type Met = z.output<(typeof conferencePage)['gives']>
type Say = Wording['say']
/** What the meeting's papers tell: items that name a lead stand in none of them, so that a paper is the same for everybody who may print it. */
const told = ({ items }: Met): readonly AgendaItem[] => items.filter(({ plain }) => plain)

/** Names of those with a seat in one of these capacities: all, or but those who did not come. */
const seated = ({ seats, names }: Met, capacities: readonly Presence['capacity'][], all = true) =>
  seats
    .filter((seat) => capacities.includes(seat.capacity) && (all || seat.present !== false))
    .map(({ person }) => nameIn(names, person))
    .join('、')

/** Who was not there, each with his reason. */
const away = ({ seats, names }: Met): string =>
  seats
    .filter(({ present }) => present === false)
    .map(({ person, reason }) => `${nameIn(names, person)}${reason === '' ? '' : `（${reason}）`}`)
    .join('、')

const paperColumns = ['份号', '材料', '席位', '发放', '收回']
/** 一席一份: the numbered copies, each with its seat. */
const seatPapers = ({ papers, names }: Met): Table => ({
  head: paperColumns,
  rows: papers
    .filter(({ plain }) => plain)
    .map((one) => [
      copyNumber(one.copyNumber),
      one.title,
      nameIn(names, one.person),
      dayOnPaper(one.givenOn),
      dayOnPaper(one.returnedOn),
    ]),
})

const taskColumns = ['议定事项', '责任人', '办理期限']
const tasksOf = (page: Met): Table => {
  const items = new Set<string>(told(page).map(({ id }) => id))
  const rows = page.tasks.filter(({ item }) => items.has(item))
  return {
    head: taskColumns,
    rows: rows.map((one) => [one.title, nameIn(page.names, one.owner), dayOnPaper(one.dueOn)]),
  }
}

const votesSaid = ({ inFavour, against, abstained }: AgendaItem): string =>
  `表决：同意${inFavour}票，不同意${against}票，弃权${abstained}票。`
const voted = (item: AgendaItem) => item.inFavour + item.against + item.abstained > 0

/** The meetings at which a report of a round was on the agenda: those above the team stand in no unit by themselves. */
const ofRound = asking(conferences, (round) => ({ round }))

const agendaColumns = ['序号', '议题', '类别', '会议材料']
const numberedCopies = '巡察报告（一席一份，编号发放，会后收回）'

/**
 * 会议议程 (domain 2.2 rows 10 and 11): what is to be heard, who sits where in which capacity, and to which matter there are papers. The same bytes for
 * everybody who prints it: which copy lies at which seat is on the office's list of copies, and each reads his own alone.
 */
export const agendaForm = paperOf({
  kind: 'agenda',
  ofRound,
  name: '会议议程',
  clause: '4.20',
  noun: 'conference',
  circle: 'office',
  columns: { items: agendaColumns },
  fields: {
    meeting: '会议',
    time: '时间',
    place: '地点',
    chair: '主持',
    members: '参加',
    attending: '列席',
    inCharge: '分管领导列席',
    recorder: '记录',
    items: '议题和会议材料',
  },
  asks: { page: asking(conferencePage, (conference) => ({ conference })) },
  fill: ({ page }, { say }) => {
    const { conference, heard } = page
    if (conference.kind === 'team' || conference.state === 'cancelled') return null
    return {
      number: '',
      title: `${conference.title}议程`,
      inspection: heard.length === 1 ? (heard[0] ?? '') : '',
      values: {
        meeting: say(`reports.conference.kind.${conference.kind}`),
        time: dayOnPaper(conference.heldOn ?? conference.onDay),
        place: conference.place,
        chair: seated(page, ['chair']),
        members: seated(page, ['member']),
        attending: seated(page, ['attending']),
        inCharge: seated(page, ['inCharge']),
        recorder: seated(page, ['recorder']),
        items: {
          head: agendaColumns,
          rows: told(page).map((one, n) => [
            String(n + 1),
            one.title,
            say(`reports.matter.${one.matter}`),
            one.report === null ? '' : numberedCopies,
          ]),
        },
      },
    }
  },
})

const copyColumns = ['份号', '材料', '席位', '身份', '发放', '收回', '领取人签字']

/** 会议材料发放登记表 (一席一份, domain 2.2 rows 10 and 11): every numbered copy and the seat it went to, for the office that gives and takes them back. */
export const copyListForm = paperOf({
  kind: 'copyList',
  ofRound,
  name: '会议材料发放登记表',
  clause: '4.20',
  noun: 'conference',
  circle: 'office',
  columns: { copies: copyColumns },
  fields: {
    meeting: '会议',
    time: '时间',
    place: '地点',
    count: '份数',
    copies: '会议材料（一席一份）',
  },
  asks: { page: asking(seatCopies, (conference) => ({ conference })) },
  fill: ({ page: { conference, heard, copies: all } }, { say }) => {
    const copies = all.filter(({ plain }) => plain)
    if (copies.length === 0) return null
    const out = copies.filter(({ returnedOn }) => returnedOn === null).length
    return {
      number: '',
      inspection: heard.length === 1 ? (heard[0] ?? '') : '',
      values: {
        meeting: conference.title,
        time: dayOnPaper(conference.heldOn ?? conference.onDay),
        place: conference.place,
        count: `发放${copies.length}份，收回${copies.length - out}份，未收回${out}份`,
        copies: {
          rows: copies.map((one) => [
            copyNumber(one.copyNumber),
            one.title,
            one.name,
            say(`reports.capacity.${one.capacity}`),
            dayOnPaper(one.givenOn),
            dayOnPaper(one.returnedOn),
            '',
          ]),
        },
      },
      signings: [signs('发放人'), signs('收回人')],
    }
  },
})

const minutesFields = {
  opening: '时间、地点和主持',
  minutes: '会议内容',
  items: '议题和决定',
  tasks: '议定事项',
  disposals: '点人点事处置意见',
  present: '出席',
  attending: '列席',
  absent: '请假',
  recorder: '记录',
} as const

/** What was decided of each matter: its heading, the decision, the votes and who kept another opinion (保留意见). */
function decided(page: Met, say: Say): Piece[] {
  const text = (said: string): Piece => ({ kind: 'text', text: said })
  return told(page).flatMap((item, n): Piece[] => [
    { kind: 'heading', level: 2, text: `${headingNumber(2, n + 1)}${item.title}` },
    ...(item.subject === '' || item.subject === item.title ? [] : [text(`议决对象：${item.subject}。`)]),
    text(`会议结论：${say(`reports.outcome.${item.outcome}`)}。${ended(item.decision)}`),
    ...(voted(item) ? [text(votesSaid(item))] : []),
    ...page.ballots
      .filter((one) => one.item === item.id && one.dissent !== '')
      .map((one) => text(`${nameIn(page.names, one.person)}的不同意见：${ended(one.dissent)}`)),
  ])
}

/** The secretary's opinions as they were given (S3-04); those who do not see them have none on their paper. */
const disposed = ({ disposals, names }: Met, say: Say): readonly string[] =>
  disposals.map(
    (one) => `${one.subject}：${ended(one.opinion)}（${say(`reports.way.${one.way}`)}，${nameIn(names, one.by)}）`,
  )

/** 会议纪要 (S0-02, S3-02; domain 2.2 rows 10 and 11) of the leading group, the secretary's, the standing and the study meetings, by GB/T 9704 10.3. */
export const minutesPaper = paperOf({
  kind: 'minutes',
  ofRound,
  name: '会议纪要',
  clause: '4.20',
  noun: 'conference',
  circle: 'office',
  columns: { tasks: taskColumns },
  fields: minutesFields,
  asks: { page: asking(conferencePage, (conference) => ({ conference })), home: asking(authorityQuery, () => ({})) },
  fill: ({ page, home }, { say }) => {
    const { conference, heard } = page
    if (conference.kind === 'team' || conference.state !== 'minuted') return null
    const kind = say(`reports.conference.kind.${conference.kind}`)
    const chair = seated(page, ['chair'])
    return {
      number: conference.number,
      title: conference.title,
      inspection: heard.length === 1 ? (heard[0] ?? '') : '',
      values: {
        opening: `${dayOnPaper(conference.heldOn)}，${chair}在${conference.place}主持召开${kind}。现将会议情况纪要如下。`,
        minutes: conference.minutes.split('\n'),
        items: { pieces: decided(page, say) },
        tasks: tasksOf(page),
        disposals: disposed(page, say),
        present: seated(page, ['chair', 'member'], false),
        attending: seated(page, ['attending', 'inCharge'], false),
        absent: away(page),
        recorder: nameIn(page.names, conference.minutedBy),
      },
      head: {
        issuer: `${kind.replace(/（.*）$/u, '')}纪要`,
        addressee: '',
        signed: { by: '', on: conference.minutedOn },
        printed: officeOf(home.name),
      },
    }
  },
  lay: (filling: Filling<keyof typeof minutesFields>) => {
    const { values } = filling
    const people = (['present', 'attending', 'absent', 'recorder'] as const).flatMap((key): Piece[] =>
      piecesOf(values[key]).map((one) =>
        one.kind === 'text' ? { ...one, text: `${minutesFields[key]}：${one.text}` } : one,
      ),
    )
    const none = isTable(values.tasks) && values.tasks.rows.length === 0
    const said = (['minutes', 'items', 'tasks', 'disposals'] as const).filter((key) => key !== 'tasks' || !none)
    return documentOf('会议纪要', filling, [
      ...piecesOf(values.opening),
      ...chapters(minutesFields, filling, said),
      ...people,
    ])
  },
})

const voteColumns = ['议题', '结果', '同意', '不同意', '弃权', '决定']
const ballotColumns = ['议题', '姓名', '表决', '不同意见']

/** 组务会记录 (domain 2.2 row 8, 4.20): every vote, and every dissenting opinion in its own words. */
export const teamMinutesForm = paperOf({
  kind: 'teamMinutes',
  name: '组务会会议记录（审议和表决）',
  clause: '4.20',
  noun: 'conference',
  circle: 'team',
  columns: { votes: voteColumns, ballots: ballotColumns, tasks: taskColumns, papers: paperColumns },
  fields: {
    body: '被巡察党组织',
    time: '时间',
    place: '地点',
    chair: '主持',
    present: '参加',
    absent: '请假',
    recorder: '记录',
    minutes: '会议内容',
    votes: '议题和表决结果',
    ballots: '逐人表决和不同意见',
    tasks: '议定事项',
    papers: '会议材料（一席一份）',
  },
  asks: { page: asking(conferencePage, (conference) => ({ conference })) },
  fill: ({ page }, { say }) => {
    const { conference, names } = page
    const items = told(page)
    if (conference.kind !== 'team' || conference.state === 'cancelled') return null
    const titleOf = (item: string) => items.find(({ id }) => id === item)?.title ?? ''
    return {
      number: conference.number,
      title: `组务会记录：${conference.title}`,
      inspection: conference.inspection ?? '',
      values: {
        body: page.unitName,
        time: dayOnPaper(conference.heldOn ?? conference.onDay),
        place: conference.place,
        chair: seated(page, ['chair']),
        present: seated(page, ['chair', 'member', 'attending'], false),
        absent: away(page),
        recorder: nameIn(names, conference.minutedBy),
        minutes: conference.minutes.split('\n'),
        votes: {
          head: voteColumns,
          rows: items.map((one) => [
            one.title,
            say(`reports.outcome.${one.outcome}`),
            ...[one.inFavour, one.against, one.abstained].map(String),
            one.decision,
          ]),
        },
        ballots: {
          head: ballotColumns,
          rows: page.ballots
            .filter(({ item }) => titleOf(item) !== '')
            .map((one) => [titleOf(one.item), nameIn(names, one.person), say(`reports.vote.${one.vote}`), one.dissent]),
        },
        tasks: tasksOf(page),
        papers: seatPapers(page),
      },
      signings: [
        signs('主持', seated(page, ['chair']), conference.heldOn),
        signs('记录', nameIn(names, conference.minutedBy), conference.minutedOn),
      ],
    }
  },
})
