import { addDays, addMonths, type Day } from '../../core/pure/days.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { readFiles } from '../../rooms/search/reading.ts'
import { keepCoverage } from '../../rooms/planning/cover.ts'
import { fold } from '../../rooms/statistics/fold.ts'
import { cases } from './cases.ts'
import { archiveBegun, archiveWhole, beginPlan } from './chapters/archive.ts'
import { bringLedger, destroyKey, recordFormer, takeOver } from './chapters/former.ts'
import { comeLate } from './chapters/late.ts'
import { askInstructions, atWork, goRound, readTalks, settleExits, settlePapers } from './chapters/fieldwork.ts'
import { closeYear } from './chapters/figures.ts'
import { found } from './chapters/founding.ts'
import { keepClocks } from './chapters/clocks.ts'
import { amendPlan, extend, planTerm, seeToVillages } from './chapters/planning.ts'
import { fillLibrary } from './chapters/knowledge.ts'
import { fillPool, hearBodies, keepDiscipline, proposeAgain, reviewLookings } from './chapters/pool.ts'
import { findAlike, raiseToTown, reportTwice } from './chapters/beyond-items.ts'
import { askAtOnce, atRenqiao, onSite } from './chapters/immediates.ts'
import { byTheWay, proposeToErase, standIn } from './chapters/office.ts'
import { approveUnitPlan, beginLibrary, enrichLibrary, prepareUnit, takeItems } from './chapters/preparation.ts'
import { answerItems, type End, type Fed, feedBack, makePlan, rectify, tasksOf } from './chapters/rectification.ts'
import {
  enterBodies,
  inspectionOf,
  leaveBodies,
  type RoundStory,
  roundName,
  sendTeams,
  teamOf,
} from './chapters/round.ts'
import { gatherProblems } from './chapters/commons.ts'
import { hearReport, meetThroughTheYear, weighLead } from './chapters/conferences.ts'
import { regroup } from './chapters/regroup.ts'
import { tellReport } from './chapters/reports.ts'
import { askPeople, settleIn } from './chapters/site.ts'
import { goThroughStages, writeStageLists } from './chapters/stages.ts'
import { type Fate, sheetName, tellSheet } from './chapters/sheets.ts'
import { findLeads, followLeads, handOverLeads, readLeads } from './chapters/leads.ts'
import { announceEntry, goPublic, makePublic } from './chapters/publication.ts'
import { evaluateBodies, lookBack } from './chapters/evaluation.ts'
import { holdMeeting, oversee } from './chapters/full.ts'
import { openBox, takeTips, triageTips, workOnTip } from './chapters/tips.ts'
import { signByHand } from './chapters/signed.ts'
import { fifth, first, fourth, second, third } from './chapters/teams.ts'
import type { FigureName } from './people.ts'
import { type Stage, Teller } from './teller.ts'

export const rounds: readonly RoundStory[] = [
  {
    number: 1,
    name: '第十四届县委第一轮巡察',
    kind: 'regular',
    teams: [first],
    focus: ['党中央决策部署在基层落实', '群众身边不正之风和腐败', '基层党组织和党员队伍建设'],
    instruction: '同意。开局之轮要打出声威：盯住惠民资金、“三资”管理，查深查透，不搞照顾情面。',
  },
  {
    number: 2,
    name: '第十四届县委第二轮巡察',
    kind: 'regular',
    teams: [second, third],
    focus: ['党中央决策部署在基层落实', '群众身边不正之风和腐败', '巡察整改落实和成果运用'],
    instruction: '同意方案。农业农村领域问题群众反映集中，请纪委、审计同向发力，件件要有着落。',
  },
  {
    number: 3,
    name: '第十四届县委第三轮巡察',
    kind: 'regular',
    teams: [fourth, fifth],
    focus: ['党中央决策部署在基层落实', '群众身边不正之风和腐败', '基层党组织和党员队伍建设', '巡察整改落实和成果运用'],
    instruction: '同意。本轮重点看上轮反馈问题是真改还是假改，对敷衍整改的要点名道姓报告。',
  },
]

/** How many days before its last day the story begins. */
const length = 640

/**
 * Tells the whole town by acts alone, and once by the job that folds counts, up to `today`: an office is set up, two rounds are finished, one is under way, and every state of
 * every life is somewhere to be seen. The clock of the stage must stand at least 640 days before. Gives the ids by their names.
 */
export async function tell(stage: Stage, today: Day): Promise<Teller> {
  const t = new Teller(stage)
  const [one, two, three] = rounds as [RoundStory, RoundStory, RoundStory]
  t.goTo(addDays(today, -length))
  await found(t)
  await fillPool(t)
  await t.does(t.wears('office', 'office'), 'draftTerm', {
    id: t.name('term'),
    number: 14,
    name: '第十四届',
    startsOn: addDays(today, -length),
    endsOn: addMonths(addDays(today, -length), 60),
    plan: '一届任期内对所辖党组织巡察全覆盖，对村（社区）党组织巡察全覆盖。',
  })
  const year = Number(addDays(today, -600).slice(0, 4))
  await t.does(t.wears('office', 'office'), 'setTarget', { term: t.id('term'), year, rounds: 2, units: 6 })
  await planTerm(t)
  await beginLibrary(t)
  await writeStageLists(t)
  await beginPlan(t)
  await recordFormer(t, '刘集镇')
  await takeOver(t)
  await bringLedger(t)
  await destroyKey(t, '刘集镇')
  t.goTo(addDays(today, -600))
  await finished(t, one)
  t.goTo(addDays(today, -350))
  await underRectification(t, two)
  t.goTo(addDays(today, -100))
  await Promise.all([fold(stage), keepCoverage(stage)])
  await amendPlan(t)
  await seeToVillages(t)
  await underWay(t, three)
  await stillRectifying(t, two)
  await followLeads(t)
  await meetThroughTheYear(t)
  t.goTo(today)
  await closeYear(t, roundName(one), Number(today.slice(0, 4)) - 1)
  await readLeads(t)
  await readFiles({ ...stage, ...stage.files })
  await oversee(t, inspectionOf(one, '谷阳镇'), two)
  await gatherProblems(t)
  await evaluateBodies(t, one, two)
  await keepClocks(t, two)
  await lookBack(t, three)
  await proposeToErase(t)
  await standIn(t)
  await handOver(t)
  await keepDiscipline(t, teamOf(three, fourth), inspectionOf(three, '刘集镇'))
  await hearBodies(t, 'xinmaqiao', 'xinmaqiaoClerk', inspectionOf(two, '新马桥镇'))
  await reviewLookings(t, roundName(three))
  await proposeAgain(t, roundName(three))
  await byTheWay(t)
  await signByHand(t, {
    round: roundName(three),
    leader: fourth.leader,
    inspection: inspectionOf(three, '刘集镇'),
    opinion: `opinion of round ${two.number} at 新马桥镇`,
  })
  return t
}

/** A member was called home for some days and had a sheet of his taken over by the third of the team; he is back and has it again. */
async function handOver(t: Teller): Promise<void> {
  const leader = t.wears('yan', 'leader')
  const { rows } = await t.asks(leader, 'sheets', { state: 'suspected,drafted', size: 1 })
  if (rows.length === 0) throw new Error('the leader has no open sheet before him')
  const { sheet } = await t.asks(leader, 'sheetPage', { sheet: rows[0].id })
  const third = fourth.members
    .map((name) => t.id(name))
    .find((id) => ![sheet.handlerOne, sheet.handlerTwo].includes(id))
  if (third === undefined) throw new Error('a team of three has a third')
  const list = { inspection: sheet.inspection, sheets: [sheet.id] }
  const away = { from: sheet.handlerOne, to: third, reason: '回原单位处理急务' }
  await t.does(leader, 'handOverSheets', { id: t.name('list of one away'), ...list, ...away })
  const back = { from: third, to: sheet.handlerOne, reason: '已返回巡察组' }
  await t.does(leader, 'handOverSheets', { id: t.name('list of one back'), ...list, ...back })
}

/** Bodies with fewer sheets than others. */
const small: Readonly<Record<string, readonly Fate[]>> = {
  濠铺村村民委员会: ['adopted', 'adopted', 'adopted', 'adopted'],
}

const fieldwork = async (t: Teller, story: RoundStory, fates: readonly Fate[], from = 0) => {
  let n = from
  for (const sent of story.teams) {
    for (const body of sent.bodies) {
      for (const fate of small[body] ?? fates) {
        const one = cases[n % cases.length]
        if (one) await tellSheet(t, story, sent, body, n, one, fate)
        n++
      }
    }
  }
}

const lead = async (t: Teller, story: RoundStory, ...commands: readonly string[]) => {
  for (const command of commands) {
    const on = command === 'superviseRound' || command === 'archiveRound' ? {} : { on: t.today }
    await t.does(t.wears('office', 'office'), command, { round: t.id(roundName(story)), ...on })
    t.later(3)
  }
}

/** Round one: everything closed, one item reopened after a look-back and closed again; archived. */
async function finished(t: Teller, story: RoundStory): Promise<void> {
  await sendTeams(t, story)
  await enterBodies(t, story)
  await extend(t, t.id(inspectionOf(story, '谷阳镇')), '谷阳镇', 'yan')
  await goRound(t, story)
  await fieldwork(t, story, ['adopted', 'adopted', 'adopted', 'setAside', 'dropped'])
  await askAtOnce(t, story, first, { body: '谷阳镇', principal: 'guyang' }, t.id(sheetName(story, '谷阳镇', 0)), [
    'closed',
    'received',
  ])
  t.later(10)
  await settlePapers(t, story)
  await settleExits(t, story)
  await leaveBodies(t, story)
  await tellReport(t, story, first, '谷阳镇', 'reviewed')
  await hearReport(t, story, first, '谷阳镇', 'standing')
  t.later(10)
  await lead(t, story, 'decideRound')
  const fed: Fed[] = [
    { round: story, sent: first, body: '谷阳镇', principal: 'guyang', clerk: 'guyangClerk', charge: 'standing' },
    {
      round: story,
      sent: first,
      body: '王庄镇',
      principal: 'wangzhuang',
      clerk: 'wangzhuangClerk',
      charge: 'standing',
    },
  ]
  for (const each of fed) await feedBack(t, each, true)
  await lead(t, story, 'feedBackRound', 'superviseRound')
  for (const each of fed) await answerItems(t, each, [0], [1])
  for (const each of fed) await makePlan(t, each, true)
  for (const each of fed) {
    for (const { id } of await tasksOf(t, each)) await rectify(t, each, id, 'closed')
    if (each.body === '谷阳镇') await makePublic(t, each)
    await t.does(t.wears('office', 'office'), 'closeInspection', { inspection: t.id(inspectionOf(story, each.body)) })
  }
  t.later(20)
  await archiveWhole(t, story, '谷阳镇')
  await lead(t, story, 'archiveRound')
}

/** Round two: its first body was fed back at once, and some of its items are long due. */
async function underRectification(t: Teller, story: RoundStory): Promise<void> {
  await sendTeams(t, story)
  await enterBodies(t, story)
  await goRound(t, story)
  await fieldwork(t, story, ['adopted', 'adopted', 'adopted', 'adopted', 'adopted', 'adopted', 'setAside'], 3)
  t.later(12)
  await settlePapers(t, story)
  await settleExits(t, story)
  await leaveBodies(t, story)
  await tellReport(t, story, second, '新马桥镇', 'reviewed')
  await hearReport(t, story, second, '新马桥镇', 'standing')
  await tellReport(t, story, third, '固镇县农业农村局', 'reviewed')
  await hearReport(t, story, third, '固镇县农业农村局', 'deputyMayor')
  t.later(10)
  await lead(t, story, 'decideRound')
  const town: Fed = {
    round: story,
    sent: second,
    body: '新马桥镇',
    principal: 'xinmaqiao',
    clerk: 'xinmaqiaoClerk',
    charge: 'standing',
  }
  const at = { round: story, sent: second, charge: 'standing' } as const
  const village: Fed = { ...at, body: '濠铺村村民委员会', principal: 'village', above: 'xinmaqiao' }
  await feedBack(t, town, true)
  await feedBack(t, village, true)
  await lead(t, story, 'feedBackRound', 'superviseRound')
  await answerItems(t, town, [0], [1, 2], [2])
  await makePlan(t, town, true)
  await answerItems(t, village, [], [])
  await makePlan(t, village, true)
  const ends: End[] = ['closed', 'reopened', 'longTerm', 'returned', 'closed']
  await inTurn(t, town, ends)
  await holdMeeting(t, town, 'reported')
  await holdMeeting(t, village, 'held')
  await reportTwice(t, town)
  await findAlike(t, town)
  await raiseToTown(t, village, 'xinmaqiao')
  await handOverLeads(t, story)
  await goPublic(t, town, village)
  await archiveBegun(t, story, '新马桥镇')
}

/** Round two goes on while round three is out: the bureau's items stand everywhere between claimed and closed. */
async function stillRectifying(t: Teller, story: RoundStory): Promise<void> {
  const bureau: Fed = {
    round: story,
    sent: third,
    body: '固镇县农业农村局',
    principal: 'farming',
    clerk: 'farmingClerk',
    charge: 'deputyMayor',
  }
  await feedBack(t, bureau, true)
  await answerItems(t, bureau, [1], [0])
  await makePlan(t, bureau, true)
  await holdMeeting(t, bureau, 'requested')
  await inTurn(t, bureau, ['inProgress', 'claimedDone', 'countersigned', 'checked', 'planned', 'closed'])
  for (const [name, hat] of [
    ['kong', 'leader'],
    ['miao', 'deputy'],
  ] as const)
    await recuse(t, story, bureau.body, name, hat, '亲属调入该局任职。')
}

/** Somebody of the team steps back from one body of the round (domain 3.4). */
async function recuse(
  t: Teller,
  story: RoundStory,
  body: string,
  name: FigureName,
  hat: Hat,
  reason: string,
): Promise<void> {
  const round = t.id(roundName(story))
  const input = { round, inspection: t.id(inspectionOf(story, body)), person: t.id(name), kind: 'kinship', reason }
  await t.does(t.wears(name, hat), 'declareRecusal', { id: t.name(`recusal of ${name}`), ...input })
}

async function inTurn(t: Teller, fed: Fed, ends: readonly End[]): Promise<void> {
  for (const [n, { id }] of (await tasksOf(t, fed)).entries()) await rectify(t, fed, id, ends[n % ends.length] as End)
}

/** Round three before the work on site: units prepared, people told and asked, the library of the office filled. */
async function madeReady(t: Teller, story: RoundStory): Promise<void> {
  await takeItems(t, story)
  await prepareUnit(t, story, fourth, '刘集镇')
  await prepareUnit(t, story, fifth, '任桥镇')
  await enrichLibrary(t, fourth)
  await enrichLibrary(t, fifth)
  await approveUnitPlan(t, story, fourth, '刘集镇')
  await settleIn(t, story, fourth, '刘集镇')
  await settleIn(t, story, fifth, '任桥镇')
  await askPeople(t, story, fourth, '刘集镇')
  await askPeople(t, story, fifth, '任桥镇')
  await fillLibrary(t, [
    ['yan', 'leader'],
    ['kong', 'leader'],
    ['hou', 'deputy'],
    ['feng', 'member'],
    ['group', 'leading_group'],
    ['secretary', 'secretary'],
    ['discipline', 'discipline'],
    ['organisation', 'organisation'],
  ])
}

/** Round three: teams on site; a sheet in every state; one member recused, one called home. */
async function underWay(t: Teller, story: RoundStory): Promise<void> {
  await sendTeams(t, story)
  await enterBodies(t, story)
  await extend(t, t.id(inspectionOf(story, '刘集镇')), '刘集镇', 'yan')
  await madeReady(t, story)
  await announceEntry(t, t.id(inspectionOf(story, '刘集镇')), '刘集镇')
  await goRound(t, story)
  const liuji = { body: '刘集镇', principal: 'liuji' } as const
  await onSite(t, story, fourth, liuji, ['closed', 'verified', 'visited', 'reported', 'returned', 'proposed'])
  await onSite(t, story, fifth, { body: '任桥镇', principal: 'renqiao' }, atRenqiao)
  await fieldwork(
    t,
    story,
    [
      'suspected',
      'drafted',
      'supported',
      'sentBack',
      'checked',
      'signed',
      'signedOnPaper',
      'revised',
      'adopted',
      'adopted',
      'factDrafted',
      'factIssued',
      'factAnswered',
      'factChecked',
      'factWithdrawn',
      'routed',
    ],
    6,
  )
  await regroup(t, story, fourth, '刘集镇')
  await goThroughStages(t, story, fourth, '刘集镇')
  await tellReport(t, story, fourth, '刘集镇', 'drafting')
  await tellReport(t, story, fifth, '任桥镇', 'returned')
  const round = t.id(roundName(story))
  await recuse(t, story, '任桥镇', 'lu', 'member', '妻弟任该镇财政所所长。')
  await recuse(t, story, '任桥镇', 'jin', 'non_resident', '曾在该镇任纪委书记。')
  await atWork(t, story, fourth, '刘集镇', t.wears('liujiClerk', 'clerk'))
  await readTalks(t, story, fourth, '刘集镇')
  await askInstructions(t, story, fourth, '刘集镇')
  await comeLate(t, story, fifth, '任桥镇')
  const box = await openBox(t, story)
  await takeTips(t, story, box)
  t.later(2)
  await triageTips(t, box)
  await workOnTip(t)
  await findLeads(t, story)
  await weighLead(t, fourth, t.id(inspectionOf(story, '刘集镇')), t.id('lead school posts'))
  const shown = t.id(sheetName(story, '刘集镇', 11))
  await t.does(t.wears('office', 'office'), 'showSheet', { sheet: shown, reason: '领导小组组长调阅。' })
  await t.does(
    t.wears('office', 'office'),
    'endAppointment',
    { round, appointment: t.id(`yin in ${teamOf(story, fourth)}`), reason: '原单位工作需要，返回。' },
    'appointment',
  )
}
