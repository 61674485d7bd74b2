import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { addDays, addMonths, type Day } from '../../../core/pure/days.ts'
import { signedNote } from '../../../core/server/log/note.ts'
import { signerOf } from '../../../core/server/log/signer.ts'
import { noticeText } from '../../../rooms/planning/rules/superior.ts'
import type { FigureName } from '../people.ts'
import type { Teller } from '../teller.ts'

/** A team as the story knows it: its number, who leads, who is deputy, who are members, which bodies it is sent to. */
export type Sent = Readonly<{
  number: number
  leader: FigureName
  deputy: FigureName
  members: readonly FigureName[]
  /** The deputy leader from the discipline body who does not sit with the team (S3-06). */
  beside?: FigureName
  bodies: readonly string[]
}>

export type RoundStory = Readonly<{
  number: number
  name: string
  kind: 'regular' | 'special' | 'lookBack'
  focus: readonly string[]
  instruction: string
  teams: readonly Sent[]
  /** So many days after its plan the teams are to enter; 14 where nothing is said. */
  entersAfter?: number
}>

/** Names under which the story remembers things of a round. */
export const roundName = (round: RoundStory) => `round ${round.number}`
export const inspectionOf = (round: RoundStory, body: string) => `round ${round.number} at ${body}`
export const teamOf = (round: RoundStory, sent: Sent) => `round ${round.number} team ${sent.number}`

/** Plans a round, has it approved with the secretary's instruction, staffs and mobilises it, and sends the teams in (domain 2.1). */
export async function sendTeams(t: Teller, story: RoundStory): Promise<void> {
  const office = t.wears('office', 'office')
  const round = t.name(roundName(story))
  const start = t.today
  const exit = addDays(start, 45)
  await t.does(office, 'draftRound', {
    id: round,
    term: t.id('term'),
    number: story.number,
    name: story.name,
    kind: story.kind,
    startsOn: start,
    endsOn: addMonths(start, 18),
    plan: '按照一届任期全覆盖规划，采取“一托二”方式开展，集中时间约45天。',
  })
  for (const [n, title] of story.focus.entries()) {
    await t.does(office, 'addTopic', {
      id: t.name(`${roundName(story)} topic ${n}`),
      round,
      place: n + 1,
      title,
      text: '',
    })
  }
  for (const [n, body] of story.teams.flatMap((sent) => sent.bodies).entries()) {
    await t.does(office, 'addInspection', {
      id: t.name(inspectionOf(story, body)),
      round,
      body: t.id(body),
      name: `${body}党组织`,
      size: n % 2 === 0 ? 'large' : 'small',
      batch: 1,
      enterOn: addDays(start, story.entersAfter ?? 14),
      exitOn: exit,
    })
  }
  const nothing = { checklist: '', leaveBy: '', leaveDocument: '', auditProject: '', superiorRound: '' }
  await t.does(office, 'setRoundManner', { round, ...nothing, relation: '' })
  await t.does(office, 'linkRound', {
    ...{ id: t.name(`superior of ${roundName(story)}`), round, relation: 'together' },
    ...fromCity(start, addMonths(start, 24), t.today),
  })
  const [first] = story.teams.flatMap((sent) => sent.bodies)
  if (first) {
    const manner = { leaveBy: '', leaveDocument: '', auditProject: '审计〔2〕号' }
    await t.does(office, 'setUnitManner', { inspection: t.id(inspectionOf(story, first)), ...manner })
  }
  await t.does(t.wears('group', 'leading_group'), 'setObjects', { round })
  t.later(2)
  await t.does(t.wears('secretary', 'secretary'), 'approveRound', {
    round,
    verdict: 'approve',
    instruction: story.instruction,
  })
  await form(t, story, round)
  await makeReady(t, story, round)
  await t.does(office, 'staffRound', { round })
  t.later(3)
  await t.does(office, 'mobiliseRound', { round, on: t.today })
}

/** What the city's office tells of its own round (S1-07), signed with the key of its log. */
function fromCity(startsOn: Day, endsOn: Day, made: Day) {
  const city = signerOf('mingcha/bengbu', generateKeyPairSync('ed25519').privateKey)
  const said = { office: '中共蚌埠市委', round: randomUUID(), name: '市委第八轮巡察', kind: 'regular' as const }
  const topics = [{ title: '惠民惠农资金“一卡通”', text: '市县两级同步检查补贴对象、标准和发放。' }]
  const notice = { format: 'mingcha-round/1' as const, ...said, startsOn, endsOn, topics, units: [], made }
  return { verifier: city.verifier, text: signedNote(noticeText(notice), city.keys) }
}

async function form(t: Teller, story: RoundStory, round: string): Promise<void> {
  const office = t.wears('office', 'office')
  for (const sent of story.teams) {
    const team = t.name(teamOf(story, sent))
    await t.does(office, 'formTeam', {
      id: team,
      round,
      number: sent.number,
      name: `第${'一二三四五六'[sent.number - 1]}巡察组`,
      mandate: `对${sent.bodies.join('、')}党组织开展巡察，按照本轮方案开展工作，一次一授权。`,
    })
    for (const body of sent.bodies) {
      const inspection = t.id(inspectionOf(story, body))
      await t.does(office, 'assignTeam', {
        id: t.name(`${inspectionOf(story, body)} assigned`),
        round,
        team,
        inspection,
      })
    }
    const roles = [
      ...[[sent.leader, 'leader'] as const, [sent.deputy, 'deputy'] as const],
      ...sent.members.map((m) => [m, 'member'] as const),
      ...(sent.beside ? [[sent.beside, 'non_resident'] as const] : []),
    ]
    for (const [person, role] of roles) {
      await t.does(office, 'appoint', {
        id: t.name(`${person} in ${teamOf(story, sent)}`),
        round,
        team,
        person: t.id(person),
        role,
        fromDay: t.today,
        untilDay: addMonths(t.today, 18),
        origin: 'seconded',
        skill: role === 'leader' ? 'party' : person === sent.members[0] ? 'finance' : 'discipline',
        basis: '一次一授权',
      })
    }
  }
}

/** Everybody declares what he keeps out of and pledges secrecy; the office checks, and trains them for the round (domain 2.1). */
async function makeReady(t: Teller, story: RoundStory, round: string): Promise<void> {
  const office = t.wears('office', 'office')
  const people: string[] = []
  for (const sent of story.teams) {
    const hats = [
      ...[[sent.leader, 'leader'] as const, [sent.deputy, 'deputy'] as const],
      ...sent.members.map((m) => [m, 'member'] as const),
      ...(sent.beside ? [[sent.beside, 'non_resident'] as const] : []),
    ]
    for (const [name, hat] of hats) {
      const appointment = t.id(`${name} in ${teamOf(story, sent)}`)
      const of = (what: string) => t.name(`${what} of ${name} in ${roundName(story)}`)
      const nothing = { nothing: true, text: '' }
      await t.does(t.wears(name, hat), 'fileDeclaration', { id: of('declaration'), appointment, ...nothing })
      await t.does(t.wears(name, hat), 'signPledge', { id: of('pledge'), appointment, kind: 'secrecy' })
      if (hat !== 'non_resident') people.push(t.id(name))
    }
  }
  await t.does(office, 'checkDeclarations', { round })
  const training = t.name(`training of ${roundName(story)}`)
  const about = { title: `${story.name}动员部署和业务培训`, onDay: t.today, hours: 16, place: '县委党校', text: '' }
  await t.does(office, 'holdTraining', { id: training, round, ...about })
  await t.does(office, 'recordAttendance', { training, people: people.map((person) => ({ person, hours: 16 })) })
}

/** Notice, entry (domain 2.2 rows 2–4). */
export async function enterBodies(t: Teller, story: RoundStory): Promise<void> {
  for (const sent of story.teams) {
    for (const body of sent.bodies) {
      const inspection = t.id(inspectionOf(story, body))
      await t.does(t.wears(sent.leader, 'leader'), 'prepareInspection', { inspection })
      await t.does(t.wears('office', 'office'), 'notifyInspection', { inspection, on: t.today })
    }
  }
  t.later(10)
  for (const sent of story.teams) {
    for (const body of sent.bodies) {
      await t.does(t.wears(sent.leader, 'leader'), 'enterInspection', {
        inspection: t.id(inspectionOf(story, body)),
        on: t.today,
      })
    }
  }
}

/** The teams leave their bodies. */
export async function leaveBodies(t: Teller, story: RoundStory): Promise<void> {
  for (const sent of story.teams) {
    for (const body of sent.bodies) {
      await t.does(t.wears(sent.leader, 'leader'), 'exitInspection', {
        inspection: t.id(inspectionOf(story, body)),
        on: t.today,
      })
    }
  }
}
